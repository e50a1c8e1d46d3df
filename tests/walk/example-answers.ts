import { expertItems } from '../../indicators/experts/default-items.ts';
import { EXAMPLE_SEED, type ExamplePanel, examplePanel } from '../../indicators/experts/example-panel.ts';
import { type FactorGaps, townGaps } from '../../indicators/experts/factor-gaps.ts';
import { type PanelResults, panelResults } from '../../indicators/experts/panel-results.ts';
import { RELEVANCE_CUTS } from '../../indicators/experts/problem-field.ts';
import { openingEdition } from '../../indicators/find-edition.ts';
import type { Recomputed } from './recompute.ts';

/** The invented example, made again, with the gaps of the towns by their scores. */
export interface ExampleAnswers extends ExamplePanel {
  readonly gaps: FactorGaps;
  /** By the functions of the site, for what is made by chance or tested against published examples. */
  readonly results: PanelResults;
}

const made = new WeakMap<Recomputed['assembly'], ExampleAnswers>();

/** The example of the same tables, made once. */
export function exampleOf(from: Recomputed): ExampleAnswers {
  const known = made.get(from.assembly) ?? makeExample(from);
  made.set(from.assembly, known);
  return known;
}

function makeExample(from: Recomputed): ExampleAnswers {
  const { assembly } = from;
  const items = expertItems(assembly.expertItems);
  const example = examplePanel(items, { language: 'en', seed: EXAMPLE_SEED });
  const edition = openingEdition(
    [...assembly.editions.values()].map((one) => one.edition),
    'town',
  );
  const scores = (index: 'potential' | 'risk') => from.scores(edition.id, index) ?? { places: {} };
  const gaps = townGaps(items, example.panel, { potential: scores('potential'), risk: scores('risk') });
  return { ...example, gaps, results: panelResults({ ...example, gaps, cuts: RELEVANCE_CUTS }) };
}

/** Key of a question, as the answers have it. */
export function keyOf(...parts: readonly string[]): string {
  return parts.join('/');
}

/** What the invented experts answer to a question, in the order in which they were invented. */
export function valuesOn(from: Recomputed, key: string): readonly number[] {
  return exampleOf(from).answers.flatMap(({ values }) => values[key] ?? []);
}
