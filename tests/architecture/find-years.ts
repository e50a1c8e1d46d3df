import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A year that a code file spells: in a number, a text, a pattern or a name. */
export interface FoundYear {
  readonly file: string;
  readonly line: number;
  /** The number, text, pattern or name that holds it. */
  readonly text: string;
}

/** A node of the syntax tree; every kind has its own fields. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Name of a form of markup. */
const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Codes of letters in a pattern, such as \u2019, which the tree keeps as they are written. */
const LETTER_CODE = /\\u(?:[0-9a-f]{4}|\{[0-9a-f]+\})/gi;

/** Years 1900–2099 in literals, templates, patterns and names of a file; comments are no part of its syntax tree. */
export function findYears(root: string, file: string): readonly FoundYear[] {
  const code = readFileSync(join(root, file), 'utf8');
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: FoundYear[] = [];
  const visit = (node: Node): void => {
    for (const text of textsOf(node))
      if (YEAR.test(text.replaceAll(NAMESPACE, '')))
        found.push({ file, line: code.slice(0, node.start).split('\n').length, text });
    for (const field of Object.values(node).flat()) if (isNode(field)) visit(field);
  };
  visit(program as unknown as Node);
  return found;
}

/** What a node itself spells. */
function textsOf(node: Node): readonly string[] {
  const { type, value } = node;
  if (type === 'Identifier' || type === 'PrivateIdentifier') return [String(node['name'])];
  if (type === 'TemplateElement') return [(value as { readonly cooked: string }).cooked];
  if (type !== 'Literal') return [];
  const regex = node['regex'] as { readonly pattern: string } | undefined;
  if (regex !== undefined) return [regex.pattern.replaceAll(LETTER_CODE, '')];
  return [String(value)];
}

function isNode(field: unknown): field is Node {
  return typeof field === 'object' && field !== null && 'type' in field && typeof field.type === 'string';
}
