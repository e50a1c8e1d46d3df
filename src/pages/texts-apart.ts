import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import { buildScript } from './build-script.ts';
import { rewriteMessages, textsIn } from './message-calls.ts';

const MESSAGES = '/src/i18n/messages/';
const ENTRY = 'texts-of-a-script';
/** Where the texts lie between the two scripts. */
const TEXTS = 'globalThis.monotownsTexts';
/** The other script, where it has run first. */
const DRAW = 'globalThis.monotownsDraw';
/** The same texts, whichever language they are asked for in. */
const IN_ALL = `((texts) => ({ ${LANGUAGES.map((one) => `${one}: texts`).join(', ')} }))`;

/** Takes the texts out of a script, which finds those of its page's language in place of all; see {@link textsScript}. */
export function textsApart(): Plugin {
  return {
    name: 'texts-apart',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes(MESSAGES)) return null;
      const changed = rewriteMessages(
        code,
        this.parse(code),
        (_, index) => `${IN_ALL}(${TEXTS}[${setOf(id, index)}])`,
      );
      return changed === null ? null : { code: changed, map: null };
    },
  };
}

/**
 * Code that runs once its texts are there. They stand in the page before it; where a host forbids that, `fetchTexts` =
 * code that asks for them as a file.
 */
export function withTexts(code: string, fetchTexts: string): string {
  return `${DRAW}=()=>{${code}};if(${TEXTS})${DRAW}();else{${fetchTexts}}`;
}

/** Modules of texts in a script that was built, as {@link textsScript} takes them. */
export function textModulesOf({ modules }: Rolldown.OutputChunk): readonly string[] {
  return Object.keys(modules).filter((id) => id.includes(MESSAGES));
}

/** What a script of texts is made from. */
export interface TextsScript {
  readonly language: Language;
  /** Modules of texts of the script that reads them. */
  readonly modules: readonly string[];
  /** Keys of texts that are read. */
  readonly used: ReadonlySet<string>;
  readonly plugins: readonly Plugin[];
}

/** The script that brings the texts of a language for one that is built with {@link textsApart}. `root` is the project's folder. */
export async function textsScript(
  root: string,
  { language, modules, used, plugins }: TextsScript,
): Promise<string> {
  const entry = join(root, ENTRY);
  const keep: Plugin = {
    name: 'texts-script',
    enforce: 'post',
    resolveId: (id) => (id === entry ? `\0${ENTRY}` : null),
    load: (id) =>
      id === `\0${ENTRY}` ? modules.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null,
    transform(code, id) {
      if (!id.includes(MESSAGES)) return null;
      const changed = rewriteMessages(code, this.parse(code), (call, index) => {
        const texts = call.properties.find(({ key }) => key?.name === language)?.value;
        if (texts === undefined) throw new Error(`no texts in ${language}: ${id}`);
        return `${IN_ALL}(${TEXTS}[${setOf(id, index)}] = ${textsIn(code, texts, used)})`;
      });
      return changed === null ? null : { code: changed, map: null, moduleSideEffects: true };
    },
  };
  const { code } = await buildScript(root, { entry: ENTRY, plugins: [keep, ...plugins] });
  return `${TEXTS}={};${code}${DRAW}?.();`;
}

function setOf(id: string, index: number): string {
  return JSON.stringify(`${id.slice(id.indexOf(MESSAGES) + MESSAGES.length, -'.ts'.length)} ${index}`);
}
