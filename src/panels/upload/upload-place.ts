import type { Language } from '../../../geodata/types.ts';
import type { RankInterval } from '../../../indicators/uncertainty/monte-carlo.ts';
import type { UploadData } from '../../data/upload/upload-data.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { joined } from '../../layers/measures/measured-value.ts';
import type { ScenePlace } from '../../layers/scene.ts';
import { uploadIntervalWords } from '../../layers/upload/upload-intervals.ts';
import {
  findUploadNode,
  findUploadUnit,
  firstUploadNode,
  uploadTimeIndex,
} from '../../layers/upload/upload-lookup.ts';
import { uploadUnitValue } from '../../layers/upload/upload-value.ts';

/** A unit of own tables as the tooltip shows it; null = no such unit. Only points ever stand under a pointer. */
export function uploadPlaceOf(explorer: Explorer, code: string): ScenePlace | null {
  const {
    data: { upload },
    state,
  } = explorer;
  if (upload === null) return null;
  const at = findUploadUnit(upload, code);
  const unit = at === undefined ? undefined : upload.units[at];
  if (at === undefined || unit?.place.kind !== 'point') return null;
  const measure = state.layers.find(({ id }) => id === 'upload')?.measure ?? '';
  const node = findUploadNode(upload, measure.slice('upload:'.length)) ?? firstUploadNode(upload);
  const interval =
    node?.kind === 'aggregate' ? explorer.uploadUncertainty(node.code)?.result?.intervals[code] : undefined;
  const line = node === null ? [] : [lineOf(state.language, upload, node, state.upload.time, at, interval)];
  return {
    kind: 'upload',
    id: code,
    name: unit.name,
    label: unit.name,
    position: unit.place.at,
    accessibleName: unit.name,
    population: 0,
    tooltip: line,
  };
}

function lineOf(
  language: Language,
  upload: UploadData,
  node: NonNullable<ReturnType<typeof firstUploadNode>>,
  time: string | null,
  at: number,
  interval: RankInterval | undefined,
): ScenePlace['tooltip'][number] {
  const value = uploadUnitValue(language, upload, node, uploadTimeIndex(upload, time), at, '');
  return {
    title: node.name,
    value: value.valueText,
    detail: joined([value.detail, uploadIntervalWords(language, interval)]),
    figure: value.figure,
  };
}
