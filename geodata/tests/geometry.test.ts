import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from '../build/clip.ts';
import { createProjection } from '../build/d3-projection.ts';
import { encodePath } from '../build/encode-path.ts';
import { areaKm2Of, ringAreaKm2 } from '../build/ring-area.ts';
import { findCrossings } from '../build/segments.ts';
import { projectPoint } from '../projection.ts';
import { derivedPaths, derivedUnits } from './derived-files.ts';
import { planeArea, readPath } from './plane-rings.ts';

const paths = derivedPaths();

describe('projection', () => {
  it('equals the conic equal-area projection of d3-geo', () => {
    const placement = paths;
    const projection = createProjection(placement);
    fc.assert(
      fc.property(
        fc.double({ min: 40, max: 95, noNaN: true }),
        fc.double({ min: 35, max: 60, noNaN: true }),
        (lon, lat) => {
          const [x, y] = projectPoint(placement, [lon, lat]);
          const [expectedX, expectedY] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
          expect(Math.abs(x - expectedX)).toBeLessThan(1e-6);
          expect(Math.abs(y - expectedY)).toBeLessThan(1e-6);
        },
      ),
      { seed: 7 },
    );
  });
});

describe('areas', () => {
  it('give the whole ellipsoid: 510,065,621.7 km² (Moritz, Geodetic Reference System 1980)', () => {
    const globe = [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ];
    expect(ringAreaKm2(globe) / 510_065_621.7).toBeCloseTo(1, 7);
    expect(ringAreaKm2([...globe].reverse())).toBeLessThan(0);
  });

  it('take holes off', () => {
    const outer = [
      [60, 45],
      [62, 45],
      [62, 47],
      [60, 47],
      [60, 45],
    ];
    const hole = [
      [61, 46],
      [61, 46.5],
      [61.5, 46.5],
      [61.5, 46],
      [61, 46],
    ];
    const whole = areaKm2Of({ type: 'Polygon', coordinates: [outer] });
    const holed = areaKm2Of({ type: 'Polygon', coordinates: [outer, hole] });
    expect(whole - holed).toBeCloseTo(Math.abs(ringAreaKm2(hole)), 6);
  });

  it('sum up to the country: 2,724.9 thousand km² within 1 %', () => {
    const total = derivedUnits().reduce((sum, unit) => sum + areaKm2Of(unit.geometry), 0);
    expect(Math.abs(total / 2_724_900 - 1)).toBeLessThan(0.01);
  });
});

describe('drawing', () => {
  it('writes shortest relative paths that read back as they were', () => {
    const ring = [
      [0, 1],
      [3, 1],
      [3, 1],
      [2, 5],
      [0, 1],
    ] as const;
    const d = encodePath(ring, 0.5, true);
    expect(d).toBe('M0 .5l1.5 0-.5 2z');
    expect(readPath(d)).toEqual([
      [
        [0, 0.5],
        [1.5, 0.5],
        [1, 2.5],
      ],
    ]);
  });

  it('drops rings and lines that shrink to nothing', () => {
    expect(
      encodePath(
        [
          [1, 1],
          [1, 1],
          [2, 2],
          [1, 1],
        ],
        1,
        true,
      ),
    ).toBe('');
    expect(
      encodePath(
        [
          [1, 1],
          [1, 1],
        ],
        1,
        false,
      ),
    ).toBe('');
  });

  it('clips rings and lines to a box', () => {
    const box = [0, 0, 10, 10] as const;
    expect(
      planeArea([
        clipRing(
          [
            [-5, -5],
            [5, -5],
            [5, 5],
            [-5, 5],
          ],
          box,
        ),
      ]),
    ).toBe(25);
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        box,
      ),
    ).toEqual([]);
    expect(
      clipLine(
        [
          [-9, 5],
          [-5, 5],
          [5, 5],
          [15, 5],
          [20, 5],
          [25, 5],
          [5, 6],
        ],
        box,
      ),
    ).toEqual([
      [
        [-5, 5],
        [5, 5],
        [15, 5],
      ],
      [
        [25, 5],
        [5, 6],
      ],
    ]);
  });

  it('finds edges that cross, not edges that touch', () => {
    const edge = (from: number[], to: number[]) => ({ from, to, owner: 0 });
    expect(findCrossings([edge([0, 0], [1, 1]), edge([0, 1], [1, 0])]).map((item) => item.position)).toEqual([
      [0.5, 0.5],
    ]);
    expect(findCrossings([edge([0, 0], [1, 1]), edge([1, 1], [2, 0])])).toEqual([]);
  });
});
