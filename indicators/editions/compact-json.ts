import { type SharedJson, shareRepeats, unshareRepeats } from './share-repeats.ts';
import { tabulateRecords, untabulateRecords } from './tabulate-records.ts';

/** A value of JSON with what repeats in it, and the keys of its lists, written once. */
export function compactJson(value: unknown): SharedJson {
  return shareRepeats(tabulateRecords(value));
}

/** The value as it was, but for the order of keys. */
export function fullJson(compact: SharedJson): unknown {
  return untabulateRecords(unshareRepeats(compact));
}

/** Tells whether a parsed file is written by {@link compactJson}. */
export function isCompactJson(parsed: unknown): parsed is SharedJson {
  return (
    typeof parsed === 'object' &&
    parsed !== null &&
    'value' in parsed &&
    'shared' in parsed &&
    Array.isArray(parsed.shared)
  );
}
