import type { Town } from '../../../geodata/types.ts';
import type { TownNeeds } from '../../../indicators/needs.ts';
import type { Grade, IndexId, IndexScores, PlaceScore, ScoreStatus } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';

/** What conditions ask of a town; null = not known. */
export interface TownTraits extends Pick<Town, 'id' | 'regionId' | 'industry' | 'residents'> {
  readonly branch: string | null;
  readonly grade: Grade | null;
  /** Null while the scores are on their way. */
  readonly status: ScoreStatus | null;
  readonly potential: number | null;
  readonly risk: number | null;
  /** Kilometres in a straight line to the centre of its region now. */
  readonly centreKm: number | null;
  readonly needs: TownNeeds;
}

/** What is known of every town by the scores in force. */
export function townTraits(
  data: Pick<ExplorerData, 'places' | 'structure' | 'needs'>,
  scores: Readonly<Record<IndexId, IndexScores | null>>,
): readonly TownTraits[] {
  const { towns, distances } = data.places;
  return towns.map(({ id, regionId, industry, residents }): TownTraits => {
    const place = scores.potential?.places[id];
    const centres = distances.find(({ townId }) => townId === id)?.toRegionalCentreKm ?? [];
    return {
      ...{ id, regionId, industry, residents },
      branch: data.structure.towns[id]?.leading ?? null,
      grade: commonGrade(place),
      status: scores.potential === null ? null : (place?.nodes['potential']?.status ?? 'not-scored'),
      potential: place?.nodes['potential']?.score ?? null,
      risk: scores.risk?.places[id]?.nodes['risk']?.score ?? null,
      centreKm: centres.find(({ toYear }) => toYear === null)?.km ?? null,
      needs: data.needs[id] ?? {},
    };
  });
}

/** Grade that most indicator values of a place have (of two equally frequent ones the weaker); null without values. */
export function commonGrade(place: PlaceScore | undefined): Grade | null {
  const counts: Record<Grade, number> = { A: 0, B: 0, C: 0 };
  for (const { cell } of Object.values(place?.indicators ?? {})) {
    if (cell !== null) counts[cell.grade] += 1;
  }
  const best = Math.max(counts.A, counts.B, counts.C);
  if (best === 0) return null;
  return (['C', 'B', 'A'] as const).find((grade) => counts[grade] === best) ?? null;
}
