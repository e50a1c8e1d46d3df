import type { Edition, IndexId, IndexScores } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { CLASS_COUNT, ckmeansBreaks, FEW_CLASSES, lieClose, quantileBreaks } from './classify.ts';
import { frozenKey, tercileKey } from './frozen-breaks.ts';
import { measureGroups, readMeasure } from './measures.ts';
import { drawnStructure } from './structure-value.ts';

/** Scores of an index over an edition. */
type ScoreOf = (edition: Edition, index: IndexId) => IndexScores;

/**
 * Class limits of every measure over all its years: ckmeans with five classes over the pooled values, three for an
 * indicator whose values lie close together, and terciles
 * of the potential index for the bivariate layer. Measures without two distinct values are left out. Risk scores,
 * location quotients and regional shifts have fixed cuts and are not in the table. Keys in alphabetical order.
 */
export function freezeBreaks(
  data: ExplorerData,
  scoreOf: ScoreOf,
): Readonly<Record<string, readonly number[]>> {
  const pools = new Map<string, Map<string, number>>();
  const put = (key: string, sample: string, value: number | null): void => {
    if (value === null) return;
    const pool = pools.get(key) ?? new Map<string, number>();
    pools.set(key, pool.set(sample, value));
  };
  for (const edition of Object.values(data.editions)) {
    const potential = scoreOf(edition, 'potential');
    const ids = measureGroups(data, edition.scope, 'en').flatMap(({ options }) =>
      options.map(({ id }) => id),
    );
    for (const id of new Set(ids)) {
      const measure = readMeasure(data, edition.scope, id);
      if (measure === null || measure.kind === 'quotient' || measure.kind === 'upload') continue;
      if (measure.kind === 'node' && measure.index === 'risk') continue;
      if (measure.kind === 'structure' && measure.measure === 'regional') continue;
      const key = frozenKey(edition.scope, edition.kind, measure, id);
      edition.placeIds.forEach((place, row) => {
        if (measure.kind === 'structure') {
          put(key, place, drawnStructure(data, measure.measure, place));
          return;
        }
        if (measure.kind === 'node') {
          put(key, `${edition.id} ${place}`, potential.places[place]?.nodes[measure.node]?.score ?? null);
          return;
        }
        const cell = edition.cells[row]?.[edition.indicatorIds.indexOf(measure.indicator.id)] ?? null;
        // One figure may be in several editions; it counts once.
        if (cell !== null) put(key, `${place} ${cell.year}`, cell.value);
      });
    }
  }
  return Object.fromEntries(
    [...pools]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, pool]) => frozenEntry(key, [...pool.values()])),
  );
}

function frozenEntry(
  key: string,
  values: readonly number[],
): readonly (readonly [string, readonly number[]])[] {
  const isClose = key.includes('|indicator:') && lieClose(values);
  const breaks = ckmeansBreaks(values, isClose ? FEW_CLASSES : CLASS_COUNT);
  if (breaks.length === 0) return [];
  const entry = [key, breaks] as const;
  if (!key.endsWith('|potential')) return [entry];
  return [entry, [tercileKey(key), quantileBreaks(values, 3).map((cut) => Math.round(cut * 10) / 10)]];
}
