import type { Language, Town } from '../../../geodata/types.ts';
import { LANGUAGE_FACTS, TABLE_LANGUAGES } from '../../i18n/languages.ts';
import { productName } from '../../i18n/messages/products.ts';
import type { ForeignWords } from './figure-view.ts';

type Words = string | ForeignWords;

/** Name of the city-forming enterprise: the printed Russian one where readers take that and there is one; null = none. */
export function enterpriseName(language: Language, { name, nameRu }: Town['enterprise']): Words | null {
  if (name === null) return null;
  return LANGUAGE_FACTS[language].enterpriseNames === 'nameRu' && nameRu !== null
    ? marked(language, TABLE_LANGUAGES.nameRu, nameRu)
    : marked(language, TABLE_LANGUAGES.nameEn, name);
}

/** How many enterprises a town names; 0 = none. */
export function enterpriseCount({ name }: Town['enterprise']): number {
  return name === null ? 0 : name.split('; ').length;
}

/** What an enterprise makes; in the English of the tables where no other words are known. */
export function productWords(language: Language, product: string): Words {
  return productName(language, product) ?? marked(language, TABLE_LANGUAGES.nameEn, product);
}

/** Words of a table, marked where they are not in the reader's language. */
function marked(language: Language, lang: Language, text: string): Words {
  return language === lang ? text : { text, lang };
}
