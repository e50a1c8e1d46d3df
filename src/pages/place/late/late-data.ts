import { type Language, perLanguage } from '../../../../geodata/languages.ts';
import type { Branch } from '../../../../indicators/built-files.ts';
import type { CitedSource } from '../page-sources.ts';
import type { LatePeople, LatePeopleContent } from '../people/late-people.ts';
import type { PrioritiesContent } from '../priorities/priorities-part.ts';
import {
  indicatorsIn,
  type PlaceNames,
  type PrioritiesRows,
  prioritiesOfRows,
  prioritiesRows,
} from '../priorities/priorities-rows.ts';
import type { SeriesNames, SeriesRows, SeriesWords } from '../series/series-rows.ts';
import type { LateWhatIf, LateWhatIfContent } from '../what-if/late-what-if.ts';
import type { LateWork, LateWorkContent } from '../work/late-work.ts';
import { type IndicatorNames, namedIndicator } from './indicator-names.ts';

/** What the drawn late parts of a page are made of, in its language. */
export interface LateContent {
  readonly placeId: string;
  readonly language: Language;
  /** Number of each source of the page by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly series: { readonly rows: SeriesRows; readonly words: SeriesWords };
  readonly priorities: PrioritiesContent;
  /** Null where the page has no such part. */
  readonly people: LatePeopleContent | null;
  readonly work: LateWorkContent | null;
  readonly whatIf: LateWhatIfContent | null;
}

/** What is the same on the pages of all languages. */
interface LateRows {
  readonly series: SeriesRows;
  readonly priorities: PrioritiesRows;
  readonly people: Cited<LatePeople> | null;
  readonly work: Cited<LateWork> | null;
  readonly whatIf: LateWhatIf | null;
}

/** Figures with the ids of their sources. */
type Cited<Figures> = Figures & { readonly sources: readonly string[] };

/** What the parts are made of in all languages, as `data/places/<place>.json` has it. */
export interface LateData extends LateRows {
  /** Numbers of the sources that the parts cite, on the pages of each language, by id. */
  readonly sources: Readonly<Record<string, Readonly<Record<Language, number>>>>;
  /** Where the notes of the series stand on the pages of each language: see {@link SeriesWords}. */
  readonly letters: Readonly<Record<Language, readonly number[]>>;
}

/** Names that the parts of all places read, as `data/places/names-<language>.json` has them. */
export interface LateNames {
  readonly series: SeriesNames;
  readonly indicators: IndicatorNames;
  readonly places: PlaceNames;
  readonly branches: Readonly<Partial<Record<Branch, string>>>;
}

/** Puts together what a page of a language draws. Throws where a name is missing. */
export function lateContent(
  placeId: string,
  language: Language,
  { sources, letters, series, priorities, people, work, whatIf }: LateData,
  names: LateNames,
): LateContent {
  return {
    ...{ placeId, language },
    numbers: new Map(Object.entries(sources).map(([id, number]) => [id, number[language]])),
    series: { rows: series, words: { language, names: names.series, letters: letters[language] } },
    priorities: prioritiesOfRows(priorities, { placeId, language }, names),
    people: people === null ? null : { language, people, sources: people.sources.map(sourceOf) },
    work: work === null ? null : { language, work, sources: work.sources.map(sourceOf) },
    whatIf: whatIf === null ? null : { language, whatIf, branch: leadOf(whatIf, names) },
  };
}

/**
 * The file of a place from what its pages draw. Throws where the pages of two languages do not have the same figures,
 * where one is missing, or where one does not list a source that is cited.
 */
export function lateData(pages: readonly LateContent[]): LateData {
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
  return {
    sources: Object.fromEntries(
      [...new Set([rows.series, rows.people, rows.work].flatMap((part) => part?.sources ?? []))].map((id) => [
        id,
        inEach(({ numbers }) => numberOf(numbers, id)),
      ]),
    ),
    letters: inEach(({ series }) => series.words.letters),
    ...rows,
  };
}

/** Number of a source on a page. Throws where it has none: a note would lead nowhere. */
function numberOf(numbers: LateContent['numbers'], id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`a late part cites ${id}, which its page does not list`);
  return number;
}

function rowsOf({ series, priorities, people, work, whatIf }: LateContent): LateRows {
  return {
    series: series.rows,
    priorities: prioritiesRows(priorities),
    people: people === null ? null : { ...people.people, sources: people.sources.map(({ id }) => id) },
    work: work === null ? null : { ...work.work, sources: work.sources.map(({ id }) => id) },
    whatIf: whatIf?.whatIf ?? null,
  };
}

/** The leading branch of a town with its name. */
function leadOf({ town }: LateWhatIf, { branches }: LateNames): LateWhatIfContent['branch'] {
  const id = town.output?.branches[0]?.[0];
  const name = id === undefined ? undefined : branches[id];
  return id === undefined || name === undefined ? null : { id, names: perLanguage(() => name) };
}

function sourceOf(id: string): CitedSource {
  return { id };
}

/** The names of a language that pages read. Throws where two pages name one thing differently. */
export function lateNames(pages: readonly LateContent[]): LateNames {
  return {
    series: onceEach(pages.flatMap(({ series }) => Object.entries(series.words.names))),
    indicators: onceEach(
      pages.flatMap(({ language, priorities }) =>
        indicatorsIn(priorities).map((one) => [one.id, namedIndicator(one, language)] as const),
      ),
    ),
    places: onceEach(
      pages.flatMap(({ priorities: { breakEven, past } }) => {
        const target = breakEven.past?.target;
        return target?.kind === 'past' && past !== null ? [[target.placeId, past] as const] : [];
      }),
    ),
    branches: onceEach(
      pages.flatMap(({ language, whatIf }) =>
        whatIf?.branch == null ? [] : [[whatIf.branch.id, whatIf.branch.names[language]] as const],
      ),
    ),
  };
}

function onceEach<Value>(named: readonly (readonly [id: string, value: Value])[]): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const [id, value] of named) {
    const known = found[id] ?? value;
    if (JSON.stringify(known) !== JSON.stringify(value))
      throw new Error(`${id} is named in two ways: ${JSON.stringify([known, value])}`);
    found[id] = value;
  }
  return found;
}
