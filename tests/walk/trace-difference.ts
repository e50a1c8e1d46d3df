import {
  type DifferenceCount,
  type DifferenceSide,
  parseDifferenceAddress,
  parseIndistinguishableAddress,
} from '../../indicators/difference-address.ts';
import { figureAddress, parseFigureAddress } from '../../indicators/figure-address.ts';
import type { IndexId } from '../../indicators/types.ts';
import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import { readMethod } from '../../src/state/address-method.ts';
import { WEIGHTED_NODES } from '../../src/state/method-state.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';

type TraceAddress = (from: Recomputed, address: string) => Trace;

/** `difference|count|side|side`: the way of both sides, then the second subtracted from the first. */
export function traceDifference(from: Recomputed, parts: readonly string[], trace: TraceAddress): Trace {
  const address = parseDifferenceAddress(figureAddress('difference', ...parts));
  if (address === null) return NO_TRACE;
  const { count, first, second } = address;
  const a = sideValue(from, first, trace);
  const b = sideValue(from, second, trace);
  if (a === null || b === null) return NO_TRACE;
  const steps = [first, second].flatMap((side) => sideSteps(from, side, trace));
  if (count !== 'ranks') {
    const size = Math.abs(a) + Math.abs(b);
    return { steps: [...steps, `${a} − ${b} → ${a - b}`], values: [a - b], size };
  }
  const ranks = ranksOf(from, first, second, trace);
  if (ranks === null) return NO_TRACE;
  const [x, y] = ranks;
  return { steps: [...steps, rankWords(count, ranks), `${x} − ${y} → ${x - y}`], values: [x - y] };
}

/** `indistinguishable|side|side`: the runs of both sides made again, and the places counted whose rank intervals meet. */
export function traceIndistinguishable(
  from: Recomputed,
  parts: readonly string[],
  trace: TraceAddress,
): Trace {
  const address = parseIndistinguishableAddress(figureAddress('indistinguishable', ...parts));
  if (address === null) return NO_TRACE;
  const { first, second } = address;
  const [a, b] = [intervalsOf(from, first), intervalsOf(from, second)];
  if (a === null || b === null) return NO_TRACE;
  const indistinguishable = Object.entries(a.intervals).flatMap(([place, one]) => {
    const other = b.intervals[place];
    const values = [first, second].map((side) =>
      sideValue(from, { ...side, figure: side.figure.replace('|*|', `|${place}|`) }, trace),
    );
    if (other === undefined || values.includes(null)) return [];
    const meet = Math.max(one.rankLow, other.rankLow) <= Math.min(one.rankHigh, other.rankHigh);
    return meet ? [`${place} ${one.rankLow}–${one.rankHigh} and ${other.rankLow}–${other.rankHigh}`] : [];
  });
  return {
    steps: [`${a.runs} runs a side; intervals meet: ${indistinguishable.join(', ')}`],
    values: [indistinguishable.length],
  };
}

/** Rank intervals that a side of an index rests on; null if it is no index. */
function intervalsOf(from: Recomputed, { figure, method }: DifferenceSide): RankUncertainty | null {
  const [kind, edition = '', , node] = figure.split('|');
  if (kind !== 'score' || (node !== 'potential' && node !== 'risk')) return null;
  return underMethod(from, method)?.ranks(edition, node) ?? null;
}

function rankWords(count: DifferenceCount, [x, y, of]: readonly [number, number, number]): string {
  return `${count}: ${x} and ${y} among the ${of} places that have both`;
}

/** Score by the side's own method, or the first value of the side's way; null where there is none. */
function sideValue(from: Recomputed, { figure, method }: DifferenceSide, trace: TraceAddress): number | null {
  const address = parseFigureAddress(figure);
  if (address?.kind !== 'score') {
    const value = trace(from, figure).values[0];
    return typeof value === 'number' ? value : null;
  }
  const [edition = '', place = '', node = ''] = address.parts;
  const scores = (['potential', 'risk'] satisfies IndexId[]).map(
    (index) => underMethod(from, method)?.scores(edition, index)?.places[place]?.nodes[node]?.score,
  );
  return scores.find((score) => typeof score === 'number') ?? null;
}

const settings = new Map<string, Recomputed | null>();

/** Everything by a method as an address writes it, '' = the author's; null if there is no such method. */
export function underMethod(from: Recomputed, text: string): Recomputed | null {
  if (text === '') return from;
  const known = settings.get(text);
  if (known !== undefined) return known;
  const weightCodes = new Set([
    ...Object.values(WEIGHTED_NODES).flat(),
    ...from.codebook.map(({ id }) => id),
  ]);
  const method = readMethod(text, { weightCodes });
  const made = method === null ? null : from.under(method);
  settings.set(text, made);
  return made;
}

function sideSteps(
  from: Recomputed,
  { figure, method }: DifferenceSide,
  trace: TraceAddress,
): readonly string[] {
  const under = underMethod(from, method);
  if (under === null) return [];
  const { steps } = trace(under, figure);
  return method === '' ? steps : [...steps, `by the method ${method}`];
}

/** Percentile ranks of both sides and the number of places that have both; null if the place is not among them. */
function ranksOf(
  from: Recomputed,
  first: DifferenceSide,
  second: DifferenceSide,
  trace: TraceAddress,
): readonly [number, number, number] | null {
  const own = placeOf(first.figure);
  const { towns, regions } = from.places;
  const places: readonly { readonly id: string }[] = towns.some(({ id }) => id === own) ? towns : regions;
  const at = (side: DifferenceSide, id: string): number | null =>
    sideValue(from, { ...side, figure: side.figure.replace(`|${own}|`, `|${id}|`) }, trace);
  const both = places.flatMap(({ id }) => {
    const [a, b] = [at(first, id), at(second, id)];
    return a === null || b === null ? [] : [{ id, a, b }];
  });
  const mine = both.find(({ id }) => id === own);
  if (mine === undefined || both.length < 2) return null;
  const rank = (key: 'a' | 'b'): number =>
    (100 * both.filter((other) => other[key] < mine[key]).length) / (both.length - 1);
  return [rank('a'), rank('b'), both.length];
}

function placeOf(figure: string): string {
  const address = parseFigureAddress(figure);
  return address?.parts[address.kind === 'structure' ? 0 : 1] ?? '';
}
