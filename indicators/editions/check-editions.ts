import { FIGURE_TABLES } from '../figures/figure-tables.ts';
import { errorAt, type Problem } from '../figures/problem.ts';
import type { TableTexts } from '../figures/read-table.ts';
import { RULE_TABLES } from '../figures/rule-tables.ts';
import type { Scope } from '../types.ts';
import type { BuiltEdition } from './build-edition.ts';
import type { CodebookRow } from './codebook-row.ts';
import { EDITION_TABLES, EDITIONS, STRUCTURE_YEARS, type StructureYears } from './edition-tables.ts';
import { CODEBOOK } from './read-codebook.ts';

const SCOPES: readonly Scope[] = ['town', 'region'];

/** Kind of the problem of a scored indicator without frozen goalposts, which `freeze-goalposts` solves. */
export const NO_GOALPOSTS = 'no-goalposts';

/** What is wrong with the editions as they were made: one that is missing, an indicator that cannot be shown or scored. */
export function checkEditions(
  codebook: readonly CodebookRow[],
  editions: ReadonlyMap<string, BuiltEdition>,
): readonly Problem[] {
  const built = [...editions.values()];
  const unplanned = SCOPES.filter(
    (scope) => !built.some(({ edition }) => edition.scope === scope && edition.kind === 'full'),
  ).map((scope) =>
    errorAt({
      kind: 'no-full-edition',
      file: EDITIONS.file,
      column: 'kind',
      message: `No full edition of ${scope}s is planned.`,
      hint: 'Add a row with its scope and the kind "full".',
    }),
  );
  const valueless = codebook.filter((row) => !built.some((one) => hasValue(one, row)));
  const unfrozen = codebook.filter(({ use, goalposts }) => use !== 'panel' && goalposts === null);
  return [
    ...unplanned,
    ...repeatedEditions(built),
    ...valueless.map((row) =>
      codebookError(row, {
        kind: 'no-value',
        column: row.numerator === '' ? 'numerator_region' : 'numerator',
        message: `${row.id} has no value for any place in any edition.`,
        hint: 'Check its series, levels and window: the figures may be of another level, too old, or on two sides of a break in series-breaks.csv.',
      }),
    ),
    ...unfrozen
      .filter((row) => !valueless.includes(row))
      .map((row) =>
        codebookError(row, {
          kind: NO_GOALPOSTS,
          column: 'id',
          message: `${row.id} is scored and has no row in goalposts.csv.`,
          hint: 'Run "npm run freeze"; an indicator that has one and the same value everywhere cannot be scored.',
        }),
      ),
  ];
}

/** An error for every edition that no address can name, because one before it has its scope, kind and year. */
function repeatedEditions(built: readonly BuiltEdition[]): readonly Problem[] {
  const named = built.map(({ edition: { id, scope, kind, year } }) => ({
    id,
    name: `${scope} ${kind} ${year}`,
  }));
  return named.flatMap(({ id, name }, at) => {
    const first = named.findIndex((other) => other.name === name);
    if (first === at) return [];
    return [
      errorAt({
        kind: 'repeated-edition',
        file: EDITIONS.file,
        column: 'year',
        message: `${id} and ${named[first]?.id} are both ${name}.`,
        hint: 'Give one of them another kind or year, or delete it.',
      }),
    ];
  });
}

/** An error for every scope whose structures have no years. */
export function checkStructureYears(years: ReadonlyMap<Scope, StructureYears>): readonly Problem[] {
  return SCOPES.filter((scope) => !years.has(scope)).map((scope) =>
    errorAt({
      kind: 'no-structure-years',
      file: STRUCTURE_YEARS.file,
      column: 'scope',
      message: `The structures of ${scope}s have no years.`,
      hint: 'Add a row with the scope.',
    }),
  );
}

function hasValue({ edition }: BuiltEdition, { id, scope }: CodebookRow): boolean {
  const column = edition.indicatorIds.indexOf(id);
  return edition.scope === scope && edition.cells.some((line) => (line[column] ?? null) !== null);
}

function codebookError(
  row: CodebookRow,
  parts: Pick<Problem, 'kind' | 'column' | 'message' | 'hint'>,
): Problem {
  return errorAt({ ...parts, file: CODEBOOK.file, line: Number(row.row.split(':')[1]) });
}

/** An error for every file among the tables that no declaration reads. */
export function undeclaredFiles(texts: TableTexts): readonly Problem[] {
  const declared = new Set([...FIGURE_TABLES, ...RULE_TABLES, ...EDITION_TABLES].map(({ file }) => file));
  return Object.keys(texts)
    .filter((file) => !declared.has(file))
    .map((file) =>
      errorAt({
        kind: 'unknown-file',
        file,
        message: 'Nothing reads this file.',
        hint: 'Delete it, or declare it in figure-tables.ts, rule-tables.ts or edition-tables.ts.',
      }),
    );
}
