import { never } from '../never.ts';
import { pairsOf } from '../scoring/ahp.ts';
import { BUDGET_POINTS } from '../scoring/budget-allocation.ts';
import type { Instrument, Panel } from './panel.ts';

/** One number that an expert is asked for. */
export interface Question {
  /**
   * Unique in the panel: instrument, town or `all`, items, what is asked, by slashes:
   * `problems/all/f3/relevance`, `problems/all/f3/points`, `pestel/all/f3/probability`, `pestel/all/f3/impact`,
   * `pestel/all/f3/weight`, `cross/all/f3/c2`, `weights/all/economic/social` (pairs of what is weighed), `weights/all/economic` (points),
   * `actions/balkhash/a1/cost`, `…/authority`, `…/time`, `…/readiness`, `risks/balkhash/r1/likelihood`, `…/consequence`.
   */
  readonly key: string;
  readonly instrument: Instrument;
  /** Whole numbers from the least to the most may be given. */
  readonly least: number;
  readonly most: number;
  /** False = may be left open without making the answer incomplete (points of problems, cells of the cross-analysis). */
  readonly isNeeded: boolean;
}

/** Where `actions` and `risks` are asked of all towns together. */
export const ALL_TOWNS = 'all';

/** What is rated of an action, 1 (hinders) to 5 (helps): low cost, own authority, little time, readiness. */
export const FEASIBILITY = ['cost', 'authority', 'time', 'readiness'] as const;

/** Greatest probability of `pestel`: ten of ten. */
export const MOST_PROBABILITY = 10;
/** Greatest weight of a factor in `pestel`. */
export const MOST_WEIGHT = 5;

/** Key of a question of its parts. */
export function questionKey(instrument: Instrument, town: string, ...parts: readonly string[]): string {
  return [instrument, town, ...parts].join('/');
}

/** Towns of which `actions` and `risks` are asked, or `all` alone. */
export function askedTowns(panel: Panel): readonly string[] {
  return panel.towns.length === 0 ? [ALL_TOWNS] : panel.towns;
}

/** Keys of the pairs of some items, in the order of the judgements of `scoring/ahp.ts`. */
export function pairKeys(items: readonly string[]): readonly string[] {
  return pairsOf(items.length).map(([first, second]) =>
    questionKey('weights', ALL_TOWNS, items[first] ?? '', items[second] ?? ''),
  );
}

/** All questions of a panel in the order of its pages. */
export function questionsOf(panel: Panel): readonly Question[] {
  return panel.instruments.flatMap((instrument) => questionsOn(panel, instrument));
}

/**
 * How many times the first of a pair is as important as the second, 1/9–9, of the whole number given for the pair:
 * 0 = equally, k above 0 = k + 1 times, k below 0 = the second is 1 − k times as important.
 */
export function judgementOf(value: number): number {
  return value >= 0 ? value + 1 : 1 / (1 - value);
}

type Asked = readonly [key: string, least: number, most: number, isNeeded: boolean];

function questionsOn(panel: Panel, instrument: Instrument): readonly Question[] {
  return askedOn(panel, instrument).map(([key, least, most, isNeeded]) => ({
    key,
    instrument,
    least,
    most,
    isNeeded,
  }));
}

function askedOn(panel: Panel, instrument: Instrument): readonly Asked[] {
  const { items } = panel.weighed;
  const key = (town: string, ...parts: readonly string[]) => questionKey(instrument, town, ...parts);
  switch (instrument) {
    case 'problems':
      return panel.factors.flatMap(({ id }): readonly Asked[] => [
        [key(ALL_TOWNS, id, 'relevance'), 1, 5, true],
        [key(ALL_TOWNS, id, 'points'), 0, BUDGET_POINTS, false],
      ]);
    case 'pestel':
      return panel.factors.flatMap(({ id }): readonly Asked[] => [
        [key(ALL_TOWNS, id, 'probability'), 0, MOST_PROBABILITY, true],
        [key(ALL_TOWNS, id, 'impact'), -5, 5, true],
        [key(ALL_TOWNS, id, 'weight'), 1, MOST_WEIGHT, true],
      ]);
    case 'cross':
      return panel.factors.flatMap(({ id }) =>
        panel.components.map((component): Asked => [key(ALL_TOWNS, id, component.id), -3, 3, false]),
      );
    case 'weights':
      return panel.weighing === 'budget'
        ? items.map((item): Asked => [key(ALL_TOWNS, item), 0, BUDGET_POINTS, true])
        : pairKeys(items).map((pair): Asked => [pair, -8, 8, true]);
    case 'actions':
      return askedTowns(panel).flatMap((town) =>
        panel.actions.flatMap(({ id }) =>
          FEASIBILITY.map((part): Asked => [key(town, id, part), 1, 5, true]),
        ),
      );
    case 'risks':
      return askedTowns(panel).flatMap((town) =>
        panel.risks.flatMap(({ id }): readonly Asked[] => [
          [key(town, id, 'likelihood'), 1, 5, true],
          [key(town, id, 'consequence'), 1, 5, true],
        ]),
      );
    default:
      return never(instrument);
  }
}
