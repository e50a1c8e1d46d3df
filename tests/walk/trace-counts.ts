import { figureAddress } from '../../indicators/figure-address.ts';
import { DIMENSIONS, type IndexId } from '../../indicators/types.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';
import { underMethod } from './trace-difference.ts';

const INDICES: readonly IndexId[] = ['potential', 'risk'];

/**
 * `class|from|to|kind|edition|*|code`, with the method of scores if not the author's: the figure of every place of the
 * edition made anew, and those inside counted.
 */
export function traceClass(
  from: Recomputed,
  [low = '', high = '', kind = '', edition = '', , code = '', method = '']: readonly string[],
  trace: (from: Recomputed, address: string) => Trace,
): Trace {
  const under = underMethod(from, method);
  const built = from.assembly.editions.get(edition);
  if (built === undefined || under === null || (kind !== 'score' && kind !== 'value')) return NO_TRACE;
  const isInside = (value: number | null): boolean =>
    value === null
      ? low === 'none'
      : low !== 'none' && (low === '' || value >= Number(low)) && (high === '' || value < Number(high));
  const inside = built.edition.placeIds.flatMap((place) => {
    const [first] = trace(under, figureAddress(kind, edition, place, code)).values;
    const value = typeof first === 'number' ? first : null;
    return isInside(value) ? [`${place} ${value ?? 'none'}`] : [];
  });
  return {
    steps: [`${code} (${edition}) from ${low} to ${high}: ${inside.join(', ')}`],
    values: [inside.length],
  };
}

/** `ranked|edition|index`: the places that the index ranks. */
export function traceRanked(from: Recomputed, [edition = '', code = '']: readonly string[]): Trace {
  const index = INDICES.find((one) => one === code);
  const ranked = index === undefined ? null : (from.scores(edition, index)?.ranked ?? null);
  if (ranked === null) return NO_TRACE;
  return { steps: [`${code} (${edition}) ranks ${ranked.join(', ')}`], values: [ranked.length] };
}

/** `scored|edition|place`: its dimensions of potential that are scored. */
export function traceScored(from: Recomputed, [edition = '', place = '']: readonly string[]): Trace {
  const nodes = from.scores(edition, 'potential')?.places[place]?.nodes;
  if (nodes === undefined) return NO_TRACE;
  const scored = DIMENSIONS.filter((node) => nodes[node]?.status === 'scored');
  return { steps: [`scored of ${place} (${edition}): ${scored.join(', ')}`], values: [scored.length] };
}

/** `sobol|edition|index|factor|first or total`: the same design with the same seed, computed a second time. */
export function traceSobol(
  from: Recomputed,
  [edition = '', code = '', factor = '', share = '']: readonly string[],
): Trace {
  const index = INDICES.find((one) => one === code);
  const result = index === undefined ? null : from.drivers(edition, index);
  const found = result?.factors.find((one) => one.factor === factor);
  if (result === null || found === undefined) return NO_TRACE;
  const raw = share === 'first' ? found.first : found.total;
  const steps = [`${result.runs} runs of ${code} (${edition}): ${share} share of ${factor} → ${raw}`];
  return { steps, values: [Math.min(1, Math.max(0, raw))] };
}
