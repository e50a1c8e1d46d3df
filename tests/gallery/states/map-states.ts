import { render } from 'lit';
import { LAYERS } from '../../../src/layers/catalogue/all-layers.ts';
import { svgMapTemplate } from '../../../src/map/svg/svg-map.ts';
import { type Action, changeLayer, select, setBaseline } from '../../../src/state/actions.ts';
import type { LayerId } from '../../../src/state/state.ts';
import { LAYER_IDS } from '../../fixtures/catalogue.ts';
import type { GalleryState } from '../gallery-state.ts';

/** Shows only this layer. */
function alone(id: LayerId): readonly Action[] {
  return LAYER_IDS.map((other) => changeLayer(other, { on: other === id }));
}

function mapState(name: string, actions: readonly Action[], width = 900, height = 520): GalleryState {
  return {
    name: `map-${name}`,
    width,
    height,
    actions,
    show: (frame, explorer, paths) => {
      render(svgMapTemplate(explorer.scene(), paths, { width, height, idPrefix: `${name}-` }), frame);
    },
  };
}

/** The SVG map: the opening view, every layer alone, and what must not go wrong. */
export const STATES: readonly GalleryState[] = [
  mapState('opening', []),
  ...LAYERS.filter(({ id }) => id !== 'upload').map(({ id }) => mapState(id, alone(id))),
  mapState('plain', [...LAYER_IDS.map((id) => changeLayer(id, { on: false }))]),
  mapState('risk', [changeLayer('regions', { measure: 'risk' }), changeLayer('towns', { measure: 'risk' })]),
  mapState('region-quotient', [...alone('regions'), changeLayer('regions', { measure: 'lq:B' })]),
  mapState('difference-methods', [
    ...alone('regions'),
    setBaseline('regions', { kind: 'method', preset: 'investor' }),
  ]),
  mapState('difference-measures', [
    ...alone('towns'),
    setBaseline('towns', { kind: 'measure', measure: 'risk' }),
  ]),
  mapState('faint-regions', [changeLayer('regions', { opacity: 0.3 })]),
  mapState('quantiles', [changeLayer('regions', { classes: 'quantile' })]),
  mapState('selected-town', [select({ kind: 'town', id: 'ridder' })]),
  mapState('selected-region', [select({ kind: 'region', id: 'KZ-62' })]),
  mapState('phone', [], 390, 360),
];
