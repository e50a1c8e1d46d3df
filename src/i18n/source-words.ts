import type { Language, Names } from '../../geodata/types.ts';
import { dateText } from './date-text.ts';
import { sourceNoteMessages } from './messages/source-notes.ts';

/** A source as the tables have it: its title as printed or its name in every language, and codes of notes. */
interface NamedSource {
  readonly title: { readonly printed: string; readonly lang: string } | Names;
  readonly notes: readonly string[];
}

/** Words on a source in the language of the page, but for a title as printed. */
export interface SourceWords {
  readonly title: string;
  /** Language of a title as printed; null = the title is ours, in the language of the page. */
  readonly lang: string | null;
  /** What else is to be said of it; '' = nothing. */
  readonly note: string;
}

/** The title of a source, which stays as printed, and what is said of it in the language of the page. */
export function sourceWords(
  language: Language,
  { title, notes }: NamedSource,
  regionName: (id: string) => string,
): SourceWords {
  const note = notes.map((code) => noteText(language, code, regionName)).join('; ');
  if ('printed' in title) return { title: title.printed, lang: title.lang, note };
  return { title: title[language], lang: null, note };
}

/** The same on one line, for files and titles of elements. */
export function sourceLine({ title, note }: SourceWords): string {
  return note === '' ? title : `${title} (${note})`;
}

function noteText(language: Language, code: string, regionName: (id: string) => string): string {
  const [, key = code, value = ''] = /^([^:]+):(.*)$/.exec(code) ?? [];
  const texts: Readonly<Record<string, string | ((first: string, second: string) => string)>> =
    sourceNoteMessages[language];
  const text = texts[`${key}-${value}`] ?? texts[key];
  if (text === undefined) return code;
  if (typeof text === 'string') return text;
  const [first = '', second = ''] = valuesOf(language, value, regionName);
  return text(first, second);
}

/** Values of a note as they are read: names of regions, days in words, years with a dash. */
function valuesOf(language: Language, value: string, regionName: (id: string) => string): readonly string[] {
  if (/^KZ-\d\d$/.test(value)) return [regionName(value)];
  if (/^\d{4}-\d{4}$/.test(value)) return [value.replace('-', '–')];
  const [, number, day] = /^(\d+) (\d{4}-\d\d-\d\d)$/.exec(value) ?? [];
  if (number !== undefined && day !== undefined) return [number, dateText(language, day)];
  return [dateText(language, value)];
}
