import type { Language } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { PlaceId, Scope } from '../../../indicators/types.ts';
import type { OwnData, OwnNode } from '../../data/upload/upload-data.ts';
import { formatNumber, formatPlain } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { ownLayerMessages } from '../../i18n/messages/upload-layers.ts';
import type { PictureContext } from '../layer.ts';
import { joined, type MeasuredValue, noValue } from '../measures/measured-value.ts';
import { ownColumn, ownLookup, ownTimeIndex, rankedCount, shownColumn } from './upload-lookup.ts';

/** Address of a figure of own tables. Codes and times are the reader's, so their signs are escaped. */
export function ownFigureAddress(unitCode: string, nodeCode: string, time: string, what: string): string {
  return figureAddress('own', ...[unitCode, nodeCode, time, what].map(encodeURIComponent));
}

/** A figure of own tables in the reader's language with its unit; scores with one decimal. */
export function ownValueText(language: Language, node: OwnNode, value: number): string {
  return node.kind === 'aggregate'
    ? formatNumber(language, value, 1)
    : `${formatPlain(language, value)} ${node.unit ?? ''}`.trim();
}

/** What own tables say of a place of the map at the time in force. */
export function ownPlaceValue(
  { language, data: { own }, ownTime }: PictureContext,
  node: OwnNode,
  scope: Scope,
  placeId: PlaceId,
): MeasuredValue {
  const unit = own === null ? undefined : ownLookup(own)[scope].get(placeId);
  if (own === null || unit === undefined) {
    return noValue(placeId, '', ownLayerMessages[language].notInFile, '');
  }
  return ownUnitValue(language, own, node, ownTimeIndex(own, ownTime), unit, placeId);
}

/** What own tables say of one of their units at a time. */
export function ownUnitValue(
  language: Language,
  own: OwnData,
  node: OwnNode,
  timeIndex: number,
  unit: number,
  placeId: PlaceId,
): MeasuredValue {
  const texts = ownLayerMessages[language];
  const time = own.times[timeIndex] ?? '';
  const value = shownColumn(own, node, timeIndex)?.[unit] ?? null;
  if (value === null) return noValue(placeId, '', texts.noFigure, time);
  const column = ownColumn(own, node, timeIndex);
  const rank = node.kind === 'aggregate' ? (column?.ranks?.[unit] ?? null) : null;
  const ranked = column === null ? 0 : rankedCount(column);
  return {
    placeId,
    figure: ownFigureAddress(
      own.units[unit]?.code ?? '',
      node.code,
      time,
      node.kind === 'aggregate' ? 'score' : 'value',
    ),
    value,
    valueText: ownValueText(language, node, value),
    state: 'measured',
    status: 'scored',
    year: /^\d{4}$/.test(time) ? Number(time) : null,
    grade: null,
    rankText: rank === null ? null : `${rank} / ${ranked}`,
    detail: joined([
      time,
      rank === null ? '' : layerMessages[language].rank(String(rank), ranked),
      rank === null || own.rankInputs !== null ? '' : texts.noIntervalShort,
    ]),
  };
}
