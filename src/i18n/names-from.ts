import { type Language, type Names, perLanguage } from '../../geodata/languages.ts';

/** A text of messages in every language: `namesFrom(mapMessages, ({ noWebGl }) => noWebGl)`. */
export function namesFrom<Texts>(
  messages: Readonly<Record<Language, Texts>>,
  text: (texts: Texts) => string,
): Names {
  return perLanguage((language) => text(messages[language]));
}
