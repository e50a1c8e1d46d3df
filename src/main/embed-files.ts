import { readPeopleFile, readYearsFile } from '../data/built-files.ts';
import type { FileResult } from '../data/explorer-data.ts';
import { type FileReader, readText } from '../data/fetch-file.ts';
import { isOffline } from '../lib/is-offline.ts';
import { loadBeside } from './load-beside.ts';

/** Names of the scripts with further figures, beside the one that draws frames; given at build. */
declare const __EMBED_YEARS__: string;
declare const __EMBED_PEOPLE__: string;

/** Where those scripts put the text of their file. */
declare const monotownsYears: string | undefined;
declare const monotownsPeople: string | undefined;

/** The figures of other years, by a script and not by `fetch`, which a sandboxed frame may not use. */
export function loadEmbedYears(): Promise<FileResult<NonNullable<ReturnType<typeof readYearsFile>>>> {
  return loadFile(__EMBED_YEARS__, 'years.json', readYearsFile, () =>
    typeof monotownsYears === 'string' ? monotownsYears : null,
  );
}

/** Births, deaths and moves of the towns in the same way. */
export function loadEmbedPeople(): Promise<FileResult<NonNullable<ReturnType<typeof readPeopleFile>>>> {
  return loadFile(__EMBED_PEOPLE__, 'people.json', readPeopleFile, () =>
    typeof monotownsPeople === 'string' ? monotownsPeople : null,
  );
}

async function loadFile<Value>(
  script: string,
  file: string,
  read: FileReader<Value>,
  textOf: () => string | null,
): Promise<FileResult<Value>> {
  const text = (await loadBeside(script)) ? textOf() : null;
  if (text !== null) return readText(text, file, read);
  return { ok: false, file: script, reason: isOffline() ? 'no-connection' : 'not-loaded' };
}
