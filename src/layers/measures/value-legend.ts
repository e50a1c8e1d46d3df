import { extent } from 'd3-array';
import {
  type DifferenceSide,
  indistinguishableAddress,
  parseDifferenceAddress,
} from '../../../indicators/difference-address.ts';
import { figureAddress, parseFigureAddress } from '../../../indicators/figure-address.ts';
import type { Scope } from '../../../indicators/types.ts';
import type { UploadNode } from '../../data/upload/upload-data.ts';
import { beginSmall } from '../../i18n/format.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import { never } from '../../lib/never.ts';
import { encodeMethod } from '../../state/address-method.ts';
import type { MeasureId } from '../../state/state.ts';
import type { DifferenceWords } from '../difference/difference-words.ts';
import { valueHeadline } from '../headline.ts';
import type { LayerContext, PictureContext, TooltipLine } from '../layer.ts';
import type { Legend, LegendClass } from '../scene.ts';
import { uploadTimeIndex } from '../upload/upload-lookup.ts';
import { histogram } from './classify.ts';
import type { MeasuredValue } from './measured-value.ts';
import { measureName, readMeasure } from './measures.ts';
import { indexOfDifference } from './rank-intervals.ts';
import { HATCH, scaleClass, type ValueScale } from './value-scale.ts';

const BINS = 12;

/** What a legend of values is made of. */
export interface ValueLegendParts {
  readonly values: readonly MeasuredValue[];
  readonly scale: ValueScale;
  readonly notes: readonly string[];
  readonly sizes: Legend['sizes'];
  /** Notes that come before all others. */
  readonly lead?: readonly string[];
  readonly isLoading?: boolean | undefined;
  /** Words of a difference; null or absent = the measure itself is shown. */
  readonly difference?: DifferenceWords | null;
}

/** Legend of a layer that fills places by the class of a value; its counts add up to the places drawn. */
export function valueLegend(context: LayerContext, scope: Scope, parts: ValueLegendParts): Legend {
  const texts = layerMessages[context.language];
  const { values, scale, difference = null } = parts;
  const name =
    difference?.name ?? measureName(context.data, scope, context.setting.measure, context.language);
  const missing = values.filter(({ value }) => value === null);
  const known = values.flatMap(({ value }) => value ?? []);
  const kind = readMeasure(context.data, scope, context.setting.measure)?.kind;
  const isUpload = kind === 'upload';
  const isPlain = difference === null && (kind === 'node' || kind === 'indicator');
  const named = isPlain ? beginSmall(context.language, name) : name;
  const hatchNote =
    difference?.hatchNote ?? (isUpload ? uploadLayerMessages[context.language].hatchNote : texts.hatchNote);
  const proxies = values.some(({ status }) => status === 'estimate');
  const period = difference?.edition ?? editionWords(context, scope, context.setting.measure, values);
  return {
    layerId: context.setting.id,
    headline: valueHeadline(context, scope, periodOf(context, scope, values), difference),
    title: scope === 'town' ? texts.townsBy(named) : texts.regionsBy(named),
    subtitle: [
      difference?.unit ?? measureUnit(context, scope, context.setting.measure),
      period,
      sourceWords(context, isUpload),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    form: 'steps',
    classes: [
      ...withAddresses(context, valueClasses(known, scale), values),
      ...missingClasses(context, missing),
    ],
    histogram: histogramOf(known, scale),
    notes: [
      ...(parts.lead ?? []),
      ...(difference?.notes ?? []),
      ...scale.notes,
      ...(difference !== null && indistinguishableOf(context, values).indistinguishable !== undefined
        ? [differenceMessages[context.language].indistinguishableNote]
        : []),
      ...(missing.length > 0 ? [hatchNote] : []),
      ...(proxies && scope === 'town' ? [texts.dottedNote] : []),
      ...parts.notes,
    ],
    sizes: parts.sizes,
    axes: null,
    ...(difference === null ? {} : { isDifference: true, ...indistinguishableOf(context, values) }),
    ...(parts.isLoading === true ? { isLoading: true } : {}),
  };
}

/** The edition of a score by its name alone, the years of any other figure. */
function periodOf(context: LayerContext, scope: Scope, values: readonly MeasuredValue[]): string {
  const isScore = readMeasure(context.data, scope, context.setting.measure)?.kind === 'node';
  return isScore
    ? (context.editions[scope]?.label ?? '')
    : editionWords(context, scope, context.setting.measure, values);
}

/** The row of open marks, without its count, where the values are differences of one index. */
function indistinguishableOf(
  { language }: LayerContext,
  values: readonly MeasuredValue[],
): Pick<Legend, 'indistinguishable'> {
  const figure = values[0]?.figure ?? '';
  const address = indexOfDifference(figure) === null ? null : parseDifferenceAddress(figure);
  if (address === null) return {};
  const anyPlace = (side: DifferenceSide): DifferenceSide => {
    const [kind = '', edition = '', , ...node] = side.figure.split('|');
    return { ...side, figure: [kind, edition, '*', ...node].join('|') };
  };
  return {
    indistinguishable: {
      label: differenceMessages[language].indistinguishable,
      count: null,
      figure: indistinguishableAddress(anyPlace(address.first), anyPlace(address.second)),
    },
  };
}

/** Who publishes the figures: the statistics office, or the reader's own files. */
function sourceWords({ language, data }: LayerContext, isUpload: boolean): string {
  return isUpload
    ? uploadLayerMessages[language].fromFile(data.upload?.files.join(', ') ?? '')
    : layerMessages[language].sources;
}

/** The tooltip line of every place drawn. */
export function valueLines(
  context: LayerContext,
  scope: Scope,
  values: readonly MeasuredValue[],
  difference: DifferenceWords | null = null,
): ReadonlyMap<string, TooltipLine> {
  const title =
    difference?.name ?? measureName(context.data, scope, context.setting.measure, context.language);
  return new Map(
    values.map(({ placeId, valueText, detail, figure }) => [
      placeId,
      { title, value: valueText, detail, figure },
    ]),
  );
}

/** Coloured classes with the counts of the values in them, lowest first. */
export function valueClasses(known: readonly number[], scale: ValueScale): readonly LegendClass[] {
  const counts = scale.colours.map(() => 0);
  for (const value of known) {
    const at = scaleClass(scale, value);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return scale.colours.map((colour, i) => ({
    fill: { kind: 'colour', colour },
    label: scale.labels[i] ?? '',
    count: counts[i] ?? 0,
    from: scale.breaks[i - 1] ?? null,
    to: scale.breaks[i] ?? null,
    dotted: false,
    symbol: null,
  }));
}

/** Gives each count the address from which it can be recomputed: limits, and the figure of which places are counted. */
function withAddresses(
  context: LayerContext,
  classes: readonly LegendClass[],
  values: readonly MeasuredValue[],
): readonly LegendClass[] {
  const figure = figureOfPlaces(context, values);
  if (figure === null) return classes;
  return classes.map((one) => ({
    ...one,
    figure: figureAddress('class', String(one.from ?? ''), String(one.to ?? ''), ...figure),
  }));
}

/**
 * Kind and parts of the figures of all places, `*` for the place, and the method of scores that are not by the author's
 * setting; null for figures that are not of an edition.
 */
function figureOfPlaces(
  { method }: LayerContext,
  values: readonly MeasuredValue[],
): readonly string[] | null {
  const address = parseFigureAddress(values[0]?.figure ?? '');
  if (address === null || (address.kind !== 'score' && address.kind !== 'value')) return null;
  const [edition = '', , ...rest] = address.parts;
  const by = address.kind === 'score' ? encodeMethod(method) : '';
  return [address.kind, edition, '*', ...rest, ...(by === '' ? [] : [by])];
}

/** Hatched classes by reason: not scored or no figure, and not applicable. */
function missingClasses(context: LayerContext, missing: readonly MeasuredValue[]): readonly LegendClass[] {
  const figure = figureOfPlaces(context, missing);
  const words = [...new Set(missing.map(({ valueText }) => valueText))];
  return words.map((label) => ({
    fill: HATCH,
    label,
    count: missing.filter(({ valueText }) => valueText === label).length,
    ...(figure === null || words.length > 1 ? {} : { figure: figureAddress('class', 'none', '', ...figure) }),
    from: null,
    to: null,
    dotted: false,
    symbol: null,
  }));
}

/** Distribution of values; null with fewer than three distinct ones. */
export function histogramOf(known: readonly number[], scale: ValueScale): Legend['histogram'] {
  const first = known[0];
  const second = known.find((value) => value !== first);
  if (known.every((value) => value === first || value === second)) return null;
  const [from = 0, to = 0] = extent(known);
  return { from, to, counts: histogram(known, from, to, BINS), breaks: scale.breaks };
}

/** Unit of a node of own tables. */
export function uploadUnitWords({ language }: PictureContext, node: UploadNode): string {
  return node.kind === 'aggregate' ? uploadLayerMessages[language].scoreUnit : (node.unit ?? '');
}

/** Unit of a measure in the reader's language; '' for one without. */
export function measureUnit(context: PictureContext, scope: Scope, measureId: MeasureId): string {
  const texts = layerMessages[context.language];
  const measure = readMeasure(context.data, scope, measureId);
  switch (measure?.kind) {
    case 'node':
      return measure.index === 'potential' ? texts.potentialUnit : texts.riskUnit;
    case 'indicator':
      return measure.indicator.unit[context.language];
    case 'quotient':
      return texts.quotientUnit;
    case 'upload':
      return uploadUnitWords(context, measure.node);
    case 'structure':
      return measure.measure === 'change' || measure.measure === 'regional' ? '%' : '';
    case undefined:
      return '';
    default:
      return never(measure);
  }
}

/** Words for the current edition, or the span of years of the figures where they differ. */
export function editionWords(
  context: PictureContext,
  scope: Scope,
  measureId: MeasureId,
  values: readonly MeasuredValue[],
): string {
  const texts = layerMessages[context.language];
  const measure = readMeasure(context.data, scope, measureId);
  const { upload } = context.data;
  if (measure?.kind === 'upload')
    return upload === null ? '' : (upload.times[uploadTimeIndex(upload, context.uploadTime)] ?? '');
  if (measure?.kind !== 'node') {
    const years = values.flatMap(({ year }) => (year === null ? [] : [year]));
    if (years.length === 0) return '';
    const [first, last] = [Math.min(...years), Math.max(...years)];
    return first === last ? String(first) : `${first}–${last}`;
  }
  const edition = context.editions[scope];
  if (edition === null) return '';
  switch (edition.kind) {
    case 'core':
      return texts.coreEdition(edition.label);
    case 'dimensions':
      return texts.dimensionsEdition(edition.label);
    case 'full':
      return texts.fullEdition(edition.label);
    default:
      return never(edition.kind);
  }
}
