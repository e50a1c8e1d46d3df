import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { LANGUAGES } from '../../geodata/languages.ts';

/** The codes of languages that a code file spells as texts, keys or parts of a regular expression, in the order of the list. */
export function spelledLanguages(root: string, file: string): readonly string[] {
  const code = readFileSync(join(root, file), 'utf8');
  const { program } = parseSync(file, code);
  const words = new Set<string>();
  const take = (text: string): void => {
    for (const word of text.split(/[^a-z]+/)) words.add(word);
  };
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') take(node.value.replace(/^.*\s.*$/s, ''));
      else if ('regex' in node) take(node.regex.pattern);
    },
    Property: ({ key }) => key.type === 'Identifier' && take(key.name),
    MemberExpression: ({ property, computed }) => {
      if (!computed && property.type === 'Identifier') take(property.name);
    },
  }).visit(program);
  return LANGUAGES.filter((language) => words.has(language));
}
