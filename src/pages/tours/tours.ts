import type { ExplorerData } from '../../data/explorer-data.ts';
import { READY_VIEWS, type ReadyView, withView } from '../../explorer/ready-views.ts';
import { askedQuery } from '../../lib/asked-places.ts';
import {
  changeFilter,
  changePriority,
  changeRelations,
  openPanel,
  select,
  togglePin,
} from '../../state/actions.ts';
import { toggleNeed, withCondition } from '../../state/condition.ts';
import { showScenario } from '../../state/scenario-actions.ts';
import type { ExplorerState } from '../../state/state.ts';
import type { ViewCatalogue } from '../../state/view-catalogue.ts';

/** What the views of a tour are made of. */
export interface TourData {
  readonly data: ExplorerData;
  readonly catalogue: ViewCatalogue;
}

/** One step: a view of the explorer, or a page below the folder of the language. Its sentence: `toursMessages`. */
export type TourStep =
  | { readonly id: string; readonly open: (opening: ExplorerState, from: TourData) => ExplorerState }
  | { readonly id: string; readonly page: string };

/** A way through the explorer for one kind of reader: a list of addresses, and nothing that runs. */
export interface Tour {
  readonly id: 'investor' | 'policymaker' | 'publication';
  readonly steps: readonly TourStep[];
}

/** Three towns that the tours look at, and their region. */
const TOWNS = ['temirtau', 'balkhash', 'ekibastuz'] as const;
const REGION = 'KZ-35';

/** All tours, in the order in which they are offered. */
export const TOURS: readonly Tour[] = [
  {
    id: 'investor',
    steps: [
      { id: 'industry', open: (opening, from) => shown('specialization', opening, from) },
      { id: 'needs', open: asked },
      {
        id: 'shortlist',
        open: (opening) => TOWNS.reduce((state, town) => togglePin(town)(state), asked(opening)),
      },
      { id: 'beside', page: `compare/${askedQuery('town', TOWNS)}` },
      { id: 'profile', open: (opening) => select({ kind: 'town', id: TOWNS[0] })(opening) },
      { id: 'dossier', page: `town/${TOWNS[0]}/` },
    ],
  },
  {
    id: 'policymaker',
    steps: [
      { id: 'risk', open: (opening, from) => shown('risk', opening, from) },
      { id: 'both', open: (opening, from) => shown('potential-risk', opening, from) },
      { id: 'first', open: (opening, from) => shown('what-first', opening, from) },
      {
        id: 'region',
        open: (opening, from) =>
          inRegion(changePriority({ order: 'region' })(shown('what-first', opening, from))),
      },
      {
        id: 'limit',
        open: (opening, from) => changePriority({ riskCut: 4.5 })(shown('what-first', opening, from)),
      },
      { id: 'what-if', open: (opening, { catalogue }) => showScenario(catalogue.layers)(opening) },
      { id: 'change', open: (opening, from) => shown('change', opening, from) },
    ],
  },
  {
    id: 'publication',
    steps: [
      { id: 'map', open: (opening) => opening },
      { id: 'place', open: (opening) => select({ kind: 'region', id: REGION })(opening) },
      {
        id: 'plot',
        open: (opening) => openPanel('relations')(changeRelations({ view: 'scatter' })(opening)),
      },
      { id: 'unknown', open: (opening, from) => shown('not-known', opening, from) },
      { id: 'frame', page: 'embed/potential/' },
      { id: 'reuse', page: 'use/' },
      { id: 'rules', page: 'method/' },
    ],
  },
];

/** A ready view, as a click on it gives it. */
function shown(
  slug: ReadyView['slug'],
  opening: ExplorerState,
  { data, catalogue }: TourData,
): ExplorerState {
  const view = READY_VIEWS.find((one) => one.slug === slug);
  if (view === undefined) throw new Error(`no ready view ${slug}`);
  return withView(opening, view, data, catalogue);
}

/** What a plant might need: flights and a railway station. */
function asked(opening: ExplorerState): ExplorerState {
  return changeFilter((filter) => toggleNeed(toggleNeed(filter, 'flights', null), 'railway', null))(opening);
}

function inRegion(state: ExplorerState): ExplorerState {
  return changeFilter((filter) => withCondition(filter, { kind: 'region', values: [REGION] }))(state);
}
