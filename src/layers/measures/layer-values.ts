import type { PlaceId, Scope } from '../../../indicators/types.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { never } from '../../lib/never.ts';
import { comparisonOf } from '../difference/comparison.ts';
import { makeDifferenceScale } from '../difference/difference-scale.ts';
import { differenceValues } from '../difference/difference-value.ts';
import { type DifferenceWords, differenceWords } from '../difference/difference-words.ts';
import type { LayerContext } from '../layer.ts';
import { measureValue } from './measure-value.ts';
import type { MeasuredValue } from './measured-value.ts';
import { makeScale, type ValueScale } from './value-scale.ts';

/** What a layer fills its places by: values of its measure, or differences, with their classes and words. */
export interface LayerValues {
  /** In the order of the places. */
  readonly values: readonly MeasuredValue[];
  readonly scale: ValueScale;
  /** null = the measure itself is shown. */
  readonly difference: DifferenceWords | null;
  /** Why a requested difference is not shown. */
  readonly lead: readonly string[];
  /** True while the figures of the other side are on their way; until then the measure itself is shown. */
  readonly isLoading?: boolean;
}

/** Values of the layer's measure for all places of a scope, or their differences where it is set against something. */
export function layerValues(context: LayerContext, scope: Scope): LayerValues {
  const { places } = context.data;
  const ids = (scope === 'town' ? places.towns : places.regions).map(({ id }) => id);
  const result = comparisonOf(context, scope);
  switch (result?.state) {
    case 'ready': {
      const values = differenceValues(result.comparison, scope, ids);
      const difference = differenceWords(context, scope, result.comparison, values);
      const scale = makeDifferenceScale(context, result.comparison.scale, values);
      return { values, scale, difference, lead: [] };
    }
    case 'loading':
      return { ...plainValues(context, scope, ids, [result.words]), isLoading: true };
    case 'refused':
      return plainValues(context, scope, ids, [differenceMessages[context.language].notShown(result.reason)]);
    case undefined:
      return plainValues(context, scope, ids, []);
    default:
      return never(result);
  }
}

function plainValues(
  context: LayerContext,
  scope: Scope,
  ids: readonly PlaceId[],
  lead: readonly string[],
): LayerValues {
  const values = ids.map((id) => measureValue(context, context.setting.measure, scope, id));
  return { values, scale: makeScale(context, scope, values), difference: null, lead };
}
