import { alphabetKey } from '../../lib/alphabet-order.ts';

/** Names sorted before the caller gets control again. */
const NAMES_PER_STEP = 4000;

/**
 * Places of names in the alphabets of the three languages, from 0; equal names share one, case is ignored.
 * Yields the share done, 0..1.
 */
export function* rankNames(names: readonly string[]): Generator<number, Uint32Array<ArrayBuffer>> {
  const keys: string[] = [];
  const keyOf = (at: number): string => keys[at] ?? '';
  let runs: (readonly number[])[] = [];
  for (let from = 0; from < names.length; from += NAMES_PER_STEP) {
    const run = names.slice(from, from + NAMES_PER_STEP).map((name, at) => {
      // A collator would take seconds for a hundred thousand names.
      keys.push(alphabetKey(name));
      return from + at;
    });
    runs.push(run.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)));
    yield (0.5 * keys.length) / names.length;
  }
  while (runs.length > 1) {
    const merged: (readonly number[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(merge(runs[at] ?? [], runs[at + 1] ?? [], keyOf));
      yield 1 - 0.5 / Math.max(1, runs.length - at);
    }
    runs = merged;
  }
  yield 1;
  return placesIn(runs[0] ?? [], keyOf);
}

function merge(
  first: readonly number[],
  second: readonly number[],
  keyOf: (at: number) => string,
): readonly number[] {
  const merged: number[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [a, b] = [first[i], second[j]];
    if (a !== undefined && (b === undefined || keyOf(a) <= keyOf(b))) {
      merged.push(a);
      i += 1;
    } else if (b !== undefined) {
      merged.push(b);
      j += 1;
    }
  }
  return merged;
}

function placesIn(order: readonly number[], keyOf: (at: number) => string): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(order.length);
  let place = 0;
  order.forEach((at, i) => {
    if (i > 0 && keyOf(at) !== keyOf(order[i - 1] ?? at)) place += 1;
    places[at] = place;
  });
  return places;
}
