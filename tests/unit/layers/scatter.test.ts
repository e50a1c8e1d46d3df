import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { indicatorCorrelations } from '../../../indicators/editions/correlations.ts';
import { createPictureContext } from '../../../src/layers/picture-context.ts';
import { makeScatter } from '../../../src/layers/scatter.ts';
import { rectsMeet } from '../../../src/map/layout/labels.ts';
import { matrixView, overlapView, pairRows, rankedPairs } from '../../../src/panels/relations/matrix-view.ts';
import { layOutScatter } from '../../../src/panels/relations/scatter-layout.ts';
import { scatterView } from '../../../src/panels/relations/scatter-view.ts';
import type { RelationsState } from '../../../src/state/state.ts';
import { buildScene, layersOn, realData, realInput } from './real-explorer.ts';

const data = realData();
const context = createPictureContext()(realInput(data));
const plot = (change: Partial<RelationsState> = {}) =>
  makeScatter(context, { scope: 'town', x: 'potential', y: 'risk', lines: 'median', ...change });

describe('scatter plot', () => {
  it.each(['town', 'region'] as const)('drops no %s: each has a circle or a reason', (scope) => {
    const { points, gaps } = plot({ scope });
    const places = scope === 'town' ? data.places.towns : data.places.regions;
    const shown = [...points, ...gaps].map(({ placeId }) => placeId).sort();
    expect(shown).toEqual(places.map(({ id }) => id).sort());
    expect(gaps.every(({ lacking }) => lacking.length > 0)).toBe(true);
  });

  it.each(['town', 'region'] as const)('fills a %s as the map of potential and risk does', (scope) => {
    const scene = buildScene(realInput(data, { layers: layersOn({ bivariate: {} }) }));
    const marks = scene.layers.flatMap((layer) =>
      layer.kind === 'circles'
        ? layer.marks.map(({ townId, fill, code }) => ({ id: townId, fill, code }))
        : layer.kind === 'choropleth'
          ? layer.marks.map(({ regionId, fill, code }) => ({ id: regionId, fill, code: code ?? '' }))
          : [],
    );
    const { points } = plot({ scope });
    expect(points.length).toBeGreaterThan(0);
    for (const { placeId, fill, code } of points) {
      expect(
        marks.find(({ id }) => id === placeId),
        placeId,
      ).toEqual({ id: placeId, fill, code });
    }
  });

  it('is divided at medians into parts that add up', () => {
    const { points, counts, x, y, relation } = plot();
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(points.length);
    expect(counts.map((row) => row.length)).toEqual([2, 2]);
    const above = points.filter(({ at }) => at.x >= (x.cuts[0] ?? 0)).length;
    expect(above).toBe((counts[0]?.[1] ?? 0) + (counts[1]?.[1] ?? 0));
    expect(Math.abs(above - points.length / 2)).toBeLessThanOrEqual(1);
    expect(y.cuts).toHaveLength(1);
    expect(relation.n).toBe(points.length);
  });

  it('is divided at the cuts of the map into the cells of its codes, whichever way the axes lie', () => {
    for (const swapped of [false, true]) {
      const axes = swapped ? { x: 'risk', y: 'potential' } : { x: 'potential', y: 'risk' };
      const { counts, points } = plot({ ...axes, lines: 'classes' });
      for (const [row, letter] of ['A', 'B', 'C'].entries()) {
        for (const column of [0, 1, 2]) {
          const inCell = points.filter(({ code }) => code === `${letter}${column + 1}`).length;
          expect(swapped ? counts[column]?.[row] : counts[row]?.[column]).toBe(inCell);
        }
      }
    }
    expect(plot({ x: 'economic', lines: 'classes' }).lines).toBe('median');
  });

  it('counts no figure of a district and draws it dotted', () => {
    const { points, relation } = plot({ x: 'economic', y: 'demographic' });
    const dotted = points.filter((point) => point.dotted);
    expect(dotted.length).toBeGreaterThan(0);
    expect(relation.n).toBe(points.length - dotted.length);
  });

  it('gives the same r as the matrix, logged indicators on their logs', () => {
    const edition = data.editions['town-2022'];
    if (edition === undefined) throw new Error('no edition');
    const rows = data.codebook.filter(({ scope }) => scope === 'town');
    const logged = rows.filter(({ log }) => log).map(({ id }) => id);
    expect(logged.length).toBeGreaterThan(0);
    const pairs = indicatorCorrelations(edition, rows, 'townLevel').filter(({ n }) => n >= 8);
    for (const { a, b, r, n } of pairs.filter((pair) => logged.includes(pair.a) || logged.includes(pair.b))) {
      const { relation } = plot({ x: `indicator:${a}`, y: `indicator:${b}` });
      expect(relation.n, `${a} ${b}`).toBe(n);
      expect(relation.pearson ?? 0).toBeCloseTo(r ?? 0, 12);
    }
  });

  it.each(LANGUAGES)('lays labels out so that no two meet: %s', (language) => {
    const context = createPictureContext()(realInput(data, { language }));
    for (const width of [326, 388, 1008]) {
      const { scatter } = scatterView({
        ...{ context, filter: null, scope: 'town' as const },
        ...{ x: 'potential', y: 'risk', lines: 'median' as const },
      });
      const { labels, points, frame } = layOutScatter({
        scatter,
        language,
        width,
        height: 360,
        chosenId: null,
      });
      expect(labels.length).toBeGreaterThan(scatter.points.length / 2);
      for (const [i, label] of labels.entries()) {
        for (const other of labels.slice(i + 1)) expect(rectsMeet(label.box, other.box)).toBe(false);
      }
      for (const { x, y } of points) {
        expect(x > frame.left && x < frame.right && y > frame.top && y < frame.bottom).toBe(true);
      }
    }
  });
});

describe('matrix of correlations', () => {
  const edition = data.editions['town-2022'];
  if (edition === undefined) throw new Error('no edition');
  const view = matrixView({
    edition,
    codebook: data.codebook,
    gradeFilter: 'townLevel',
    language: 'en',
    theme: 'light',
  });

  it('has every indicator of the edition once, by dimension', () => {
    expect(view.indicators.map(({ id }) => id).sort()).toEqual([...edition.indicatorIds].sort());
    expect(view.indicators.map(({ number }) => number)).toEqual(view.indicators.map((_, i) => i + 1));
  });

  it('is the same from both sides and gives no r below eight places', () => {
    const [a, b] = [view.indicators[0]?.id ?? '', view.indicators[2]?.id ?? ''];
    expect(view.pair(a, b)?.r?.value).toBe(view.pair(b, a)?.r?.value);
    expect(view.pair(a, a)).toBeNull();
    for (const { r, n, colour } of view.pairs) {
      if ((n.value ?? 0) < 8) expect(r).toBeNull();
      expect(colour === '').toBe(r === null);
    }
    expect(pairRows(view)).toHaveLength(view.pairs.length + 1);
  });

  it('lists the pairs of one indicator, closest first', () => {
    const ranked = rankedPairs(view, 'retail-per-head');
    expect(ranked).toHaveLength(view.indicators.length - 1);
    expect(ranked.every(({ a }) => a.id === 'retail-per-head')).toBe(true);
    const sizes = ranked.flatMap(({ r }) => (r === null ? [] : [Math.abs(r.value ?? 0)]));
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
  });

  it('finds no indicator in both indices', () => {
    for (const scope of ['town', 'region'] as const) {
      const { both, potential, risk } = overlapView(data.codebook, scope, 'en');
      expect(both).toEqual([]);
      expect(potential.length * risk.length).toBeGreaterThan(0);
    }
    const twin = data.codebook.map((row) =>
      row.id === 'unemployment' ? { ...row, use: 'potential' as const } : row,
    );
    const copy = data.codebook.filter(({ id }) => id === 'unemployment');
    expect(overlapView([...twin, ...copy], 'town', 'en').both).toHaveLength(1);
  });
});
