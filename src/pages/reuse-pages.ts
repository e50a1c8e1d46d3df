import { LANGUAGES, perLanguage } from '../../geodata/languages.ts';
import { openingState } from '../explorer/create-explorer.ts';
import { glossaryMessages } from '../i18n/messages/glossary.ts';
import { reuseMessages } from '../i18n/messages/reuse.ts';
import type { Page } from './page-html.ts';
import { renderStatic } from './render-static.ts';
import { glossaryBody } from './reuse/glossary-page.ts';
import { reuseBody } from './reuse/reuse-page.ts';
import type { StaticData } from './static-data.ts';

/** How the maps may be used, and the glossary, one page a language each: complete without scripts. */
export function reusePages({ data }: StaticData, reportAddress: string): readonly Page[] {
  const use = perLanguage((language) => `${language}/use/`);
  const glossary = perLanguage((language) => `${language}/glossary/`);
  return LANGUAGES.flatMap((language): readonly Page[] => {
    const { title, description } = reuseMessages[language];
    const words = glossaryMessages[language];
    const edition = String(openingState(language, data).year);
    return [
      {
        path: use[language],
        language,
        title,
        description,
        alternates: use,
        body: renderStatic(reuseBody({ language, edition, version: data.version.number, reportAddress })),
        kind: 'text',
      },
      {
        path: glossary[language],
        language,
        title: words.title,
        description: words.lead,
        alternates: glossary,
        body: renderStatic(glossaryBody(language)),
        kind: 'text',
      },
    ];
  });
}
