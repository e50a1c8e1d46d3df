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
      const words = fadeWords(fadeOf(town.id, filter), language);
      return words === '' ? town : { ...town, accessibleName: `${town.accessibleName}; ${words}` };
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

/** A legend of towns alone with how many of each class meet the filter. */
function countedLegend(
  legend: Legend,
  layers: readonly PaintedLayer[],
  filter: SceneFilter,
  language: Language,
): Legend {
  const marks = townMarks(legend, layers);
  const inClass = (index: number, { fill, label }: LegendClass) =>
    marks.filter(({ classIndex, valueText }) =>
      classIndex === null ? fill.kind === 'hatch' && valueText === label : classIndex === index,
    );
  // A legend that counts something else, such as regions too, is left as it is.
  if (marks.length === 0 || legend.classes.some((one, i) => inClass(i, one).length !== one.count))
    return legend;
  return {
    ...legend,
    classes: legend.classes.map((one, i) => ({
      ...one,
      kept: inClass(i, one).filter(({ fade }) => fade === undefined).length,
    })),
    notes: [
      `${filter.phrase}. ${filterMessages[language].legendNote}`,
      filterMessages[language].mapKey,
      ...legend.notes,
    ],
  };
}

function townMarks({ layerId }: Legend, layers: readonly PaintedLayer[]): readonly MarkFacts[] {
  const own = layers.filter(({ id }) => id === layerId);
  const marks = own.map((layer): readonly MarkFacts[] | null => {
    if (layer.kind === 'circles') return layer.marks;
    if (layer.kind === 'rings') return layer.marks;
    return layer.kind === 'symbols' ? layer.marks : null;
  });
  return marks.includes(null) ? [] : marks.flatMap((list) => list ?? []);
}
