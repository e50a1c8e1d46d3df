import type { Town } from '../../../geodata/types.ts';
import type { TownNeeds } from '../../../indicators/needs.ts';
import type { Grade, PlaceScore, ScoreStatus } from '../../../indicators/types.ts';
import { type ChoiceKind, type DistanceClass, FAR_FROM_KM, INDEX_CLASSES } from '../../state/condition.ts';
import { potentialTerciles } from '../bivariate-cell.ts';
import { centreKmOf } from '../centre-km.ts';
import type { PictureContext } from '../layer.ts';
import { classIndex, RISK_BREAKS } from '../measures/classify.ts';

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
  readonly operation: string | null;
  readonly distance: DistanceClass | null;
  readonly riskClass: string | null;
  readonly potentialClass: string | null;
}

/** What is known of every town by the scores in force. */
export function townTraits(context: PictureContext): readonly TownTraits[] {
  const { data } = context;
  const scores = context.scores.town;
  const thirds = potentialTerciles(context, 'town');
  return data.places.towns.map(({ id, regionId, industry, residents, enterprise }): TownTraits => {
    const place = scores.potential?.places[id];
    const centreKm = centreKmOf(data.places, id);
    const potential = place?.nodes['potential']?.score ?? null;
    const risk = scores.risk?.places[id]?.nodes['risk']?.score ?? null;
    return {
      ...{ id, regionId, industry, residents },
      branch: data.structure.leading[id] ?? null,
      grade: commonGrade(place),
      status: scores.potential === null ? null : (place?.nodes['potential']?.status ?? 'not-scored'),
      potential,
      risk,
      centreKm,
      needs: data.needs[id] ?? {},
      operation: enterprise.operation ?? null,
      distance: centreKm === null ? null : centreKm < FAR_FROM_KM ? 'near' : 'far',
      riskClass: classOf(INDEX_CLASSES.riskClass, risk, RISK_BREAKS),
      potentialClass: classOf(INDEX_CLASSES.potentialClass, potential, thirds),
    };
  });
}

function classOf(classes: readonly string[], score: number | null, breaks: readonly number[]): string | null {
  return score === null ? null : (classes[classIndex(score, breaks)] ?? null);
}

/** What a town is by one choice; null = not known. */
export const TRAIT_OF: Readonly<Record<ChoiceKind, (town: TownTraits) => string | null>> = {
  region: ({ regionId }) => regionId,
  branch: ({ branch }) => branch,
  enterprise: ({ industry }) => industry,
  grade: ({ grade }) => grade,
  status: ({ status }) => status,
  operation: ({ operation }) => operation,
  distance: ({ distance }) => distance,
  webb: ({ needs }) => needs.webb ?? null,
  riskClass: ({ riskClass }) => riskClass,
  potentialClass: ({ potentialClass }) => potentialClass,
};

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
