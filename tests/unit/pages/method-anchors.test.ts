import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { METHOD_ANCHORS, methodAnchorOf } from '../../../src/layers/method-anchor.ts';
import { explorerPages } from '../../../src/pages/explorer-pages.ts';
import { readMethodTables } from '../../../src/pages/method/read-method-tables.ts';
import { methodPages } from '../../../src/pages/method-pages.ts';
import { placePages } from '../../../src/pages/place-pages.ts';
import { readStaticData, type StaticData } from '../../../src/pages/static-data.ts';
import { layerRowsOf } from '../../../src/panels/layers/layer-rows.ts';
import { changeLayer, setBaseline } from '../../../src/state/actions.ts';
import { findFacts } from '../../../src/state/layer-facts.ts';
import { LAYER_IDS, openingView } from '../../fixtures/catalogue.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const HREF = /class="how-made" href="([^"#]*)#([^"]+)"/g;

/** The same with the first town and the first region alone: the pages of all places are drawn by one template. */
function onePlaceEach(source: StaticData): StaticData {
  const { data } = source;
  const [towns, regions] = [data.places.towns.slice(0, 1), data.places.regions.slice(0, 1)];
  return { ...source, data: { ...data, places: { ...data.places, towns, regions } } };
}

describe('from figures to the method page', () => {
  let source: StaticData;
  let idsBy: ReadonlyMap<string, ReadonlySet<string>>;

  beforeAll(async () => {
    source = readStaticData(ROOT);
    const pages = await methodPages(source, await readMethodTables(ROOT));
    idsBy = new Map(
      pages.map(({ path, body }) => [
        path,
        new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')),
      ]),
    );
  }, 60_000);

  it('every place that a link can name stands on the method page of each language', () => {
    expect(idsBy.size).toBe(LANGUAGES.length);
    expect(new Set(METHOD_ANCHORS).size).toBe(METHOD_ANCHORS.length);
    for (const ids of idsBy.values()) expect(METHOD_ANCHORS.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });

  it('every link of the pages written at build leads to the method page of its language', async () => {
    const few = onePlaceEach(source);
    const pages = [
      ...explorerPages(source).pages,
      ...(await placePages(few, 'town')),
      ...(await placePages(few, 'region')),
    ];
    const links = pages.flatMap(({ path, body }) =>
      [...body.matchAll(HREF)].map(([, href = '', anchor = '']) => ({
        path: new URL(href, `https://site.invalid/${path}`).pathname.slice(1),
        anchor,
      })),
    );
    expect(new Set(links.map(({ anchor }) => anchor)).size).toBeGreaterThan(4);
    expect(links.filter(({ path, anchor }) => idsBy.get(path)?.has(anchor) !== true)).toEqual([]);
  }, 60_000);

  it('a legend leads to where the measure it shows is explained', () => {
    const explorer = createExplorer({
      data: source.data,
      state: openingView('en'),
      systemTheme: 'light',
    });
    for (const id of LAYER_IDS) explorer.dispatch(changeLayer(id, { on: true }));
    const anchorOf = (id: string) => layerRowsOf(explorer).find(({ layer }) => layer.id === id)?.anchor;
    expect(anchorOf('towns')).toBe('potential');
    explorer.dispatch(changeLayer('towns', { measure: 'risk' }));
    expect(anchorOf('towns')).toBe('risk');
    explorer.dispatch(setBaseline('towns', { kind: 'measure', measure: 'potential' }));
    expect(anchorOf('towns')).toBe('difference');
    explorer.dispatch(changeLayer('regions', { measure: 'structure:krugman' }));
    expect(anchorOf('regions')).toBe('measure-krugman');
    explorer.dispatch(changeLayer('regions', { measure: 'lq:B' }));
    expect(anchorOf('regions')).toBe('measure-quotient');
    for (const { layer, measures, legend } of layerRowsOf(explorer)) {
      const facts = findFacts(explorer.catalogue.layers, layer.id);
      if (facts === null) throw new Error(`no layer ${layer.id}`);
      for (const { id } of measures.flatMap(({ options }) => options))
        expect(METHOD_ANCHORS).toContain(methodAnchorOf(source.data, facts, id, legend));
    }
  });
});
