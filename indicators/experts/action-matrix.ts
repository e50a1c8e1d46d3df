import { mean } from 'd3-array';
import { rankWithTies } from '../scoring/rank.ts';
import { type ActionInput, actionIntervals, type Feasibility } from './action-intervals.ts';
import { factorNeeds, linksOf, type NeedPart, needOf, needParts } from './action-needs.ts';
import { DEFAULT_SEED, inOrder } from './answer-list.ts';
import type { FactorGaps } from './factor-gaps.ts';
import { factorRatings, weightsBy } from './factor-weights.ts';
import type { Answer, Panel } from './panel.ts';
import { ALL_TOWNS, askedTowns, FEASIBILITY, questionKey } from './questions.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Settings of the action matrix; those of the app where left out. */
export interface ActionOptions {
  /** Need (0–1) from which a cell is middle and upper: a third and two thirds. */
  readonly needCuts?: readonly [number, number];
  /** Feasibility (1–5) from which a cell is middle and upper: thirds of the scale. */
  readonly feasibilityCuts?: readonly [number, number];
  readonly seed?: number;
  readonly runs?: number;
}

/** What a cell of the 3 × 3 matrix says: need and feasibility together high, middle or low. */
export type ActionCall = 'invest' | 'select' | 'wait';

/** Third of a scale, 0 = lower, 2 = upper. */
export type Third = 0 | 1 | 2;

/** An action in a town. */
export interface ActionRank {
  readonly id: string;
  /** 0–1; null = no linked factor has a gap or a relevance. */
  readonly need: number | null;
  /** Mean of the four ratings of each expert who gave all, 1–5; null = none did. */
  readonly feasibility: Spread | null;
  /** Need × feasibility, 0–5; null without either. */
  readonly priority: number | null;
  readonly cell: { readonly need: Third; readonly feasibility: Third; readonly call: ActionCall } | null;
  /** 1 = first; `rankTo` differs in a tie. Null without a priority, and where only one action has one. */
  readonly rank: number | null;
  readonly rankTo: number | null;
  /** Ranks in 90 % of the samples of experts (5th to 95th percentile); null below five experts. */
  readonly interval: readonly [from: number, to: number] | null;
  /** How the need came about, the largest part first. */
  readonly parts: readonly NeedPart[];
}

/** Actions of a town, or of all towns together. */
export interface TownActions {
  /** A town, or `all`. */
  readonly town: string;
  /** Whether feasibility was asked of this town or of all together. */
  readonly feasibilityOf: 'town' | 'all';
  readonly actions: readonly ActionRank[];
}

/** The action matrix of a panel. */
export interface ActionResult {
  readonly towns: readonly TownActions[];
  readonly needCuts: readonly [number, number];
  readonly feasibilityCuts: readonly [number, number];
  readonly seed: number;
  readonly runs: number;
}

const NEED_CUTS = [1 / 3, 2 / 3] as const;
const FEASIBILITY_CUTS = [1 + 4 / 3, 1 + 8 / 3] as const;
/** Samples of experts that are drawn unless told otherwise. */
export const DEFAULT_ACTION_RUNS = 400;

/**
 * Need × feasibility by town (after importance–performance, Martilla & James 1977, and the matrix of GE and McKinsey):
 * need = Σ weight × gap × link / Σ link over the factors an action is linked to. The gap of a factor without a score of
 * the town is its mean relevance, rescaled from 1–5 to 0–1; without that it is left out of both sums (the app's own
 * choice). Where actions are asked of all towns together, every town with gaps has its own needs and that feasibility.
 */
export function actionResult(
  panel: Panel,
  answers: readonly Answer[],
  gaps: FactorGaps,
  options: ActionOptions = {},
): ActionResult {
  const {
    needCuts = NEED_CUTS,
    feasibilityCuts = FEASIBILITY_CUTS,
    seed = DEFAULT_SEED,
    runs = DEFAULT_ACTION_RUNS,
  } = options;
  const settings = { needCuts, feasibilityCuts, seed, runs };
  if (!panel.instruments.includes('actions')) return { towns: [], ...settings };
  const towns = rankedTowns(panel, gaps);
  const input = actionInput(panel, inOrder(answers), towns, gaps);
  const intervals = actionIntervals(input, settings);
  return {
    towns: towns.map((town, at): TownActions => {
      const actions = rankActions(panel, input, at).map(
        (action, place): ActionRank => ({
          ...action,
          cell: cellOf(action, needCuts, feasibilityCuts),
          interval: action.priority === null ? null : (intervals?.[at]?.[place] ?? null),
        }),
      );
      return { town, feasibilityOf: panel.towns.length > 0 ? 'town' : 'all', actions };
    }),
    ...settings,
  };
}

function rankedTowns(panel: Panel, gaps: FactorGaps): readonly string[] {
  if (panel.towns.length > 0) return panel.towns;
  return [ALL_TOWNS, ...Object.keys(gaps).filter((town) => town !== ALL_TOWNS)];
}

function actionInput(
  panel: Panel,
  experts: readonly Answer[],
  towns: readonly string[],
  gaps: FactorGaps,
): ActionInput {
  const ratings = factorRatings(panel, experts);
  const asked = new Map(askedTowns(panel).map((town) => [town, feasibilityOf(panel, experts, town)]));
  return {
    ratings,
    by: weightsBy(ratings),
    factorCount: panel.factors.length,
    links: panel.actions.map((action) => linksOf(panel, action)),
    gaps: towns.map((town) => panel.factors.map(({ id }) => gaps[town]?.[id] ?? null)),
    feasibility: towns.map((town) => asked.get(town) ?? asked.get(ALL_TOWNS) ?? []),
  };
}

function feasibilityOf(panel: Panel, experts: readonly Answer[], town: string): Feasibility {
  return panel.actions.map(({ id }) => {
    const keys = FEASIBILITY.map((part) => questionKey('actions', town, id, part));
    return Float64Array.from(experts, ({ values }) => {
      const given = keys.flatMap((key) => values[key] ?? []);
      return given.length < keys.length ? Number.NaN : (mean(given) ?? Number.NaN);
    });
  });
}

type Ranked = Omit<ActionRank, 'cell' | 'interval'>;

function rankActions(panel: Panel, input: ActionInput, town: number): readonly Ranked[] {
  const gaps = input.gaps[town] ?? [];
  const everyone = [...input.ratings.relevance.keys()];
  const needs = factorNeeds(input.ratings, input.by, input.factorCount, everyone);
  const rated = panel.actions.map(({ id }, at) => {
    const links = input.links[at] ?? [];
    const need = needOf(links, needs, gaps);
    const feasibility = spreadOf(
      [...(input.feasibility[town]?.[at] ?? [])].filter((rating) => !Number.isNaN(rating)),
    );
    const priority = need === null || feasibility === null ? null : need * feasibility.mean;
    return { id, need, feasibility, priority, parts: needParts(panel, links, needs, gaps) };
  });
  const ranks = rankWithTies(rated.map(({ priority }) => priority));
  return rated.map((action, at) => ({
    ...action,
    rank: ranks[at]?.rank ?? null,
    rankTo: ranks[at]?.rankTo ?? null,
  }));
}

function cellOf(
  { need, feasibility }: Ranked,
  needCuts: readonly [number, number],
  feasibilityCuts: readonly [number, number],
): ActionRank['cell'] {
  if (need === null || feasibility === null) return null;
  const cell = { need: thirdOf(need, needCuts), feasibility: thirdOf(feasibility.mean, feasibilityCuts) };
  const together = cell.need + cell.feasibility;
  return { ...cell, call: together >= 3 ? 'invest' : together === 2 ? 'select' : 'wait' };
}

function thirdOf(value: number, [middle, upper]: readonly [number, number]): Third {
  if (value >= upper) return 2;
  return value >= middle ? 1 : 0;
}
