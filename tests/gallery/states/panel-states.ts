import { perLanguage } from '../../../geodata/languages.ts';
import { LAYERS } from '../../../src/layers/catalogue/all-layers.ts';
import { MonoCoverage } from '../../../src/panels/coverage/coverage.ts';
import { MonoHeader } from '../../../src/panels/header/header.ts';
import { MonoLayers } from '../../../src/panels/layers/layers-panel.ts';
import { MonoCredits } from '../../../src/panels/map/credits.ts';
import { MonoPriority } from '../../../src/panels/priority/priority.ts';
import { MonoBreakEven } from '../../../src/panels/profile/break-even/break-even.ts';
import { MonoProfile } from '../../../src/panels/profile/profile.ts';
import { MonoRelations } from '../../../src/panels/relations/relations.ts';
import { MonoScenario } from '../../../src/panels/scenario/scenario-panel.ts';
import { MonoNotices } from '../../../src/panels/shell/notices.ts';
import { MonoRegionTable } from '../../../src/panels/tables/region-table.ts';
import { MonoTownTable } from '../../../src/panels/tables/town-table.ts';
import {
  changeFilter,
  changeLayer,
  changePriority,
  changeRelations,
  changeTable,
  openPanel,
  select,
  setEdition,
  togglePin,
} from '../../../src/state/actions.ts';
import { setScoreLimit, toggleNeed, toggleValue } from '../../../src/state/condition.ts';
import { changeScenario } from '../../../src/state/scenario-actions.ts';
import type { Selection } from '../../../src/state/state.ts';
import { LAYER_IDS } from '../../fixtures/catalogue.ts';
import { type GalleryState, showElement } from '../gallery-state.ts';

function panel(
  name: string,
  actions: GalleryState['actions'],
  show: GalleryState['show'],
  width = 420,
  height = 760,
): GalleryState {
  return { name, width, height, actions, show };
}

/** Profile with all that its file brings. */
function profile(name: string, place: Selection): GalleryState {
  return panel(name, [select(place)], showElement(MonoProfile, undefined, 'details.figures'), 420, 2600);
}

const NOTICE = {
  ...perLanguage(() => 'A part of the address makes no sense.'),
  kk: 'Мекенжайдың бір бөлігі түсініксіз.',
  ru: 'Часть адреса непонятна.',
};

/** Layer panel with the legend of each layer, tables and header in their states. */
export const STATES: readonly GalleryState[] = [
  panel('layers-opening', [], showElement(MonoLayers), 320, 900),
  ...LAYERS.filter(({ id }) => id !== 'upload').map(({ id }) =>
    panel(
      `legend-${id}`,
      LAYER_IDS.map((other) => changeLayer(other, { on: other === id })),
      showElement(MonoLayers),
      320,
      900,
    ),
  ),
  panel('priority-towns', [], showElement(MonoPriority, undefined, '.priority-list'), 420, 1200),
  panel(
    'priority-by-region',
    [changePriority({ order: 'region', riskCut: 4.6 })],
    showElement(MonoPriority, undefined, '.priority-list'),
    420,
    1200,
  ),
  panel(
    'scenario',
    [changeScenario({ path: 'moderate', loss: 20 }), select({ kind: 'town', id: 'ridder' })],
    showElement(MonoScenario, undefined, '[data-scenario-result] h3'),
    320,
    1100,
  ),
  panel('table-opening', [], showElement(MonoTownTable)),
  panel('table-by-risk', [changeTable({ sortBy: 'risk', descending: true })], showElement(MonoTownTable)),
  panel(
    'table-chemicals',
    [changeFilter((filter) => toggleValue(filter, 'enterprise', 'chemicals'))],
    showElement(MonoTownTable),
  ),
  panel(
    'table-needs',
    [changeFilter((filter) => toggleNeed(filter, 'gas', null)), togglePin('altai')],
    showElement(MonoTownTable),
  ),
  panel(
    'table-nothing-left',
    [changeFilter((filter) => setScoreLimit(filter, 'minPotential', 100))],
    showElement(MonoTownTable),
  ),
  panel('table-selected', [select({ kind: 'town', id: 'ridder' })], showElement(MonoTownTable)),
  panel(
    'table-wide',
    [],
    showElement(MonoTownTable, (table) => Object.assign(table, { wide: true })),
    1100,
  ),
  panel('table-regions', [changeTable({ tab: 'regions' })], showElement(MonoRegionTable)),
  panel('header', [], showElement(MonoHeader), 1440, 90),
  panel('header-year', [setEdition('core', 2018)], showElement(MonoHeader), 1440, 90),
  panel('credits', [], showElement(MonoCredits), 700, 60),
  profile('profile-town', { kind: 'town', id: 'ridder' }),
  profile('profile-district-estimate', { kind: 'town', id: 'zhanatas' }),
  profile('profile-not-scored', { kind: 'town', id: 'rudny' }),
  profile('profile-region', { kind: 'region', id: 'KZ-62' }),
  panel(
    'profile-break-even',
    [select({ kind: 'town', id: 'ridder' })],
    showElement(MonoBreakEven, (part) => Object.assign(part, { opened: new Set(['class', 'themes']) })),
    420,
    1600,
  ),
  panel(
    'relations-scatter',
    [select({ kind: 'town', id: 'ridder' })],
    showElement(MonoRelations, undefined, '[data-point]'),
    420,
    1500,
  ),
  panel(
    'relations-regions',
    [changeRelations({ scope: 'region', x: 'economic', y: 'hazard' })],
    showElement(MonoRelations, undefined, '[data-point]'),
    420,
    1500,
  ),
  panel(
    'relations-matrix',
    [changeRelations({ view: 'matrix' })],
    showElement(MonoRelations, undefined, '[role="grid"]'),
    1000,
    1700,
  ),
  panel(
    'relations-alpha',
    [changeRelations({ view: 'alpha' })],
    showElement(MonoRelations, undefined, '[data-alpha]'),
    420,
    1000,
  ),
  panel('report', [openPanel('coverage')], showElement(MonoCoverage, undefined, 'table'), 1000, 900),
  {
    ...panel('notice', [], showElement(MonoNotices, undefined, '[data-notice]'), 700, 160),
    show: (frame, explorer, paths) => {
      explorer.notify({ id: 'gallery', severity: 'warning', about: 's', text: NOTICE });
      return showElement(MonoNotices, undefined, '[data-notice]')(frame, explorer, paths);
    },
  },
];
