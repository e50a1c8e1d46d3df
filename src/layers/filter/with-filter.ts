import type { Language, TownId } from '../../../geodata/types.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import type { Legend, LegendClass, MarkFacts, PaintedLayer, Scene, SceneFilter } from '../scene.ts';

type Parts = Pick<Scene, 'layers' | 'legends' | 'towns'>;

/**
 * The same picture with the towns outside a filter faded, said in their names, and counted apart in the legends. The same
 * objects without a filter.
 */
export function withFilter({
  filter,
  language,
  ...parts
}: Parts & Pick<Scene, 'filter' | 'language'>): Parts {
  if (filter === null) return parts;
  const layers = parts.layers.map((layer) => fadedLayer(layer, filter));
  return {
    layers,
    legends: parts.legends.map((legend) => countedLegend(legend, layers, filter, language)),
    towns: parts.towns.map((town) => {
      const fade = fadeOf(town.id, filter);
      if (fade === undefined) return town;
      return { ...town, fade, accessibleName: `${town.accessibleName}; ${fadeWords(fade, language)}` };
    }),
  };
}

/** How a town stands outside a filter, in words; '' = inside. */
export function fadeWords(fade: MarkFacts['fade'], language: Language): string {
  const texts = filterMessages[language];
  return fade === undefined ? '' : fade === 'outside' ? texts.outside : texts.maybe;
}

/** How a town stands outside a filter; undefined = inside. */
export function fadeOf(townId: TownId, { verdicts }: SceneFilter): MarkFacts['fade'] {
  const verdict = verdicts.get(townId) ?? 'met';
  return verdict === 'met' ? undefined : verdict === 'unknown' ? 'unknown' : 'outside';
}

function fadedLayer(layer: PaintedLayer, filter: SceneFilter): PaintedLayer {
  const faded = <Mark extends MarkFacts & { readonly townId: TownId }>(mark: Mark): Mark => {
    const fade = fadeOf(mark.townId, filter);
    return fade === undefined ? mark : { ...mark, fade };
  };
  if (layer.kind === 'circles') return { ...layer, marks: layer.marks.map(faded) };
  if (layer.kind === 'rings') return { ...layer, marks: layer.marks.map(faded) };
  if (layer.kind === 'symbols') return { ...layer, marks: layer.marks.map(faded) };
  return layer;
}

/** A legend of towns with what the filter keeps, and with how many of each class where it counts towns alone. */
function countedLegend(
  legend: Legend,
  layers: readonly PaintedLayer[],
  filter: SceneFilter,
  language: Language,
): Legend {
  const own = layers.filter(({ id }) => id === legend.layerId).map(townMarks);
  if (own.every((marks) => marks === null)) return legend;
  const texts = filterMessages[language];
  const marks = own.flatMap((list) => list ?? []);
  const inClass = (index: number, { fill, label }: LegendClass) =>
    marks.filter(({ classIndex, valueText }) =>
      classIndex === null ? fill.kind === 'hatch' && valueText === label : classIndex === index,
    );
  const isOfTowns =
    !own.includes(null) && legend.classes.every((one, i) => inClass(i, one).length === one.count);
  const kept = (one: LegendClass, i: number) =>
    inClass(i, one).filter(({ fade }) => fade === undefined).length;
  return {
    ...legend,
    classes: isOfTowns ? legend.classes.map((one, i) => ({ ...one, kept: kept(one, i) })) : legend.classes,
    notes: [
      isOfTowns ? `${filter.phrase}. ${texts.legendNote}` : `${filter.phrase}.`,
      texts.mapKey,
      ...legend.notes,
    ],
  };
}

/** Marks of a layer of towns; null = it draws something else. */
function townMarks(layer: PaintedLayer): readonly MarkFacts[] | null {
  if (layer.kind === 'circles') return layer.marks;
  if (layer.kind === 'rings') return layer.marks;
  return layer.kind === 'symbols' ? layer.marks : null;
}
