import { LANGUAGES, type Language, type SomeNames, TABLE_LANGUAGE } from '../../geodata/languages.ts';
import type { Fields } from './columns.ts';
import type { RowFault } from './read-table.ts';

/** Makes null of names that are blank in every language, in `values`; the faults are those filled in too few languages. */
export function joinNames(fields: Fields, values: Record<string, unknown>): readonly RowFault[] {
  return Object.entries(fields).flatMap(([field, column]) => {
    if (!('stem' in column) || column.blank === undefined) return [];
    const cells = values[field] as SomeNames;
    const filled = LANGUAGES.filter((language) => (cells[language] ?? '') !== '');
    values[field] =
      filled.length === 0
        ? null
        : Object.fromEntries(filled.map((language) => [language, cells[language]] as const));
    if (filled.length === 0) return [];
    const needed: readonly Language[] = column.blank === 'all' ? LANGUAGES : [TABLE_LANGUAGE];
    return needed
      .filter((language) => !filled.includes(language))
      .map((language) => ({
        kind: 'missing-language',
        column: `${column.stem}_${language}`,
        message: `The cell is empty, but ${column.stem}_${filled[0]} is filled.`,
        hint:
          column.blank === 'all'
            ? 'Write it from the meaning, or empty the cells of the other languages.'
            : 'Write the name as the source prints it.',
      }));
  });
}
