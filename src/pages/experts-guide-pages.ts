import { LANGUAGES, perLanguage } from '../../geodata/languages.ts';
import { expertsGuideMessages } from '../i18n/messages/experts-guide.ts';
import { guideBody } from './experts-guide/guide-page.ts';
import type { Page } from './page-html.ts';
import { renderStatic } from './render-static.ts';

/** The guide to a panel of experts, one page a language: complete without scripts, to be printed and handed on. */
export function expertsGuidePages(): readonly Page[] {
  const alternates = perLanguage((language) => `${language}/experts/guide/`);
  return LANGUAGES.map((language): Page => {
    const { title, description } = expertsGuideMessages[language];
    return {
      ...{ language, title, description, alternates, kind: 'text' },
      path: alternates[language],
      body: renderStatic(guideBody(language)),
    };
  });
}
