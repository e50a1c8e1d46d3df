import { describe, expect, it } from 'vitest';
import type { UploadData } from '../../../../src/data/upload/upload-data.ts';
import { legalValuesOf } from '../../../../src/explorer/legal-values.ts';
import type { Scene } from '../../../../src/layers/scene.ts';
import { evenSample } from '../../../../src/layers/upload/upload-scale.ts';
import { layerRowsOf } from '../../../../src/panels/layers/layer-rows.ts';
import { uploadPlaceOf } from '../../../../src/panels/upload/upload-place.ts';
import { changeLayer } from '../../../../src/state/actions.ts';
import { decodeAddress, encodeAddress } from '../../../../src/state/address.ts';
import { changeUpload } from '../../../../src/state/upload-actions.ts';
import { CATALOGUE, openingView } from '../../../fixtures/catalogue.ts';
import { fixtureData, fixtureExplorer } from '../../../fixtures/explorer.ts';
import { UPLOAD } from '../../../fixtures/upload.ts';

function withUpload(upload: UploadData = UPLOAD) {
  const explorer = fixtureExplorer();
  explorer.setUpload(upload);
  return explorer;
}

const legend = ({ legends }: Scene, id: string) => legends.find(({ layerId }) => layerId === id);

describe('own tables on the map', () => {
  it('show the top aggregate on every layer that has units, and open their table', () => {
    const { state } = withUpload();
    const layer = (id: string) => state.layers.find((one) => one.id === id);
    for (const id of ['towns', 'regions', 'upload']) {
      expect(layer(id)).toMatchObject({ on: true, measure: 'upload:Index' });
    }
    expect(state.panel).toBe('upload');
  });

  it('give a town its score with time and rank, and say that a rank has no interval', () => {
    const scene = withUpload().scene();
    const ridder = scene.towns.find(({ id }) => id === 'ridder')?.tooltip[0];
    expect(ridder).toMatchObject({ title: 'Liveability', value: '60.3' });
    expect(ridder?.detail).toBe('2021 · rank 1 of 6 · without an interval');
    expect(ridder?.figure).toBe('upload|ridder|Index|2021|score');
  });

  it('hatch the towns that the file says nothing of', () => {
    const scene = withUpload().scene();
    const circles = scene.layers.find((layer) => layer.kind === 'circles');
    const hatched = circles?.marks.filter(({ fill }) => fill.kind === 'hatch') ?? [];
    expect(hatched).toHaveLength(24);
    expect(new Set(hatched.map(({ valueText }) => valueText))).toEqual(new Set(['not in your data']));
  });

  it('keep one set of class limits over all times', () => {
    const explorer = withUpload();
    explorer.dispatch((state) => changeLayer('towns', { measure: 'upload:parks' })(state));
    const cuts = () => legend(explorer.scene(), 'towns')?.classes.map(({ from }) => from);
    const later = cuts();
    explorer.dispatch(changeUpload({ time: '2020' }));
    expect(cuts()?.slice(0, 4)).toEqual(later?.slice(0, 4));
    expect(legend(explorer.scene(), 'towns')?.subtitle).toBe('ha · 2020 · source: iData.csv, iMeta.csv');
  });

  it('count in the legend all points, those without a figure as hatched', () => {
    const explorer = withUpload({
      ...UPLOAD,
      columns: {
        ...UPLOAD.columns,
        Index: (UPLOAD.columns['Index'] ?? []).map((one) => ({ ...one, scores: [1, 2, 3, 4, 5, null, 7] })),
      },
    });
    const points = explorer.scene().layers.find((layer) => layer.kind === 'points');
    expect(points?.places.ids).toEqual(['P1', 'P2']);
    const hatched = points?.fills.length;
    expect([...(points?.classes ?? [])].map((one) => one === hatched)).toEqual([false, true]);
    const classes = legend(explorer.scene(), 'upload')?.classes ?? [];
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(classes.at(-1)).toMatchObject({ fill: { kind: 'hatch' }, count: 1 });
  });

  it('tell of a point what the layer shows', () => {
    expect(uploadPlaceOf(withUpload(), 'P1')).toMatchObject({
      name: 'Mine A',
      tooltip: [{ title: 'Liveability', value: '20.0', detail: '2021 · rank 5 of 6 · without an interval' }],
    });
    expect(uploadPlaceOf(withUpload(), 'X')).toBeNull();
  });

  it('list the layer of points only while there are some', () => {
    const listed = (upload: UploadData | null) => {
      const explorer = fixtureExplorer();
      explorer.setUpload(upload);
      return layerRowsOf(explorer).some(({ layer }) => layer.id === 'upload');
    };
    expect(listed(UPLOAD)).toBe(true);
    expect(listed({ ...UPLOAD, units: UPLOAD.units.slice(0, 4) })).toBe(false);
    expect(listed(null)).toBe(false);
  });

  it('leave no trace when they are put away', () => {
    const explorer = withUpload();
    explorer.dispatch(changeUpload({ time: '2020', search: 'a' }));
    explorer.setUpload(null);
    expect(explorer.state).toEqual(openingView('en'));
  });

  it('are replaced by a second set', () => {
    const explorer = withUpload();
    const second = { ...UPLOAD, units: UPLOAD.units.slice(0, 3), files: ['second.csv'] };
    explorer.setUpload(second);
    expect(explorer.data.upload).toBe(second);
    expect(explorer.state.layers.find(({ id }) => id === 'regions')?.measure).toBe('potential');
  });
});

describe('own tables and the address', () => {
  it('name a measure, never the tables, the chosen unit or the time', () => {
    const explorer = withUpload({ ...UPLOAD, units: UPLOAD.units.slice(0, 3) });
    explorer.dispatch((state) => ({ ...state, selection: { kind: 'upload', id: 'X' }, panel: 'profile' }));
    explorer.dispatch(changeUpload({ time: '2020' }));
    expect(encodeAddress(explorer.state, CATALOGUE)).toBe('v=1&d=2&l=regions~towns*m=own:Index');
  });

  it('bring a measure back where the tables are loaded, whatever its code', () => {
    const code = 'a*m=b~c:ә%';
    const upload = {
      ...UPLOAD,
      nodes: UPLOAD.nodes.map((node) => (node.code === 'Index' ? { ...node, code } : node)),
    };
    const explorer = withUpload({
      ...upload,
      columns: { ...upload.columns, [code]: upload.columns['Index'] ?? [] },
    });
    const legal = legalValuesOf(explorer.data, CATALOGUE);
    const { state, rejected } = decodeAddress(encodeAddress(explorer.state, CATALOGUE), 'en', legal);
    expect(rejected).toEqual([]);
    expect(state.layers).toEqual(explorer.state.layers);
  });

  it('fall back alone where they are not, and say so', () => {
    const explorer = withUpload();
    explorer.dispatch(changeLayer('surface', { on: true }));
    const legal = legalValuesOf(fixtureData(), CATALOGUE);
    const { state, rejected } = decodeAddress(encodeAddress(explorer.state, CATALOGUE), 'en', legal);
    expect(rejected).toEqual(['upload']);
    expect(state.layers.find(({ id }) => id === 'towns')).toMatchObject({ on: true, measure: 'potential' });
    expect(state.layers.find(({ id }) => id === 'surface')?.on).toBe(true);
  });

  it('read an address that is older than the layer of points', () => {
    const old = 'v=1&l=regions*m=risk~-bivariate~surface~-coverage~-panel~towns~-specialization';
    const { state, rejected } = decodeAddress(old, 'en', legalValuesOf(fixtureData(), CATALOGUE));
    expect(rejected).toEqual([]);
    expect(state.layers.map(({ id }) => id)).toEqual(openingView('en').layers.map(({ id }) => id));
    expect(encodeAddress(state, CATALOGUE)).toBe('v=1&d=2&l=regions*m=risk~surface~towns');
  });
});

describe('even sample', () => {
  it('keeps both ends and the order', () => {
    const sorted = Array.from({ length: 10_001 }, (_, i) => i);
    const sample = evenSample(sorted, 2000);
    expect(sample).toHaveLength(2000);
    expect([sample[0], sample.at(-1)]).toEqual([0, 10_000]);
    expect(sample).toEqual([...sample].sort((a, b) => a - b));
    expect(evenSample([3, 4], 2000)).toEqual([3, 4]);
  });
});
