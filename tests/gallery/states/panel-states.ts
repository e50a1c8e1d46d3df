import { MonoHeader } from '../../../src/components/header.ts';
import { MonoLayers } from '../../../src/components/layers-panel.ts';
import { MonoRegionTable } from '../../../src/components/region-table.ts';
import { MonoTownTable } from '../../../src/components/town-table.ts';
import { LAYERS } from '../../../src/layers/catalogue.ts';
import { changeFilter, changeLayer, changeTable, select } from '../../../src/state/actions.ts';
import { LAYER_IDS } from '../../../src/state/state.ts';
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

/** Layer panel with the legend of each layer, tables and header in their states. */
export const STATES: readonly GalleryState[] = [
  panel('layers-opening', [], showElement(MonoLayers), 320, 900),
  ...LAYERS.map(({ id }) =>
    panel(
      `legend-${id}`,
      LAYER_IDS.map((other) => changeLayer(other, { on: other === id })),
      showElement(MonoLayers),
      320,
      900,
    ),
  ),
  panel('table-opening', [], showElement(MonoTownTable)),
  panel('table-by-risk', [changeTable({ sortBy: 'risk', descending: true })], showElement(MonoTownTable)),
  panel('table-chemicals', [changeFilter({ enterprises: ['chemicals'] })], showElement(MonoTownTable)),
  panel('table-nothing-left', [changeFilter({ minPotential: 100 })], showElement(MonoTownTable)),
  panel('table-selected', [select({ kind: 'town', id: 'ridder' })], showElement(MonoTownTable)),
  panel(
    'table-wide',
    [],
    showElement(MonoTownTable, (table) => Object.assign(table, { wide: true })),
    1100,
  ),
  panel('table-regions', [changeTable({ tab: 'regions' })], showElement(MonoRegionTable)),
  panel('header', [], showElement(MonoHeader), 1440, 90),
];
