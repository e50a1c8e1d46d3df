import { type Names, perLanguage, readNames, textColumns } from '../../geodata/languages.ts';
import { readNamed, type TableTexts } from './load-rules.ts';
import type { Problem } from './observation.ts';
import { cell, errorAt, type TableRow } from './read-table.ts';

const FILE = 'names.csv';

/** Lists of things that pages name and no other table does. */
export const NAME_LISTS = ['branch', 'section', 'unit', 'break'] as const;
export type NameList = (typeof NAME_LISTS)[number];

/** Names by list and id. */
export type NamesByList = Readonly<Record<NameList, ReadonlyMap<string, Names>>>;

/** Loads `names.csv`; an id of `needed` without a name, a second name, a blank name and an unknown list are errors. */
export function loadNames(
  texts: TableTexts,
  needed: Readonly<Record<NameList, Iterable<string>>>,
): { readonly names: NamesByList; readonly problems: readonly Problem[] } {
  const columns = Object.keys(textColumns('name', ''));
  const table = readNamed(texts, FILE, ['list', 'id', ...columns]);
  const names: Readonly<Record<NameList, Map<string, Names>>> = {
    branch: new Map(),
    section: new Map(),
    unit: new Map(),
    break: new Map(),
  };
  const problems: Problem[] = [...table.problems];
  for (const row of table.rows) {
    const list = NAME_LISTS.find((one) => one === cell(row, 'list'));
    const found = list === undefined ? unknownList(row) : faultOf(row, names[list], columns);
    problems.push(...found);
    if (list === undefined || found.length > 0) continue;
    names[list].set(
      cell(row, 'id'),
      readNames('name', (column) => cell(row, column)),
    );
  }
  // Without its rows the table is named already; its every missing name need not be.
  const missing =
    table.rows.length === 0
      ? []
      : NAME_LISTS.flatMap((list) => missingNames(list, names[list], needed[list]));
  return { names, problems: [...problems, ...missing] };
}

/** The names of an id; the id itself where the table lacks it, which is an error of the table. */
export function namesOf(names: NamesByList, list: NameList, id: string): Names {
  return names[list].get(id) ?? perLanguage(() => id);
}

function unknownList(row: TableRow): Problem[] {
  const message = `The list "${cell(row, 'list')}" is not known.`;
  return [errorAt('unknown-word', FILE, row.line, 'list', message, `Write ${NAME_LISTS.join(', ')}.`)];
}

function faultOf(row: TableRow, known: ReadonlyMap<string, Names>, columns: readonly string[]): Problem[] {
  const id = cell(row, 'id');
  if (known.has(id)) {
    const message = `"${id}" of the list "${cell(row, 'list')}" is named twice.`;
    return [errorAt('duplicate-key', FILE, row.line, 'id', message, 'Delete one of the two lines.')];
  }
  return columns
    .filter((column) => cell(row, column) === '')
    .map((column) =>
      errorAt(
        'no-name',
        FILE,
        row.line,
        column,
        `"${id}" has no name here.`,
        'Write its name in this language.',
      ),
    );
}

function missingNames(
  list: NameList,
  known: ReadonlyMap<string, Names>,
  needed: Iterable<string>,
): Problem[] {
  return [...new Set(needed)]
    .filter((id) => !known.has(id))
    .map((id) =>
      errorAt(
        'no-name',
        FILE,
        null,
        'id',
        `The ${list} "${id}" has no name.`,
        `Add a line that begins with ${list},${id} and names it in every language.`,
      ),
    );
}
