import type { Language } from '../../../geodata/types.ts';
import { differenceAddress } from '../../../indicators/difference-address.ts';
import type { PlaceId, Scope } from '../../../indicators/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { shownSigned } from '../../i18n/shown-number.ts';
import { valueText } from '../../i18n/value-text.ts';
import { never } from '../../lib/never.ts';
import { encodeMethod } from '../../state/address-method.ts';
import { measureValue } from '../measures/measure-value.ts';
import { joined, type MeasuredValue, noValue } from '../measures/measured-value.ts';
import type { Comparison, DifferenceScale, Side } from './comparison.ts';
import { otherGround, pairNotes } from './difference-pair.ts';

/** Differences below this are rounding noise. */
const NOISE = 1e-9;

interface Pair {
  readonly placeId: PlaceId;
  readonly first: MeasuredValue;
  readonly second: MeasuredValue;
}

/** First side less second for every place, in order; a place without one of them has no value, only the reason. */
export function differenceValues(
  comparison: Comparison,
  scope: Scope,
  placeIds: readonly PlaceId[],
): readonly MeasuredValue[] {
  const { first, second, scale } = comparison;
  const pairs = placeIds.map((placeId) => ({
    placeId,
    first: measureValue(first.context, first.measure, scope, placeId),
    second: measureValue(second.context, second.measure, scope, placeId),
  }));
  const both = pairs.filter((pair) => pair.first.value !== null && pair.second.value !== null);
  const ranks = {
    first: percentileRanks(both.flatMap((pair) => pair.first.value ?? [])),
    second: percentileRanks(both.flatMap((pair) => pair.second.value ?? [])),
  };
  return pairs.map((pair) => {
    const at = both.indexOf(pair);
    const figure = addressOf(comparison, pair);
    if (at < 0) return missingSide(comparison, pair, figure);
    if (scale.kind !== 'ranks') {
      return differenceOf(comparison, scope, { ...pair, figure }, [
        pair.first.value ?? 0,
        pair.second.value ?? 0,
      ]);
    }
    const of = [ranks.first?.[at], ranks.second?.[at]] as const;
    return of[0] === undefined || of[1] === undefined
      ? noValue(pair.placeId, figure, differenceMessages[first.context.language].onePlace, '')
      : differenceOf(comparison, scope, { ...pair, figure }, [of[0], of[1]]);
  });
}

/**
 * Percentile ranks 0–100 of values, (r − 1)/(n − 1) with rank 1 for the lowest and ties on their lowest rank (the rule
 * of the normalisation by ranks); null with fewer than two values, where there is no order.
 */
export function percentileRanks(values: readonly number[]): readonly number[] | null {
  if (values.length < 2) return null;
  return values.map((value) => (100 * values.filter((other) => other < value).length) / (values.length - 1));
}

function differenceOf(
  comparison: Comparison,
  scope: Scope,
  { placeId, first, second, figure }: Pair & { readonly figure: string },
  [a, b]: readonly [number, number],
): MeasuredValue {
  const { language } = comparison.first.context;
  const reason = otherGround(comparison, scope, first, second);
  const sides = [
    sideWords(comparison.first, first, comparison.scale, a),
    sideWords(comparison.second, second, comparison.scale, b),
  ];
  if (reason !== '') return noValue(placeId, figure, reason, joined(sides));
  const value = Math.abs(a - b) < NOISE ? 0 : a - b;
  const isEstimate = first.status === 'estimate' || second.status === 'estimate';
  const states = [first.state, second.state];
  return {
    placeId,
    figure,
    value,
    ...differenceText(language, comparison.scale, value),
    state: states.includes('proxy') ? 'proxy' : states.includes('outdated') ? 'outdated' : 'measured',
    status: isEstimate ? 'estimate' : 'scored',
    year: first.year,
    grade: first.grade === second.grade ? first.grade : null,
    rankText: null,
    detail: joined([...sides, ...pairNotes(comparison, scope, placeId, language)]),
  };
}

/** A difference with its sign, with and without its unit. */
function differenceText(
  language: Language,
  scale: DifferenceScale,
  value: number,
): Pick<MeasuredValue, 'valueText' | 'shortText'> {
  const texts = differenceMessages[language];
  const shown = shownSigned(language, value, decimalsOf(scale));
  const { text: shortText } = shown;
  switch (scale.kind) {
    case 'points':
      return { shortText, valueText: texts.points(shortText) };
    case 'ranks':
      return { shortText, valueText: texts.ranks(shortText) };
    case 'unit': {
      const { unit } = scale.indicator;
      const isShare = unit[language] === '%';
      return {
        shortText,
        valueText: isShare ? texts.percentPoints(shortText) : valueText(language, shown, unit),
      };
    }
    default:
      return never(scale);
  }
}

function decimalsOf(scale: DifferenceScale): number {
  if (scale.kind === 'unit') return scale.indicator.decimals;
  return scale.kind === 'points' && scale.points === 10 ? 2 : 1;
}

function sideWords(side: Side, { valueText }: MeasuredValue, scale: DifferenceScale, rank: number): string {
  const { language } = side.context;
  const texts = differenceMessages[language];
  const words = texts.missingSide(side.name, valueText);
  return scale.kind === 'ranks' ? `${words}, ${texts.rankOf(formatNumber(language, rank, 1))}` : words;
}

function missingSide({ first, second }: Comparison, pair: Pair, figure: string): MeasuredValue {
  const texts = differenceMessages[first.context.language];
  const lacking = [
    [first, pair.first],
    [second, pair.second],
  ] as const;
  const without = lacking.filter(([, value]) => value.value === null);
  const reasons = new Set(without.map(([, { valueText }]) => valueText));
  const words =
    without.length === 2 && reasons.size === 1
      ? texts.missingBoth(pair.first.valueText)
      : without.map(([side, { valueText }]) => texts.missingSide(side.name, valueText)).join('; ');
  const known = lacking.filter(([, value]) => value.value !== null);
  const shown = known.map(([side, { valueText }]) => texts.missingSide(side.name, valueText));
  return noValue(pair.placeId, figure, words, joined([...shown, ...without.map(([, { detail }]) => detail)]));
}

function addressOf({ first, second, scale }: Comparison, pair: Pair): string {
  return differenceAddress(
    scale.kind,
    { figure: pair.first.figure, method: encodeMethod(first.context.method) },
    { figure: pair.second.figure, method: encodeMethod(second.context.method) },
  );
}
