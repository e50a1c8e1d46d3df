import { distance } from '@turf/distance';
import { describe, expect, it } from 'vitest';
import { equalArea } from '../../../geodata/projection.ts';
import type { LonLat } from '../../../geodata/types.ts';
import { burdenOf } from '../../../indicators/priority/burden.ts';
import { SURFACE_THRESHOLDS } from '../../../src/layers/late/draw-surface.ts';
import { CELL_KM, circleAround, densityGrid, isolines } from '../../../src/layers/surface-grid.ts';
import { realData } from './real-explorer.ts';

const towns = realData().places.towns;
const points = towns.map(({ position, residents }, i) => ({
  position,
  mass: burdenOf(2 + (i % 5), residents),
}));
const total = points.reduce((sum, { mass }) => sum + mass, 0);

function kilometres(a: LonLat, b: LonLat): number {
  return distance([...a], [...b]);
}

describe('risk surface', () => {
  it.each([75, 150, 300] as const)(
    'radius %i km: the integral is the sum of the masses within 1 %%',
    (radius) => {
      const grid = densityGrid(points, radius);
      // Values are per 100 km², which is one cell, so the integral is their sum.
      const integral = [...(grid?.values ?? [])].reduce((sum, value) => sum + value, 0);
      expect(Math.abs(integral / total - 1)).toBeLessThan(0.01);
    },
  );

  it('the peak of one town is 2m/πh² per km²', () => {
    const grid = densityGrid([{ position: [67, 48], mass: 100_000 }], 150);
    const peak = Math.max(...(grid?.values ?? []));
    const expected = ((2 * 100_000) / (Math.PI * 150 ** 2)) * CELL_KM ** 2;
    expect(peak).toBeLessThanOrEqual(expected);
    expect(peak).toBeGreaterThan(expected * 0.995);
  });

  it('is empty beyond the radius of every town', () => {
    const grid = densityGrid(points, 75);
    if (grid === null) throw new Error('no grid');
    let outside = 0;
    for (let i = 0; i < grid.values.length; i += 1) {
      const [column, row] = [i % grid.columns, Math.floor(i / grid.columns)];
      const centre = grid.projection.inverse([
        grid.west + (column + 0.5) * CELL_KM,
        grid.north - (row + 0.5) * CELL_KM,
      ]);
      const nearest = Math.min(...points.map(({ position }) => kilometres(position, centre)));
      if (nearest >= 75) {
        outside += 1;
        expect(grid.values[i]).toBe(0);
      } else {
        expect(grid.values[i]).toBeGreaterThan(0);
      }
    }
    expect(outside).toBeGreaterThan(1000);
  });

  it('isolines hold one another, the highest inside the lowest', () => {
    const grid = densityGrid(points, 150);
    if (grid === null) throw new Error('no grid');
    const bands = isolines(grid, SURFACE_THRESHOLDS[150]);
    const cells = SURFACE_THRESHOLDS[150].map((edge) => grid.values.filter((value) => value >= edge).length);
    expect(bands.map(({ threshold }) => threshold)).toEqual(SURFACE_THRESHOLDS[150]);
    expect([...cells].sort((a, b) => b - a)).toEqual(cells);
    expect(bands[0]?.polygons.length).toBeGreaterThan(0);
    for (const ring of bands[0]?.polygons.flat() ?? []) {
      for (const place of ring) {
        expect(Math.min(...points.map(({ position }) => kilometres(position, place)))).toBeLessThan(160);
      }
    }
  });

  it('no mass, no grid', () => {
    expect(densityGrid([], 150)).toBeNull();
    expect(densityGrid([{ position: [70, 50], mass: 0 }], 150)).toBeNull();
  });

  it('the grid is the same whatever the order of the towns', () => {
    const forwards = densityGrid(points, 150)?.values ?? [];
    const backwards = densityGrid([...points].reverse(), 150)?.values ?? [];
    expect(backwards.length).toBe(forwards.length);
    forwards.forEach((value, i) => {
      expect(backwards[i]).toBeCloseTo(value, 9);
    });
  });
});

describe('geometry', () => {
  it('the projection keeps areas and comes back', () => {
    const projection = equalArea(67);
    for (const { position } of towns) {
      const back = projection.inverse(projection.forward(position));
      expect(back[0]).toBeCloseTo(position[0], 9);
      expect(back[1]).toBeCloseTo(position[1], 9);
      const step = 0.01;
      const [x0, y0] = projection.forward(position);
      const [x1, y1] = projection.forward([position[0] + step, position[1]]);
      const [x2, y2] = projection.forward([position[0], position[1] + step]);
      const area = Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0));
      const radians = (step * Math.PI) / 180;
      const exact = radians ** 2 * Math.cos(((position[1] + step / 2) * Math.PI) / 180);
      expect(area / exact).toBeCloseTo(1, 3);
    }
  });

  it('a disc stands at its radius all around', () => {
    const ring = circleAround([76, 51], 150);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const place of ring) expect(kilometres([76, 51], place)).toBeCloseTo(150, 6);
  });
});
