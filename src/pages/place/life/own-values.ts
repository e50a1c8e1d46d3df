import { extent } from 'd3-array';
import type { IndexScores } from '../../../../indicators/types.ts';
import { ownFigure } from '../../../panels/profile/case/indicator-standing.ts';

/** Figures of the towns' own of one indicator, from the lowest to the highest of which its strip runs. */
export interface OwnValues {
  /** In the order of the scores. */
  readonly values: readonly { readonly id: string; readonly value: number }[];
  readonly low: number;
  readonly high: number;
}

/** The towns' own figures of an indicator; null where there are not two that differ, so that no strip is drawn. */
export function ownValues(scores: IndexScores | null, indicatorId: string): OwnValues | null {
  const values = Object.entries(scores?.places ?? {}).flatMap(([id, place]) => {
    const own = ownFigure(place, indicatorId);
    return own === null ? [] : [{ id, value: own.cell.value }];
  });
  const [low, high] = extent(values, ({ value }) => value);
  return low === undefined || high === undefined || low === high ? null : { values, low, high };
}
