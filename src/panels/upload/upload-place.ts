import type { Language } from '../../../geodata/types.ts';
import type { RankInterval } from '../../../indicators/uncertainty/monte-carlo.ts';
import type { OwnData } from '../../data/upload/upload-data.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { joined } from '../../layers/measures/measured-value.ts';
import type { ScenePlace } from '../../layers/scene.ts';
import { ownIntervalWords } from '../../layers/upload/upload-intervals.ts';
import { findOwnNode, findOwnUnit, firstOwnNode, ownTimeIndex } from '../../layers/upload/upload-lookup.ts';
import { ownUnitValue } from '../../layers/upload/upload-value.ts';

/** A unit of own tables as the tooltip shows it; null = no such unit. Only points ever stand under a pointer. */
export function ownPlaceOf(explorer: Explorer, code: string): ScenePlace | null {
  const {
    data: { own },
    state,
  } = explorer;
  if (own === null) return null;
  const at = findOwnUnit(own, code);
  const unit = at === undefined ? undefined : own.units[at];
  if (at === undefined || unit?.place.kind !== 'point') return null;
  const measure = state.layers.find(({ id }) => id === 'own')?.measure ?? '';
  const node = findOwnNode(own, measure.slice('own:'.length)) ?? firstOwnNode(own);
  const interval =
    node?.kind === 'aggregate' ? explorer.ownUncertainty(node.code)?.result?.intervals[code] : undefined;
  const line = node === null ? [] : [lineOf(state.language, own, node, state.own.time, at, interval)];
  return {
    kind: 'own',
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
  own: OwnData,
  node: NonNullable<ReturnType<typeof firstOwnNode>>,
  time: string | null,
  at: number,
  interval: RankInterval | undefined,
): ScenePlace['tooltip'][number] {
  const value = ownUnitValue(language, own, node, ownTimeIndex(own, time), at, '');
  return {
    title: node.name,
    value: value.valueText,
    detail: joined([value.detail, ownIntervalWords(language, interval)]),
    figure: value.figure,
  };
}
