import { examplePanel } from '../../../indicators/experts/example-panel.ts';
import type { Instrument, Panel } from '../../../indicators/experts/panel.ts';
import type { PageExplorer } from '../../../src/explorer/create-explorer.ts';
import { MonoPanelResults } from '../../../src/panels/experts/results/panel-results.ts';
import type { TownScores } from '../../../src/panels/experts/results/town-scores.ts';
import { MonoProfile } from '../../../src/panels/profile/profile.ts';
import { changeLayer, select } from '../../../src/state/actions.ts';
import type { ExpertDigest } from '../../../src/state/expert-digest.ts';
import { type GalleryState, showElement } from '../gallery-state.ts';

const SEED = 7;

/** Scores of the explorer as the page of experts reads them. */
function townScores(explorer: PageExplorer): TownScores {
  const { places, version } = explorer.data;
  const nodes = new Map<string, Record<string, { score: number; status: 'scored' }>>();
  for (const index of ['potential', 'risk'] as const) {
    for (const [id, place] of Object.entries(explorer.scores(index, 'town')?.places ?? {})) {
      const known = nodes.get(id) ?? {};
      for (const [node, { score, status }] of Object.entries(place.nodes))
        if (score !== null && status === 'scored') known[node] = { score, status };
      nodes.set(id, known);
    }
  }
  return {
    names: new Map(places.towns.map(({ id, names }) => [id, names[explorer.state.language]])),
    scores: { places: Object.fromEntries([...nodes].map(([id, own]) => [id, { nodes: own }])) },
    version: version.number,
  };
}

/** The example panel with some of its instruments, or fewer of its experts. */
function results(
  name: string,
  instrument: Instrument,
  change: (panel: Panel) => Panel = (panel) => panel,
  experts = 12,
): GalleryState {
  return {
    ...{ name, width: 760, height: 900, actions: [] },
    show: async (frame, explorer) => {
      const items = await explorer.data.loadExpertItems();
      if (!items.ok) throw new Error(items.file);
      const { language } = explorer.state;
      const example = examplePanel(items.value, { language, seed: SEED });
      const element = new MonoPanelResults();
      Object.assign(element, {
        ...{ language, items: items.value, towns: townScores(explorer) },
        panel: change({ ...example.panel, instruments: [instrument] }),
        answers: example.answers.slice(0, experts),
      });
      const page = document.createElement('div');
      page.className = 'text-page';
      page.append(element);
      frame.append(page);
      while (element.querySelector('.ex-result') === null)
        await new Promise((done) => requestAnimationFrame(done));
    },
  };
}

const DIGEST: ExpertDigest = {
  title: 'Gallery panel, invented',
  askedBy: '',
  experts: 9,
  day: '2026-12-01',
  weights: null,
  actions: [
    { id: 'a1', text: null },
    { id: 'x1', text: 'An action of the coordinator’s own' },
  ],
  towns: {
    ridder: { need: 71, action: 0 },
    temirtau: { need: 38, action: 1 },
    balkhash: { need: 12, action: 0 },
  },
};

/** Results of a panel of experts, and what the explorer says of them. */
export const STATES: readonly GalleryState[] = [
  results('experts-problems', 'problems'),
  results('experts-problems-few', 'problems', undefined, 4),
  results('experts-pestel', 'pestel'),
  results('experts-cross', 'cross'),
  results('experts-weights', 'weights'),
  results('experts-actions', 'actions'),
  results('experts-risks', 'risks', (panel) => ({ ...panel, towns: [] })),
  {
    ...{ name: 'profile-experts', width: 420, height: 2600 },
    actions: [
      (state) => ({ ...state, digest: DIGEST }),
      changeLayer('experts', { on: true }),
      select({ kind: 'town', id: 'ridder' }),
    ],
    show: showElement(MonoProfile, undefined, 'article:has([data-experts-said]) details.figures'),
  },
];
