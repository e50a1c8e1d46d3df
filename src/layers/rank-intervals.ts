import type { Language } from '../../geodata/types.ts';
import { parseFigureAddress } from '../../indicators/figure-address.ts';
import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import { rankIntervalMessages } from '../i18n/messages/rank-intervals.ts';
import type { TooltipLine } from './layer.ts';
import { joined } from './measured-value.ts';
import type { Scene, ScenePlace } from './scene.ts';
import { accessibleName } from './scene-places.ts';

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

/** Places of a scene with the rank interval in every line that shows an index; null = not known. */
export function withIntervals(
  { language, towns, regions }: Pick<Scene, 'language' | 'towns' | 'regions'>,
  townPotential: RankUncertainty | null,
  townRisk: RankUncertainty | null,
  regionPotential: RankUncertainty | null,
  regionRisk: RankUncertainty | null,
): Pick<Scene, 'towns' | 'regions'> {
  const ofTowns = { potential: townPotential, risk: townRisk };
  const ofRegions = { potential: regionPotential, risk: regionRisk };
  return {
    towns: towns.map((place) => placeWith(place, language, ofTowns)),
    regions: regions.map((place) => placeWith(place, language, ofRegions)),
  };
}

type Known = Readonly<Record<'potential' | 'risk', RankUncertainty | null>>;

function placeWith(place: ScenePlace, language: Language, known: Known): ScenePlace {
  const tooltip = place.tooltip.map((line) => lineWith(line, place.id, language, known));
  if (tooltip.every((line, i) => line === place.tooltip[i])) return place;
  return { ...place, tooltip, accessibleName: accessibleName(place.name, tooltip) };
}

function lineWith(line: TooltipLine, placeId: string, language: Language, known: Known): TooltipLine {
  const address = parseFigureAddress(line.figure);
  const node = address?.kind === 'score' ? address.parts[2] : undefined;
  if (node !== 'potential' && node !== 'risk') return line;
  const interval = known[node]?.intervals[placeId];
  if (interval === undefined) return line;
  const texts = rankIntervalMessages[language];
  const words = texts.interval(intervalText(interval));
  return { ...line, detail: joined([line.detail, isWideInterval(interval) ? texts.wide(words) : words]) };
}
