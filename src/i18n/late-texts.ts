import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';

type Texts = Readonly<Record<string, unknown>>;

/** The texts that have come, by set and language. */
const come = new Map<string, Partial<Record<Language, Texts>>>();

/** Keeps the texts of one set in one language; called by the scripts that {@link loadTexts} fetches. */
export function keepTexts(set: string, language: Language, texts: Texts): void {
  come.set(set, { ...come.get(set), [language]: texts });
}

/**
 * The texts of a set by language, as they are when they are read. A language that has not come is answered by one that
 * has; throws where none has.
 */
export function lateTexts(set: string): Readonly<Record<Language, Texts>> {
  const read = (language: Language): Texts => {
    const there = come.get(set) ?? {};
    const texts =
      there[language] ?? LANGUAGES.map((other) => there[other]).find((other) => other !== undefined);
    if (texts === undefined) throw new Error(`the texts of ${set} have not come`);
    return texts;
  };
  return Object.defineProperties(
    {},
    perLanguage((language) => ({ get: () => read(language), enumerable: true })),
  ) as Readonly<Record<Language, Texts>>;
}
