import type { Scope } from '../../../indicators/types.ts';
import type { UploadData, UploadNode } from '../../data/upload/upload-data.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import type { LayerContext } from '../layer.ts';
import { rangeLabels, spreadColours } from '../measures/class-ranges.ts';
import { makeBreaks, varianceFit } from '../measures/classify.ts';
import type { ValueScale } from '../measures/value-scale.ts';
import { firstUploadNode, shownColumn, unitsShown, uploadLookup, uploadTimeIndex } from './upload-lookup.ts';

/** Classes are made from at most this many figures: more would change the limits too little to be worth the wait. */
export const MAX_POOLED = 2000;
const MAX_DIGITS = 3;

/**
 * Classes of a node of own tables: natural groups (`ckmeans`) over the figures of all its times together, so that
 * colours keep their meaning from one time to the next, or by the method that the reader chose.
 */
export function uploadScale(context: LayerContext, node: UploadNode, scope: Scope | 'point'): ValueScale {
  const { setting, language, theme, data, isQuiet } = context;
  const texts = uploadLayerMessages[language];
  const upload = data.upload;
  const { values: pooled, count } = upload === null ? NOTHING : pooledSample(upload, node, scope);
  const isManual = setting.classes === 'manual' && setting.breaks.length > 0;
  const method = setting.classes === 'fixed' || setting.classes === 'manual' ? 'ckmeans' : setting.classes;
  const breaks = isManual ? setting.breaks : makeBreaks(method, pooled);
  const fit = upload === null ? null : varianceFit(shownValues(context, upload, node, scope), breaks);
  return {
    breaks,
    colours: spreadColours('neutral', theme, breaks.length + 1, isQuiet),
    labels: rangeLabels(language, breaks, MAX_DIGITS),
    notes: [
      ...(upload !== null && upload.times.length > 1 ? [layerMessages[language].fixedNote] : []),
      ...(isManual || count <= MAX_POOLED
        ? []
        : [texts.sampled(formatNumber(language, MAX_POOLED), formatNumber(language, count))]),
      ...(fit === null ? [] : [layerMessages[language].fitNote(formatPercent(language, fit))]),
      ...(node.direction === -1 ? [layerMessages[language].lowerBetter] : []),
    ],
  };
}

interface Pool {
  /** Ascending, at most {@link MAX_POOLED}. */
  readonly values: readonly number[];
  /** How many figures they represent. */
  readonly count: number;
}

const NOTHING: Pool = { values: [], count: 0 };
const pools = new WeakMap<UploadData, Map<string, Pool>>();

/** Figures of the units that a layer shows, of all times; made once for a node of the same tables. */
function pooledSample(upload: UploadData, node: UploadNode, scope: Scope | 'point'): Pool {
  const known = pools.get(upload) ?? new Map<string, Pool>();
  pools.set(upload, known);
  const key = `${scope} ${node.code}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const units = unitsShown(upload, scope);
  const figures: number[] = [];
  upload.times.forEach((_, time) => {
    const column = shownColumn(upload, node, time);
    if (column !== null) addFigures(figures, column, units);
  });
  const sorted = Float64Array.from(figures).sort();
  const made = { values: evenSample(sorted, MAX_POOLED), count: sorted.length };
  known.set(key, made);
  return made;
}

/** Prepares what the first picture of own tables needs, step by step, so that the page stays responsive. */
export function* prepareUpload(upload: UploadData): Generator<void, void> {
  yield;
  uploadLookup(upload);
  const node = firstUploadNode(upload);
  for (const scope of ['town', 'region', 'point'] as const) {
    yield;
    if (node !== null) pooledSample(upload, node, scope);
  }
  yield;
}

function addFigures(
  to: number[],
  column: readonly (number | null)[],
  units: readonly number[],
): readonly number[] {
  for (const unit of units) {
    const value = column[unit] ?? null;
    if (value !== null) to.push(value);
  }
  return to;
}

/** `most` of an ascending list at even steps, both ends included; the whole list where it is no longer. */
export function evenSample(sorted: ArrayLike<number>, most: number): readonly number[] {
  if (sorted.length <= most) return Array.from(sorted);
  const step = (sorted.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => sorted[Math.round(i * step)] ?? Number.NaN);
}

function shownValues(
  { uploadTime }: LayerContext,
  upload: UploadData,
  node: UploadNode,
  scope: Scope | 'point',
): readonly number[] {
  const column = shownColumn(upload, node, uploadTimeIndex(upload, uploadTime));
  return column === null ? [] : addFigures([], column, unitsShown(upload, scope));
}
