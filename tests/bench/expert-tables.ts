import type { FactorGaps } from '../../indicators/experts/factor-gaps.ts';
import { DIMENSIONS_WEIGHED } from '../../indicators/experts/levels.ts';
import type { Answer, Panel } from '../../indicators/experts/panel.ts';
import { questionsOf } from '../../indicators/experts/questions.ts';
import { uniformSource } from '../../indicators/uncertainty/random.ts';

/** A panel with its answers and the gaps of its towns, drawn by chance. */
export interface DrawnPanel {
  readonly panel: Panel;
  readonly answers: readonly Answer[];
  readonly gaps: FactorGaps;
}

const EXPERTS = 30;
const FACTORS = 40;
const TOWNS = 27;
const OTHERS = 12;

/** 30 experts on 40 factors, 12 actions and 7 risks in 27 towns, everything answered. */
export function drawPanel(): DrawnPanel {
  const random = uniformSource(1);
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
  const factors = ids('f', FACTORS);
  const towns = Array.from({ length: TOWNS }, (_, at) => `town-${String.fromCodePoint(97 + at)}`);
  const panel: Panel = {
    format: 1,
    id: 'benchaaa',
    title: '',
    askedBy: '',
    language: 'en',
    round: 1,
    instruments: ['problems', 'pestel', 'cross', 'weights', 'actions', 'risks'],
    towns,
    factors: factors.map((id) => ({ id, text: null, letter: 'e' })),
    components: ids('c', 8).map((id) => ({ id, text: null })),
    actions: ids('a', OTHERS).map((id, at) => ({
      id,
      text: null,
      links: Object.fromEntries(
        [0, 1, 2, 3].map((step) => [factors[(at * 3 + step * 7) % FACTORS] ?? '', 1 + (step % 3)]),
      ),
    })),
    risks: ids('r', 7).map((id) => ({ id, text: null })),
    consent: '',
    weighed: DIMENSIONS_WEIGHED,
    weighing: 'ahp',
    group: null,
  };
  const questions = questionsOf(panel);
  const answers = Array.from(
    { length: EXPERTS },
    (_, at): Answer => ({
      format: 1,
      panel: panel.id,
      round: 1,
      expert: `expert${String(at).padStart(6, '0')}`,
      name: '',
      day: null,
      values: Object.fromEntries(
        questions.map(({ key, least, most }) => [key, least + Math.floor(random() * (most - least + 1))]),
      ),
    }),
  );
  const gaps = Object.fromEntries(
    towns.map((town) => [town, Object.fromEntries(factors.slice(0, 10).map((id) => [id, random()]))]),
  );
  return { panel, answers, gaps };
}
