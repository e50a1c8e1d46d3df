import { LANGUAGES, type SomeNames, TABLE_LANGUAGE } from '../../geodata/languages.ts';
import {
  type ENTERPRISES,
  type FACTS,
  type PROJECTS,
  TO_BE_READ,
  type WRITTEN_TABLES,
} from './fact-tables.ts';
import { errorAt, type Problem } from './problem.ts';
import type { RowOf } from './read-table.ts';

/** A text of a table that was translated here. */
export interface Translation {
  readonly table: (typeof WRITTEN_TABLES)[number];
  readonly line: number;
  /** What tells the row apart, as in the column `row` of `to-be-read.csv`. */
  readonly rowKey: string;
  /** Columns without their language, such as `text`. */
  readonly column: string;
  readonly language: string;
  readonly text: string;
}

/** Where translations of a row are: its place, and its columns of texts. */
export interface WrittenRow extends Pick<Translation, 'table' | 'line'> {
  readonly key: readonly (string | number | null)[];
  readonly columns: Readonly<Record<string, SomeNames | null>>;
}

/** The translations in a row: every text in another language that is not the same as in that of the tables. */
export function translationsOf({ table, line, key, columns }: WrittenRow): readonly Translation[] {
  const rowKey = key.map((part) => part ?? '').join('/');
  return Object.entries(columns).flatMap(([column, texts]) =>
    LANGUAGES.flatMap((language) => {
      const text = texts?.[language] ?? '';
      return text === '' || text === texts?.[TABLE_LANGUAGE]
        ? []
        : [{ table, line, rowKey, column, language, text }];
    }),
  );
}

/** The texts of a fact. */
export function factTexts({ line, townId, topic, year, text, note }: RowOf<typeof FACTS>): WrittenRow {
  return { table: 'facts', line, key: [townId, topic, year], columns: { text, note } };
}

/** The texts of a row on an enterprise; its own name is printed by a source. */
export function enterpriseTexts(row: RowOf<typeof ENTERPRISES>): WrittenRow {
  const { line, townId, enterprise, indicator, year, owner, text, note } = row;
  const key = [townId, enterprise?.[TABLE_LANGUAGE] ?? '', indicator, year];
  return { table: 'enterprises', line, key, columns: { owner, text, note } };
}

/** The texts of a project. */
export function projectTexts(row: RowOf<typeof PROJECTS>): WrittenRow {
  const { line, townId, project, investor, detail, note } = row;
  const key = [townId, project[TABLE_LANGUAGE]];
  return { table: 'projects', line, key, columns: { project, investor, detail, note } };
}

/** Errors for translations that `to-be-read.csv` does not list, and for its lines that no row of these tables has. */
export function checkTranslations(
  translations: readonly Translation[],
  listed: readonly RowOf<typeof TO_BE_READ>[],
): readonly Problem[] {
  const words = ({ table, column, language, text }: Omit<Translation, 'line' | 'rowKey'>): string =>
    [table, column, language, text].join('|');
  const known = new Set(listed.map(words));
  const tables = new Set(translations.map(({ table }) => table));
  const there = new Set(translations.map((one) => `${one.rowKey}|${words(one)}`));
  return [
    ...translations
      .filter((one) => !known.has(words(one)))
      .map(({ table, line, rowKey, column, language, text }) =>
        errorAt({
          kind: 'unlisted-translation',
          file: `${table}.csv`,
          line,
          column: `${column}_${language}`,
          message: `${TO_BE_READ.file} does not list "${text}".`,
          hint: `Add a line to it: ${table}, ${rowKey}, ${column}, ${language}, the text, and a blank day.`,
        }),
      ),
    ...listed
      .filter((one) => tables.has(one.table) && !there.has(`${one.rowKey}|${words(one)}`))
      .map(({ line, table, rowKey, column, language, text }) =>
        errorAt({
          kind: 'no-such-text',
          file: TO_BE_READ.file,
          line,
          column: 'text',
          message: `The row ${rowKey} of ${table}.csv has no "${text}" in ${column}_${language}.`,
          hint: 'Correct the line, or delete it; a text that has changed is to be read again.',
        }),
      ),
  ];
}
