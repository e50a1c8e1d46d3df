import { readYearsFile } from '../data/built-files.ts';
import type { FileResult } from '../data/explorer-data.ts';
import { readText } from '../data/fetch-file.ts';
import { isOffline } from '../lib/is-offline.ts';
import { loadBeside } from './load-beside.ts';

/** Name of the script with the figures of other years, beside the one that draws frames; given at build. */
declare const __EMBED_YEARS__: string;

/** Where that script puts the text of the file. */
declare const monotownsYears: string | undefined;

type Years = NonNullable<ReturnType<typeof readYearsFile>>;

/** The figures of other years, by a script and not by `fetch`, which a sandboxed frame may not use. */
export async function loadEmbedYears(): Promise<FileResult<Years>> {
  if ((await loadBeside(__EMBED_YEARS__)) && typeof monotownsYears === 'string')
    return readText(monotownsYears, 'years.json', readYearsFile);
  return { ok: false, file: __EMBED_YEARS__, reason: isOffline() ? 'no-connection' : 'not-loaded' };
}
