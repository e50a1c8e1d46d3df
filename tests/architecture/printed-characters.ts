import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** Control characters and marks that have no picture of their own. */
const INVISIBLE = /[\p{Cc}\u00AD\uFEFF]/u;

/** Characters of files that none of the code points can print, as "→ U+2192: file, file". */
export function unprintable(files: readonly string[], printable: ReadonlySet<number>): readonly string[] {
  const found = new Map<string, string[]>();
  for (const file of files) {
    for (const character of new Set(printedText(file))) {
      if (printable.has(character.codePointAt(0) ?? 0) || INVISIBLE.test(character)) continue;
      found.set(character, [...(found.get(character) ?? []), file]);
    }
  }
  return [...found].map(
    ([character, places]) => `${character} U+${codeOf(character)}: ${places.slice(0, 3).join(', ')}`,
  );
}

/** Code in a page, as it stands in `.js` files too: its strings are read where they are written. Data in a page stays. */
const CODE_IN_PAGE = /<script(?![^>]*\btype="application\/)[^>]*>.*?<\/script>/gs;

/** Strings and templates of code, without its comments; pages without their code; all of any other file. */
function printedText(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.html')) return text.replaceAll(CODE_IN_PAGE, '');
  if (!file.endsWith('.ts')) return text;
  const strings: string[] = [];
  visit(parseSync(file, text).program, strings);
  return strings.join('');
}

function visit(node: unknown, strings: string[]): void {
  if (Array.isArray(node)) for (const one of node) visit(one, strings);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, value } = node as { readonly type?: string; readonly value?: unknown };
  if (type === 'Literal' && typeof value === 'string') strings.push(value);
  if (type === 'TemplateElement') strings.push((value as { readonly cooked?: string }).cooked ?? '');
  for (const child of Object.values(node)) visit(child, strings);
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
