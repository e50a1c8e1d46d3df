import { readYearsFile } from '../data/built-files.ts';
import type { FileResult } from '../data/explorer-data.ts';
import { readText } from '../data/fetch-file.ts';
import { isOffline } from '../lib/is-offline.ts';

/** Name of the script with the figures of other years, beside the one that draws frames; given at build. */
declare const __EMBED_YEARS__: string;

/** Where that script puts the text of the file. */
declare const monotownsYears: string | undefined;

type Years = NonNullable<ReturnType<typeof readYearsFile>>;

const scriptAddress =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** The figures of other years, by a script and not by `fetch`, which a sandboxed frame may not use. */
export async function loadEmbedYears(): Promise<FileResult<Years>> {
  const url = new URL(__EMBED_YEARS__, scriptAddress).href;
  const isThere = (await loadScript(url)) || (await loadScript(url));
  if (isThere && typeof monotownsYears === 'string')
    return readText(monotownsYears, 'years.json', readYearsFile);
  return { ok: false, file: __EMBED_YEARS__, reason: isOffline() ? 'no-connection' : 'not-loaded' };
}

function loadScript(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}
