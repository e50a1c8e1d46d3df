import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type BoundaryProblem, checkBoundaries, describeBoundaryProblem } from '../build/check-boundaries.ts';
import { readBoundaries, type Unit } from '../build/read-boundaries.ts';
import { AREA_TOLERANCE, REFERENCE_AREAS } from '../build/reference-areas.ts';
import { areaKm2Of } from '../build/ring-area.ts';
import { readTables } from '../build/tables.ts';
import { derivedPlaces, derivedUnits } from './derived-files.ts';

const tables = readTables();
const units = derivedUnits();
const labelPoints = new Map(derivedPlaces().regions.map((region) => [region.id, region.labelPoint] as const));

function check(changed: readonly Unit[]): readonly BoundaryProblem[] {
  return checkBoundaries(changed, tables, { coverage: 'check' });
}

function lines(changed: readonly Unit[]): string {
  return check(changed).map(describeBoundaryProblem).join('\n');
}

/** The units with the positions of one unit changed. */
function move(id: string, change: (position: Position) => Position): readonly Unit[] {
  return units.map((unit) => {
    if (unit.properties.id !== id) return unit;
    const { geometry } = unit;
    return geometry.type === 'Polygon'
      ? {
          ...unit,
          geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(change)) },
        }
      : {
          ...unit,
          geometry: {
            ...geometry,
            coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(change))),
          },
        };
  });
}

describe('shipped boundaries', () => {
  it('pass every check: 20 units, rings, overlaps, gaps, towns, areas, label points', () => {
    const problems = checkBoundaries(units, tables, { coverage: 'check', labelPoints });
    expect(problems.map(describeBoundaryProblem)).toEqual([]);
    expect(units).toHaveLength(20);
    expect(tables.towns).toHaveLength(27);
  });

  it('have areas within 4 % of the published ones, both simplified and as shown', () => {
    const shown = new Map(derivedPlaces().regions.map((region) => [region.id, region.areaKm2] as const));
    for (const [id, thousandKm2] of Object.entries(REFERENCE_AREAS)) {
      const unit = units.find((candidate) => candidate.properties.id === id);
      expect(Math.abs((unit ? areaKm2Of(unit.geometry) : 0) / 1000 / thousandKm2 - 1)).toBeLessThan(
        AREA_TOLERANCE,
      );
      expect(Math.abs((shown.get(id) ?? 0) / 1000 / thousandKm2 - 1)).toBeLessThan(AREA_TOLERANCE);
    }
  });
});

describe('a bad boundary file', () => {
  it('with 19 units names the missing one and its towns do not pass as found', () => {
    const report = lines(units.filter((unit) => unit.properties.id !== 'KZ-62'));
    expect(report).toContain('[units] file: has 19 units, not 20');
    expect(report).toContain('[units] KZ-62: Ulytau Region is missing');
  });

  it('with a unit without code says which feature', () => {
    const report = lines(units.map((unit, i) => (i === 4 ? { ...unit, properties: { id: '' } } : unit)));
    expect(report).toContain('[units] feature 5: has no code');
    expect(report).toContain('is missing');
  });

  it('with a foreign code and a code twice says so', () => {
    const foreign = units.map((unit, i) => (i === 0 ? { ...unit, properties: { id: 'KZ-99' } } : unit));
    expect(lines(foreign)).toContain('[units] KZ-99: is not a code of geodata/tables/regions.csv');
    const [first] = units;
    expect(lines(first ? [...units, first] : [])).toContain('is there 2 times');
  });

  it('with two codes exchanged finds the towns in the wrong unit and names the line of the table', () => {
    const swap: Readonly<Record<string, string>> = { 'KZ-31': 'KZ-61', 'KZ-61': 'KZ-31' };
    const report = lines(
      units.map((unit) => ({ ...unit, properties: { id: swap[unit.properties.id] ?? unit.properties.id } })),
    );
    expect(report).toMatch(
      /\[towns\] Kentau at 43\.517° N, 68\.505° E: lies in KZ-31, not in KZ-61\..*line 27/,
    );
    expect(report).toContain('[areas] KZ-31');
  });

  it('with overlapping units names both', () => {
    const problems = check(move('KZ-11', ([lon = 0, lat = 0]) => [lon + 0.3, lat]));
    const overlaps = problems
      .filter((problem) => problem.check === 'overlap')
      .map((problem) => problem.where);
    expect(overlaps.some((where) => where.startsWith('KZ-11 and KZ-55'))).toBe(true);
    expect(problems.some((problem) => problem.check === 'gap')).toBe(true);
  });

  it('with a unit drawn twice, or lying inside another, names both', () => {
    const twin = units.find((unit) => unit.properties.id === 'KZ-79');
    const twice = twin ? [...units, { ...twin, properties: { id: 'KZ-98' } }] : [];
    expect(lines(twice)).toContain('[overlap] KZ-79 and KZ-98');
    const inside: Unit = {
      type: 'Feature',
      properties: { id: 'KZ-97' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [66, 48],
            [66.5, 48],
            [66.5, 48.5],
            [66, 48],
          ],
        ],
      },
    };
    expect(lines([...units, inside])).toContain('[overlap] KZ-62 and KZ-97');
  });

  it('with a unit lost leaves a gap with place and area', () => {
    const gaps = check(units.filter((unit) => unit.properties.id !== 'KZ-71')).filter(
      (problem) => problem.check === 'gap',
    );
    const astana = units.find((unit) => unit.properties.id === 'KZ-71');
    const areas = gaps.map((gap) => Number(/^a gap of ([\d.]+) km² belongs to no unit$/.exec(gap.what)?.[1]));
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(
      astana ? areaKm2Of(astana.geometry) : 0,
      1,
    );
    expect(gaps.every((gap) => /^KZ-11 at 5[01]\.\d{3}° N, 7[12]\.\d{3}° E$/.test(gap.where))).toBe(true);
  });

  it('with a boundary that crosses itself or does not close says where', () => {
    const bow: Position[] = [
      [66, 48],
      [67, 49],
      [67, 48],
      [66, 48.5],
      [66, 48],
    ];
    const open: Position[] = [
      [66, 48],
      [67, 49],
      [67, 48],
      [66, 49],
    ];
    const replace = (ring: Position[]): readonly Unit[] =>
      units.map((unit) =>
        unit.properties.id === 'KZ-62'
          ? { ...unit, geometry: { type: 'Polygon', coordinates: [ring] } }
          : unit,
      );
    expect(lines(replace(bow))).toContain(
      '[rings] KZ-62 at 48.333° N, 66.333° E: its boundary crosses itself',
    );
    expect(lines(replace(open))).toContain(
      '[rings] KZ-62 at 48.000° N, 66.000° E: a ring does not end where it begins',
    );
  });

  it('in metres instead of degrees says so', () => {
    const report = lines(move('KZ-62', ([lon = 0, lat = 0]) => [lon * 111_000, lat * 111_000]));
    expect(report).toContain('are these degrees of WGS 84?');
  });

  it('with units of former borders fails by area', () => {
    const wide = move('KZ-35', ([lon = 0, lat = 0]) => [73 + (lon - 73) * 1.2, 48.5 + (lat - 48.5) * 1.2]);
    expect(lines(wide)).toMatch(/\[areas\] KZ-35: has 3\d\d\.\d thousand km², 4\d\.\d % from 239/);
  });

  it('reports a label point outside its unit', () => {
    const points = new Map([...labelPoints, ['KZ-71', [60, 48]] as const]);
    const problems = checkBoundaries(units, tables, { coverage: 'skip', labelPoints: points });
    expect(problems.map((problem) => problem.where)).toEqual(['KZ-71']);
  });
});

describe('reading a boundary file', () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [66, 48],
        [67, 48],
        [67, 49],
        [66, 48],
      ],
    ],
  };

  it('finds the code in the id or in any property', () => {
    const features = [
      { type: 'Feature', id: 'KZ-10', properties: null, geometry: square },
      { type: 'Feature', properties: { name: 'Ulytau', iso: 'KZ-62' }, geometry: square },
      { type: 'Feature', properties: { name: 'Ulytau' }, geometry: square },
    ];
    const ids = readBoundaries({ type: 'FeatureCollection', features }).map((unit) => unit.properties.id);
    expect(ids).toEqual(['KZ-10', 'KZ-62', '']);
  });

  it('takes no units from anything else', () => {
    for (const json of [null, 7, [], {}, { type: 'Topology' }, { type: 'FeatureCollection', features: [] }]) {
      expect(readBoundaries(json)).toEqual([]);
    }
    expect(lines([])).toContain('has 0 units, not 20');
  });
});
