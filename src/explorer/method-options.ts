import { winMaxFor } from '../../indicators/scoring/goalposts.ts';
import type { IndexOptions } from '../../indicators/scoring/index-dataset.ts';
import type { ImputeSettings, MethodSettings, NormaliseSettings } from '../../indicators/scoring/method.ts';
import type { Edition, IndexId } from '../../indicators/types.ts';
import { type PlaceGroups, regionFigures } from '../../indicators/uncertainty/index-input.ts';
import { never } from '../lib/never.ts';
import { AUTHOR_METHOD, type MethodState, sameMethod } from '../state/method-state.ts';

/**
 * What the reader's method changes of the app's own for an index over an edition; nothing for the author's setting.
 * The aggregation is that of the dimensions of potential: the risk index keeps its published structure.
 */
export function indexOptions(
  method: MethodState,
  edition: Edition,
  index: IndexId,
  places: PlaceGroups,
): IndexOptions {
  if (sameMethod(method, AUTHOR_METHOD)) return {};
  const treats = method.treat && method.normalise !== 'goalposts';
  const settings: MethodSettings = {
    impute: imputeSettings(method, edition),
    missingDimension: method.missingDimension,
    treat: { method: treats ? 'winsorise' : 'none', winMax: winMaxFor(edition.placeIds.length) },
    normalise: normaliseSettings(method, index),
    ...(index === 'potential' ? { aggregate: { potential: method.aggregate } } : {}),
  };
  return { method: settings, weights: method.weights, ...fillings(method, edition, places) };
}

/** Name of the grouping of towns by the industry of their enterprise, as the printed method gives it. */
const INDUSTRY = 'industry';

/** Regions have no industry of their own, and nothing around them: for them a group is all, and a region nothing. */
function imputeSettings({ missing }: MethodState, { scope }: Edition): Partial<ImputeSettings> {
  switch (missing) {
    case 'none':
    case 'mean':
    case 'interpolation':
      return { method: missing };
    case 'group':
      return scope === 'region' ? { method: 'mean' } : { method: 'groupMean', group: INDUSTRY };
    case 'region':
      return { method: scope === 'region' ? 'none' : 'proxy' };
    default:
      return never(missing);
  }
}

/** What the figures are filled in from, apart from the table itself. */
function fillings(
  { missing }: MethodState,
  edition: Edition,
  places: PlaceGroups,
): Pick<IndexOptions, 'groups' | 'proxies'> {
  if (edition.scope === 'region') return {};
  if (missing === 'group') return { groups: { [INDUSTRY]: edition.placeIds.map(places.groupOf) } };
  return missing === 'region' ? { proxies: regionFigures(edition, places) ?? {} } : {};
}

/** z-scores are laid over the scale so that three standard deviations reach its ends. */
function normaliseSettings({ normalise }: MethodState, index: IndexId): Partial<NormaliseSettings> {
  if (normalise !== 'zscore') return { method: normalise };
  const middle = index === 'potential' ? 50 : 5;
  return { method: 'zscore', mean: middle, sd: middle / 3 };
}
