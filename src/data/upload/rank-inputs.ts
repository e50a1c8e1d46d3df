import type { Dataset } from '../../../indicators/coinr/read-dataset.ts';
import type { DataTable } from '../../../indicators/scoring/tree.ts';
import type { UploadData } from './upload-data.ts';

/** The time for rank intervals grows with the square of the number of units; above this number none are computed. */
const MAX_RANKED = 250;

/**
 * A data set as the intervals of its ranks are computed from it, units in the order of their codes, so that the order
 * of the rows changes nothing; null where one time has too many units.
 */
export function rankInputsOf({ tree, method, times }: Dataset): UploadData['rankInputs'] {
  const [first] = tree.nodes;
  if (first === undefined || times.some(({ data }) => data.unitCodes.length > MAX_RANKED)) return null;
  const top = tree.nodes.reduce((best, node) => (node.level > best.level ? node : best), first);
  const inputs = times.map(
    ({ time, data }) => [time, { index: top.code, tree, data: byCode(data), method, isBad: false }] as const,
  );
  return Object.fromEntries(inputs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byCode(data: DataTable): DataTable {
  const { unitCodes } = data;
  const order = unitCodes
    .map((_, at) => at)
    .sort((a, b) => ((unitCodes[a] ?? '') < (unitCodes[b] ?? '') ? -1 : 1));
  const inOrder = <Value>(list: readonly Value[]): readonly Value[] =>
    order.flatMap((at) => list.slice(at, at + 1));
  const all = <Value>(
    lists: Readonly<Record<string, readonly Value[]>>,
  ): Readonly<Record<string, readonly Value[]>> =>
    Object.fromEntries(Object.entries(lists).map(([code, list]) => [code, inOrder(list)]));
  return {
    unitCodes: inOrder(unitCodes),
    columns: all(data.columns),
    ...(data.groups === undefined ? {} : { groups: all(data.groups) }),
    ...(data.grades === undefined ? {} : { grades: all(data.grades) }),
    ...(data.notApplicable === undefined ? {} : { notApplicable: all(data.notApplicable) }),
  };
}
