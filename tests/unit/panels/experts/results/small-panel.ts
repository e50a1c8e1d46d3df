import { perLanguage } from '../../../../../geodata/languages.ts';
import type { ExpertItems } from '../../../../../indicators/experts/default-items.ts';
import { DIMENSIONS_WEIGHED } from '../../../../../indicators/experts/levels.ts';
import type { Answer, Instrument, Panel } from '../../../../../indicators/experts/panel.ts';
import type { LevelNames } from '../../../../../src/panels/experts/page-port.ts';
import { resultContext } from '../../../../../src/panels/experts/results/result-context.ts';

const same = (text: string) => perLanguage(() => text);
const own = { origin: 'own', sourceId: null } as const;

/** Two default lists' items of each kind, invented for tests. */
export const ITEMS: ExpertItems = {
  format: 1,
  factors: [
    { ...own, id: 'f1', names: same('Roads'), letter: 'e', tie: 'economic' },
    { ...own, id: 'f2', names: same('Laws'), letter: 'l', tie: null },
  ],
  components: [
    { ...own, id: 'c1', names: same('Health') },
    { ...own, id: 'c2', names: same('Income') },
  ],
  actions: [
    { ...own, id: 'a1', names: same('Repair'), links: { f1: 2 } },
    { ...own, id: 'a2', names: same('Lobby'), links: { f2: 1 } },
  ],
  risks: [{ ...own, id: 'r1', names: same('Closure'), group: 'economic' }],
  words: { title: same('Panel'), consent: same('Consent'), example: same('Example') },
};

/** A panel of these items. */
export function smallPanel(instruments: readonly Instrument[], change: Partial<Panel> = {}): Panel {
  return {
    ...{ format: 1, id: 'abcdefgh', title: 'Test panel', askedBy: 'Tester', language: 'en', round: 1 },
    ...{ instruments, towns: [], consent: '', weighing: 'budget', group: null },
    weighed: DIMENSIONS_WEIGHED,
    factors: ITEMS.factors.map(({ id, letter }) => ({ id, letter, text: null })),
    components: ITEMS.components.map(({ id }) => ({ id, text: null })),
    actions: ITEMS.actions.map(({ id, links }) => ({ id, links, text: null })),
    risks: ITEMS.risks.map(({ id }) => ({ id, text: null })),
    ...change,
  };
}

/** One answer a set of values; experts are `e00000000001`, `e00000000002` …, answering on following days. */
export function answersOf(
  panel: Panel,
  ...values: readonly Readonly<Record<string, number>>[]
): readonly Answer[] {
  return values.map((said, at) => ({
    ...{ format: 1, panel: panel.id, round: 1, name: at === 0 ? 'Aigul' : '', values: said },
    expert: `e${String(at + 1).padStart(11, '0')}`,
    day: `2026-12-0${at + 1}`,
  }));
}

/** Names of what may be weighed, invented for tests. */
const LEVEL_NAMES: readonly LevelNames[] = [
  {
    code: 'risk',
    index: 'Risk',
    name: 'Risk: components',
    items: [
      { id: 'hazard', name: 'The danger' },
      { id: 'vulnerability', name: 'The weakness' },
      { id: 'coping', name: 'The help' },
    ],
  },
];

/** Context of results in a language. */
export function contextOf(panel: Panel, answers: readonly Answer[], language: 'en' | 'ru' | 'kk' = 'en') {
  const towns = new Map([
    ['ridder', 'Ridder'],
    ['altai', 'Altai'],
  ]);
  return resultContext(
    { panel, answers },
    { language, items: ITEMS, levels: LEVEL_NAMES, towns, uid: 'test' },
  );
}
