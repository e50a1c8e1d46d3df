import type { PlaceId, Scope } from '../../../indicators/types.ts';
import type { RankInterval } from '../../../indicators/uncertainty/monte-carlo.ts';
import type { Legend, MarkFacts, PaintedLayer, Scene } from '../scene.ts';

/** True if two intervals share a place, so that the ranks are indistinguishable. */
export function intervalsMeet(a: RankInterval, b: RankInterval): boolean {
  return a.rankLow <= b.rankHigh && b.rankLow <= a.rankHigh;
}

/** Rank intervals of a place on the two sides of a difference; null where one is not known. */
export type IntervalsOfSides = (
  figure: string,
  placeId: PlaceId,
  scope: Scope,
) => readonly [RankInterval, RankInterval] | null;

/**
 * Layers with open marks where a difference of an index is indistinguishable from none, because the rank intervals of
 * its two sides meet, and legends with their count. The same objects where nothing is known.
 */
export function withIndistinguishable(
  { layers, legends }: Pick<Scene, 'layers' | 'legends'>,
  intervalsOf: IntervalsOfSides,
): Pick<Scene, 'layers' | 'legends'> {
  const ids = new Set(
    legends.flatMap(({ indistinguishable, layerId }) => (indistinguishable === undefined ? [] : [layerId])),
  );
  if (ids.size === 0) return { layers, legends };
  const marked = layers.map((layer) => (ids.has(layer.id) ? layerWith(layer, intervalsOf) : layer));
  return { layers: marked, legends: legends.map((legend) => legendWith(legend, marked)) };
}

function layerWith(layer: PaintedLayer, intervalsOf: IntervalsOfSides): PaintedLayer {
  if (layer.kind === 'circles') {
    const marks = layer.marks.map((mark) => markWith(mark, intervalsOf(mark.figure, mark.townId, 'town')));
    return { ...layer, marks };
  }
  if (layer.kind !== 'choropleth') return layer;
  const marks = layer.marks.map((mark) => markWith(mark, intervalsOf(mark.figure, mark.regionId, 'region')));
  return { ...layer, marks };
}

function markWith<Mark extends MarkFacts>(
  mark: Mark,
  sides: readonly [RankInterval, RankInterval] | null,
): Mark {
  return mark.value === null || sides === null
    ? mark
    : { ...mark, isIndistinguishable: intervalsMeet(...sides) };
}

function legendWith(legend: Legend, layers: readonly PaintedLayer[]): Legend {
  const layer = layers.find(({ id }) => id === legend.layerId);
  if (legend.indistinguishable === undefined || (layer?.kind !== 'circles' && layer?.kind !== 'choropleth'))
    return legend;
  const marks: readonly MarkFacts[] = layer.marks;
  const known = marks.filter(({ isIndistinguishable }) => isIndistinguishable !== undefined);
  if (known.length === 0) return legend;
  return {
    ...legend,
    indistinguishable: {
      ...legend.indistinguishable,
      count: known.filter(({ isIndistinguishable }) => isIndistinguishable).length,
    },
  };
}
