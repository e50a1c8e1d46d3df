import { LANGUAGES, type Language, TABLE_LANGUAGE } from '../../geodata/languages.ts';

/** Units are known by their names in the language of the tables: how a number stands with one is looked up by that. */
const UNIT = 'unit';

/**
 * Data with one language of every set of names; readers of the data check no others. `property` is what holds `value`,
 * or the list that does.
 */
export function namesInOneLanguage(value: unknown, language: Language, property = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => namesInOneLanguage(item, language, property));
  if (typeof value !== 'object' || value === null) return value;
  const isNames = LANGUAGES.every((one) => one in value);
  const isKept = (key: string): boolean =>
    !isNames ||
    key === language ||
    (property === UNIT && key === TABLE_LANGUAGE) ||
    !LANGUAGES.some((one) => one === key);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isKept(key))
      .map(([key, part]) => [key, namesInOneLanguage(part, language, key)]),
  );
}
