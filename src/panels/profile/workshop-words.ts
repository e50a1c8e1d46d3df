/** Words that name files and versions of tables. */
const WORKSHOP = /\b(?:commit|extract)\b|\.(?:csv|xlsx?|json)\b|\barchive xls\b/i;

/** Words on a fact, as readers get them and as those who keep the tables need them. */
export interface PlainWords {
  readonly shown: string;
  /** The words in full; '' where nothing was taken out. */
  readonly kept: string;
}

/**
 * A remark without the ids of sources that stand behind it anyway; a remark on the files themselves is kept back as a
 * whole and `instead` stands there.
 */
export function plainNote(note: string, sourceIds: ReadonlySet<string>, instead: string): PlainWords {
  if (WORKSHOP.test(note)) return { shown: instead, kept: note };
  const shown = note
    .replaceAll(/\s*\(([A-Z][\w-]*)\)/g, (part, id: string) => (sourceIds.has(id) ? '' : part))
    .trim();
  return { shown, kept: shown === note ? '' : note };
}
