import { type Colour, type MapTheme, schemeColours } from '../../../styles/colours.ts';
import { formatPercent } from '../../i18n/format.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { never } from '../../lib/never.ts';
import type { ClassMethod } from '../../state/state.ts';
import type { LayerContext } from '../layer.ts';
import { breakTexts } from '../measures/break-texts.ts';
import {
  CLASS_COUNT,
  ckmeansBreaks,
  prettyBreaks,
  quantileBreaks,
  varianceFit,
} from '../measures/classify.ts';
import type { MeasuredValue } from '../measures/measured-value.ts';
import type { ValueScale } from '../measures/value-scale.ts';
import type { DifferenceScale } from './comparison.ts';

/** Sizes a difference can have: about the same, smaller, larger. */
const SIZES = 3;
/** Share of a scale within which two figures are said to be about the same; of the order of places a tenth. Own choice. */
const SAME_SHARE = 0.02;
const SAME_RANKS = 10;

/**
 * Size below which a difference is "about the same": 2 points of 100, 0.2 of 10, 10 percentile ranks, 2 % of the way
 * between the goalposts of an indicator, or of its largest difference where it has none, to one digit. Own choice.
 */
export function sameWithin(scale: DifferenceScale, values: readonly number[]): number {
  switch (scale.kind) {
    case 'points':
      return scale.points * SAME_SHARE;
    case 'ranks':
      return SAME_RANKS;
    case 'unit': {
      const posts = scale.indicator.goalposts;
      const width = posts === null ? Math.max(0, ...values.map(Math.abs)) : Math.abs(posts[1] - posts[0]);
      return Number((width * SAME_SHARE).toPrecision(1));
    }
    default:
      return never(scale);
  }
}

/**
 * Breaks of differences, the same on both sides of zero, so that there is always a middle class; at most five classes,
 * fewer where there are fewer distinct sizes. `fixed`: within `same` is the middle, and what lies beyond is cut into
 * two natural groups of its size (ckmeans). `quantile`, `pretty`: equal counts or round numbers of the sizes with
 * zero among them; `equal`: five equal widths. `manual`: the given ones.
 */
export function differenceBreaks(
  method: ClassMethod,
  values: readonly number[],
  same: number,
  given: readonly number[] = [],
): readonly number[] {
  if (method === 'manual' && given.length > 0) return given;
  const half = halfBreaks(method, values.map(Math.abs), same).filter((cut) => cut > 0);
  return [...[...half].reverse().map((cut) => -cut), ...half];
}

function halfBreaks(method: ClassMethod, sizes: readonly number[], same: number): readonly number[] {
  const withZero = [0, ...sizes];
  const largest = Math.max(...withZero);
  switch (method) {
    case 'quantile':
      return quantileBreaks(withZero, SIZES);
    case 'equal':
      return largest === 0 ? [] : [largest / 5, (3 * largest) / 5];
    case 'pretty': {
      const tries = [SIZES, SIZES - 1, 1].map((count) => prettyBreaks(withZero, count));
      return tries.find((cuts) => cuts.length > 0 && cuts.length < SIZES) ?? [];
    }
    case 'fixed':
    case 'ckmeans':
    case 'manual': {
      const beyond = sizes.filter((size) => size >= same);
      return [same, ...ckmeansBreaks(beyond, SIZES - 1)];
    }
    default:
      return never(method);
  }
}

/** Class of a difference; a limit belongs to the class farther from zero, so that both sides are symmetric. */
export function differenceClass(value: number, breaks: readonly number[]): number {
  return breaks.filter((cut) => (value < 0 ? value > cut : value >= cut)).length;
}

/** Colours by distance from zero: the class that holds zero is neutral, the farthest class has the full colour. */
export function differenceColours(theme: MapTheme, breaks: readonly number[]): readonly Colour[] {
  const ramp = schemeColours('difference', theme, CLASS_COUNT);
  const middle = (CLASS_COUNT - 1) / 2;
  const below = breaks.filter((cut) => cut <= 0).length;
  const above = breaks.filter((cut) => cut >= 0).length;
  const most = Math.max(below, above, 1);
  return Array.from({ length: breaks.length + 1 }, (_, i) => {
    const steps = i < below ? i - below : i > breaks.length - above ? i - (breaks.length - above) : 0;
    return ramp[middle + Math.sign(steps) * Math.ceil((middle * Math.abs(steps)) / most)] ?? '';
  });
}

/** Classes of the differences that a layer draws: PuOr with its neutral middle at zero. */
export function makeDifferenceScale(
  context: LayerContext,
  scale: DifferenceScale,
  values: readonly MeasuredValue[],
): ValueScale {
  const { setting, language, theme } = context;
  const numbers = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const same = sameWithin(scale, numbers);
  const breaks = differenceBreaks(setting.classes, numbers, same, setting.breaks);
  const isNamed = breaks.some((cut) => cut === same);
  const texts = differenceMessages[language];
  const fit = varianceFit(numbers, breaks, differenceClass);
  return {
    breaks,
    colours: differenceColours(theme, breaks),
    labels: differenceLabels(context, breaks, isNamed ? `, ${texts.same}` : ''),
    classOf: (value) => differenceClass(value, breaks),
    notes: [
      ...(setting.classes === 'manual' ? [] : [texts.limits]),
      ...(isNamed ? [texts.sameNote] : []),
      ...(fit === null ? [] : [layerMessages[language].fitNote(formatPercent(language, fit))]),
    ],
  };
}

const MAX_DIGITS = 3;

function differenceLabels(
  { language }: LayerContext,
  breaks: readonly number[],
  middle: string,
): readonly string[] {
  const texts = differenceMessages[language];
  const { below, from } = layerMessages[language];
  if (breaks.length === 0) return [texts.same];
  const cuts = breakTexts(language, breaks, MAX_DIGITS).map((text, i) =>
    (breaks[i] ?? 0) > 0 ? `+${text}` : text,
  );
  return Array.from({ length: cuts.length + 1 }, (_, i) => {
    const low = cuts[i - 1];
    const high = cuts[i];
    if (low === undefined) return below(high ?? '');
    if (high === undefined) return from(low);
    const holdsZero = (breaks[i - 1] ?? 0) < 0 && (breaks[i] ?? 0) > 0;
    return `${texts.range(low, high)}${holdsZero ? middle : ''}`;
  });
}
