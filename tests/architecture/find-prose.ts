import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A literal of a code file that reads like a text for people. */
export interface FoundProse {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A node of the syntax tree; every kind has its own fields. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Stands for a value in a template. */
const VALUE = '\uE000';
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Two words in a row, or a value beside a word. */
const WORDS = new RegExp(`(\\p{L}{2,}|${VALUE})[,.:;?!]?\\s+\\(?(\\p{L}{2,}|${VALUE})`, 'u');
const TITLE = /^\p{Lu}\p{Ll}+[.:!?]?$/u;
/** Style rules, selectors, media queries, markup and commands, not sentences. */
const MACHINE = /[<>{}]|^\(|\w\(|="|\bpx\b|sans-serif|mono-|^npm /;
const SPOKEN =
  /\s(aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label)="([^"]*)"/g;

/** Texts in literals and in templates of a file: words in a row, capitalised words, any Cyrillic letter. */
export function findProse(root: string, file: string): readonly FoundProse[] {
  const code = readFileSync(join(root, file), 'utf8');
  const { program } = parseSync(file, code);
  const found: FoundProse[] = [];
  const report = (node: Node, text: string): void => {
    const line = code.slice(0, node.start).split('\n').length;
    found.push({ file, line, text: text.replaceAll(VALUE, '…').trim() });
  };
  walk(program as unknown as Node, report);
  return found;
}

function walk(node: Node, report: (node: Node, text: string) => void): void {
  if (isUnseen(node)) return;
  const { value } = node;
  if (node.type === 'Literal' && typeof value === 'string' && isProse(value)) report(node, value);
  if (node.type === 'TemplateLiteral' && isProse(joined(node))) report(node, joined(node));
  if (node.type === 'TaggedTemplateExpression') {
    const quasi = node['quasi'] as Node;
    for (const text of spokenParts(joined(quasi))) report(node, text);
    for (const part of quasi['expressions'] as readonly Node[]) walk(part, report);
    return;
  }
  for (const field of Object.values(node).flat()) if (isNode(field)) walk(field, report);
}

function isNode(field: unknown): field is Node {
  return typeof field === 'object' && field !== null && 'type' in field && typeof field.type === 'string';
}

/** Types, imports, errors of our own and what a command prints are no texts of the page. */
function isUnseen(node: Node): boolean {
  if (/^(TS.*(Type|Declaration)|Import.*)$/.test(node.type)) return true;
  const callee = node['callee'] as Node | undefined;
  if (node.type === 'NewExpression') return /Error$/.test(String(callee?.['name']));
  return node.type === 'CallExpression' && (callee?.['object'] as Node | undefined)?.['name'] === 'console';
}

function joined(template: Node): string {
  const quasis = template['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join(VALUE);
}

function isProse(text: string): boolean {
  return (
    CYRILLIC.test(text) ||
    TITLE.test(text) ||
    (WORDS.test(text) && !MACHINE.test(text) && /\p{L}{2}/u.test(text))
  );
}

/** What a template of markup says by itself: text between its tags, and the attributes that are read out. */
function spokenParts(markup: string): readonly string[] {
  const attributes = [...markup.matchAll(SPOKEN)].map(([, , text = '']) => text);
  const between = markup
    .replace(/<!--.*?-->/gs, '')
    .split(/<[^>]*>|\uE000/s)
    .map((text) => text.replace(/&\w+;|[\w-]+\.(?:csv|json|schema\.json)/g, ''));
  return [...attributes, ...between].filter((text) => /\p{L}{2}/u.test(text));
}
