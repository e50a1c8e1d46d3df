import type { Language } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { PlaceId, Scope } from '../../../indicators/types.ts';
import type { UploadNode } from '../../data/upload/upload-data.ts';
import { formatNumber, formatPlain } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import type { PictureContext } from '../layer.ts';
import { joined, type MeasuredValue, noValue } from '../measures/measured-value.ts';
import {
  rankedCount,
  shownColumn,
  type UploadSlice,
  uploadColumn,
  uploadLookup,
  uploadTimeIndex,
} from './upload-lookup.ts';

/** Address of a figure of own tables. Codes and times are the reader's, so their signs are escaped. */
export function uploadFigureAddress(unitCode: string, nodeCode: string, time: string, what: string): string {
  return figureAddress('upload', ...[unitCode, nodeCode, time, what].map(encodeURIComponent));
}

/** A figure of own tables in the reader's language with its unit; scores with one decimal. */
export function uploadValueText(language: Language, node: UploadNode, value: number): string {
  return node.kind === 'aggregate'
    ? formatNumber(language, value, 1)
    : `${formatPlain(language, value)} ${node.unit ?? ''}`.trim();
}

/** What own tables say about a place of the map at the time shown. */
export function uploadPlaceValue(
  { language, data: { upload }, uploadTime }: PictureContext,
  node: UploadNode,
  scope: Scope,
  placeId: PlaceId,
): MeasuredValue {
  const unit = upload === null ? undefined : uploadLookup(upload)[scope].get(placeId);
  if (upload === null || unit === undefined) {
    return noValue(placeId, '', uploadLayerMessages[language].notInFile, '');
  }
  const timeIndex = uploadTimeIndex(upload, uploadTime);
  return uploadUnitValue(language, { upload, node, timeIndex }, unit, placeId);
}

/** What own tables say about one of their units at a time. */
export function uploadUnitValue(
  language: Language,
  { upload, node, timeIndex }: UploadSlice,
  unit: number,
  placeId: PlaceId,
): MeasuredValue {
  const texts = uploadLayerMessages[language];
  const time = upload.times[timeIndex] ?? '';
  const value = shownColumn(upload, node, timeIndex)?.[unit] ?? null;
  if (value === null) return noValue(placeId, '', texts.noFigure, time);
  const column = uploadColumn(upload, node, timeIndex);
  const rank = node.kind === 'aggregate' ? (column?.ranks?.[unit] ?? null) : null;
  const ranked = column === null ? 0 : rankedCount(column);
  return {
    placeId,
    figure: uploadFigureAddress(
      upload.units[unit]?.code ?? '',
      node.code,
      time,
      node.kind === 'aggregate' ? 'score' : 'value',
    ),
    value,
    valueText: uploadValueText(language, node, value),
    state: 'measured',
    status: 'scored',
    year: /^\d{4}$/.test(time) ? Number(time) : null,
    grade: null,
    rankText: rank === null ? null : `${rank} / ${ranked}`,
    detail: joined([
      time,
      rank === null ? '' : layerMessages[language].rank(String(rank), ranked),
      rank === null || upload.rankInputs !== null ? '' : texts.noIntervalShort,
    ]),
  };
}
