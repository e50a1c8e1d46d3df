import { LANGUAGES, type Language, perLanguage } from '../../../../geodata/languages.ts';
import type { AlikeContent } from '../alike/alike-content.ts';
import { type AlikeRows, alikeOfRows, alikeRows } from '../alike/alike-rows.ts';
import type { ElseContent } from '../else/else-content.ts';
import { type ElseRows, elseOfRows, elseRows } from '../else/else-rows.ts';
import type { LifeContent } from '../life/life-content.ts';
import { type LifeRows, lifeOfRows, lifeRowsOf, sourcesOfLife } from '../life/life-rows.ts';
import type { CitedSource } from '../page-sources.ts';
import type { LatePeople, LatePeopleContent } from '../people/late-people.ts';
import { type PeopleRows, peopleOfRows, peopleRows } from '../people/people-rows.ts';
import type { PrioritiesContent } from '../priorities/priorities-part.ts';
import { type PrioritiesRows, prioritiesOfRows, prioritiesRows } from '../priorities/priorities-rows.ts';
import { namesInList, type PackedSeries, packedSeries, unpackedSeries } from '../series/packed-series.ts';
import type { SeriesRows, SeriesWords } from '../series/series-rows.ts';
import type { LateWhatIfContent } from '../what-if/late-what-if.ts';
import { type WhatIfRows, whatIfOfRows, whatIfRows } from '../what-if/what-if-rows.ts';
import { type LateWork, type LateWorkContent, shownWork } from '../work/late-work.ts';
import type { LateNames } from './late-names.ts';

/** What the drawn late parts of a page are made of, in its language. */
export interface LateContent {
  readonly placeId: string;
  readonly language: Language;
  /** Number of each source of the page by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly series: { readonly rows: SeriesRows; readonly words: SeriesWords };
  readonly priorities: PrioritiesContent;
  readonly alike: AlikeContent;
  /** Null where the page has no such part. */
  readonly people: LatePeopleContent | null;
  readonly work: LateWorkContent | null;
  readonly whatIf: LateWhatIfContent | null;
  readonly life: LifeContent | null;
  readonly other: ElseContent | null;
}

/** What is the same on the pages of all languages. */
interface LateRows {
  readonly series: SeriesRows;
  readonly priorities: PrioritiesRows;
  readonly alike: AlikeRows;
  readonly people: Cited<PeopleRows> | null;
  readonly work: Cited<LateWork> | null;
  readonly whatIf: WhatIfRows | null;
  readonly life: LifeRows | null;
  readonly other: ElseRows | null;
}

/** Figures with the ids of their sources. */
type Cited<Figures> = Figures & { readonly sources: readonly string[] };

/** A source with its number on the pages of each language, in the order of `LANGUAGES`; with one where all are the same. */
type SourceRow = readonly [id: string, ...numbers: readonly number[]];

/** What the parts are made of in all languages, as `data/places/<place>.json` has it. */
export interface LateData extends Omit<LateRows, 'series'> {
  readonly series: PackedSeries;
  /** The sources that the parts cite, those of the series first, in their order. */
  readonly sources: readonly SourceRow[];
  /** Where the notes of the series stand on the pages of each language: see {@link SeriesWords}. */
  readonly letters: Readonly<Record<Language, readonly number[]>>;
}

/** Puts together what a page of a language draws. Throws where a name is missing. */
export function lateContent(
  placeId: string,
  language: Language,
  { sources, letters, series, people, work, whatIf, life, other, ...rows }: LateData,
  names: LateNames,
): LateContent {
  const priorities = prioritiesOfRows(rows.priorities, { placeId, language }, names);
  const { words } = priorities;
  return {
    ...{ placeId, language, priorities },
    numbers: new Map(
      sources.map(([id, first = 0, ...others]) => [
        id,
        [first, ...others][LANGUAGES.indexOf(language)] ?? first,
      ]),
    ),
    series: {
      rows: unpackedSeries(
        series,
        names.series,
        sources.map(([id]) => id),
      ),
      words: { language, names: namesInList(names.series), letters: letters[language] },
    },
    alike: alikeOfRows(rows.alike, words, names),
    people:
      people === null
        ? null
        : {
            language,
            people: peopleOfRows(people, errorsIn(names)),
            sources: people.sources.map(sourceOf),
          },
    work: work === null ? null : { language, work, sources: work.sources.map(sourceOf) },
    whatIf:
      whatIf === null ? null : { language, whatIf: whatIfOfRows(whatIf), branch: leadOf(whatIf, names) },
    life: life === null ? null : lifeOfRows(life, words, names),
    other: other === null ? null : elseOfRows(other, words, names),
  };
}

/**
 * The file of a place from what its pages draw; `seriesIds` are the series of all places in their order. Throws where the pages of two languages do not have the same figures,
 * where one is missing, or where one does not list a source that is cited.
 */
export function lateData(pages: readonly LateContent[], seriesIds: readonly string[]): LateData {
  const all = new Map(pages.map((page) => [JSON.stringify(rowsOf(page)), rowsOf(page)]));
  const [rows] = all.values();
  if (rows === undefined || all.size !== 1)
    throw new Error(
      `the pages of ${pages[0]?.placeId} differ in their figures: ${[...all.keys()].join('\n')}`,
    );
  const inEach = <Value>(read: (page: LateContent) => Value): Readonly<Record<Language, Value>> =>
    perLanguage((language) => {
      const page = pages.find((one) => one.language === language);
      if (page === undefined) throw new Error(`no page of ${pages[0]?.placeId} in ${language}`);
      return read(page);
    });
  const { series, ...others } = rows;
  return {
    sources: citedIn(rows).map((id) => {
      const known = inEach(({ numbers }) => numberOf(numbers, id));
      const numbers = LANGUAGES.map((language) => known[language]);
      return [id, ...(new Set(numbers).size === 1 ? numbers.slice(0, 1) : numbers)];
    }),
    letters: inEach((page) => page.series.words.letters),
    series: packedSeries(series, seriesIds),
    ...others,
  };
}

/** Ids of the sources that the parts cite. */
function citedIn({ series, people, work, life, other }: LateRows): readonly string[] {
  return [
    ...new Set([
      ...[series, people, work].flatMap((part) => part?.sources ?? []),
      ...(life === null ? [] : sourcesOfLife(life)),
      ...(other === null ? [] : [...other.countSources, ...other.rowSources]),
    ]),
  ];
}

/** Number of a source on a page. Throws where it has none: a note would lead nowhere. */
function numberOf(numbers: LateContent['numbers'], id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`a late part cites ${id}, which its page does not list`);
  return number;
}

function rowsOf({ series, priorities, alike, people, work, whatIf, life, other }: LateContent): LateRows {
  return {
    series: series.rows,
    priorities: prioritiesRows(priorities),
    alike: alikeRows(alike),
    people:
      people === null ? null : { ...peopleRows(people.people), sources: people.sources.map(({ id }) => id) },
    work: work === null ? null : { ...shownWork(work.work), sources: work.sources.map(({ id }) => id) },
    whatIf: whatIf === null ? null : whatIfRows(whatIf.whatIf),
    life: life === null ? null : lifeRowsOf(life),
    other: other === null ? null : elseRows(other),
  };
}

/** The leading branch of a town with its name. */
function leadOf({ town }: WhatIfRows, { parts }: LateNames): LateWhatIfContent['branch'] {
  const id = town.output?.branches[0]?.[0];
  const name = id === undefined ? undefined : parts[id];
  return id === undefined || name === undefined ? null : { id, names: perLanguage(() => name) };
}

/** Past errors of the forecasts of all towns. */
function errorsIn({ errors }: LateNames): LatePeople['errors'] {
  if (errors === null) throw new Error('no past errors of forecasts');
  return errors;
}

function sourceOf(id: string): CitedSource {
  return { id };
}
