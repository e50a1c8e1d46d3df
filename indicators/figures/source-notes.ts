import { type Column, listOf } from './columns.ts';

/** What may be said of a source beside its title. A code that takes a value stands before it, as in `region:KZ-35`. */
export const SOURCE_NOTES = {
  plain: [
    ...['summed', 'dynamic-table', 'checks-only', 'tag-page', 'amendment', 'arabic-script', 'translation'],
    ...['no-address', 'mirror', 'old-revision'],
  ],
  /** Of a region by its code. */
  region: ['region', 'sheets', 'districts', 'monotown-tables'],
  /** Of a day, year-month-day. */
  day: ['date', 'published', 'updated', 'version'],
  /** Of a language by its code. */
  language: ['wikipedia'],
  /** Of two years, `2008-2023`. */
  years: ['years'],
  /** Of numbers or names as they are. */
  words: [
    ...['element', 'elements', 'publication', 'table', 'tables', 'report', 'document', 'mirror-at', 'after'],
  ],
  /** Of a number and a day: `683 2012-05-25`. */
  'number-and-day': ['resolution'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const VALUE_OF: Readonly<Record<keyof typeof SOURCE_NOTES, RegExp>> = {
  plain: /^$/,
  region: /^KZ-\d\d$/,
  day: /^\d{4}-\d\d-\d\d$/,
  language: /^[a-z]{2}$/,
  years: /^\d{4}-\d{4}$/,
  words: /^\S/,
  'number-and-day': /^\d+ \d{4}-\d\d-\d\d$/,
};

/** A cell of such notes, divided by `;`. */
export const sourceNotes: Column<readonly string[]> = listOf(
  {
    kind: 'unknown-word',
    expects: 'a note of a source',
    hint: 'Write a code of source-notes.ts with the value that it takes, such as region:KZ-35.',
    read: (cell) => (isNote(cell) ? cell : undefined),
  },
  ';',
);

function isNote(cell: string): boolean {
  const [, code = '', value = ''] = /^([a-z-]+)(?::(.+))?$/.exec(cell) ?? [];
  const kinds = Object.keys(SOURCE_NOTES) as (keyof typeof SOURCE_NOTES)[];
  return kinds.some(
    (kind) => SOURCE_NOTES[kind].some((known) => known === code) && VALUE_OF[kind].test(value),
  );
}
