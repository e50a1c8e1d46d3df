import { matches } from './columns.ts';
import type { SOURCES } from './figure-tables.ts';
import { type NamesByList, namesOf } from './load-names.ts';
import type { Source } from './observation.ts';
import type { Loaded, Problem } from './problem.ts';
import type { RowOf, TableReader } from './read-table.ts';
import { SOURCE_ORDER } from './rule-tables.ts';

/**
 * Makes the sources of the rows of `sources.csv`; a source without a licence stays and is listed, because it must be
 * shown as "not stated".
 */
export function loadSources(
  { rows, problems, read }: Loaded<RowOf<typeof SOURCES>>,
  names: NamesByList,
): Loaded<Source> {
  return {
    rows: rows.map(({ title, titleLang: lang, publisher, ...row }) => ({
      id: row.id,
      title: lang === '' ? namesOf(names, 'source', title) : { printed: title, lang },
      notes: row.notes,
      files: row.files,
      publisher: names.publisher.get(publisher) ?? publisher,
      year: row.year,
      url: row.url,
      licence: row.licence,
    })),
    problems: [...problems, ...rows.filter(({ licence }) => licence === '').map(noLicence)],
    read,
  };
}

function noLicence({ id, line }: RowOf<typeof SOURCES>): Problem {
  return {
    kind: 'no-licence',
    severity: 'note',
    file: 'sources.csv',
    line,
    column: 'licence',
    message: `No licence is stated for the source "${id}"; single facts are quoted from it with credit.`,
    hint: 'Write the licence that the publisher states.',
  };
}

/** Ranks of sources, lower first; the longest matching pattern of `source-order.csv` decides, then the id. */
export type SourceRank = (sourceId: string) => number;

const LAST_RANK = 1000;

/** Loads `source-order.csv` as a function from source to rank; sources that no pattern matches come last. */
export function loadSourceOrder(read: TableReader): {
  readonly rank: SourceRank;
  readonly problems: readonly Problem[];
} {
  const { rows, problems } = read(SOURCE_ORDER);
  const rules = rows.toSorted((a, b) => b.pattern.length - a.pattern.length);
  const rank = (sourceId: string) =>
    rules.find(({ pattern }) => matches(pattern, sourceId))?.rank ?? LAST_RANK;
  return { rank, problems };
}
