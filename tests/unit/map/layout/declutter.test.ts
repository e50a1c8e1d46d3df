import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declutter, overlapPx } from '../../../../src/map/layout/declutter.ts';
import { fromWorldPixel, toWorldPixel } from '../../../../src/map/webgl/mercator.ts';

const options = { gap: 1, maxDistance: 80 };

/** The towns around Karaganda and their residents of 2023 in pixels at a zoom. */
function karaganda(zoom: number) {
  const towns = [
    ['temirtau', 72.9646, 50.0549, 171890],
    ['saran', 72.8374, 49.7908, 34636],
    ['shakhtinsk', 72.5921, 49.7088, 39185],
    ['abai', 72.8616, 49.6358, 28560],
  ] as const;
  return towns.map(([id, lon, lat, population]) => {
    const [x, y] = toWorldPixel([lon, lat], zoom);
    return { id, x, y, radius: Math.max(5, 0.035 * Math.sqrt(population)) };
  });
}

describe('declutter', () => {
  it('keeps every mark in place when there is room', () => {
    const points = karaganda(8);
    const result = declutter(points, options);
    expect(result.points).toEqual(points.map((point) => ({ ...point, moved: false })));
    expect(result.leaders).toEqual([]);
  });

  it('parts the four towns around Karaganda at country zoom, the largest staying', () => {
    const { points, leaders } = declutter(karaganda(4), options);
    for (const a of points) {
      for (const b of points) if (a !== b) expect(overlapPx(a, b, options.gap)).toBeLessThanOrEqual(1e-9);
    }
    expect(points.find((p) => p.id === 'temirtau')?.moved).toBe(false);
    expect(leaders.map((line) => line.id)).toEqual(points.filter((p) => p.moved).map((p) => p.id));
    expect(leaders.length).toBeGreaterThanOrEqual(2);
  });

  it('ends a leader at the edge of its mark and starts it at the true place', () => {
    const source = karaganda(4);
    const { points, leaders } = declutter(source, options);
    for (const line of leaders) {
      const mark = points.find((p) => p.id === line.id);
      const place = source.find((p) => p.id === line.id);
      if (mark === undefined || place === undefined) throw new Error('a leader without a mark');
      expect(line.from).toEqual([place.x, place.y]);
      const toEdge = Math.hypot(line.to[0] - mark.x, line.to[1] - mark.y);
      const toPlace = Math.hypot(place.x - mark.x, place.y - mark.y);
      expect(toEdge).toBeCloseTo(Math.min(mark.radius, toPlace), 6);
    }
  });

  it('draws no leader to a mark that still lies over its place', () => {
    const pair = [
      { id: 'large', x: 0, y: 0, radius: 12 },
      { id: 'small', x: 15, y: 0, radius: 8 },
    ];
    const near = declutter(pair, { gap: 0, maxDistance: 40 });
    expect(near.points.map(({ moved }) => moved)).toEqual([false, true]);
    expect(near.leaders).toEqual([]);
    const far = declutter(pair, { gap: 10, maxDistance: 40 });
    expect(far.leaders.map(({ id }) => id)).toEqual(['small']);
  });

  it('says so by least overlap when nothing is free within reach', () => {
    const pile = ['a', 'b', 'c'].map((id) => ({ id, x: 0, y: 0, radius: 50 }));
    const { points } = declutter(pile, { gap: 0, maxDistance: 10 });
    expect(points).toHaveLength(3);
    for (const p of points) expect(Math.hypot(p.x, p.y)).toBeLessThanOrEqual(10 + 1e-9);
  });

  it('does not depend on the order of the points, and frees sparse sets', () => {
    const mark = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 5, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), fc.boolean(), (marks, flip) => {
        const points = marks.map((m, i) => ({ ...m, id: `t${i}` }));
        const there = declutter(points, { gap: 1, maxDistance: 300 });
        const back = declutter(flip ? [...points].reverse() : points, { gap: 1, maxDistance: 300 });
        for (const p of there.points) {
          const same = back.points.find((q) => q.id === p.id);
          expect(same?.x).toBeCloseTo(p.x, 6);
          expect(same?.y).toBeCloseTo(p.y, 6);
          for (const q of there.points) if (q !== p) expect(overlapPx(p, q, 1)).toBeLessThanOrEqual(1e-6);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('mercator', () => {
  it('puts the corner of the world at 0, 0 and its middle at half the side', () => {
    expect(toWorldPixel([0, 0], 0)).toEqual([256, 256]);
    expect(toWorldPixel([-180, 85.0511287798066], 2)[1]).toBeCloseTo(0, 6);
  });

  it('goes there and back', () => {
    const [lon, lat] = fromWorldPixel(toWorldPixel([66.92, 48.02], 5.3), 5.3);
    expect(lon).toBeCloseTo(66.92, 9);
    expect(lat).toBeCloseTo(48.02, 9);
  });
});
