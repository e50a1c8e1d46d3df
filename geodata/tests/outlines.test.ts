import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from '../build/clip.ts';
import { encodePath } from '../build/encode-path.ts';
import { areaKm2Of, ringAreaKm2 } from '../build/ring-area.ts';
import { findCrossings } from '../build/segments.ts';
import { createProjection, projectPoint } from '../projection.ts';
import { derivedPaths, derivedPlaces, derivedText, derivedUnits, gzipKilobytes } from './derived-files.ts';

type Ring = readonly (readonly [number, number])[];

/** Reads the rings back from the path text that the build writes: `M x y l dx dy … z`. */
function readPath(d: string): Ring[] {
  return d
    .split('M')
    .slice(1)
    .map((part) => {
      const [start = '', moves = ''] = part.replace('z', '').split('l');
      const numbers = (text: string): number[] => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const [x = 0, y = 0] = numbers(start);
      const points: [number, number][] = [[x, y]];
      const steps = numbers(moves);
      for (let i = 0; i < steps.length; i += 2) {
        const [lastX, lastY] = points[points.length - 1] ?? [0, 0];
        points.push([lastX + (steps[i] ?? 0), lastY + (steps[i + 1] ?? 0)]);
      }
      return points;
    });
}

function isInside([x, y]: readonly [number, number], rings: readonly Ring[]): boolean {
  return rings.reduce(
    (inside, ring) =>
      ring.reduce((flag, [x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length] ?? [0, 0];
        const isCrossed = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
        return isCrossed ? !flag : flag;
      }, inside),
    false,
  );
}

function planeArea(rings: readonly Ring[]): number {
  return Math.abs(
    rings.reduce((total, ring) => {
      const twice = ring.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
        return sum + x * nextY - nextX * y;
      }, 0);
      return total + twice / 2;
    }, 0),
  );
}

function edgeKeys(rings: readonly Ring[]): string[] {
  return rings.flatMap((ring) =>
    ring.map((point, i) => [`${point}`, `${ring[(i + 1) % ring.length]}`].sort().join(' ')),
  );
}

const paths = derivedPaths();
const ringsById = new Map(paths.regions.map((region) => [region.id, readPath(region.d)] as const));

describe('sizes', () => {
  it('stay within the budget of the first page and of the map', () => {
    expect(gzipKilobytes('regions.topo.json')).toBeLessThanOrEqual(25);
    expect(gzipKilobytes('context.topo.json')).toBeLessThanOrEqual(25);
    expect(gzipKilobytes('svg-paths.json')).toBeLessThanOrEqual(22);
  });
});

describe('svg-paths.json', () => {
  it('draws 20 regions inside the box', () => {
    expect(paths.regions).toHaveLength(20);
    for (const [x, y] of [...ringsById.values()].flatMap((rings) => rings.flat())) {
      expect(x >= 0 && x <= paths.width && y >= 0 && y <= paths.height).toBe(true);
    }
  });

  it('puts every town, label point and centre into its own region', () => {
    const { towns, regions } = derivedPlaces();
    for (const town of towns) {
      expect(isInside(projectPoint(paths, town.position), ringsById.get(town.regionId) ?? []), town.id).toBe(
        true,
      );
    }
    for (const region of regions) {
      expect(
        isInside(projectPoint(paths, region.labelPoint), ringsById.get(region.id) ?? []),
        region.id,
      ).toBe(true);
    }
  });

  it('leaves no sliver: an edge belongs to two regions, or to one region and the border', () => {
    const uses = new Map<string, number>();
    for (const key of [...ringsById.values()].flatMap(edgeKeys)) uses.set(key, (uses.get(key) ?? 0) + 1);
    const border = new Set(edgeKeys(readPath(paths.border)));
    const single = [...uses].filter(([, count]) => count === 1).map(([key]) => key);
    expect([...uses.values()].every((count) => count <= 2)).toBe(true);
    expect(single.filter((key) => !border.has(key))).toEqual([]);
    expect(single).toHaveLength(border.size);
  });

  it('keeps areas in proportion (equal-area projection)', () => {
    const { regions } = derivedPlaces();
    const kilometresPerUnit = 6371.0072 / paths.scale;
    for (const region of regions.filter((candidate) => candidate.kind === 'region')) {
      const km2 = planeArea(ringsById.get(region.id) ?? []) * kilometresPerUnit ** 2;
      expect(Math.abs(km2 / region.areaKm2 - 1), region.id).toBeLessThan(0.02);
    }
  });

  it('has lakes, rivers and neighbours', () => {
    const lakes = readPath(paths.lakes);
    const isWater = (lon: number, lat: number): boolean => isInside(projectPoint(paths, [lon, lat]), lakes);
    expect(isWater(50.5, 43.5), 'Caspian').toBe(true);
    expect(isWater(74.2, 46.2), 'Balkhash').toBe(true);
    expect(isWater(84, 48), 'Zaysan').toBe(true);
    expect(isWater(81.7, 46.1), 'Alakol').toBe(true);
    expect(isWater(60.75, 46.4), 'Aral').toBe(true);
    expect(isWater(67, 48), 'steppe').toBe(false);
    expect(paths.rivers.startsWith('M')).toBe(true);
    expect(isInside(projectPoint(paths, [60.6, 56.8]), readPath(paths.neighbours)), 'Yekaterinburg').toBe(
      true,
    );
    expect(isInside(projectPoint(paths, [67, 48]), readPath(paths.neighbours)), 'Ulytau').toBe(false);
  });
});

describe('context.topo.json', () => {
  it('names the seas, lakes and neighbours that are labelled', () => {
    const { objects } = JSON.parse(derivedText('context.topo.json')) as {
      objects: Record<string, { geometries: { properties?: { id?: string; kk?: string } | null }[] }>;
    };
    const ids = (layer: string): (string | undefined)[] =>
      (objects[layer]?.geometries ?? []).map((item) => item.properties?.id).filter((id) => id !== undefined);
    expect(ids('lakes')).toEqual(
      expect.arrayContaining(['caspian', 'balkhash', 'zaysan', 'alakol', 'north-aral']),
    );
    expect(ids('neighbours')).toEqual(
      expect.arrayContaining(['Russia', 'China', 'Kyrgyzstan', 'Uzbekistan', 'Turkmenistan']),
    );
    expect(ids('neighbours')).not.toContain('Kazakhstan');
  });
});

describe('projection', () => {
  it('equals the conic equal-area projection of d3-geo', () => {
    const placement = { scale: paths.scale, translate: paths.translate };
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
