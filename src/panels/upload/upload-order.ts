import type { UploadColumn, UploadData } from '../../data/upload/upload-data.ts';
import { orderOfNumbers } from '../../lib/order-of-numbers.ts';
import type { UploadViewState } from '../../state/state.ts';

/** Positions of the units whose name or code holds the text, in the order of the file. */
export function findUnits(upload: UploadData, search: string): readonly number[] {
  const wanted = search.trim().toLowerCase();
  const found: number[] = [];
  upload.units.forEach(({ name, code }, at) => {
    const isFound =
      wanted === '' ||
      name.toLowerCase().includes(wanted) ||
      (code !== name && code.toLowerCase().includes(wanted));
    if (isFound) found.push(at);
  });
  return found;
}

/** Sorts units by name or by a figure of a column; those without one stand last, ties as in the file. */
export function sortUnits(
  upload: UploadData,
  units: readonly number[],
  column: UploadColumn | null,
  { sortBy, descending }: Pick<UploadViewState, 'sortBy' | 'descending'>,
): readonly number[] {
  const sign = descending ? -1 : 1;
  const figures = { name: upload.nameRanks, value: column?.raw, score: column?.scores, rank: column?.ranks }[
    sortBy
  ];
  // Plain loops: `from` with a function takes several times as long, which a hundred thousand units make felt.
  const keys = new Float64Array(units.length);
  for (let i = 0; i < units.length; i += 1) {
    const figure = figures?.[units[i] ?? 0] ?? null;
    keys[i] = figure === null ? Number.POSITIVE_INFINITY : sign * figure;
  }
  const sorted: number[] = [];
  for (const at of orderOfNumbers(keys)) sorted.push(units[at] ?? 0);
  return sorted;
}
