import { type Language, type Names, perLanguage } from '../../geodata/languages.ts';

/**
 * A text of messages in every language: `namesFrom(mapMessages, ({ noWebGl }) => noWebGl)`. Each is made when it is
 * read: the texts of a language may come after the name was made.
 */
export function namesFrom<Texts>(
  messages: Readonly<Record<Language, Texts>>,
  text: (texts: Texts) => string,
): Names {
  return Object.defineProperties(
    {},
    perLanguage((language) => ({ get: () => text(messages[language]), enumerable: true })),
  ) as Names;
}
