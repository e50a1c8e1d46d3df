import { group } from 'd3-array';
import type { Language, Places } from '../../../geodata/types.ts';
import type { UploadData, UploadNode } from '../../data/upload/upload-data.ts';
import type { RankIntervals } from '../../explorer/rank-runs.ts';
import { formatPlain } from '../../i18n/format.ts';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';
import {
  findUploadUnit,
  shownColumn,
  uploadLookup,
  uploadTimeIndex,
} from '../../layers/upload/upload-lookup.ts';
import { uploadFigureAddress } from '../../layers/upload/upload-value.ts';
import type { Selection } from '../../state/state.ts';
import { plainFigure } from '../parts/figure-view.ts';
import type { ChartPoint, ChartView } from '../profile/profile-series.ts';
import { placeWords, type UploadFigures, uploadFigures } from './upload-rows.ts';

/** One node in a profile. */
export interface UploadNodeLine {
  readonly code: string;
  readonly name: string;
  /** Unit of a figure; '' = none. */
  readonly unit: string;
  /** Steps below the top of its tree, for the indent. */
  readonly depth: number;
  readonly isAggregate: boolean;
  readonly figures: UploadFigures;
}

/** What own tables say of one place or unit. */
export interface UploadProfileView {
  readonly name: string;
  readonly code: string;
  readonly detail: string;
  /** Time of the figures; '' where the tables have none. */
  readonly time: string;
  readonly source: string;
  /** There are ranks, and none has an interval. */
  readonly lacksIntervals: boolean;
  readonly lines: readonly UploadNodeLine[];
  /** Through time; none where the times are no years or there is only one. */
  readonly charts: readonly ChartView[];
}

/** What own tables say of a place; null = nothing. */
export function uploadProfileOf({
  language,
  places,
  upload,
  place,
  time,
  intervalsOf,
}: {
  readonly language: Language;
  readonly places: Places;
  readonly upload: UploadData;
  readonly place: Selection;
  /** Null = the latest. */
  readonly time: string | null;
  readonly intervalsOf: (nodeCode: string) => RankIntervals | null;
}): UploadProfileView | null {
  const at =
    place.kind === 'upload'
      ? findUploadUnit(upload, place.id)
      : uploadLookup(upload)[place.kind].get(place.id);
  const unit = at === undefined ? undefined : upload.units[at];
  if (at === undefined || unit === undefined) return null;
  const timeIndex = uploadTimeIndex(upload, time);
  const lines = inTreeOrder(upload.nodes).map(({ node, depth }) => ({
    code: node.code,
    name: node.name,
    unit: node.unit ?? '',
    depth,
    isAggregate: node.kind === 'aggregate',
    figures: uploadFigures(
      language,
      { upload, node, timeIndex },
      at,
      node.kind === 'aggregate' ? intervalsOf(node.code) : null,
    ),
  }));
  return {
    name: unit.name,
    code: unit.code,
    detail: placeWords(language, places, unit),
    time: upload.times[timeIndex] ?? '',
    source: uploadLayerMessages[language].fromFile(upload.files.join(', ')),
    lacksIntervals: upload.rankInputs === null && lines.some(({ figures }) => figures.rankOf !== ''),
    lines,
    charts: chartsOf(language, upload, at),
  };
}

/** Nodes with what is below each right after it, in the order of the tables. */
export function inTreeOrder(
  nodes: readonly UploadNode[],
): readonly { readonly node: UploadNode; readonly depth: number }[] {
  const known = new Set(nodes.map(({ code }) => code));
  const children = group(nodes, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  const below = (
    parent: string | null,
    depth: number,
  ): readonly { readonly node: UploadNode; readonly depth: number }[] =>
    (children.get(parent) ?? []).flatMap((node) => [{ node, depth }, ...below(node.code, depth + 1)]);
  return below(null, 0);
}

function chartsOf(language: Language, upload: UploadData, unit: number): readonly ChartView[] {
  const areYears = upload.times.length > 1 && upload.times.every((time) => /^\d{4}$/.test(time));
  if (!areYears) return [];
  const sources = upload.files.map((file) => ({
    id: file,
    words: { title: file, lang: null, note: '' },
    href: '',
    licence: '',
  }));
  return inTreeOrder(upload.nodes).flatMap(({ node }) => {
    const runs = runsOf(language, upload, node, unit);
    const count = runs.reduce((sum, run) => sum + run.length, 0);
    if (count < 2) return [];
    const subtitle = node.kind === 'aggregate' ? uploadLayerMessages[language].scoreUnit : (node.unit ?? '');
    return [
      { series: `upload-${node.code}`, title: node.name, subtitle, runs, breaks: [], marks: [], sources },
    ];
  });
}

/** Points of a node; the line breaks at a time of the file without a figure. */
function runsOf(
  language: Language,
  upload: UploadData,
  node: UploadNode,
  unit: number,
): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [[]];
  upload.times.forEach((time, at) => {
    const value = shownColumn(upload, node, at)?.[unit] ?? null;
    if (value === null) {
      runs.push([]);
      return;
    }
    const text = formatPlain(language, value);
    const figure = plainFigure(
      text,
      value,
      uploadFigureAddress(upload.units[unit]?.code ?? '', node.code, time, 'value'),
    );
    const printed = `${value} ${node.unit ?? ''}`.trim();
    runs.at(-1)?.push({ year: Number(time), value, figure, printed, row: '' });
  });
  return runs.filter((run) => run.length > 0);
}
