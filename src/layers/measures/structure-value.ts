import type { TownStructure } from '../../../indicators/built-files.ts';
import { STRUCTURE_MEASURES, type StructureMeasure } from '../../../indicators/built-structure.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Grade, PlaceId, Scope } from '../../../indicators/types.ts';
import { formatNumber, formatPercent, formatSignedPercent, formatYears } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { structureMeasureMessages } from '../../i18n/messages/structure-measures.ts';
import type { PictureContext } from '../layer.ts';
import { joined, type MeasuredValue, noValue, proxyWords } from './measured-value.ts';

/** Location quotient of a section for a place. */
export function quotientValue(
  context: PictureContext,
  section: string,
  scope: Scope,
  placeId: PlaceId,
): MeasuredValue {
  const { industries } = context.data;
  const place = scope === 'town' ? industries?.towns[placeId] : industries?.regions[placeId];
  const quotients: Readonly<Record<string, number | null>> = place?.quotients ?? {};
  const figure = figureAddress('structure', placeId, 'lq', section);
  const value = quotients[section] ?? null;
  if (value === null) return noValue(placeId, figure, layerMessages[context.language].noFigure, '');
  const valueText = formatNumber(context.language, value, 2);
  return structureFigure(context, { scope, placeId, figure }, { value, valueText, words: '' });
}

/** Measure of the whole structure of a place; change and regional shift in per cent. */
export function structureValue(
  context: PictureContext,
  measure: StructureMeasure,
  scope: Scope,
  placeId: PlaceId,
): MeasuredValue {
  const { language, data } = context;
  const figure = figureAddress('structure', placeId, measure, 'all');
  const value = drawnStructure(data, measure, placeId);
  if (value === null) {
    const hasFigures = data.industries?.measures[placeId] !== undefined;
    const words = hasFigures
      ? structureMeasureMessages[language].notComparable
      : layerMessages[language].noFigure;
    return noValue(placeId, figure, words, '');
  }
  const place = { scope, placeId, figure };
  if (!isPercent(measure)) {
    const valueText = formatNumber(language, value, measure === 'effective' ? 1 : 2);
    return structureFigure(context, place, { value, valueText, words: '' });
  }
  const share = value / 100;
  const valueText =
    measure === 'change' ? formatPercent(language, share, 1) : formatSignedPercent(language, share, 1);
  const texts = structureMeasureMessages[language];
  const { changeFrom, shiftFrom } = data.structure.regionYears;
  const words =
    scope === 'town' ? texts.spanNote : texts.spanRegion(measure === 'change' ? changeFrom : shiftFrom);
  return structureFigure(context, place, { value, valueText, words });
}

/** Measure of the whole structure as it is drawn, change and regional shift in per cent; null = not computable. */
export function drawnStructure(
  { industries }: PictureContext['data'],
  measure: StructureMeasure,
  placeId: PlaceId,
): number | null {
  const value = industries?.measures[placeId]?.[STRUCTURE_MEASURES.indexOf(measure)] ?? null;
  return value !== null && isPercent(measure) ? value * 100 : value;
}

function isPercent(measure: StructureMeasure): boolean {
  return measure === 'change' || measure === 'regional';
}

function structureFigure(
  { language, data }: PictureContext,
  place: { readonly scope: Scope; readonly placeId: PlaceId; readonly figure: string },
  { value, valueText, words }: { readonly value: number; readonly valueText: string; readonly words: string },
): MeasuredValue {
  const { scope, placeId, figure } = place;
  const texts = layerMessages[language];
  const town = scope === 'town' ? data.industries?.towns[placeId] : undefined;
  const region = data.industries?.regions[placeId];
  const grade = town === undefined ? 'A' : gradeOf(town);
  const years = town?.years ?? (region === undefined ? [] : [region.year]);
  return {
    placeId,
    figure,
    value,
    valueText,
    state: grade === 'C' ? 'proxy' : 'measured',
    status: grade === 'C' ? 'estimate' : 'scored',
    year: years.at(-1) ?? null,
    grade,
    rankText: null,
    detail: joined([
      formatYears(years),
      scope === 'town' ? texts.grade(grade) : '',
      grade === 'C' ? proxyWords(language, placeId) : '',
      words,
    ]),
  };
}

/** A sheet of the administration is grade B, one of the district around the town C. */
function gradeOf({ level }: TownStructure): Grade {
  if (level === 'district') return 'C';
  return level === 'admin' ? 'B' : 'A';
}
