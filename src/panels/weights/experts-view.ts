import type { Language } from '../../../geodata/types.ts';
import {
  ahpWeights,
  CONSISTENCY_LIMIT,
  combineJudgements,
  type Judgements,
  MAX_AHP_ITEMS,
  oddestJudgement,
  pairsOf,
} from '../../../indicators/scoring/ahp.ts';
import { pointsLeft, rescaledToBudget } from '../../../indicators/scoring/budget-allocation.ts';
import type { Indicator } from '../../../indicators/types.ts';
import { levelName } from '../../explorer/current-experts.ts';
import { type ExpertLevel, expertLevels } from '../../explorer/expert-levels.ts';
import { isCurrent, judgementsOf, panelResult } from '../../explorer/expert-weights.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { sharesToWeights } from '../../explorer/shares-to-weights.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { expertsMessages } from '../../i18n/messages/experts.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { expertsTravel } from '../../state/address.ts';
import { newExpert, type PanelPlace } from '../../state/expert-actions.ts';
import {
  type Expert,
  type ExpertPanel,
  type ExpertWay,
  findPanel,
  judgedRatio,
} from '../../state/expert-state.ts';

/** What the reader looks at in the dialog of experts. */
export interface ExpertsChoice {
  readonly level: string;
  readonly way: ExpertWay;
  readonly expert: number;
}

/** A pair that contradicts the others, in words. */
export interface OddPairView {
  /** Place of the pair among all. */
  readonly pair: number;
  readonly first: string;
  readonly second: string;
  readonly judged: string;
  readonly implied: string;
}

/** How consistent judgements are. */
export interface ConsistencyView {
  readonly ratio: string;
  readonly isAccepted: boolean;
  /** Null where the ratio is accepted. */
  readonly odd: OddPairView | null;
}

/** Everything in the dialog of experts. */
export interface ExpertsView {
  readonly place: PanelPlace;
  readonly levels: readonly { readonly name: string; readonly options: readonly NamedCode[] }[];
  readonly items: readonly NamedCode[];
  readonly canPair: boolean;
  readonly experts: readonly { readonly label: string; readonly name: string; readonly isDone: boolean }[];
  readonly chosen: number;
  readonly values: readonly (number | null)[];
  /** Values given, of all. */
  readonly answered: number;
  /** Points the chosen expert has left; null for pairs. */
  readonly pointsLeft: number | null;
  /** The same proportions with just 100 points; null where that says nothing new. */
  readonly rescaled: readonly number[] | null;
  /** Of the chosen expert; null while a pair is open and for points. */
  readonly own: ConsistencyView | null;
  /** Of all experts together; null while one has not finished and for points. */
  readonly together: ConsistencyView | null;
  /** What all experts together come to; null while one has not finished. */
  readonly shares: readonly ShareBar[] | null;
  /** Weights to apply; null where there are none or they are not accepted. */
  readonly weights: Readonly<Record<string, number>> | null;
  readonly isCurrent: boolean;
  /** False where the address holds only the weights that came of it. */
  readonly travels: boolean;
}

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

export interface ShareBar extends NamedCode {
  /** 0..1. */
  readonly share: number;
  readonly text: string;
}

/** What the dialog shows for a choice; an unknown level is that of the potential. */
export function expertsView(explorer: Explorer, choice: ExpertsChoice): ExpertsView {
  const { state, data } = explorer;
  const { language } = state;
  const levels = expertLevels(data.codebook);
  const level = levels.find(({ code }) => code === choice.level) ?? levels[0];
  if (level === undefined) throw new Error('there is always the level of the potential');
  const { way } = choice;
  const items = level.items.map((code) => ({ code, name: itemName(language, level, code, data.codebook) }));
  const place = { way, level: level.code, itemCount: items.length };
  const panel = findPanel(state.experts, way, level.code) ?? {
    way,
    level: level.code,
    experts: [newExpert(place)],
  };
  const chosen = Math.min(choice.expert, panel.experts.length - 1);
  const expert = panel.experts[chosen] ?? newExpert(place);
  return {
    place,
    levels: levelGroups(language, levels),
    items,
    canPair: items.length <= MAX_AHP_ITEMS,
    experts: panel.experts.map((one, at) => ({
      label: expertLabel(language, one, at),
      name: one.name,
      isDone: panelResult({ ...panel, experts: [one] }, items.length) !== null,
    })),
    chosen,
    values: expert.values,
    answered: expert.values.filter((value) => value !== null).length,
    pointsLeft: way === 'budget' ? pointsLeft(expert.values) : null,
    rescaled: way === 'budget' && pointsLeft(expert.values) !== 0 ? rescaledToBudget(expert.values) : null,
    ...consistencies(language, panel, expert, items),
    ...outcome(explorer, panel, level, items),
    travels: expertsTravel(state, explorer.catalogue),
  };
}

/** A value of the scale as it is written: `3`, `1/3`. */
export function judgementText(value: number): string {
  return value >= 0 ? String(value + 1) : `1/${1 - value}`;
}

function consistencies(
  language: Language,
  panel: ExpertPanel,
  expert: Expert,
  items: readonly NamedCode[],
): Pick<ExpertsView, 'own' | 'together'> {
  if (panel.way !== 'ahp') return { own: null, together: null };
  const all = combineJudgements(panel.experts.map(judgementsOf));
  return {
    own: consistencyView(language, judgementsOf(expert), items),
    together: consistencyView(language, all, items),
  };
}

function consistencyView(
  language: Language,
  judgements: Judgements,
  items: readonly NamedCode[],
): ConsistencyView | null {
  const result = ahpWeights(judgements, items.length);
  if (result === null) return null;
  const isAccepted = result.consistencyRatio < CONSISTENCY_LIMIT;
  return {
    ratio: formatNumber(language, result.consistencyRatio, 2),
    isAccepted,
    odd: isAccepted ? null : oddPair(judgements, items),
  };
}

function oddPair(judgements: Judgements, items: readonly NamedCode[]): OddPairView | null {
  const odd = oddestJudgement(judgements, items.length);
  const pair = odd === null ? undefined : pairsOf(items.length)[odd.pair];
  if (odd === null || pair === undefined) return null;
  return {
    pair: odd.pair,
    first: items[pair[0]]?.name ?? '',
    second: items[pair[1]]?.name ?? '',
    judged: nearestOnScale(odd.judged),
    implied: nearestOnScale(odd.implied),
  };
}

/** The value of the scale that is nearest as a ratio. */
function nearestOnScale(ratio: number): string {
  const distance = (value: number): number => Math.abs(Math.log(judgedRatio(value) / ratio));
  let nearest = -8;
  for (let value = -7; value <= 8; value += 1) if (distance(value) < distance(nearest)) nearest = value;
  return judgementText(nearest);
}

function outcome(
  { state }: Explorer,
  panel: ExpertPanel,
  level: ExpertLevel,
  items: readonly NamedCode[],
): Pick<ExpertsView, 'shares' | 'weights' | 'isCurrent'> {
  const result = panelResult(panel, items.length);
  if (result === null) return { shares: null, weights: null, isCurrent: false };
  const { shares, consistencyRatio } = result;
  return {
    shares: items.map((item, at) => {
      const share = shares[at] ?? 0;
      return { ...item, share, text: formatPercent(state.language, share, 1) };
    }),
    weights:
      consistencyRatio !== null && consistencyRatio >= CONSISTENCY_LIMIT
        ? null
        : sharesToWeights(level.items, shares),
    isCurrent: isCurrent(state.method.weights, level, shares),
  };
}

function levelGroups(language: Language, levels: readonly ExpertLevel[]): ExpertsView['levels'] {
  return (['potential', 'risk'] as const).map((index) => ({
    name: termName(language, index),
    options: levels
      .filter((level) => level.index === index)
      .map((level) => ({ code: level.code, name: levelName(language, level) })),
  }));
}

function itemName(
  language: Language,
  { scope }: ExpertLevel,
  code: string,
  codebook: readonly Indicator[],
): string {
  if (scope === null) return termName(language, code);
  return codebook.find(({ id }) => id === code)?.names[language] ?? code;
}

function expertLabel(language: Language, { name }: Expert, at: number): string {
  return name === '' ? expertsMessages[language].expertNumber(at + 1) : name;
}
