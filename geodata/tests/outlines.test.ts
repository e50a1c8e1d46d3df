import { describe, expect, it } from 'vitest';
import { projectPoint } from '../projection.ts';
import { derivedPaths, derivedPlaces, derivedText, gzipKilobytes } from './derived-files.ts';
import { edgeKeys, isInside, planeArea, readPath } from './plane-rings.ts';

const paths = derivedPaths();
const ringsById = new Map(paths.regions.map((region) => [region.id, readPath(region.d)] as const));

describe('sizes', () => {
  it('stay within the budget of the first page and of the map', () => {
    expect(gzipKilobytes('regions.topo.json')).toBeLessThanOrEqual(25);
    expect(gzipKilobytes('context.topo.json')).toBeLessThanOrEqual(25);
    expect(gzipKilobytes('svg-paths.json')).toBeLessThanOrEqual(8);
    expect(gzipKilobytes('mercator-paths.json')).toBeLessThanOrEqual(8);
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

  it('is as fine at the coast as at the border: hardly an edge is as short as the grid', () => {
    const edges = readPath(paths.border).flatMap((ring) =>
      ring.map(([x, y], i) => {
        const [toX, toY] = ring[(i + 1) % ring.length] ?? [x, y];
        return Math.hypot(toX - x, toY - y);
      }),
    );
    expect(edges.length).toBeGreaterThan(400);
    expect(edges.filter((length) => length < 1).length / edges.length).toBeLessThan(0.02);
  });

  it('keeps areas in proportion (equal-area projection)', () => {
    const { regions } = derivedPlaces();
    const kilometresPerUnit = 6371.0072 / paths.scale;
    for (const region of regions.filter((candidate) => candidate.kind === 'region')) {
      const km2 = planeArea(ringsById.get(region.id) ?? []) * kilometresPerUnit ** 2;
      expect(Math.abs(km2 / region.areaKm2 - 1), region.id).toBeLessThan(0.02);
    }
  });

  it('has lakes and rivers', () => {
    const lakes = readPath(paths.lakes);
    const isWater = (lon: number, lat: number): boolean => isInside(projectPoint(paths, [lon, lat]), lakes);
    expect(isWater(50.5, 43.5), 'Caspian').toBe(true);
    expect(isWater(74.2, 46.2), 'Balkhash').toBe(true);
    expect(isWater(84, 48), 'Zaysan').toBe(true);
    expect(isWater(81.7, 46.1), 'Alakol').toBe(true);
    expect(isWater(60.75, 46.4), 'Aral').toBe(true);
    expect(isWater(67, 48), 'steppe').toBe(false);
    expect(paths.rivers.startsWith('M')).toBe(true);
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
