import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';

/**
 * Keeps one language of every text in a script that serves pages of one language alone: what reads another one gets
 * the same text. Texts of the code stand in calls of `defineMessages`, those of the data under keys of all languages.
 */
export function oneLanguage(language: Language, used: ReadonlySet<string> | null = null): Plugin {
  return {
    name: 'one-language',
    enforce: 'post',
    transform(code, id) {
      const changed = id.includes('/src/i18n/messages/')
        ? keepMessages({ code, language, used }, this.parse(code))
        : null;
      return changed === null ? null : { code: changed, map: null };
    },
  };
}

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Rewrites every `defineMessages({ en, ru, … })` so that all its languages are the one that is kept. */
function keepMessages({ code, language, used }: Kept, program: Node): string | null {
  const names = LANGUAGES.map((one) => `${one}: texts`).join(', ');
  return rewriteMessages(code, program, (call) => {
    const kept = call.properties.find(({ key }) => key?.name === language)?.value;
    if (kept === undefined)
      throw new Error(`no texts in ${language}: ${code.slice(call.start, call.start + 200)}`);
    return `((texts) => ({ ${names} }))(${textsIn(code, kept, used)})`;
  });
}

/**
 * Code in which `write` says what stands in place of the argument of each `defineMessages`, counted from 0; null = there
 * is none.
 */
export function rewriteMessages(
  code: string,
  program: unknown,
  write: (call: Texts, index: number) => string,
): string | null {
  let changed = '';
  let done = 0;
  callsOf(program).forEach((call, index) => {
    changed += `${code.slice(done, call.start)}${write(call, index)}`;
    done = call.end;
  });
  return done === 0 ? null : changed + code.slice(done);
}

/** The object with the texts of a language, without those that are not used. */
export function textsIn(code: string, texts: Texts, used: ReadonlySet<string> | null): string {
  if (used === null || texts.type !== 'ObjectExpression') return code.slice(texts.start, texts.end);
  const left = texts.properties.filter(({ key }) => key?.name === undefined || used.has(key.name));
  return `{${left.map(({ start, end }) => code.slice(start, end)).join(',')}}`;
}

interface Kept {
  readonly code: string;
  readonly language: Language;
  /** Keys of texts that are read; null = all. Keys in quotation marks are always kept. */
  readonly used: ReadonlySet<string> | null;
}

export interface Texts extends Node {
  readonly properties: readonly (Node & {
    readonly key?: { readonly name?: string };
    readonly value: Texts;
  })[];
}

/** The one argument of every call of `defineMessages` below a node, in order. */
export function callsOf(node: unknown): readonly Texts[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(callsOf);
  const {
    type,
    callee,
    arguments: given,
  } = node as {
    type?: string;
    callee?: { name?: string };
    arguments?: readonly Texts[];
  };
  if (type === 'CallExpression' && callee?.name === 'defineMessages') return given?.slice(0, 1) ?? [];
  return Object.values(node).flatMap(callsOf);
}
