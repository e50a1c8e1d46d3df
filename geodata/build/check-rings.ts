import type { Position } from 'geojson';
import type { Unit } from './read-boundaries.ts';
import { polygonsOf, ringAreaKm2 } from './ring-area.ts';
import { findCrossings, type Segment } from './segments.ts';

/** A fault of one ring: where it is and what is wrong. */
export interface RingFault {
  readonly unitId: string;
  readonly position: Position | null;
  readonly what: string;
}

/** All rings of a unit. */
export function ringsOf(unit: Unit): readonly (readonly Position[])[] {
  return polygonsOf(unit.geometry).flat();
}

function isFinitePosition(position: Position): boolean {
  return Number.isFinite(position[0]) && Number.isFinite(position[1]);
}

function checkRing(unitId: string, ring: readonly Position[]): RingFault | null {
  const [first] = ring;
  const last = ring.at(-1);
  if (!first || !last || ring.length < 4) {
    return { unitId, position: first ?? null, what: 'a ring has fewer than four positions' };
  }
  if (!ring.every(isFinitePosition))
    return { unitId, position: null, what: 'a ring has a position that is no number' };
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return { unitId, position: first, what: 'a ring does not end where it begins' };
  }
  const outside = ring.find(([lon = 0, lat = 0]) => lon < 40 || lon > 95 || lat < 35 || lat > 60);
  if (outside) {
    return {
      unitId,
      position: outside,
      what: 'a position lies far from Kazakhstan; are these degrees of WGS 84?',
    };
  }
  if (ringAreaKm2(ring) === 0) return { unitId, position: first, what: 'a ring has no area' };
  return null;
}

function listSegments(ring: readonly Position[], ringIndex: number): Segment[] {
  return ring.slice(1).map((to, i) => ({ from: ring[i] ?? to, to, owner: ringIndex }));
}

/** Checks that rings close, have area, lie near the country and do not cross themselves or rings of their unit. */
export function checkRings(units: readonly Unit[]): readonly RingFault[] {
  return units.flatMap((unit) => {
    const unitId = unit.properties.id;
    const rings = ringsOf(unit);
    const faults = rings.flatMap((ring) => checkRing(unitId, ring) ?? []);
    if (faults.length > 0) return faults;
    const crossings = findCrossings(rings.flatMap(listSegments));
    return crossings.slice(0, 3).map((crossing) => ({
      unitId,
      position: crossing.position,
      what: `its boundary crosses itself (${crossings.length} place${crossings.length === 1 ? '' : 's'})`,
    }));
  });
}
