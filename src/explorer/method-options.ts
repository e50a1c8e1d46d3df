import { winMaxFor } from '../../indicators/method/goalposts.ts';
import type { IndexOptions } from '../../indicators/method/index-dataset.ts';
import type { MethodSettings, NormaliseSettings } from '../../indicators/method/method.ts';
import type { Edition, IndexId } from '../../indicators/types.ts';
import { AUTHOR_METHOD, type MethodState, sameMethod } from '../state/method-state.ts';

/**
 * What the reader's method changes of the app's own for an index over an edition; nothing for the author's setting.
 * The aggregation is that of the dimensions of potential: the risk index keeps its published structure.
 */
export function indexOptions(method: MethodState, edition: Edition, index: IndexId): IndexOptions {
  if (sameMethod(method, AUTHOR_METHOD)) return {};
  const treats = method.treat && method.normalise !== 'goalposts';
  const settings: MethodSettings = {
    impute: { method: method.missing },
    treat: { method: treats ? 'winsorise' : 'none', winMax: winMaxFor(edition.placeIds.length) },
    normalise: normaliseSettings(method, index),
    ...(index === 'potential' ? { aggregate: { potential: method.aggregate } } : {}),
  };
  return { method: settings, weights: method.weights };
}

/** z-scores are laid over the scale so that three standard deviations reach its ends. */
function normaliseSettings({ normalise }: MethodState, index: IndexId): Partial<NormaliseSettings> {
  if (normalise !== 'zscore') return { method: normalise };
  const middle = index === 'potential' ? 50 : 5;
  return { method: 'zscore', mean: middle, sd: middle / 3 };
}
