import { LANGUAGES, perLanguage } from '../../geodata/languages.ts';
import { versionMessages } from '../i18n/messages/versions.ts';
import type { Page } from './page-html.ts';
import { renderStatic } from './render-static.ts';
import { type StaticData, withYears } from './static-data.ts';
import { movedPlaces } from './versions/moved-places.ts';
import type { VersionTables } from './versions/read-version-tables.ts';
import { versionsBody } from './versions/versions-page.ts';

/**
 * What changed with the present version of the index, one page a language: complete without scripts. Throws where the
 * tables of versions tell of an edition that is not built.
 */
export async function versionsPages(source: StaticData, tables: VersionTables): Promise<readonly Page[]> {
  const data = await withYears(source.data);
  const moves = movedPlaces(data, tables);
  const alternates = perLanguage((language) => `${language}/versions/`);
  return LANGUAGES.map((language) => {
    const texts = versionMessages[language];
    return {
      path: alternates[language],
      language,
      title: texts.title(tables.version.version),
      description: texts.description,
      alternates,
      body: renderStatic(versionsBody({ language, data, tables, moves })),
      kind: 'text',
    };
  });
}
