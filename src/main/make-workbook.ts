import type { FileResult } from '../data/explorer-data.ts';
import { loadExplorerData } from '../data/load-explorer.ts';
import type { ExportedFile } from '../export/exported-file.ts';
import { placeWorkbook } from '../export/workbook/place-workbook.ts';
import { writeWorkbook } from '../export/workbook/write-workbook.ts';
import { loadLanguage } from '../i18n/load-language.ts';
import type { Cited } from './cite-place.ts';
import { pageLanguage } from './page-language.ts';

/**
 * Fetches all that is published of a place and makes a workbook of it in the language of the page. Rejects where a file
 * does not come.
 */
export async function makeWorkbook(
  placeId: string,
  { citation, text }: Pick<Cited, 'citation' | 'text'>,
): Promise<ExportedFile> {
  const language = pageLanguage();
  const [loaded] = await Promise.all([loadExplorerData(language), loadLanguage(language)]);
  const data = resultOf(loaded);
  const [file, sources] = await Promise.all([data.loadProfile(placeId), data.loadSources()]);
  const sheets = placeWorkbook({
    language,
    file: resultOf(file),
    codebook: data.codebook,
    sources: resultOf(sources),
    regionName: (id) => data.places.regions.find((region) => region.id === id)?.names[language] ?? id,
    about: {
      title: citation.title,
      address: citation.url,
      seriesAddress: new URL(`../../../data/places/${placeId}.csv`, citation.url).href,
      version: citation.version,
      versionDate: citation.date,
      made: citation.accessed,
      citation: text,
    },
  });
  return { name: `${citation.key}.xlsx`, blob: await writeWorkbook(sheets) };
}

function resultOf<Value>(result: FileResult<Value>): Value {
  if (!result.ok) throw new Error(`${result.file}: ${result.reason}`);
  return result.value;
}
