import { formatNumber } from '../../i18n/format.ts';
import { ownLayerMessages } from '../../i18n/messages/upload-layers.ts';
import type { LayerContext, LayerDefinition, LayerPicture } from '../layer.ts';
import { joined } from '../measures/measured-value.ts';
import { ownMeasures } from '../measures/measures.ts';
import { histogramOf, ownUnitWords, valueClasses } from '../measures/value-legend.ts';
import { HATCH, scaleClass, type ValueScale } from '../measures/value-scale.ts';
import type { Fill, LegendClass } from '../scene.ts';
import { findOwnNode, firstOwnNode, ownLookup, ownTimeIndex, shownColumn } from '../upload/upload-lookup.ts';
import { ownScale } from '../upload/upload-scale.ts';

/** Units of the reader's own tables that stand at a longitude and latitude of their own. */
export const ownPointsLayer: LayerDefinition = {
  id: 'own',
  name: (language) => ownLayerMessages[language].layer,
  isListed: ({ own }) => own !== null && ownLookup(own).points.length > 0,
  measures: (data, language) => [ownMeasures(data, 'point', language)],
  hasClasses: true,
  draw: drawOwnPoints,
};

/** Radius of a point in CSS pixels: the more points, the smaller, so that a hundred thousand still show a pattern. */
export function pointRadius(count: number): number {
  if (count <= 500) return 5;
  if (count <= 5000) return 3.5;
  return count <= 30_000 ? 2.5 : 2;
}

function drawOwnPoints(context: LayerContext): LayerPicture {
  const { setting, data, language } = context;
  const texts = ownLayerMessages[language];
  const { own } = data;
  const node =
    findOwnNode(own, setting.measure.slice('own:'.length)) ?? (own === null ? null : firstOwnNode(own));
  if (own === null || node === null) return emptyPicture(context);
  const scale = ownScale(context, node, 'point');
  const column = shownColumn(own, node, ownTimeIndex(own, context.ownTime));
  const { points, pointPlaces } = ownLookup(own);
  const fills = scale.colours.map((colour): Fill => ({ kind: 'colour', colour }));
  const known: number[] = [];
  const classes = new Uint8Array(points.length).fill(fills.length);
  for (let i = 0; i < points.length; i += 1) {
    const value = column?.[points[i] ?? 0] ?? null;
    if (value === null) continue;
    known.push(value);
    classes[i] = scaleClass(scale, value);
  }
  const missing = points.length - known.length;
  const name = texts.pointsName(formatNumber(language, points.length));
  return {
    painted: [
      {
        kind: 'points',
        id: 'own',
        opacity: setting.opacity,
        name,
        radius: pointRadius(points.length),
        fills,
        places: pointPlaces,
        classes,
      },
    ],
    legend: {
      layerId: setting.id,
      title: texts.pointsBy(node.name),
      subtitle: joined([
        ownUnitWords(context, node),
        own.times[ownTimeIndex(own, context.ownTime)] ?? '',
        texts.fromFile(own.files.join(', ')),
      ]),
      form: 'steps',
      classes: [...valueClasses(known, scale), ...missingClass(texts.noFigure, missing)],
      histogram: histogramOf(known, scale),
      notes: notesOf(context, scale, missing),
      sizes: [],
      axes: null,
    },
    // A hundred thousand tooltips would be made for the one that is looked at: the tooltip makes its own.
    lines: new Map(),
  };
}

function notesOf({ language }: LayerContext, scale: ValueScale, missing: number): readonly string[] {
  const texts = ownLayerMessages[language];
  return [...scale.notes, ...(missing > 0 ? [texts.hatchNote] : []), texts.pointsNote];
}

function missingClass(label: string, count: number): readonly LegendClass[] {
  return count === 0
    ? []
    : [{ fill: HATCH, label, count, from: null, to: null, dotted: false, symbol: null }];
}

function emptyPicture({ setting, language }: LayerContext): LayerPicture {
  const texts = ownLayerMessages[language];
  return {
    painted: [],
    legend: {
      layerId: setting.id,
      title: texts.layer,
      subtitle: texts.noFigure,
      form: 'steps',
      classes: [],
      histogram: null,
      notes: [],
      sizes: [],
      axes: null,
    },
    lines: new Map(),
  };
}
