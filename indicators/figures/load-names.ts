import { type Names, perLanguage } from '../../geodata/languages.ts';
import { errorAt, type Problem } from './problem.ts';
import type { TableReader } from './read-table.ts';
import { NAME_LISTS, NAMES, type NameList } from './rule-tables.ts';

/** Names by list and id. */
export type NamesByList = Readonly<Record<NameList, ReadonlyMap<string, Names>>>;

/** Loads `names.csv`; an id of `needed` without a name is an error. */
export function loadNames(
  read: TableReader,
  needed: Readonly<Record<NameList, Iterable<string>>>,
): { readonly names: NamesByList; readonly problems: readonly Problem[] } {
  const { rows, problems } = read(NAMES);
  const of = (list: NameList): ReadonlyMap<string, Names> =>
    new Map(rows.filter((row) => row.list === list).map((row) => [row.id, row.names]));
  const byList = {
    branch: of('branch'),
    section: of('section'),
    use: of('use'),
    unit: of('unit'),
    break: of('break'),
    source: of('source'),
    publisher: of('publisher'),
    airport: of('airport'),
  };
  // A table without rows is reported as a whole, so its missing names need not be.
  const missing =
    rows.length === 0 ? [] : NAME_LISTS.flatMap((list) => missingNames(list, byList[list], needed[list]));
  return { names: byList, problems: [...problems, ...missing] };
}

/** The names of an id; the id itself where the table lacks it, which is an error of the table. */
export function namesOf(byList: NamesByList, list: NameList, id: string): Names {
  return byList[list].get(id) ?? perLanguage(() => id);
}

function missingNames(
  list: NameList,
  known: ReadonlyMap<string, Names>,
  needed: Iterable<string>,
): readonly Problem[] {
  return [...new Set(needed)]
    .filter((id) => !known.has(id))
    .map((id) =>
      errorAt({
        kind: 'no-name',
        file: NAMES.file,
        column: 'id',
        message: `The ${list} "${id}" has no name.`,
        hint: `Add a line that begins with ${list},${id} and names it in every language.`,
      }),
    );
}
