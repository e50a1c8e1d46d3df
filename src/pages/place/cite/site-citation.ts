import type { Language } from '../../../../geodata/types.ts';
import { pageMessages } from '../../../i18n/messages/pages.ts';
import { placeCiteMessages } from '../../../i18n/messages/place-cite.ts';
import type { Citation } from '../../../lib/citation.ts';
import type { StaticData } from '../../static-data.ts';

/** What the citations of all pages have in common. */
export function siteCitation(language: Language, { version }: StaticData['data']): Citation {
  return {
    key: `monotowns-${version.date.slice(0, 4)}`,
    title: '',
    site: pageMessages[language].siteName,
    office: placeCiteMessages[language].office,
    version: version.number,
    date: version.date,
    url: '',
    accessed: '',
  };
}
