import type { UploadData, UploadNode } from '../../data/upload/upload-data.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { uploadPointsLayer } from '../../layers/catalogue/upload-points.ts';
import { joined } from '../../layers/measures/measured-value.ts';
import type { ScenePlace } from '../../layers/scene.ts';
import { uploadIntervalWords } from '../../layers/upload/upload-intervals.ts';
import {
  findUploadNode,
  findUploadUnit,
  firstUploadNode,
  type UploadSlice,
  uploadTimeIndex,
} from '../../layers/upload/upload-lookup.ts';
import { uploadUnitValue } from '../../layers/upload/upload-value.ts';
import { UPLOAD_MEASURE } from '../../state/address-measure.ts';
import type { MeasureId } from '../../state/state.ts';

/** A unit of uploaded tables as the tooltip shows it; null = no such unit. Only points ever stand under a pointer. */
export function uploadPlaceOf(explorer: Explorer, code: string): ScenePlace | null {
  const {
    data: { upload },
    state,
  } = explorer;
  if (upload === null) return null;
  const at = findUploadUnit(upload, code);
  const unit = at === undefined ? undefined : upload.units[at];
  if (at === undefined || unit?.place.kind !== 'point') return null;
  const layer = state.layers.find(({ id }) => id === uploadPointsLayer.id);
  const node = layer === undefined ? null : measuredNode(upload, layer.measure);
  const timeIndex = uploadTimeIndex(upload, state.upload.time);
  return {
    kind: 'upload',
    id: code,
    name: unit.name,
    label: unit.name,
    position: unit.place.at,
    accessibleName: unit.name,
    population: 0,
    tooltip: node === null ? [] : [lineOf(explorer, { upload, node, timeIndex }, at)],
  };
}

/** The node that a measure of uploaded tables names; the one shown first where it names none. */
export function measuredNode(upload: UploadData, measure: MeasureId): UploadNode | null {
  return findUploadNode(upload, measure.slice(UPLOAD_MEASURE.length)) ?? firstUploadNode(upload);
}

function lineOf(
  { state: { language }, uploadRankIntervals }: Explorer,
  slice: UploadSlice,
  at: number,
): ScenePlace['tooltip'][number] {
  const { upload, node } = slice;
  const intervals = node.kind === 'aggregate' ? uploadRankIntervals(node.code)?.result?.intervals : undefined;
  const value = uploadUnitValue(language, slice, at, '');
  const interval = uploadIntervalWords(language, intervals?.[upload.units[at]?.code ?? '']);
  return {
    title: node.name,
    value: value.valueText,
    detail: joined([value.detail, interval]),
    figure: value.figure,
  };
}
