import type { LifeStrips } from '../life/life-rows.ts';
import type { LatePeople } from '../people/late-people.ts';
import { indicatorsIn } from '../priorities/priorities-rows.ts';
import { type SeriesList, seriesList } from '../series/packed-series.ts';
import { type IndicatorNames, namedIndicator } from './indicator-names.ts';
import type { LateContent } from './late-data.ts';
import type { PlaceNames } from './place-names.ts';

/** What the parts of all places read, as `data/places/names-<language>.json` has it. */
export interface LateNames {
  readonly series: SeriesList;
  readonly indicators: IndicatorNames;
  readonly places: PlaceNames;
  /** Sections and branches, by id. */
  readonly parts: Readonly<Record<string, string>>;
  /** What is said of counts by their unit, and what is noted of them by its English words. */
  readonly said: Readonly<Record<string, string>>;
  /** Figures of all towns by indicator, the same in every language. */
  readonly strips: LifeStrips;
  /** Past errors of the forecasts of all towns, the same in every language; null = no page shows them. */
  readonly errors: LatePeople['errors'] | null;
}

/**
 * The names of a language that pages read; `seriesIds` are the series of all places in their order. Throws where two pages
 * name one thing differently.
 */
export function lateNames(pages: readonly LateContent[], seriesIds: readonly string[]): LateNames {
  return {
    series: seriesList(
      seriesIds,
      onceEach(pages.flatMap(({ series }) => Object.entries(series.words.names))),
    ),
    indicators: onceEach(pages.flatMap(indicatorNames)),
    places: onceEach(pages.flatMap(placeNames)),
    parts: onceEach(
      pages.flatMap(({ language, alike, whatIf, other }) => [
        ...(whatIf?.branch == null ? [] : [[whatIf.branch.id, whatIf.branch.names[language]] as const]),
        ...(alike.towns?.branch == null ? [] : [[alike.towns.branch.id, alike.branchName] as const]),
        ...Object.entries(other?.parts ?? {}),
      ]),
    ),
    said: onceEach(pages.flatMap(({ other }) => saidNames(other))),
    strips: onceEach(
      pages.flatMap(({ life }) => life?.lines.map(({ indicator, strip }) => [indicator.id, strip]) ?? []),
    ),
    errors:
      onceEach(pages.flatMap(({ people }) => (people === null ? [] : [['errors', people.people.errors]])))[
        'errors'
      ] ?? null,
  };
}

type Named<Value> = readonly (readonly [id: string, value: Value])[];

function indicatorNames({ language, priorities, life }: LateContent): Named<IndicatorNames[string]> {
  return [
    ...indicatorsIn(priorities),
    ...(life?.lines.map(({ indicator }) => indicator) ?? []),
    ...(life?.poverty == null ? [] : [life.poverty.indicator]),
  ].map((one) => [one.id, namedIndicator(one, language)]);
}

function placeNames({ priorities, alike, life }: LateContent): Named<PlaceNames[string]> {
  const { breakEven, past } = priorities;
  const target = breakEven.past?.target;
  const region = life?.poverty?.region;
  return [
    ...(target?.kind === 'past' && past !== null ? [[target.placeId, past] as const] : []),
    ...Object.entries(alike.places),
    ...(region === undefined ? [] : [[region.id, { kind: 'region', name: region.name }] as const]),
  ];
}

function saidNames(other: LateContent['other']): Named<string> {
  if (other === null || other.facts.count === null) return [];
  const { unit, note } = other.facts.count;
  return [[unit, other.countText], ...(note === '' ? [] : [[note, other.note] as const])];
}

function onceEach<Value>(named: Named<Value>): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const [id, value] of named) {
    const known = found[id] ?? value;
    if (JSON.stringify(known) !== JSON.stringify(value))
      throw new Error(`${id} is named in two ways: ${JSON.stringify([known, value])}`);
    found[id] = value;
  }
  return found;
}
