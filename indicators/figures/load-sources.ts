import { readNamed, type TableTexts } from './load-rules.ts';
import type { Source } from './observation.ts';
import { errorAt, type Loaded, type Problem } from './problem.ts';
import { cell } from './read-table.ts';

/** Loads `sources.csv`; a source without a licence stays and is listed, because it must be shown as "not stated". */
export function loadSources(texts: TableTexts): Loaded<Source> {
  const file = 'sources.csv';
  const table = readNamed(texts, file, ['source_id', 'title', 'publisher', 'year', 'url', 'licence']);
  const problems: Problem[] = [...table.problems];
  const seen = new Set<string>();
  const rows: Source[] = [];
  for (const row of table.rows) {
    const id = cell(row, 'source_id');
    if (seen.has(id)) {
      problems.push(
        errorAt({
          kind: 'duplicate-key',
          file,
          line: row.line,
          column: 'source_id',
          message: `The source "${id}" stands twice.`,
          hint: 'Delete one of the two lines.',
        }),
      );
      continue;
    }
    seen.add(id);
    const licence = cell(row, 'licence');
    if (licence === '') problems.push(noLicence(file, row.line, id));
    rows.push({
      id,
      title: cell(row, 'title'),
      publisher: cell(row, 'publisher'),
      year: cell(row, 'year'),
      url: cell(row, 'url'),
      licence,
    });
  }
  return { rows, problems, read: table.read };
}

function noLicence(file: string, line: number, id: string): Problem {
  return {
    kind: 'no-licence',
    severity: 'note',
    file,
    line,
    column: 'licence',
    message: `No licence is stated for the source "${id}"; single facts are quoted from it with credit.`,
    hint: 'Write the licence that the publisher states.',
  };
}

/** Splits a cell of source ids (`A; B`) into ids. */
export function splitSources(text: string): readonly string[] {
  if (!text.includes(';')) return [text];
  return text
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** An error for each source id of a row that is not in `sources.csv`. */
export function findUnknownSources(
  file: string,
  line: number,
  text: string,
  known: ReadonlySet<string>,
): Problem[] {
  return splitSources(text)
    .filter((id) => !known.has(id))
    .map((id) =>
      errorAt({
        kind: 'unknown-source',
        file,
        line,
        column: 'source_id',
        message: `The source "${id}" is not known.`,
        hint: 'Add the source to sources.csv with title, publisher, year, address and licence.',
      }),
    );
}
