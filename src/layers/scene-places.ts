import type { Language, Region } from '../../geodata/types.ts';
import type { Scope } from '../../indicators/types.ts';
import { LAKE_LABELS } from '../../styles/lake-labels.ts';
import { lakeMessages } from '../i18n/messages/lakes.ts';
import type { LayerPicture, PictureContext, TooltipLine } from './layer.ts';
import { measureValue } from './measures/measure-value.ts';
import { nodeName } from './measures/measures.ts';
import type { Scene, SceneCity, SceneLake, ScenePlace } from './scene.ts';

/** Towns and regions with names, label positions and tooltips of the layers drawn, top layer first. */
export function scenePlaces(
  context: PictureContext,
  topFirst: readonly LayerPicture[],
): Pick<Scene, 'towns' | 'regions'> {
  const { language, data } = context;
  const linesOf = (scope: Scope, id: string): readonly TooltipLine[] => {
    const shown = topFirst.flatMap(({ lines }) => {
      const line = lines.get(id);
      return line === undefined ? [] : [line];
    });
    return topFirst.some(({ legend }) => legend.form === 'grid3x3')
      ? shown
      : [...shown, ...besideLines(context, scope, id, shown)];
  };
  const towns = data.places.towns.map((town): ScenePlace => {
    const name = town.names[language];
    const tooltip = linesOf('town', town.id);
    return {
      kind: 'town',
      id: town.id,
      name,
      label: name,
      position: town.position,
      accessibleName: accessibleName(name, tooltip),
      population: town.residents,
      tooltip,
    };
  });
  const taken = new Set([
    ...towns.map(({ name }) => name),
    ...data.places.cities.map((city) => city.names[language]),
  ]);
  const regions = data.places.regions.map((region): ScenePlace => {
    const tooltip = linesOf('region', region.id);
    return {
      kind: 'region',
      id: region.id,
      name: region.names[language],
      label: regionLabel(region, language, taken),
      position: region.labelPoint,
      accessibleName: accessibleName(region.names[language], tooltip),
      population: 0,
      tooltip,
    };
  });
  return { towns, regions };
}

/** Short name of a region; the full one where a town or city has the same, none where the region is one city. */
function regionLabel(
  { kind, names, shortNames }: Region,
  language: Language,
  taken: ReadonlySet<string>,
): string {
  if (kind === 'city') return '';
  return taken.has(shortNames[language]) ? names[language] : shortNames[language];
}

/** Other cities as labels. */
export function sceneCities({ language, data }: PictureContext): readonly SceneCity[] {
  return data.places.cities.map(({ names, position, rank }) => ({ name: names[language], position, rank }));
}

/** Large lakes as labels. */
export function sceneLakes(language: Language): readonly SceneLake[] {
  return LAKE_LABELS.map(({ id, ...label }) => ({ ...label, name: lakeMessages[language][id] }));
}

const BESIDE = ['potential', 'risk'] as const;

/** Potential and risk with their ranks, where no layer shows them: one is never looked at without the other. */
function besideLines(
  context: PictureContext,
  scope: Scope,
  id: string,
  shown: readonly TooltipLine[],
): readonly TooltipLine[] {
  return BESIDE.flatMap((index) => {
    const { value, valueText, rankText, figure } = measureValue(context, index, scope, id);
    if (value === null || shown.some((line) => line.figure === figure)) return [];
    const title = nodeName(index, context.language);
    return [{ title, value: valueText, detail: rankText ?? '', figure, isBeside: true }];
  });
}

/** Name of a place with all that the layers say of it, for a screen reader. */
export function accessibleName(name: string, tooltip: readonly TooltipLine[]): string {
  const lines = tooltip
    .filter(({ isBeside }) => isBeside !== true)
    .map(({ title, value, detail }) =>
      detail === '' ? `${title} ${value}` : `${title} ${value} (${detail})`,
    );
  return lines.length === 0 ? name : `${name}: ${lines.join('; ')}`;
}
