import type { Language } from '../../../geodata/types.ts';
import { parseDifferenceAddress } from '../../../indicators/difference-address.ts';
import { parseFigureAddress } from '../../../indicators/figure-address.ts';
import type { IndexId, Scope } from '../../../indicators/types.ts';
import type { RankInterval, RankUncertainty } from '../../../indicators/uncertainty/monte-carlo.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { rankIntervalMessages } from '../../i18n/messages/rank-intervals.ts';
import { intervalsMeet, withIndistinguishable } from '../difference/indistinguishable-marks.ts';
import type { TooltipLine } from '../layer.ts';
import type { Scene, ScenePlace } from '../scene.ts';
import { accessibleName } from '../scene-places.ts';
import { joined } from './measured-value.ts';

/** An interval wider than this many places is said to be wide. */
const WIDE_PLACES = 8;

/** "1–7", or "1" where all runs agree, from the 5 % to the 95 % point of the ranks. */
export function intervalText({
  rankLow,
  rankHigh,
}: {
  readonly rankLow: number;
  readonly rankHigh: number;
}): string {
  return rankLow === rankHigh ? String(rankLow) : `${rankLow}–${rankHigh}`;
}

/** True if an interval spans so many places that the rank says little. */
export function isWideInterval({
  rankLow,
  rankHigh,
}: {
  readonly rankLow: number;
  readonly rankHigh: number;
}): boolean {
  return rankHigh - rankLow > WIDE_PLACES;
}

/** True if a rank is given by the current method and hardly by any other. */
export function isOutsideInterval({
  rank,
  rankLow,
  rankHigh,
}: Pick<RankInterval, 'rank' | 'rankLow' | 'rankHigh'>): boolean {
  return rank < rankLow || rank > rankHigh;
}

/** The interval in words, with what must be said of it. */
export function intervalWords(
  language: Language,
  interval: Pick<RankInterval, 'rank' | 'rankLow' | 'rankHigh'>,
): string {
  const texts = rankIntervalMessages[language];
  const words = texts.interval(intervalText(interval));
  const placed = isOutsideInterval(interval) ? texts.outside(words) : words;
  return isWideInterval(interval) ? texts.wide(placed) : placed;
}

/** Rank intervals of both indices over both scopes; null = not known. */
export type IntervalsOf = Readonly<Record<Scope, OfBoth>>;

/**
 * A scene with the rank interval in every line that shows an index, with both intervals in a line that shows its
 * difference, and with the marks of indistinguishable differences.
 */
export function withIntervals(
  { language, towns, regions, layers, legends }: Pick<Scene, 'language' | Enriched>,
  intervals: IntervalsOf,
  baselines: IntervalsOf,
): Pick<Scene, Enriched> {
  const ofTowns: Known = { ...intervals.town, baseline: baselines.town };
  const ofRegions: Known = { ...intervals.region, baseline: baselines.region };
  return {
    ...withIndistinguishable({ layers, legends }, (figure, placeId, scope) =>
      bothIntervals(figure, placeId, scope === 'town' ? ofTowns : ofRegions),
    ),
    towns: towns.map((place) => placeWith(place, language, ofTowns)),
    regions: regions.map((place) => placeWith(place, language, ofRegions)),
  };
}

/** What of a scene follows the intervals. */
type Enriched = 'towns' | 'regions' | 'layers' | 'legends';

type OfBoth = Readonly<Record<IndexId, RankUncertainty | null>>;

interface Known extends OfBoth {
  readonly baseline: OfBoth;
}

function placeWith(place: ScenePlace, language: Language, known: Known): ScenePlace {
  const tooltip = place.tooltip.map((line) => lineWith(line, place.id, language, known));
  if (tooltip.every((line, i) => line === place.tooltip[i])) return place;
  return { ...place, tooltip, accessibleName: accessibleName(place.name, tooltip) };
}

function lineWith(line: TooltipLine, placeId: string, language: Language, known: Known): TooltipLine {
  const words = line.figure.startsWith('difference|')
    ? differenceWords(line.figure, placeId, language, known)
    : indexWords(line.figure, placeId, language, known);
  return words === '' ? line : { ...line, detail: joined([line.detail, words]) };
}

function indexWords(figure: string, placeId: string, language: Language, known: Known): string {
  const node = indexOf(figure);
  const interval = node === null ? undefined : known[node]?.intervals[placeId];
  return interval === undefined ? '' : intervalWords(language, interval);
}

/** Whether the intervals of the two sides of one index meet; '' where one of them is not known. */
function differenceWords(figure: string, placeId: string, language: Language, known: Known): string {
  const both = bothIntervals(figure, placeId, known);
  if (both === null) return '';
  const [a, b] = both;
  return differenceMessages[language][intervalsMeet(a, b) ? 'overlap' : 'apart'](
    intervalText(a),
    intervalText(b),
  );
}

/** Intervals of a place on the two sides of a difference of one index; null where one is not known. */
function bothIntervals(
  figure: string,
  placeId: string,
  known: Known,
): readonly [RankInterval, RankInterval] | null {
  const node = indexOfDifference(figure);
  if (node === null) return null;
  const a = known[node]?.intervals[placeId];
  const b = known.baseline[node]?.intervals[placeId];
  return a === undefined || b === undefined ? null : [a, b];
}

/** The index of which a figure is the difference; null for any other figure. */
export function indexOfDifference(figure: string): IndexId | null {
  const address = parseDifferenceAddress(figure);
  const node = address === null ? null : indexOf(address.first.figure);
  return node === null || indexOf(address?.second.figure ?? '') !== node ? null : node;
}

/** The index whose score a figure is; null for any other figure. */
function indexOf(figure: string): IndexId | null {
  const address = parseFigureAddress(figure);
  const node = address?.kind === 'score' ? address.parts[2] : undefined;
  return node === 'potential' || node === 'risk' ? node : null;
}
