import type { Language } from '../../../geodata/types.ts';
import type { IndicatorCell, PlaceId, PlaceScore, Scope } from '../../../indicators/types.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import { stepMessages } from '../../i18n/messages/steps.ts';
import type { MeasuredValue } from '../measures/measured-value.ts';
import { readMeasure } from '../measures/measures.ts';
import type { Comparison, Side } from './comparison.ts';

/**
 * Why two figures of a place in two editions say nothing about a change: a break lies between them, they are of
 * different areas, or both editions have the same figure. '' = they may be subtracted.
 */
export function otherGround(
  { kind, first: a, second: b }: Comparison,
  scope: Scope,
  first: MeasuredValue,
  second: MeasuredValue,
): string {
  if (kind !== 'year' || a.context.editions[scope] === b.context.editions[scope]) return '';
  const texts = differenceMessages[a.context.language];
  const broken = breakBetween(a, b, scope, first.placeId);
  if (broken !== null) return stepMessages[a.context.language].acrossBreak(broken);
  if (first.status !== second.status || first.grade !== second.grade) return texts.otherArea;
  const isIndicator = readMeasure(a.context.data, scope, a.measure)?.kind === 'indicator';
  return isIndicator && first.year === second.year ? texts.sameFigure : '';
}

/**
 * Latest year from which a figure that went into one of two sides counts something else than in the other; null = they
 * are of one line. Each edition knows the breaks up to its own figures.
 */
function breakBetween(a: Side, b: Side, scope: Scope, placeId: PlaceId): number | null {
  const sides = [a, b].map((side) => figuresOf(side, scope, placeId));
  const [now, then] = sides;
  if (now === undefined || then === undefined) return null;
  const between = [...now].flatMap(([id, { year }]) => {
    const other = then.get(id)?.year ?? null;
    if (year === null || other === null) return [];
    const breaks = [a, b].flatMap(({ context }) =>
      (context.editions[scope]?.breaks ?? []).flatMap(([place, indicator, ...years]) =>
        place === placeId && indicator === id ? years : [],
      ),
    );
    return breaks.filter((from) => from > Math.min(year, other) && from <= Math.max(year, other));
  });
  return between.length === 0 ? null : Math.max(...between);
}

/** Figures behind a side by indicator: those of its score, or the one that it shows. */
function figuresOf(side: Side, scope: Scope, placeId: PlaceId): ReadonlyMap<string, IndicatorCell> {
  const read = readMeasure(side.context.data, scope, side.measure);
  const edition = side.context.editions[scope];
  if (read?.kind !== 'indicator' || edition === null) return cellsOf(side, scope, placeId) ?? new Map();
  const { id } = read.indicator;
  const cell = edition.cells[edition.placeIds.indexOf(placeId)]?.[edition.indicatorIds.indexOf(id)] ?? null;
  return new Map(cell === null ? [] : [[id, cell]]);
}

/** What a reader must know about two scores in two editions: they rest on other figures, or partly on the same ones. */
export function pairNotes(
  { kind, first, second }: Comparison,
  scope: Scope,
  placeId: PlaceId,
  language: Language,
): readonly string[] {
  if (kind !== 'year' || first.context.editions[scope] === second.context.editions[scope]) return [];
  const a = cellsOf(first, scope, placeId);
  const b = cellsOf(second, scope, placeId);
  if (a === null || b === null) return [];
  const texts = differenceMessages[language];
  const shared = [...a].filter(([id, cell]) => b.get(id)?.year === cell.year).length;
  return [
    ...(haveSameParts(a, b) ? [] : [texts.otherParts(a.size, b.size)]),
    ...(shared === 0 ? [] : [texts.sharedParts(shared, a.size)]),
  ];
}

/** How many places with a difference have other figures on one side than on the other. */
export function countOtherParts(
  { kind, first, second }: Comparison,
  scope: Scope,
  placeIds: readonly PlaceId[],
): number {
  if (kind !== 'year') return 0;
  return placeIds.filter((placeId) => {
    const a = cellsOf(first, scope, placeId);
    const b = cellsOf(second, scope, placeId);
    return a !== null && b !== null && !haveSameParts(a, b);
  }).length;
}

function haveSameParts(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((id) => b.has(id));
}

/** Figures that went into the score of a side, by indicator; null where the side is no score. */
function cellsOf(
  { context, measure }: Side,
  scope: Scope,
  placeId: PlaceId,
): ReadonlyMap<string, IndicatorCell> | null {
  const read = readMeasure(context.data, scope, measure);
  if (read?.kind !== 'node') return null;
  const place = context.scores[scope][read.index]?.places[placeId];
  return place === undefined ? null : new Map(cellsBelow(place, read.node));
}

function cellsBelow(place: PlaceScore, node: string): readonly (readonly [string, IndicatorCell])[] {
  const parts = place.nodes[node]?.parts.filter(({ score, isNeutral }) => score !== null && !isNeutral) ?? [];
  return parts.flatMap((part) => {
    if (place.nodes[part.node] !== undefined) return cellsBelow(place, part.node);
    const cell = place.indicators[part.node]?.cell ?? null;
    return cell === null ? [] : [[part.node, cell] as const];
  });
}
