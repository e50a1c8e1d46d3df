import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import type { LonLat } from '../types.ts';
import { type CoverageFault, checkCoverage } from './check-coverage.ts';
import { checkRings } from './check-rings.ts';
import { readBoundaryFile, type Unit } from './read-boundaries.ts';
import { AREA_TOLERANCE, REFERENCE_AREAS } from './reference-areas.ts';
import { areaKm2Of } from './ring-area.ts';
import { readTables, type Tables } from './tables.ts';

/** One problem of a boundary file: what is wrong, where, and how to fix it. */
export interface BoundaryProblem {
  readonly check: 'units' | 'rings' | 'overlap' | 'gap' | 'towns' | 'areas' | 'label points';
  readonly where: string;
  readonly what: string;
  readonly hint: string;
}

/** What is checked: overlaps and gaps may be skipped for a raw file, which the build cleans before use. */
export interface CheckOptions {
  readonly coverage: 'check' | 'skip';
  readonly labelPoints?: ReadonlyMap<string, LonLat>;
}

/** The parts of the tables that the checks need. */
export type CheckTables = Pick<Tables, 'regions' | 'towns'>;

const at = (position: Position | null): string =>
  position ? ` at ${(position[1] ?? 0).toFixed(3)}° N, ${(position[0] ?? 0).toFixed(3)}° E` : '';

function checkUnits(units: readonly Unit[], { regions }: CheckTables): BoundaryProblem[] {
  const problems: BoundaryProblem[] = [];
  const found = units.map((unit) => unit.properties.id);
  const add = (where: string, what: string, hint: string): number =>
    problems.push({ check: 'units', where, what, hint });
  if (units.length !== regions.length) {
    const hint = 'Bring a GeoJSON or TopoJSON with one polygon or multipolygon for each first-level unit.';
    add('file', `has ${units.length} units, not ${regions.length}`, hint);
  }
  units.forEach((unit, i) => {
    if (unit.properties.id !== '') return;
    add(
      `feature ${i + 1}`,
      'has no code',
      'Give it an id or a property with its ISO 3166-2 code, such as KZ-10.',
    );
  });
  for (const { id, names } of regions) {
    const count = found.filter((code) => code === id).length;
    if (count === 0)
      add(id, `${names.en} is missing`, `Add the unit, or correct the code of the one meant for it.`);
    if (count > 1) add(id, `${names.en} is there ${count} times`, 'Join its parts into one multipolygon.');
  }
  const known = new Set(regions.map((region) => region.id));
  for (const code of new Set(found)) {
    if (code !== '' && !known.has(code))
      add(code, 'is not a code of geodata/tables/regions.csv', 'Correct the code.');
  }
  return problems;
}

function checkTowns(units: readonly Unit[], { towns }: CheckTables): BoundaryProblem[] {
  return towns.flatMap((town) => {
    const unit = units.find((candidate) => candidate.properties.id === town.regionId);
    const point: Position = [town.lon, town.lat];
    if (!unit || booleanPointInPolygon(point, unit.geometry)) return [];
    const host = units.find((candidate) => booleanPointInPolygon(point, candidate.geometry));
    return {
      check: 'towns' as const,
      where: `${town.names.en}${at(point)}`,
      what: `lies in ${host?.properties.id || 'no unit'}, not in ${town.regionId}`,
      hint: `Correct the boundary, or lat, lon or iso_3166_2 in geodata/tables/towns.csv, line ${town.line}.`,
    };
  });
}

function checkAreas(units: readonly Unit[]): BoundaryProblem[] {
  return units.flatMap((unit) => {
    const reference = REFERENCE_AREAS[unit.properties.id];
    if (reference === undefined) return [];
    const thousandKm2 = areaKm2Of(unit.geometry) / 1000;
    const share = thousandKm2 / reference - 1;
    if (Math.abs(share) <= AREA_TOLERANCE) return [];
    return {
      check: 'areas' as const,
      where: unit.properties.id,
      what: `has ${thousandKm2.toFixed(1)} thousand km², ${(share * 100).toFixed(1)} % from ${reference} (BNS)`,
      hint: 'Take boundaries of the present regions (regions.csv, borders_since) or later, of land and without the sea.',
    };
  });
}

function describeCoverage(fault: CoverageFault): BoundaryProblem {
  const area = fault.areaKm2 === null ? '' : ` of ${fault.areaKm2.toFixed(3)} km²`;
  return {
    check: fault.kind,
    where: `${fault.unitIds.join(' and ')}${at(fault.position)}`,
    what: fault.kind === 'overlap' ? 'overlap' : `a gap${area} belongs to no unit`,
    hint: 'Let both units use the same vertices along their shared edge (mapshaper -clean).',
  };
}

function checkLabelPoints(units: readonly Unit[], points: ReadonlyMap<string, LonLat>): BoundaryProblem[] {
  return units.flatMap((unit) => {
    const { id } = unit.properties;
    const point = points.get(id);
    if (point && booleanPointInPolygon([...point], unit.geometry)) return [];
    const what = point ? `its label point lies outside${at([...point])}` : 'has no label point';
    return { check: 'label points' as const, where: id, what, hint: 'Run the build again with this file.' };
  });
}

/** Runs all checks of a boundary file and returns every problem found; an empty list means that all pass. */
export function checkBoundaries(
  units: readonly Unit[],
  tables: CheckTables,
  options: CheckOptions,
): readonly BoundaryProblem[] {
  const rings = checkRings(units).map((fault): BoundaryProblem => {
    const where = `${fault.unitId || 'a unit without code'}${at(fault.position)}`;
    return { check: 'rings', where, what: fault.what, hint: 'Correct the ring (mapshaper -clean).' };
  });
  // Broken rings make nonsense of whatever is computed from them.
  if (rings.length > 0) return [...checkUnits(units, tables), ...rings];
  return [
    ...checkUnits(units, tables),
    ...(options.coverage === 'check' ? checkCoverage(units).map(describeCoverage) : []),
    ...checkTowns(units, tables),
    ...checkAreas(units),
    ...(options.labelPoints ? checkLabelPoints(units, options.labelPoints) : []),
  ];
}

/** One line for a reader: check, place, fault and hint. */
export function describeBoundaryProblem({ check, where, what, hint }: BoundaryProblem): string {
  return `[${check}] ${where}: ${what}. ${hint}`;
}

function main(file: string): number {
  const problems = checkBoundaries(readBoundaryFile(file), readTables(), { coverage: 'check' });
  for (const problem of problems) console.log(describeBoundaryProblem(problem));
  console.log(problems.length === 0 ? `${file}: all checks pass` : `${file}: ${problems.length} problem(s)`);
  return problems.length === 0 ? 0 : 1;
}

const [, script, file] = process.argv;
if (script?.endsWith('check-boundaries.ts') && file) process.exitCode = main(file);
