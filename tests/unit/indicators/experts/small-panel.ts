import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExpertItems, expertItems } from '../../../../indicators/experts/default-items.ts';
import { EXPERT_ITEMS } from '../../../../indicators/experts/item-table.ts';
import { DIMENSIONS_WEIGHED, type LevelItems } from '../../../../indicators/experts/levels.ts';
import type { Answer, Panel } from '../../../../indicators/experts/panel.ts';
import { questionsOf } from '../../../../indicators/experts/questions.ts';
import { createTableReader } from '../../../../indicators/figures/read-table.ts';
import { TABLES_DIR } from '../../../../indicators/figures/table-files.ts';
import { COMPONENTS_OF } from '../../../../indicators/scoring/index-tree.ts';
import { DIMENSIONS, RISK_DIMENSIONS } from '../../../../indicators/types.ts';

/** The default lists from the real table. */
export function realItems(): ExpertItems {
  const files = ['expert-items.csv', 'sources.csv'].map((file) => [
    file,
    readFileSync(join(TABLES_DIR, file), 'utf8'),
  ]);
  return expertItems(createTableReader(Object.fromEntries(files))(EXPERT_ITEMS).rows);
}

/** What the panels of tests may weigh: nodes of the real indices, and indicators invented for tests, one list too long for pairs. */
export const LEVELS: LevelItems = new Map<string, readonly string[]>([
  ['potential', DIMENSIONS],
  ['risk', RISK_DIMENSIONS],
  ['hazard', COMPONENTS_OF.hazard],
  ['labour.town', ['employed', 'wage', 'youth']],
  ['social.region', Array.from({ length: 12 }, (_, at) => `region-number-${at + 1}`)],
]);

/** A panel of all instruments with three factors, two components, two actions, one risk. */
export const SMALL: Panel = {
  format: 1,
  id: 'abcd2345',
  title: 'Small',
  askedBy: '',
  language: 'en',
  round: 1,
  instruments: ['problems', 'pestel', 'cross', 'weights', 'actions', 'risks'],
  towns: [],
  factors: [
    { id: 'f1', text: null, letter: 'p' },
    { id: 'f2', text: null, letter: 'e' },
    { id: 'x1', text: 'Own factor', letter: 'e' },
  ],
  components: [
    { id: 'c1', text: null },
    { id: 'c2', text: null },
  ],
  actions: [
    { id: 'a1', text: null, links: { f1: 1, f2: 3 } },
    { id: 'a2', text: null, links: { x1: 2 } },
  ],
  risks: [{ id: 'r1', text: null }],
  consent: 'Yes',
  weighed: DIMENSIONS_WEIGHED,
  weighing: 'ahp',
  group: null,
};

/** An answer of the expert of that number; keys without their instrument's `all` are completed by it. */
export function answerBy(number: number, values: Answer['values'], panel = SMALL): Answer {
  const expert = `expert${String(number).padStart(6, '0')}`;
  return { format: 1, panel: panel.id, round: panel.round, expert, name: `E${number}`, day: null, values };
}

/** Every question answered with the value nearest to one number. */
export function allAnswered(panel: Panel, value: number): Answer['values'] {
  return Object.fromEntries(
    questionsOf(panel).map(({ key, least, most }) => [key, Math.min(most, Math.max(least, value))]),
  );
}

/** Relevance of the factors of a panel in their order; null = open. */
export function relevance(panel: Panel, values: readonly (number | null)[]): Answer['values'] {
  return Object.fromEntries(
    panel.factors.flatMap(({ id }, at) => {
      const value = values[at] ?? null;
      return value === null ? [] : [[`problems/all/${id}/relevance`, value]];
    }),
  );
}
