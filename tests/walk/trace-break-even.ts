import { breakEvens, type Target } from '../../indicators/break-even/break-even.ts';
import { type ChangedIndex, changedIndex } from '../../indicators/break-even/changed-index.ts';
import { prioritiesOf } from '../../indicators/priorities/priorities.ts';
import { scoreIndex } from '../../indicators/scoring/score-index.ts';
import type { IndexId, IndexScores } from '../../indicators/types.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';
import { stateNames } from './trace-scores.ts';

/**
 * `break-even|edition|place|index|target|indicator`: the nearest value that is enough, which the whole scoring of the
 * changed table confirms, as it does that the step before is not.
 */
export function traceBreakEven(
  from: Recomputed,
  [edition = '', placeId = '', index = '', wanted = '', id = '']: readonly string[],
): Trace {
  const target = targetOf(wanted);
  if (index !== 'potential' && index !== 'risk') return NO_TRACE;
  const changed = changedAt(from, edition, index);
  if (changed === null || target === null) return NO_TRACE;
  const [found] = breakEvens(changed, placeId, target, (indicator) => indicator.id === id)?.found ?? [];
  if (found === undefined) return NO_TRACE;
  const { needed, before, cell, reached, spreads, have, of } = found;
  const isThere = (value: number): boolean =>
    meets(wholeScores(changed, placeId, { [id]: value }), placeId, target);
  if (!isThere(needed) || isThere(before)) return NO_TRACE;
  return {
    steps: [
      `${index} of ${placeId} (${edition}) by ${id} alone: ${cell.value} → ${needed} gives ${reached}, which is ${wanted}; ${before} is not enough`,
      `${have} of ${of} places have it; ${spreads} spreads`,
    ],
    values: [
      needed,
      ...stateNames(from, id, needed),
      needed - cell.value,
      ...(spreads === null ? [] : [Math.abs(spreads)]),
      have,
      of,
    ],
    size: Math.max(Math.abs(cell.value), Math.abs(needed)),
  };
}

/** `theme|edition|place|index|theme`: the index with the weak figures of a theme at the median, by the whole scoring. */
export function traceTheme(
  from: Recomputed,
  [edition = '', placeId = '', index = '', theme = '']: readonly string[],
): Trace {
  if (index !== 'potential' && index !== 'risk') return NO_TRACE;
  const both = {
    potential: changedAt(from, edition, 'potential'),
    risk: changedAt(from, edition, 'risk'),
  };
  const found = prioritiesOf(both, placeId).find((one) => one.theme === theme);
  const changed = both[index];
  if (found === undefined || changed === null) return NO_TRACE;
  const figures = found.figures.filter((figure) => figure.index === index);
  const values = Object.fromEntries(figures.map(({ indicator, median }) => [indicator.id, median]));
  const scores = wholeScores(changed, placeId, values);
  const place = scores.places[placeId];
  const score = place?.nodes[index]?.score ?? null;
  if (score === null) return NO_TRACE;
  const rank = place?.rank ?? null;
  return {
    steps: [
      `${index} of ${placeId} (${edition}) with ${figures.map(({ indicator, cell, median }) => `${indicator.id} ${cell.value} → ${median}`).join(', ')}: ${score}, rank ${rank} of ${scores.ranked.length}`,
    ],
    values: [
      score,
      ...(rank === null ? [] : [rank, `${rank}–${place?.rankTo ?? rank}`]),
      scores.ranked.length,
    ],
  };
}

function changedAt(from: Recomputed, edition: string, index: IndexId): ChangedIndex | null {
  const built = from.assembly.editions.get(edition)?.edition;
  if (built === undefined) return null;
  const { codebook } = from;
  return changedIndex({ edition: built, codebook, index, options: from.options(built, index) });
}

function targetOf(text: string): Target | null {
  const [kind = '', what = ''] = text.split(':');
  if (kind === 'past') return { kind, placeId: what };
  return kind === 'below' || kind === 'from' ? { kind, cut: Number(what) } : null;
}

/** The index by the whole scoring of the table in which figures of a place are changed. */
function wholeScores(
  { edition, codebook, index, options }: ChangedIndex,
  placeId: string,
  values: Readonly<Record<string, number>>,
): IndexScores {
  const cells = edition.cells.map((row, at) =>
    edition.placeIds[at] !== placeId
      ? row
      : row.map((cell, column) => {
          const value = values[edition.indicatorIds[column] ?? ''];
          return cell === null || value === undefined ? cell : { ...cell, value };
        }),
  );
  return scoreIndex({ ...edition, cells }, codebook, index, options);
}

function meets({ places, index }: IndexScores, placeId: string, target: Target): boolean {
  const place = places[placeId];
  const score = place?.nodes[index]?.score ?? Number.NaN;
  if (target.kind === 'below') return score < target.cut;
  if (target.kind === 'from') return score >= target.cut;
  return (place?.rankTo ?? Number.NaN) < (places[target.placeId]?.rank ?? Number.NaN);
}
