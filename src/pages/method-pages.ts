import { LANGUAGES, perLanguage } from '../../geodata/languages.ts';
import { createExplorer, openingState } from '../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../explorer/engine-at-once.ts';
import { methodMessages } from '../i18n/messages/method.ts';
import { methodContext } from './method/method-context.ts';
import { methodBody } from './method/method-page.ts';
import type { MethodTables } from './method/method-tables.ts';
import { methodNoScript } from './no-script.ts';
import type { Page } from './page-html.ts';
import { renderStatic } from './render-static.ts';
import type { StaticData } from './static-data.ts';

/**
 * How every number comes about, one page a language, written from the codebook, the settings in force and the
 * figures. Throws on a damaged profile file, or where a text asks for a number that is not there.
 */
export async function methodPages({ data }: StaticData, tables: MethodTables): Promise<readonly Page[]> {
  const alternates = perLanguage((language) => `${language}/method/`);
  const pages: Page[] = [];
  for (const language of LANGUAGES) {
    const explorer = createExplorer({
      data,
      state: openingState(language, data),
      systemTheme: 'light',
      uncertainty: UNCERTAINTY_AT_ONCE,
    });
    const texts = methodMessages[language];
    pages.push({
      path: alternates[language],
      language,
      title: texts.title,
      description: texts.description,
      alternates,
      body: `${methodNoScript(language)}${renderStatic(methodBody(await methodContext(explorer, tables)))}`,
      kind: 'method',
    });
  }
  return pages;
}
