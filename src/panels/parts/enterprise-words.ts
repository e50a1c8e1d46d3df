import { type Language, type SomeNames, TABLE_LANGUAGE } from '../../../geodata/languages.ts';
import type { Town } from '../../../geodata/types.ts';
import { LANGUAGE_FACTS } from '../../i18n/languages.ts';
import { productName } from '../../i18n/messages/products.ts';
import type { ForeignWords } from './figure-view.ts';

/** Words in the reader's language, or marked as being in another. */
export type Words = string | ForeignWords;

/** A name in the first language that the reader takes and that has one; null = it is printed in none of them. */
export function printedName(language: Language, names: SomeNames | null): Words | null {
  for (const lang of LANGUAGE_FACTS[language].nameOrder) {
    const text = names?.[lang];
    if (text !== undefined) return marked(language, lang, text);
  }
  return null;
}

/** How many enterprises a town names; 0 = none. */
export function enterpriseCount({ names }: Pick<Town['enterprise'], 'names'>): number {
  const [printed] = Object.values(names ?? {});
  return printed === undefined ? 0 : printed.split('; ').length;
}

/** What an enterprise makes; in the English of the tables where no other words are known. */
export function productWords(language: Language, product: string): Words {
  return productName(language, product) ?? marked(language, TABLE_LANGUAGE, product);
}

/** Words of a table, marked where they are not in the reader's language. */
function marked(language: Language, lang: Language, text: string): Words {
  return language === lang ? text : { text, lang };
}
