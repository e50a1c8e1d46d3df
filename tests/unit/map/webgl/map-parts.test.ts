import { describe, expect, it } from 'vitest';
import { colourWithAlpha, parseColour } from '../../../../src/map/read-colour.ts';
import { hatchLines } from '../../../../src/map/webgl/hatch.ts';
import { stackLayers } from '../../../../src/map/webgl/layer-stack.ts';
import { shapeOutline, shapeReach } from '../../../../src/map/webgl/mark-shapes.ts';
import { fromWorldPixel, type Position, toWorldPixel } from '../../../../src/map/webgl/mercator.ts';
import {
  GROUND_DOTS,
  onlyGroundDots,
  pickTown,
  placeScene,
  stackTownMarks,
} from '../../../../src/map/webgl/town-marks.ts';
import { fixtureScene } from '../../../fixtures/scene.ts';

describe('stackLayers', () => {
  const slots = { underWater: 'lakes', underFocus: 'town-focus' };
  const beforeIds = (layers: Parameters<typeof fixtureScene>[0]) =>
    stackLayers(fixtureScene(layers).layers, slots, (id) => `fill:${id}`).map(({ beforeId }) => beforeId);

  it('puts choropleths under the water and the rest above the borders', () => {
    expect(beforeIds({ layers: ['choropleth', 'surface', 'circles'] })).toEqual([
      'lakes',
      'town-focus',
      'town-focus',
    ]);
  });

  it('keeps a surface below the choropleth that was put above it', () => {
    expect(beforeIds({ layers: ['surface', 'choropleth', 'circles'] })).toEqual([
      'fill:regions',
      'lakes',
      'town-focus',
    ]);
  });
});

describe('town marks', () => {
  const scene = fixtureScene({ layers: ['circles', 'symbols'] });
  const { towns, layers } = scene;
  const stacks = stackTownMarks(layers, towns);

  it('keeps all 27 towns, each with the marks of every layer from the lowest up', () => {
    expect(stacks).toHaveLength(27);
    for (const { marks } of stacks)
      expect(marks.map(({ layerId }) => layerId)).toEqual(['towns', 'specialization']);
  });

  it('draws those outside a filter as outlines, all of one kind', () => {
    const faded = layers.map((layer) =>
      layer.kind === 'circles'
        ? { ...layer, marks: layer.marks.map((mark) => ({ ...mark, fade: 'unknown' as const })) }
        : layer.kind === 'symbols'
          ? { ...layer, marks: layer.marks.map((mark) => ({ ...mark, fade: 'outside' as const })) }
          : layer,
    );
    const marks = stackTownMarks(faded, towns).flatMap((town) => town.marks.map(({ picture }) => picture));
    expect(marks.filter(({ kind }) => kind !== 'faded')).toEqual([]);
    expect(marks[0]).toMatchObject({ isUnknown: true });
    expect(marks[1]).toMatchObject({ isUnknown: false });
  });

  it('gives a town that no layer draws a neutral dot', () => {
    const bare = stackTownMarks([], towns);
    expect(bare.every(({ marks }) => marks.length === 1 && marks[0]?.layerId === GROUND_DOTS)).toBe(true);
    expect(onlyGroundDots(placeScene(scene, bare, 4)).towns.every(({ marks }) => marks.length === 1)).toBe(
      true,
    );
    expect(onlyGroundDots(placeScene(scene, stacks, 4)).towns.every(({ marks }) => marks.length === 0)).toBe(
      true,
    );
  });

  it.each([2.5, 3.75, 4.5, 6])('lets every town be picked at its own mark at zoom %s', (zoom) => {
    const placed = placeScene(scene, stacks, zoom);
    const project = (at: Position) => {
      const [x, y] = toWorldPixel(at, zoom);
      return { x, y };
    };
    for (const town of placed.towns) {
      expect(pickTown(placed.towns, project, project(town.at), 6)).toBe(town.place.id);
    }
  });

  it('leaves every town at its true place when far in, with no leader', () => {
    const placed = placeScene(scene, stacks, 9);
    expect(placed.leaders).toEqual([]);
    for (const { at, place } of placed.towns) expect(at).toEqual(place.position);
  });

  it('picks nothing in an empty place', () => {
    expect(
      pickTown(placeScene(scene, stacks, 4).towns, () => ({ x: 0, y: 0 }), { x: 500, y: 0 }, 16),
    ).toBeNull();
  });
});

describe('hatchLines', () => {
  const square: Position[] = [
    [1000, 1000],
    [1100, 1000],
    [1100, 1100],
    [1000, 1100],
  ].map(([x = 0, y = 0]) => fromWorldPixel([x, y], 3));

  it('covers a square: total length is area over spacing', () => {
    const total = hatchLines(square, 3, 2).reduce((sum, [from, to]) => {
      const [x1, y1] = toWorldPixel(from, 3);
      const [x2, y2] = toWorldPixel(to, 3);
      return sum + Math.hypot(x2 - x1, y2 - y1);
    }, 0);
    expect(total / (100 * 100)).toBeCloseTo(1 / 2, 2);
  });

  it('stays inside and rises to the east', () => {
    for (const [from, to] of hatchLines(square, 3, 7)) {
      for (const end of [from, to]) {
        for (const pixel of toWorldPixel(end, 3)) {
          expect(pixel).toBeGreaterThanOrEqual(1000 - 1e-6);
          expect(pixel).toBeLessThanOrEqual(1100 + 1e-6);
        }
      }
      expect((to[0] - from[0]) * (to[1] - from[1])).toBeGreaterThan(0);
    }
  });

  it('gives nothing for less than a triangle', () => {
    expect(hatchLines(square.slice(0, 2), 3, 7)).toEqual([]);
  });
});

describe('shapes', () => {
  it.each([
    'square',
    'diamond',
    'triangle',
    'triangle-down',
    'pentagon',
    'hexagon',
    'cross',
    'star',
  ] as const)('a %s has the area of its circle and reaches beyond it', (shape) => {
    const outline = shapeOutline(shape, 10);
    const area = outline.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = outline[(i + 1) % outline.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    expect(Math.abs(area)).toBeCloseTo(Math.PI * 100, 6);
    expect(shapeReach(shape, 10)).toBeGreaterThan(10);
  });
});

describe('colours', () => {
  it('reads hex and rgb, and greys what it does not know', () => {
    expect(parseColour('#0f8')).toEqual([0, 255, 136]);
    expect(parseColour('#253494')).toEqual([37, 52, 148]);
    expect(parseColour('rgb(1, 2, 3)')).toEqual([1, 2, 3]);
    expect(parseColour('papayawhip')).toEqual([128, 128, 128]);
    expect(colourWithAlpha('#ffffff', 0.5)).toBe('rgba(255, 255, 255, 0.5)');
  });
});
