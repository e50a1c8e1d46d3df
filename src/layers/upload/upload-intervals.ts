import type { Language } from '../../../geodata/types.ts';
import { parseFigureAddress } from '../../../indicators/figure-address.ts';
import type { RankInterval, RankUncertainty } from '../../../indicators/uncertainty/monte-carlo.ts';
import { joined } from '../measures/measured-value.ts';
import { intervalWords } from '../measures/rank-intervals.ts';
import type { Scene, ScenePlace } from '../scene.ts';
import { accessibleName } from '../scene-places.ts';

/** Places with the rank interval in every line that shows a score of own tables; by node code. */
export function withUploadIntervals(
  { towns, regions }: Pick<Scene, 'towns' | 'regions'>,
  language: Language,
  known: ReadonlyMap<string, RankUncertainty>,
): Pick<Scene, 'towns' | 'regions'> {
  if (known.size === 0) return { towns, regions };
  const withLines = (place: ScenePlace): ScenePlace => {
    const tooltip = place.tooltip.map((line) => {
      const words = uploadIntervalWords(language, intervalAt(line.figure, known));
      return words === '' ? line : { ...line, detail: joined([line.detail, words]) };
    });
    if (tooltip.every(({ detail }, i) => detail === place.tooltip[i]?.detail)) return place;
    return { ...place, tooltip, accessibleName: accessibleName(place.name, tooltip) };
  };
  return { towns: towns.map(withLines), regions: regions.map(withLines) };
}

/** A rank interval in words; '' where there is none. */
export function uploadIntervalWords(language: Language, interval: RankInterval | undefined): string {
  return interval === undefined ? '' : intervalWords(language, interval);
}

function intervalAt(figure: string, known: ReadonlyMap<string, RankUncertainty>): RankInterval | undefined {
  const address = parseFigureAddress(figure);
  if (address?.kind !== 'upload' || address.parts[3] !== 'score') return undefined;
  const [unit = '', node = ''] = address.parts.map(decodeURIComponent);
  return known.get(node)?.intervals[unit];
}
