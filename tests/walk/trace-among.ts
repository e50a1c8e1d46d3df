import { median } from 'd3-array';
import type { IndexId, IndexScores } from '../../indicators/types.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';

interface Standing {
  readonly id: string;
  readonly value: number;
}

/** `among|edition|place|node or indicator`: all that are scored on it, or that have a figure of their own, in order. */
export function traceAmong(
  from: Recomputed,
  [edition = '', place = '', code = '']: readonly string[],
): Trace {
  for (const index of ['potential', 'risk'] satisfies IndexId[]) {
    const scores = from.scores(edition, index);
    if (scores === null) continue;
    const standings = scoredOn(scores, code) ?? withOwnFigure(from, scores, code);
    const middle = median(standings, ({ value }) => value);
    if (middle === undefined) continue;
    const sorted = standings.toSorted((a, b) => b.value - a.value);
    const list = sorted.map(({ id, value }) => `${id} ${value.toFixed(1)}`).join(', ');
    return {
      steps: [
        `${code} (${edition}), ${standings.length} places: ${list}; ${place} among them, median ${middle}`,
      ],
      // Of indicators the place is said from the highest value or from the lowest.
      values: [...ranksOf(sorted, place), ...ranksOf(sorted.toReversed(), place), standings.length, middle],
    };
  }
  return NO_TRACE;
}

/** Scores of all places that are scored on a node; null = it is none. */
function scoredOn({ places }: IndexScores, node: string): readonly Standing[] | null {
  const found = Object.entries(places).flatMap(([id, { nodes }]) =>
    nodes[node] ? [[id, nodes[node]] as const] : [],
  );
  if (found.length === 0) return null;
  return found.flatMap(([id, { status, score }]) =>
    status === 'scored' && score !== null ? [{ id, value: score }] : [],
  );
}

/** Figures of an indicator that are of the place itself, of no district around it. */
function withOwnFigure(from: Recomputed, { places, index }: IndexScores, id: string): readonly Standing[] {
  const indicator = from.codebook.find((one) => one.id === id && one.use === index);
  if (indicator === undefined) return [];
  return Object.entries(places).flatMap(([placeId, { indicators }]) => {
    const { score = null, cell = null } = indicators[id] ?? {};
    const isOwn = cell !== null && cell.grade !== 'C' && !cell.forDistrict;
    return isOwn && score !== null ? [{ id: placeId, value: cell.value }] : [];
  });
}

/** First and last of the places that equal ones share. */
function ranksOf(sorted: readonly Standing[], place: string): readonly (number | string)[] {
  const own = sorted.find(({ id }) => id === place);
  if (own === undefined) return [];
  const first = sorted.findIndex(({ value }) => value === own.value) + 1;
  const last = sorted.findLastIndex(({ value }) => value === own.value) + 1;
  return first === last ? [first] : [`${first}–${last}`];
}
