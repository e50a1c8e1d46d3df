import { formatNumber } from '../../i18n/format.ts';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import { UPLOAD_MEASURE } from '../../state/address-measure.ts';
import type { LayerContext, LayerPicture } from '../layer.ts';
import { joined } from '../measures/measured-value.ts';
import { histogramOf, uploadUnitWords, valueClasses } from '../measures/value-legend.ts';
import { HATCH, scaleClass, type ValueScale } from '../measures/value-scale.ts';
import type { Fill, LegendClass } from '../scene.ts';
import {
  findUploadNode,
  firstUploadNode,
  shownColumn,
  uploadLookup,
  uploadTimeIndex,
} from '../upload/upload-lookup.ts';
import { uploadScale } from '../upload/upload-scale.ts';

/** Radius of a point in CSS pixels: the more points, the smaller, so that a hundred thousand still show a pattern. */
function pointRadius(count: number): number {
  if (count <= 500) return 5;
  if (count <= 5000) return 3.5;
  return count <= 30_000 ? 2.5 : 2;
}

/** Points of the reader’s own tables. */
export function drawUploadPoints(context: LayerContext): LayerPicture {
  const { setting, data, language } = context;
  const texts = uploadLayerMessages[language];
  const { upload } = data;
  const node =
    findUploadNode(upload, setting.measure.slice(UPLOAD_MEASURE.length)) ??
    (upload === null ? null : firstUploadNode(upload));
  if (upload === null || node === null) return emptyPicture(context);
  const scale = uploadScale(context, node, 'point');
  const column = shownColumn(upload, node, uploadTimeIndex(upload, context.uploadTime));
  const { points, pointPlaces } = uploadLookup(upload);
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
        id: setting.id,
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
      headline: { title: texts.pointsBy(node.name), reading: '' },
      title: texts.pointsBy(node.name),
      subtitle: joined([
        uploadUnitWords(context, node),
        upload.times[uploadTimeIndex(upload, context.uploadTime)] ?? '',
        texts.fromFile(upload.files.join(', ')),
      ]),
      form: 'steps',
      classes: [...valueClasses(known, scale), ...missingClass(texts.noFigure, missing)],
      histogram: histogramOf(known, scale),
      notes: notesOf(context, scale, missing),
      sizes: null,
      axes: null,
    },
    // A hundred thousand tooltips would be made for the one that is looked at: the tooltip makes its own.
    lines: new Map(),
  };
}

function notesOf({ language }: LayerContext, scale: ValueScale, missing: number): readonly string[] {
  const texts = uploadLayerMessages[language];
  return [...scale.notes, ...(missing > 0 ? [texts.hatchNote] : []), texts.pointsNote];
}

function missingClass(label: string, count: number): readonly LegendClass[] {
  return count === 0
    ? []
    : [{ fill: HATCH, label, count, from: null, to: null, dotted: false, symbol: null }];
}

function emptyPicture({ setting, language }: LayerContext): LayerPicture {
  const texts = uploadLayerMessages[language];
  return {
    painted: [],
    legend: {
      layerId: setting.id,
      headline: { title: texts.layer, reading: '' },
      title: texts.layer,
      subtitle: texts.noFigure,
      form: 'steps',
      classes: [],
      histogram: null,
      notes: [],
      sizes: null,
      axes: null,
    },
    lines: new Map(),
  };
}
