import { knownCount, knownValues, meanOf, sampleDeviation } from '../../../indicators/scoring/columns.ts';
import { scaleOf } from '../../../indicators/scoring/method.ts';
import { ranksUp } from '../../../indicators/scoring/normalise.ts';
import type { IndicatorStages } from '../../../indicators/scoring/stages.ts';
import type { Indicator, IndicatorScore } from '../../../indicators/types.ts';
import { methodExampleMessages } from '../../i18n/messages/method-example.ts';
import { rangeText } from '../../i18n/range-text.ts';
import type { CurrentIndex, MethodContext } from './method-context.ts';
import { settingText } from './method-context.ts';

/** One indicator of one town on its way from value to score, in words and numbers. */
export interface IndicatorSteps {
  readonly indicator: Indicator;
  readonly entry: IndicatorScore;
  /** What was done to the value before it was scored; '' = nothing. */
  readonly treatment: string;
  /** What the value is measured against. */
  readonly ends: string;
  /** The formula of the score with its numbers; '' without a score. */
  readonly formula: string;
}

/** A number with up to five significant digits, as formulas need it. */
export function exactText(language: MethodContext['language'], value: number): string {
  return settingText(language, Number(value.toPrecision(5)));
}

/** Follows an indicator of a town through the stages; null if it is not part of the index. */
export function indicatorSteps(
  context: MethodContext,
  index: CurrentIndex,
  townId: string,
  indicator: Indicator,
): IndicatorSteps | null {
  const entry = index.scores.places[townId]?.indicators[indicator.id];
  const stage = index.stages.indicators.get(indicator.id);
  const unit = index.stages.unitCodes.indexOf(townId);
  if (entry === undefined || stage === undefined || unit < 0) return null;
  const texts = methodExampleMessages[context.language];
  if (stage.isOut) return { indicator, entry, treatment: texts.dropped, ends: '–', formula: '' };
  const followed = { indicator, stage, unit };
  const way = wayOf(context, index, followed);
  const plain = stage.treated[unit] ?? null;
  const known = plain === null || entry.score === null ? null : plain;
  return {
    indicator,
    entry,
    treatment: treatmentOf(context, followed, way.cutTo),
    ends: way.ends,
    formula: known === null ? '' : way.formula,
  };
}

/** One unit on one indicator, which is followed from value to score. */
interface Followed {
  readonly indicator: Indicator;
  readonly stage: IndicatorStages;
  /** Place of the unit in the columns of the stage. */
  readonly unit: number;
}

interface Way {
  readonly ends: string;
  readonly formula: string;
  /** The goalpost to which the value was cut; null = it was not. */
  readonly cutTo: number | null;
}

function wayOf(context: MethodContext, index: CurrentIndex, followed: Followed): Way {
  const settings = index.dataset.method.normalise;
  if (settings.method === 'zscore') return zscoreWay(context, index, followed);
  if (settings.method === 'percentile') return percentileWay(context, index, followed);
  const { indicator, stage } = followed;
  const posts = settings.method === 'goalposts' ? postsOf(index, indicator.id) : extentsOf(stage, indicator);
  return betweenWay(context, index, followed, posts);
}

function betweenWay(
  { language }: MethodContext,
  { dataset }: CurrentIndex,
  { indicator, stage, unit }: Followed,
  posts: readonly [number, number] | null,
): Way {
  if (posts === null) return { ends: '–', formula: '', cutTo: null };
  const { direction, log } = indicator;
  const value = unlogged(indicator, stage.treated[unit] ?? null);
  const [low, high] = posts;
  const number = (one: number): string => `${log ? 'ln ' : ''}${exactText(language, one)}`;
  const end = (post: number) => ({ text: exactText(language, post), value: post });
  const ends = rangeText(language, end(low), end(high)).text;
  if (value === null) return { ends, formula: '', cutTo: null };
  const inside = Math.min(Math.max(value, low), high);
  const top = direction === 1 ? `${number(inside)} − ${number(low)}` : `${number(high)} − ${number(inside)}`;
  const [, most] = scaleOf(dataset.method.normalise);
  return {
    ends,
    formula: `${most} · (${top}) / (${number(high)} − ${number(low)})`,
    cutTo: inside === value ? null : inside,
  };
}

function zscoreWay(
  { language }: MethodContext,
  { dataset }: CurrentIndex,
  { indicator: { direction, log }, stage, unit }: Followed,
): Way {
  const column = knownValues(stage.treated);
  const [mean, sd, value] = [meanOf(column), sampleDeviation(column), stage.treated[unit] ?? null];
  if (mean === null || sd === null) return { ends: '–', formula: '', cutTo: null };
  const number = (one: number): string => exactText(language, one);
  const ends = methodExampleMessages[language].meanAndSpread(number(mean), number(sd));
  const { mean: middle, sd: spread } = dataset.method.normalise;
  const x = value === null ? '' : log ? `ln ${number(Math.exp(value))}` : number(value);
  const top = direction === 1 ? `${x} − ${number(mean)}` : `${number(mean)} − ${x}`;
  return { ends, formula: `${number(middle)} + ${number(spread)} · (${top}) / ${number(sd)}`, cutTo: null };
}

function percentileWay(
  { language }: MethodContext,
  { dataset }: CurrentIndex,
  { indicator: { direction }, stage, unit }: Followed,
): Way {
  const ranks = ranksUp(stage.treated.map((value) => (value === null ? null : direction * value)));
  const count = knownCount(ranks);
  const rank = ranks[unit] ?? null;
  const [, high] = scaleOf(dataset.method.normalise);
  const ends = methodExampleMessages[language].rankOf(rank === null ? '–' : String(rank), String(count));
  return { ends, formula: `${high} · (${rank} − 1) / (${count} − 1)`, cutTo: null };
}

function treatmentOf(
  { language }: MethodContext,
  { indicator, stage, unit }: Followed,
  cutTo: number | null,
): string {
  const texts = methodExampleMessages[language];
  const value = unlogged(indicator, stage.treated[unit] ?? null);
  const shown = value === null ? '–' : exactText(language, value);
  if (stage.isImputed[unit] === 1) return texts.filled.replace('{value}', shown);
  if (stage.isTreated[unit] === 1) return texts.moved.replace('{value}', shown);
  return cutTo === null ? '' : texts.cut.replace('{value}', exactText(language, cutTo));
}

function unlogged({ log }: Indicator, value: number | null): number | null {
  return value === null || !log ? value : Math.exp(value);
}

function postsOf({ dataset }: CurrentIndex, id: string): readonly [number, number] | null {
  return dataset.tree.indicators.find(({ code }) => code === id)?.goalposts ?? null;
}

function extentsOf(stage: IndicatorStages, indicator: Indicator): readonly [number, number] | null {
  const values = knownValues(stage.treated).map((value) => unlogged(indicator, value) ?? value);
  return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}
