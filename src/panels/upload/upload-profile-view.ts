import type { Language, Places } from '../../../geodata/types.ts';
import type { OwnData, OwnNode } from '../../data/upload/upload-data.ts';
import type { RankIntervals } from '../../explorer/uncertainty.ts';
import { formatPlain } from '../../i18n/format.ts';
import { ownLayerMessages } from '../../i18n/messages/upload-layers.ts';
import { findOwnUnit, ownLookup, ownTimeIndex, shownColumn } from '../../layers/upload/upload-lookup.ts';
import { ownFigureAddress } from '../../layers/upload/upload-value.ts';
import type { Selection } from '../../state/state.ts';
import { plainFigure } from '../parts/figure-view.ts';
import type { ChartPoint, ChartView } from '../profile/profile-series.ts';
import { type OwnFigures, ownFigures, placeWords } from './upload-rows.ts';

/** One node in a profile. */
export interface OwnNodeLine {
  readonly code: string;
  readonly name: string;
  /** Unit of a figure; '' = none. */
  readonly unit: string;
  /** Steps below the top of its tree, for the indent. */
  readonly depth: number;
  readonly isAggregate: boolean;
  readonly figures: OwnFigures;
}

/** What own tables say of one place or unit. */
export interface OwnProfileView {
  readonly name: string;
  readonly code: string;
  readonly detail: string;
  /** Time of the figures; '' where the tables have none. */
  readonly time: string;
  readonly source: string;
  /** There are ranks, and none has an interval. */
  readonly lacksIntervals: boolean;
  readonly lines: readonly OwnNodeLine[];
  /** Through time; none where the times are no years or there is only one. */
  readonly charts: readonly ChartView[];
}

/** What own tables say of a place; null = nothing. */
export function ownProfileOf(
  language: Language,
  places: Places,
  own: OwnData,
  place: Selection,
  time: string | null,
  intervalsOf: (nodeCode: string) => RankIntervals | null,
): OwnProfileView | null {
  const at = place.kind === 'own' ? findOwnUnit(own, place.id) : ownLookup(own)[place.kind].get(place.id);
  const unit = at === undefined ? undefined : own.units[at];
  if (at === undefined || unit === undefined) return null;
  const timeIndex = ownTimeIndex(own, time);
  const lines = inTreeOrder(own.nodes).map(({ node, depth }) => ({
    code: node.code,
    name: node.name,
    unit: node.unit ?? '',
    depth,
    isAggregate: node.kind === 'aggregate',
    figures: ownFigures(
      language,
      own,
      node,
      timeIndex,
      at,
      node.kind === 'aggregate' ? intervalsOf(node.code) : null,
    ),
  }));
  return {
    name: unit.name,
    code: unit.code,
    detail: placeWords(language, places, unit),
    time: own.times[timeIndex] ?? '',
    source: ownLayerMessages[language].fromFile(own.files.join(', ')),
    lacksIntervals: own.rankInputs === null && lines.some(({ figures }) => figures.rankOf !== ''),
    lines,
    charts: chartsOf(language, own, at),
  };
}

/** Nodes with what is below each right after it, in the order of the tables. */
export function inTreeOrder(
  nodes: readonly OwnNode[],
): readonly { readonly node: OwnNode; readonly depth: number }[] {
  const children = new Map<string | null, OwnNode[]>();
  const known = new Set(nodes.map(({ code }) => code));
  for (const node of nodes) {
    const parent = node.parent !== null && known.has(node.parent) ? node.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const below = (
    parent: string | null,
    depth: number,
  ): readonly { readonly node: OwnNode; readonly depth: number }[] =>
    (children.get(parent) ?? []).flatMap((node) => [{ node, depth }, ...below(node.code, depth + 1)]);
  return below(null, 0);
}

function chartsOf(language: Language, own: OwnData, unit: number): readonly ChartView[] {
  const areYears = own.times.length > 1 && own.times.every((time) => /^\d{4}$/.test(time));
  if (!areYears) return [];
  return inTreeOrder(own.nodes).flatMap(({ node }) => {
    const runs = runsOf(language, own, node, unit);
    const count = runs.reduce((sum, run) => sum + run.length, 0);
    if (count < 2) return [];
    const subtitle = node.kind === 'aggregate' ? ownLayerMessages[language].scoreUnit : (node.unit ?? '');
    return [{ series: `own-${node.code}`, title: node.name, subtitle, runs, breaks: [] }];
  });
}

/** Points of a node; the line breaks at a time of the file without a figure. */
function runsOf(
  language: Language,
  own: OwnData,
  node: OwnNode,
  unit: number,
): readonly (readonly ChartPoint[])[] {
  const runs: ChartPoint[][] = [[]];
  own.times.forEach((time, at) => {
    const value = shownColumn(own, node, at)?.[unit] ?? null;
    if (value === null) {
      runs.push([]);
      return;
    }
    const text = formatPlain(language, value);
    const figure = plainFigure(
      text,
      value,
      ownFigureAddress(own.units[unit]?.code ?? '', node.code, time, 'value'),
    );
    const printed = `${value} ${node.unit ?? ''}`.trim();
    runs
      .at(-1)
      ?.push({ year: Number(time), value, figure, printed, sourceId: own.files.join(', '), row: '' });
  });
  return runs.filter((run) => run.length > 0);
}
