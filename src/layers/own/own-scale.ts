import type { Scope } from '../../../indicators/types.ts';
import type { OwnData, OwnNode } from '../../data/own/own-data.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { ownLayerMessages } from '../../i18n/messages/own-layers.ts';
import { rangeLabels, spreadColours } from '../class-ranges.ts';
import { makeBreaks, varianceFit } from '../classify.ts';
import type { LayerContext } from '../layer.ts';
import type { ValueScale } from '../value-scale.ts';
import { ownTimeIndex, shownColumn, unitsShown } from './own-lookup.ts';

/** Classes are made from at most this many figures: more change no limit that is worth the wait. */
export const MOST_POOLED = 2000;
const MOST_DIGITS = 3;

/**
 * Classes of a node of own tables: natural groups (`ckmeans`) over the figures of all its times together, so that
 * colours keep their meaning from one time to the next, or by the method that the reader chose.
 */
export function ownScale(context: LayerContext, node: OwnNode, scope: Scope | 'point'): ValueScale {
  const { setting, language, theme, data } = context;
  const texts = ownLayerMessages[language];
  const own = data.own;
  const all = own === null ? [] : pooledValues(own, node, unitsShown(own, scope));
  const pooled = evenSample(all, MOST_POOLED);
  const isManual = setting.classes === 'manual' && setting.breaks.length > 0;
  const method = setting.classes === 'fixed' || setting.classes === 'manual' ? 'ckmeans' : setting.classes;
  const breaks = isManual ? setting.breaks : makeBreaks(method, pooled);
  const fit = own === null ? null : varianceFit(shownValues(context, own, node, scope), breaks);
  return {
    breaks,
    colours: spreadColours('neutral', theme, breaks.length + 1),
    labels: rangeLabels(language, breaks, MOST_DIGITS),
    notes: [
      ...(own !== null && own.times.length > 1 ? [layerMessages[language].fixedNote] : []),
      ...(isManual || all.length <= MOST_POOLED
        ? []
        : [texts.sampled(formatNumber(language, MOST_POOLED), formatNumber(language, all.length))]),
      ...(fit === null ? [] : [layerMessages[language].fitNote(formatPercent(language, fit))]),
      ...(node.direction === -1 ? [layerMessages[language].lowerBetter] : []),
    ],
  };
}

/** Figures of some units at all times, ascending. */
export function pooledValues(own: OwnData, node: OwnNode, units: readonly number[]): readonly number[] {
  const values = own.times.flatMap((_, time) => {
    const column = shownColumn(own, node, time);
    return column === null ? [] : units.flatMap((unit) => column[unit] ?? []);
  });
  return Array.from(Float64Array.from(values).sort());
}

/** `most` of an ascending list at even steps, both ends included; the list itself where it is no longer. */
export function evenSample(sorted: readonly number[], most: number): readonly number[] {
  if (sorted.length <= most) return sorted;
  const step = (sorted.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => sorted[Math.round(i * step)] ?? Number.NaN);
}

function shownValues(
  { ownTime }: LayerContext,
  own: OwnData,
  node: OwnNode,
  scope: Scope | 'point',
): readonly number[] {
  const column = shownColumn(own, node, ownTimeIndex(own, ownTime));
  return column === null ? [] : unitsShown(own, scope).flatMap((unit) => column[unit] ?? []);
}
