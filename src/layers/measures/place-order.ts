import type { PlaceId, Scope } from '../../../indicators/types.ts';
import type { ExplorerState, LayerState, MeasureId } from '../../state/state.ts';
import type { PictureContext } from '../layer.ts';
import { NO_PRIORITY_BASIS } from '../priorities.ts';
import type { Fill } from '../scene.ts';
import { layerValues } from './layer-values.ts';
import type { MeasuredValue } from './measured-value.ts';
import { type Measure, measureName, readMeasure } from './measures.ts';
import { fillOf } from './value-scale.ts';

/** A place by the measure that the map shows. */
export interface OrderedPlace {
  readonly value: MeasuredValue;
  /** Best first, for risk the worst; null = not ranked: no figure, or only those of a wider area. */
  readonly rank: number | null;
  /** Colour of its class on the map; '' = none. */
  readonly colour: string;
}

/** All places of a scope by one measure. */
export interface PlaceOrder {
  readonly measure: MeasureId;
  readonly name: string;
  readonly places: ReadonlyMap<PlaceId, OrderedPlace>;
}

const LAYER_OF: Readonly<Record<Scope, string>> = { town: 'towns', region: 'regions' };

/** The layer whose measure a table of a scope follows; null where the map shows the scope by no single measure. */
export function orderLayer({ layers }: Pick<ExplorerState, 'layers'>, scope: Scope): LayerState | null {
  return layers.find(({ id, on }) => on && id === LAYER_OF[scope]) ?? null;
}

/** The measure that a table of a scope follows: that of the map, else potential; a reader's own tables have their own. */
export function orderMeasure(state: Pick<ExplorerState, 'layers'>, scope: Scope): MeasureId {
  const measure = orderLayer(state, scope)?.measure ?? 'potential';
  return measure.startsWith('upload:') ? 'potential' : measure;
}

/** A layer that nobody has set. */
const PLAIN: LayerState = {
  id: '',
  on: true,
  opacity: 1,
  measure: 'potential',
  classes: 'fixed',
  breaks: [],
  bandwidthKm: 150,
  baseline: null,
};

/** Orders the places of a scope by a measure, with the colours of the classes that `setting` has for it. */
export function orderPlaces(
  context: PictureContext,
  scope: Scope,
  measure: MeasureId,
  setting: LayerState | null = null,
): PlaceOrder {
  const found = setting?.measure === measure ? setting : PLAIN;
  const own = { ...found, measure, baseline: null };
  const { values, scale } = layerValues(
    { ...context, setting: own, isQuiet: false, priority: NO_PRIORITY_BASIS },
    scope,
  );
  const read = readMeasure(context.data, scope, measure);
  const ranks = ranksOf(context, scope, read, values);
  return {
    measure,
    name: measureName(context.data, scope, measure, context.language),
    places: new Map(
      values.map((value) => [
        value.placeId,
        { value, rank: ranks.get(value.placeId) ?? null, colour: colourOf(fillOf(scale, value.value).fill) },
      ]),
    ),
  };
}

function colourOf(fill: Fill): string {
  return fill.kind === 'colour' ? fill.colour : '';
}

/** Ranks of an index are those of its scores; others are counted here, equal values share a rank. */
function ranksOf(
  { scores }: PictureContext,
  scope: Scope,
  measure: Measure | null,
  values: readonly MeasuredValue[],
): ReadonlyMap<PlaceId, number> {
  if (measure?.kind === 'node' && measure.node === measure.index) {
    const places = Object.entries(scores[scope][measure.index]?.places ?? {});
    return new Map(places.flatMap(([id, { rank }]) => (rank === null ? [] : [[id, rank] as const])));
  }
  const sign = measure?.kind === 'indicator' && measure.indicator.direction === -1 ? -1 : 1;
  const ranked = values.flatMap(({ placeId, value, status }) =>
    value === null || status !== 'scored' ? [] : [{ placeId, key: sign * value }],
  );
  return new Map(
    ranked.map(({ placeId, key }) => [placeId, 1 + ranked.filter((other) => other.key > key).length]),
  );
}
