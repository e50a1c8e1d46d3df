import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/explorer/catalogue.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { composeFigure } from '../../../src/export/svg-figure.ts';
import { LAYERS } from '../../../src/layers/catalogue/all-layers.ts';
import type { LayerDefinition } from '../../../src/layers/layer.ts';
import { drawTownCircles } from '../../../src/layers/town-circles.ts';
import { renderStatic } from '../../../src/pages/render-static.ts';
import { layerRowsOf } from '../../../src/panels/layers/layer-rows.ts';
import { layersPanelTemplate } from '../../../src/panels/layers/layers-panel-template.ts';
import { linkedPanels } from '../../../src/panels/shell/tabs.ts';
import { differenceColumnOf } from '../../../src/panels/tables/difference-column.ts';
import { changeLayer, setBaseline } from '../../../src/state/actions.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { defaultState } from '../../../src/state/default-state.ts';
import { CATALOGUE } from '../../fixtures/catalogue.ts';
import oldLinks from '../../fixtures/old-links.json' with { type: 'json' };
import { realData, realPaths } from './real-explorer.ts';

/** A layer as a newcomer would write it: one record. */
const depthLayer: LayerDefinition = {
  id: 'fake-depth',
  scope: 'town',
  hasBaseline: true,
  showsUploads: null,
  // On as the explorer opens: links from before must show it off all the same.
  opening: { measure: 'economic', on: true },
  name: () => 'Depth of the pit',
  measures: () => [
    {
      name: 'Depth',
      options: [
        { id: 'economic', name: 'Economic' },
        { id: 'labour', name: 'Labour' },
      ],
    },
  ],
  hasClasses: true,
  anchor: null,
  draw: (context) => {
    const picture = drawTownCircles(context);
    const circles = [{ radius: 8, label: '100 m' }];
    return { ...picture, legend: { ...picture.legend, sizes: { title: 'Circle area = depth', circles } } };
  },
};

const data = realData();
// Among the others, not at their end: addresses from before must not depend on the place.
const layers = [...LAYERS.slice(0, 3), depthLayer, ...LAYERS.slice(3)];
const catalogue = catalogueOf(data, { layers, panels: linkedPanels() });
const legal = legalValuesOf(data, catalogue);

function explorerWithDepth() {
  const explorer = createExplorer({
    data,
    catalogue,
    state: defaultState('en', catalogue),
    systemTheme: 'light',
  });
  return explorer;
}

describe('a layer is one file and one line: a new record', () => {
  it('is in the list and on the map as the explorer opens', () => {
    const explorer = createExplorer({
      data,
      catalogue,
      state: defaultState('en', catalogue),
      systemTheme: 'light',
    });
    const row = layerRowsOf(explorer).find(({ layer }) => layer.id === 'fake-depth');
    expect(row).toMatchObject({ name: 'Depth of the pit', classed: true });
    expect(row?.layer.on).toBe(true);
    expect(explorer.scene().layers.map(({ id }) => id)).toContain('fake-depth');
  });

  it('is drawn, with its legend, its own size words and the link to its method', () => {
    const explorer = explorerWithDepth();
    expect(explorer.scene().layers.find(({ id }) => id === 'fake-depth')).toMatchObject({ kind: 'circles' });
    const panel = renderStatic(layersPanelTemplate({ language: 'en', rows: layerRowsOf(explorer) }, null));
    expect(panel).toContain('data-legend="fake-depth"');
    expect(panel).toContain('Circle area = depth');
    const rows = layerRowsOf(explorer);
    expect(rows.find(({ layer }) => layer.id === 'fake-depth')?.anchor).toBe('potential');
  });

  it('has a line in the tooltip of every town', () => {
    const scene = explorerWithDepth().scene();
    for (const { tooltip } of scene.towns)
      expect(tooltip.filter(({ figure }) => figure.endsWith('|economic'))).toHaveLength(1);
  });

  it('is in the address and comes back from it', () => {
    const explorer = explorerWithDepth();
    explorer.dispatch(changeLayer('fake-depth', { measure: 'labour', opacity: 0.5 }));
    const address = encodeAddress(explorer.state, catalogue);
    expect(address).toContain('fake-depth*m=labour*o=50');
    expect(decodeAddress(address, 'en', legal)).toEqual({ state: explorer.state, rejected: [] });
  });

  it('shows differences, in the table too', () => {
    const explorer = explorerWithDepth();
    explorer.dispatch(changeLayer('towns', { on: false }));
    explorer.dispatch(setBaseline('fake-depth', { kind: 'method', preset: 'investor' }));
    const legend = explorer.scene().legends.find(({ layerId }) => layerId === 'fake-depth');
    expect(legend?.isDifference).toBe(true);
    expect(differenceColumnOf(explorer.scene(), 'town')?.figures.size).toBe(27);
    const row = layerRowsOf(explorer).find(({ layer }) => layer.id === 'fake-depth');
    expect(row?.anchor).toBe('difference');
    expect(row?.baseline?.kinds.map(({ kind }) => kind)).toEqual(['year', 'method', 'measure']);
  });

  it('leaves in the picture that is downloaded', () => {
    const explorer = explorerWithDepth();
    const { template } = composeFigure({
      scene: explorer.scene(),
      paths: realPaths(),
      camera: null,
      origin: { date: '2020-01-01', address: 'https://site.invalid/' },
    });
    const text = renderStatic(template);
    expect(text).toContain('data-layer="fake-depth"');
    expect(text).toContain(explorer.scene().legends[0]?.title ?? 'no legend');
  });

  it.each(oldLinks.filter(({ link }) => link.includes('l=') && !/\Wown/.test(link)))(
    'hurts no link from before: $link',
    ({ link }) => {
      const before = decodeAddress(link, 'en', legalValuesOf(data, CATALOGUE));
      const after = decodeAddress(link, 'en', legal);
      expect(after.rejected).toEqual(before.rejected);
      expect(after.state.layers.filter(({ id }) => id !== 'fake-depth')).toEqual(before.state.layers);
      expect(after.state.layers.find(({ id }) => id === 'fake-depth')?.on).toBe(false);
      expect(encodeAddress(after.state, catalogue)).toBe(encodeAddress(before.state, CATALOGUE));
    },
  );
});
