import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { ringsOf } from './check-rings.ts';
import type { Unit } from './read-boundaries.ts';
import { polygonsOf, ringAreaKm2 } from './ring-area.ts';
import { findCrossings, type Segment } from './segments.ts';

/** An area that two units claim, or none. */
export interface CoverageFault {
  readonly kind: 'overlap' | 'gap';
  readonly unitIds: readonly string[];
  readonly position: Position;
  /** Area where it can be told, km². */
  readonly areaKm2: number | null;
}

interface Edge {
  readonly from: Position;
  readonly to: Position;
  readonly unitId: string;
}

const keyOf = (position: Position): string => `${position[0]},${position[1]}`;

/** Edges of a unit with the unit always on the left. */
function listEdges(unit: Unit): Edge[] {
  return polygonsOf(unit.geometry).flatMap((polygon) =>
    polygon.flatMap((ring, i) => {
      const isCounterClockwise = ringAreaKm2(ring) > 0;
      const turned = isCounterClockwise === (i === 0) ? ring : [...ring].reverse();
      return turned.slice(1).map((to, j) => ({ from: turned[j] ?? to, to, unitId: unit.properties.id }));
    }),
  );
}

function findCrossingUnits(units: readonly Unit[]): CoverageFault[] {
  const segments = units.flatMap((unit, owner) =>
    ringsOf(unit).flatMap((ring) =>
      ring.slice(1).map((to, i): Segment => ({ from: ring[i] ?? to, to, owner })),
    ),
  );
  const faults = new Map<string, CoverageFault>();
  for (const { first, second, position } of findCrossings(segments)) {
    if (first.owner === second.owner) continue;
    const unitIds = [first.owner, second.owner].map((owner) => units[owner]?.properties.id ?? '').sort();
    const pair = unitIds.join();
    if (!faults.has(pair)) faults.set(pair, { kind: 'overlap', unitIds, position, areaKm2: null });
  }
  return [...faults.values()];
}

/** A unit whose boundary lies wholly inside another, or that is there twice, crosses no edge: test a point of it. */
function findNestedUnits(units: readonly Unit[], edges: readonly Edge[]): CoverageFault[] {
  const seen = new Map<string, string>();
  const faults: CoverageFault[] = [];
  for (const edge of edges) {
    const key = `${keyOf(edge.from)} ${keyOf(edge.to)}`;
    const other = seen.get(key);
    const isKnown = faults.some((fault) => fault.unitIds.includes(edge.unitId));
    if (other !== undefined && !isKnown) {
      faults.push({ kind: 'overlap', unitIds: [other, edge.unitId], position: edge.from, areaKm2: null });
    }
    seen.set(key, edge.unitId);
  }
  for (const inner of units) {
    for (const outer of units) {
      if (inner === outer) continue;
      const point = polygonsOf(inner.geometry)
        .map(([ring]) => ring?.[0])
        .find(
          (start) => start && booleanPointInPolygon([...start], outer.geometry, { ignoreBoundary: true }),
        );
      if (point) {
        const unitIds = [outer.properties.id, inner.properties.id];
        faults.push({ kind: 'overlap', unitIds, position: point, areaKm2: null });
      }
    }
  }
  return faults;
}

/** Edges without a partner in the other direction form the outline of the country; a clockwise one is a gap. */
function findGaps(edges: readonly Edge[]): CoverageFault[] {
  const keys = new Set(edges.map((edge) => `${keyOf(edge.from)} ${keyOf(edge.to)}`));
  const rims = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (keys.has(`${keyOf(edge.to)} ${keyOf(edge.from)}`)) continue;
    rims.set(keyOf(edge.from), [...(rims.get(keyOf(edge.from)) ?? []), edge]);
  }
  const faults: CoverageFault[] = [];
  for (const start of rims.keys()) {
    let edge = rims.get(start)?.pop();
    const ring: Position[] = [];
    const unitIds = new Set<string>();
    while (edge) {
      ring.push(edge.from);
      unitIds.add(edge.unitId);
      edge = rims.get(keyOf(edge.to))?.pop();
    }
    const [position] = ring;
    const areaKm2 = ring.length > 2 ? ringAreaKm2(ring) : 0;
    if (position && areaKm2 < 0)
      faults.push({ kind: 'gap', unitIds: [...unitIds], position, areaKm2: -areaKm2 });
  }
  return faults;
}

/** Finds overlaps of units and gaps between them. Every unit must have valid rings. */
export function checkCoverage(units: readonly Unit[]): readonly CoverageFault[] {
  const edges = units.flatMap(listEdges);
  const crossing = findCrossingUnits(units);
  const nested = findNestedUnits(units, edges).filter(
    (fault) => !crossing.some((known) => known.unitIds.every((id) => fault.unitIds.includes(id))),
  );
  return [...crossing, ...nested, ...findGaps(edges)];
}
