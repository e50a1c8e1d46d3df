import { isOffline } from '../lib/is-offline.ts';
import type { FileFault, FileResult } from './explorer-data.ts';

/** How a parsed file is checked and turned into its type; null means that it is not such a file. */
export type FileReader<Value> = (parsed: unknown) => Value | null;

/** Rests after each try that the network broke off, in milliseconds. */
const RESTS_MS = [400, 1000, 0];

/**
 * Fetches one built JSON file. A missing, cut off or foreign file comes back as a reason, never as an exception,
 * so that the rest of the page goes on.
 */
export async function fetchFile<Value>(
  url: string,
  file: string,
  read: FileReader<Value>,
): Promise<FileResult<Value>> {
  const fail = (reason: FileFault): FileResult<Value> => ({ ok: false, file, reason });
  for (const rest of RESTS_MS) {
    try {
      const response = await fetch(url);
      if (!response.ok) return fail(`HTTP ${response.status}`);
      return readText(await response.text(), file, read);
    } catch {
      // A line that is weak may carry the next try.
      await new Promise((resolve) => setTimeout(resolve, isOffline() ? 0 : rest));
    }
  }
  return fail(isOffline() ? 'no-connection' : 'not-loaded');
}

/** Parses and checks the text of a built file. */
export function readText<Value>(text: string, file: string, read: FileReader<Value>): FileResult<Value> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, file, reason: 'not-json' };
  }
  const value = read(parsed);
  return value === null ? { ok: false, file, reason: 'unexpected-content' } : { ok: true, value };
}

/** Fetches once; a failed attempt is forgotten, so that a later call tries again. */
export function fetchOnce<Value>(load: () => Promise<FileResult<Value>>): () => Promise<FileResult<Value>> {
  let pending: Promise<FileResult<Value>> | null = null;
  return () => {
    pending ??= load().then((result) => {
      if (!result.ok) pending = null;
      return result;
    });
    return pending;
  };
}
