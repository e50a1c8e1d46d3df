/** Words that name files and versions of tables. */
const WORKSHOP = /\b(?:commit|extract)\b|\.(?:csv|xlsx?|json)\b|\barchive xls\b/i;

/** Words on a source or a fact, as readers get them and as those who keep the tables need them. */
export interface PlainWords {
  readonly shown: string;
  /** The words in full; '' where nothing was taken out. */
  readonly kept: string;
}

/** A word that ends like a file; a `(x)` may follow its ending. */
const FILE = /(\S*?)\.(?:csv|xlsx?|json)\b(?:\(x\))?/gi;

/** Title of a source without file names and versions. */
export function plainTitle(title: string): PlainWords {
  const shown = title
    .replaceAll(/\s*\(([^()]*)\)/g, (part, inside: string) => (WORKSHOP.test(inside) ? '' : part))
    // A path or a name with underscores says nothing; plain words only lose their ending.
    .replaceAll(FILE, (_file, name: string) => (/[/_*]/.test(name) ? '' : name))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,;(]+|[\s,;]+$/g, '');
  return { shown, kept: shown === title ? '' : title };
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
