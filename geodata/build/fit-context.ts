import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Area = (Polygon | MultiPolygon) & { properties?: unknown };

function arcsOf(area: Area): number[] {
  const rings = area.type === 'Polygon' ? area.arcs : area.arcs.flat();
  return rings.flat().map((index) => (index < 0 ? ~index : index));
}

function areasOf(topology: Topology, name: string): Area[] {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') return [];
  return (object as GeometryCollection).geometries.filter(
    (geometry): geometry is Area => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
}

function lengthOf(arc: readonly (readonly number[])[]): number {
  return arc.reduce((sum, point, i) => {
    const before = arc[i - 1] ?? point;
    return sum + Math.hypot((point[0] ?? 0) - (before[0] ?? 0), (point[1] ?? 0) - (before[1] ?? 0));
  }, 0);
}

/**
 * Two sources of outlines never agree: between the region boundaries and the coarser neighbours and seas lie
 * slivers that belong to nobody. Gives every sliver (layer `slivers`) that touches the country or a sea to the
 * sea or neighbour (layers `seas`, `neighbours`) with which it shares the longest edge; the layer `country` is
 * never changed. Slivers that touch nobody are left out. The layer `slivers` is removed; arcs are kept as they are.
 */
export function fitContext(topology: Topology): Topology {
  const owners = [...areasOf(topology, 'neighbours'), ...areasOf(topology, 'seas')];
  const ownersByArc = new Map<number, number[]>();
  owners.forEach((owner, i) => {
    for (const arc of arcsOf(owner)) ownersByArc.set(arc, [...(ownersByArc.get(arc) ?? []), i]);
  });
  const anchors = new Set(
    [...areasOf(topology, 'country'), ...areasOf(topology, 'seas')].flatMap((area) => arcsOf(area)),
  );
  const additions = new Map<number, Area[]>();
  for (const sliver of areasOf(topology, 'slivers')) {
    const arcs = arcsOf(sliver);
    if (!arcs.some((arc) => anchors.has(arc))) continue;
    const shared = new Map<number, number>();
    for (const arc of arcs) {
      for (const owner of ownersByArc.get(arc) ?? []) {
        shared.set(owner, (shared.get(owner) ?? 0) + lengthOf(topology.arcs[arc] ?? []));
      }
    }
    const best = [...shared].sort((a, b) => b[1] - a[1])[0]?.[0];
    if (best !== undefined) additions.set(best, [...(additions.get(best) ?? []), sliver]);
  }
  const merged = owners.map((owner, i) => {
    const parts = additions.get(i);
    if (!parts) return owner;
    const grown = mergeArcs(topology, [owner, ...parts] as (Polygon | MultiPolygon)[]);
    return { ...owner, ...grown } as Area;
  });
  const neighbourCount = areasOf(topology, 'neighbours').length;
  const { slivers: _slivers, ...objects } = topology.objects;
  return {
    ...topology,
    objects: {
      ...objects,
      neighbours: { type: 'GeometryCollection', geometries: merged.slice(0, neighbourCount) as Area[] },
      seas: { type: 'GeometryCollection', geometries: merged.slice(neighbourCount) as Area[] },
    } as Topology['objects'],
  };
}
