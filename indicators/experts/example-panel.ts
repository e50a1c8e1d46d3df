import type { Language } from '../../geodata/types.ts';
import { pairsOf } from '../scoring/ahp.ts';
import { BUDGET_POINTS } from '../scoring/budget-allocation.ts';
import { uniformSource } from '../uncertainty/random.ts';
import type { ExpertItems } from './default-items.ts';
import { defaultPanel } from './default-panel.ts';
import { EXAMPLE_PANEL_ID, EXPERT_ID_LENGTH, randomId } from './ids.ts';
import type { Answer, Panel } from './panel.ts';
import { ALL_TOWNS, type Question, questionKey, questionsOf } from './questions.ts';

/** A panel and answers to it. */
export interface ExamplePanel {
  readonly panel: Panel;
  readonly answers: readonly Answer[];
}

/** Seed of the example that everyone sees, so that the same can be spoken of. */
export const EXAMPLE_SEED = 15;

const EXPERTS = 12;
/** How far an invented expert strays from the invented opinion that all share, as a part of the scale. */
const STRAY = 0.35;

/**
 * A panel with invented answers, which its title says; equal seeds give equal answers. All experts stray by chance from
 * one invented opinion, so that the results have something to show; nothing in it is known of any town.
 */
export function examplePanel(
  items: ExpertItems,
  { language, seed }: { readonly language: Language; readonly seed: number },
): ExamplePanel {
  const random = uniformSource(seed);
  const panel: Panel = {
    ...defaultPanel(items, { id: EXAMPLE_PANEL_ID, language }),
    title: items.words.example[language],
  };
  const questions = questionsOf(panel).filter(({ key }) => !key.endsWith('/points'));
  const opinion = new Map(questions.map(({ key }) => [key, random()]));
  const importance = panel.weighed.items.map((item) => [item, 0.5 + random()] as const);
  const answers = Array.from({ length: EXPERTS }, (): Answer => {
    const expert = randomId(EXPERT_ID_LENGTH, random);
    const said = questions.map((question) => [question.key, stray(question, opinion, random)] as const);
    const pairs = inventedPairs(importance, random);
    const values = { ...Object.fromEntries(said), ...inventedPoints(panel, random), ...pairs };
    return { format: 1, panel: panel.id, round: 1, expert, name: '', day: null, values };
  });
  return { panel, answers };
}

/** True for a panel whose answers are invented. */
export function isExample({ id }: Pick<Panel, 'id'>): boolean {
  return id === EXAMPLE_PANEL_ID;
}

function stray(
  { key, least, most }: Question,
  opinion: ReadonlyMap<string, number>,
  random: () => number,
): number {
  const place = (opinion.get(key) ?? 0.5) + (random() - 0.5) * 2 * STRAY;
  return least + Math.round(Math.min(1, Math.max(0, place)) * (most - least));
}

/** Judgements of an expert with weights of its own, rounded to whole numbers: they contradict each other little. */
function inventedPairs(
  importance: readonly (readonly [item: string, importance: number])[],
  random: () => number,
): Readonly<Record<string, number>> {
  const own = importance.map(([item, one]) => [item, one * (0.8 + 0.4 * random())] as const);
  return Object.fromEntries(
    pairsOf(own.length).map(([at, other]) => {
      const [first, mine] = own[at] ?? ['', 1];
      const [second, others] = own[other] ?? ['', 1];
      const times = mine / others;
      const value = times >= 1 ? Math.round(times) - 1 : 1 - Math.round(1 / times);
      return [questionKey('weights', ALL_TOWNS, first, second), value];
    }),
  );
}

/** Points one by one to factors drawn by chance: always exactly 100. */
function inventedPoints(panel: Panel, random: () => number): Readonly<Record<string, number>> {
  const points = panel.factors.map(() => 0);
  for (let point = 0; point < BUDGET_POINTS; point += 1) {
    const at = Math.floor(random() * points.length);
    points[at] = (points[at] ?? 0) + 1;
  }
  return Object.fromEntries(
    panel.factors.map(({ id }, at) => [questionKey('problems', ALL_TOWNS, id, 'points'), points[at] ?? 0]),
  );
}
