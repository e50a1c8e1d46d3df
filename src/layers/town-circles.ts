import type { Town } from '../../geodata/types.ts';
import { formatNumber } from '../i18n/format.ts';
import { layerMessages } from '../i18n/messages/layers.ts';
import type { LayerContext, LayerPicture } from './layer.ts';
import { layerValues } from './measures/layer-values.ts';
import type { MeasuredValue } from './measures/measured-value.ts';
import { valueLegend, valueLines } from './measures/value-legend.ts';
import { fillOf } from './measures/value-scale.ts';
import type { LegendSizes, TownMark } from './scene.ts';

const SMALLEST_RADIUS_PX = 5;
const RADIUS_PER_ROOT = 0.036;

/** Radius of a town's circle in CSS pixels: area proportional to residents, 5 px at least. */
export function townRadius(population: number): number {
  return Math.max(SMALLEST_RADIUS_PX, RADIUS_PER_ROOT * Math.sqrt(population));
}

/** Circles of towns, filled by the class of their values; a town without one has none. */
export function valueCircles(
  towns: readonly Town[],
  find: (town: Town, at: number) => MeasuredValue | undefined,
  scale: Parameters<typeof fillOf>[0],
): readonly TownMark[] {
  return towns.flatMap((town, at): readonly TownMark[] => {
    const value = find(town, at);
    if (value === undefined) return [];
    const { placeId: _placeId, detail: _detail, ...facts } = value;
    return [
      {
        ...facts,
        ...fillOf(scale, facts.value),
        townId: town.id,
        position: town.position,
        radius: townRadius(town.residents),
        dotted: facts.status === 'estimate',
        code: '',
      },
    ];
  });
}

/** Circles of all towns, filled by the class of the layer's measure. */
export function drawTownCircles(context: LayerContext): LayerPicture {
  const { setting, data } = context;
  const { values, scale, difference, lead, isLoading } = layerValues(context, 'town');
  const marks = valueCircles(data.places.towns, (_town, at) => values[at], scale);
  const notes = [layerMessages[context.language].areaNote(context.data.places.residentsYear)];
  return {
    painted: [{ kind: 'circles', id: setting.id, opacity: setting.opacity, marks }],
    legend: valueLegend(context, 'town', {
      values,
      scale,
      notes,
      sizes: residentSizes(context),
      difference,
      lead,
      isLoading,
    }),
    lines: valueLines(context, 'town', values, difference),
  };
}

const SIZE_STEPS = [20_000, 70_000, 150_000] as const;

/** Circle sizes for the legend. */
export function residentSizes({ language }: Pick<LayerContext, 'language'>): LegendSizes {
  const texts = layerMessages[language];
  return {
    title: texts.sizesResidents,
    circles: SIZE_STEPS.map((residents) => ({
      radius: townRadius(residents),
      label: texts.sizeResidents(formatNumber(language, residents, 0)),
    })),
  };
}
