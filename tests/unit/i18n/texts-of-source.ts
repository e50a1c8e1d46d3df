import { parseSync } from 'vite';
import { isLanguage, type Language } from '../../../geodata/languages.ts';

/** A text of a source, with `{}` for what is put into it. */
interface SourceText {
  readonly language: Language;
  readonly text: string;
}

/** A node of the syntax tree; every kind has its own fields. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Every literal and template under a key that is a language. */
export function textsOfSource(path: string, code: string): readonly SourceText[] {
  const { program } = parseSync(path, code);
  return textsIn(program as unknown as Node, null);
}

function textsIn(node: Node, language: Language | null): readonly SourceText[] {
  if (node.type === 'Property') {
    const key = node['key'] as Node;
    const name = String(key['name'] ?? key['value']);
    return textsIn(node['value'] as Node, isLanguage(name) ? name : language);
  }
  if (language !== null) {
    const { value } = node;
    if (node.type === 'Literal' && typeof value === 'string' && !isLanguage(value))
      return [{ language, text: value }];
    if (node.type === 'TemplateLiteral')
      return [{ language, text: joined(node) }, ...children(node).flatMap((part) => textsIn(part, language))];
  }
  return children(node).flatMap((part) => textsIn(part, language));
}

function joined(template: Node): string {
  const quasis = template['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('{}');
}

function children(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((part): part is Node => typeof part === 'object' && part !== null && 'type' in part);
}
