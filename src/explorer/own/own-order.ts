import type { OwnColumn, OwnData } from '../../data/own/own-data.ts';
import type { OwnViewState } from '../../state/state.ts';

/** Letters that stand after another in the alphabets of the three languages, by the letter before them. */
const AFTER: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  ё: 'е',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'ұ',
  һ: 'х',
  і: 'ы',
};

const keys = new WeakMap<OwnData, readonly string[]>();

/**
 * Names as keys that plain comparison sorts like the alphabets of the three languages: a collator would take seconds
 * for a hundred thousand names. Made once for each set of tables.
 */
export function nameKeys(own: OwnData): readonly string[] {
  const known = keys.get(own);
  if (known !== undefined) return known;
  const made = own.units.map(({ name }) =>
    name.toLowerCase().replaceAll(/[әғёқңөұүһі]/g, (letter) => `${AFTER[letter] ?? letter}\uffff`),
  );
  keys.set(own, made);
  return made;
}

/** Positions of the units whose name or code holds the text, in the order of the file. */
export function findUnits(own: OwnData, search: string): readonly number[] {
  const all = own.units.map((_, at) => at);
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return all;
  return all.filter((at) => {
    const unit = own.units[at];
    return unit?.name.toLowerCase().includes(wanted) || unit?.code.toLowerCase().includes(wanted);
  });
}

/** Sorts units by name or by a figure of a column; those without one stand last, ties as in the file. */
export function sortUnits(
  own: OwnData,
  units: readonly number[],
  column: OwnColumn | null,
  { sortBy, descending }: Pick<OwnViewState, 'sortBy' | 'descending'>,
): readonly number[] {
  const sign = descending ? -1 : 1;
  if (sortBy === 'name') {
    const names = nameKeys(own);
    return units.toSorted((a, b) => {
      const [x = '', y = ''] = [names[a], names[b]];
      return x < y ? -sign : x > y ? sign : a - b;
    });
  }
  const figures = { value: column?.raw, score: column?.scores, rank: column?.ranks }[sortBy];
  const at = Float64Array.from(own.units, (_, unit) => {
    const figure = figures?.[unit] ?? null;
    return figure === null ? Number.POSITIVE_INFINITY : sign * figure;
  });
  return Array.from(
    Uint32Array.from(units).sort((a, b) => {
      const [x = 0, y = 0] = [at[a], at[b]];
      return x < y ? -1 : x > y ? 1 : a - b;
    }),
  );
}
