import type { Scope } from '../../../indicators/types.ts';
import type { Colour } from '../../../styles/colours.ts';
import { formatPercent } from '../../i18n/format.ts';
import { enterpriseStateMessages, STATE_BREAKS, STATES } from '../../i18n/messages/enterprise-states.ts';
import { layerMessages, riskClassMessages } from '../../i18n/messages/layers.ts';
import { structureMeasureMessages } from '../../i18n/messages/structure-measures.ts';
import { never } from '../../lib/never.ts';
import type { LayerContext } from '../layer.ts';
import type { Fill } from '../scene.ts';
import { uploadScale } from '../upload/upload-scale.ts';
import { rangeLabels, spreadColours } from './class-ranges.ts';
import {
  CLASS_COUNT,
  ckmeansBreaks,
  classIndex,
  FEW_CLASSES,
  makeBreaks,
  QUOTIENT_BREAKS,
  RISK_BREAKS,
  SHIFT_BREAKS,
  varianceFit,
} from './classify.ts';
import { frozenBreaks, frozenKey } from './frozen-breaks.ts';
import type { MeasuredValue } from './measured-value.ts';
import { type Measure, measureScheme, readMeasure } from './measures.ts';

/** The hatching that means "not scored". */
export const HATCH: Fill = { kind: 'hatch' };

/** Classes of one measure with their colours and words. */
export interface ValueScale {
  readonly breaks: readonly number[];
  /** One a class, lowest class first. */
  readonly colours: readonly Colour[];
  readonly labels: readonly string[];
  /** Class of a value where the limits are shared otherwise than by `classIndex`. */
  readonly classOf?: (value: number) => number;
  /** What may be said about the limits and the direction. */
  readonly notes: readonly string[];
}

/** Makes the classes of a layer's measure over the values drawn. */
export function makeScale(context: LayerContext, scope: Scope, values: readonly MeasuredValue[]): ValueScale {
  const { setting, language, theme } = context;
  const measure = readMeasure(context.data, scope, setting.measure);
  if (measure?.kind === 'upload') return uploadScale(context, measure.node, scope);
  const numbers = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const { breaks, isFrozen } = chooseBreaks(context, scope, measure, numbers);
  const { scheme, reversed } =
    measure === null ? { scheme: 'neutral' as const, reversed: false } : measureScheme(measure);
  const spread = spreadColours(scheme, theme, breaks.length + 1, context.isQuiet);
  const texts = layerMessages[language];
  const isRisk = measure?.kind === 'node' && measure.index === 'risk' && breaks === RISK_BREAKS;
  const fit = varianceFit(numbers, breaks);
  return {
    breaks,
    colours: reversed ? spread.toReversed() : spread,
    labels: classLabels(context, breaks, isRisk, measure),
    notes: [
      ...(isRisk ? [texts.riskBorrowed] : []),
      ...(setting.classes === 'fixed' || setting.classes === 'manual'
        ? [isFrozen ? texts.fixedNote : texts.looseNote]
        : [texts.looseNote]),
      ...(measure?.kind === 'indicator' && isFrozen && breaks.length === FEW_CLASSES - 1
        ? [texts.closeNote]
        : []),
      ...(fit === null ? [] : [texts.fitNote(formatPercent(language, fit))]),
      ...directionNotes(context, scope, measure),
    ],
  };
}

/** Class of a value in a scale. */
export function scaleClass({ breaks, classOf }: ValueScale, value: number): number {
  return classOf === undefined ? classIndex(value, breaks) : classOf(value);
}

/** Fill of a value: its class colour, or hatching where there is none. */
export function fillOf(
  scale: ValueScale,
  value: number | null,
): { readonly fill: Fill; readonly classIndex: number | null } {
  if (value === null) return { fill: HATCH, classIndex: null };
  const index = scaleClass(scale, value);
  return { fill: { kind: 'colour', colour: scale.colours[index] ?? '' }, classIndex: index };
}

/** Class limits by the reader's method, over the values drawn. */
function chooseBreaks(
  context: LayerContext,
  scope: Scope,
  measure: Measure | null,
  numbers: readonly number[],
): { readonly breaks: readonly number[]; readonly isFrozen: boolean } {
  const { setting } = context;
  const asked = setting.classes === 'manual' && setting.breaks.length === 0 ? 'fixed' : setting.classes;
  switch (asked) {
    case 'manual':
      return { breaks: setting.breaks, isFrozen: true };
    case 'fixed': {
      const fixed = measure === null ? null : fixedBreaks(context, scope, measure);
      return { breaks: fixed ?? ckmeansBreaks(numbers, CLASS_COUNT), isFrozen: fixed !== null };
    }
    case 'ckmeans':
    case 'quantile':
    case 'equal':
    case 'pretty':
      return { breaks: makeBreaks(asked, numbers), isFrozen: false };
    default:
      return never(asked);
  }
}

/** Limits that a measure has over all its years; null = none are frozen. */
function fixedBreaks(
  { setting, editions }: LayerContext,
  scope: Scope,
  measure: Measure,
): readonly number[] | null {
  switch (measure.kind) {
    case 'quotient':
      return QUOTIENT_BREAKS;
    case 'node':
      if (measure.index === 'risk') return RISK_BREAKS;
      break;
    case 'structure':
      if (measure.measure === 'regional') return SHIFT_BREAKS[scope];
      break;
    case 'indicator':
      if (isState(measure)) return STATE_BREAKS;
      break;
    case 'upload':
      break;
    default:
      return never(measure);
  }
  return frozenBreaks(frozenKey(scope, editions[scope]?.kind ?? 'full', measure, setting.measure));
}

/** True for the state of the city-forming enterprise, whose five values are words. */
function isState({ indicator }: Measure & { readonly kind: 'indicator' }): boolean {
  return indicator.formula.startsWith('fact-scale');
}

const MAX_DIGITS = 3;

function classLabels(
  { language }: LayerContext,
  breaks: readonly number[],
  isRisk: boolean,
  measure: Measure | null,
): readonly string[] {
  if (breaks === STATE_BREAKS) return STATES.map((state) => enterpriseStateMessages[language][state]);
  const most = measure?.kind === 'indicator' ? Math.max(MAX_DIGITS, measure.indicator.decimals) : MAX_DIGITS;
  const ranges = rangeLabels(language, breaks, most);
  if (!isRisk || breaks.length === 0) return ranges;
  const { veryLow, low, medium, high, veryHigh } = riskClassMessages[language];
  const names = [veryLow, low, medium, high, veryHigh];
  return ranges.map((range, i) => `${names[i] ?? ''}: ${range}`);
}

/** Whether lower or higher is better, and what an indicator or a measure warns of. */
export function directionNotes(
  { language, data }: LayerContext,
  scope: Scope,
  measure: Measure | null,
): readonly string[] {
  const texts = layerMessages[language];
  if (measure?.kind === 'structure') {
    const words = structureMeasureMessages[language];
    const reference = scope === 'town' ? words.townReference(data.structure.reference.regions) : words.nation;
    const isCompared = ['krugman', 'hachman', 'regional'].includes(measure.measure);
    return [
      words[`${measure.measure}Hint`],
      ...(isCompared ? [words.baseline(reference)] : []),
      ...(scope === 'town' ? [texts.legalSeat] : []),
      ...(measure.measure === 'regional' ? [texts.nominal] : []),
    ];
  }
  if (measure?.kind !== 'indicator') return [];
  const { use, direction, warning } = measure.indicator;
  return [
    ...(use === 'potential' && direction === -1 ? [texts.lowerBetter] : []),
    ...(use === 'risk' && direction === 1 ? [texts.higherWorse] : []),
    ...(use === 'risk' && direction === -1 ? [texts.lowerBetter] : []),
    ...(warning === 'legal-seat' ? [texts.legalSeat] : []),
    ...(warning === 'registration' ? [texts.registration] : []),
    ...(warning === 'nominal' ? [texts.nominal] : []),
    ...(warning === 'grade-C' ? [texts.gradeCNote] : []),
  ];
}
