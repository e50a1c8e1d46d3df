interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
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

/** The object with the texts of a language, without those whose keys are not among the `used`; keys in quotation marks are always kept. */
export function textsIn(code: string, texts: Texts, used: ReadonlySet<string>): string {
  if (texts.type !== 'ObjectExpression') return code.slice(texts.start, texts.end);
  const left = texts.properties.filter(({ key }) => key?.name === undefined || used.has(key.name));
  return `{${left.map(({ start, end }) => code.slice(start, end)).join(',')}}`;
}

export interface Texts extends Node {
  readonly properties: readonly (Node & {
    readonly key?: { readonly name?: string };
    readonly value: Texts;
  })[];
}

/** The one argument of every call of `defineMessages` below a node, in order. */
function callsOf(node: unknown): readonly Texts[] {
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
