import { LANGUAGES, type Language } from '../../geodata/languages.ts';

/** Data with one language of every set of names; readers of the data check no others. */
export function namesInOneLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => namesInOneLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const isNames = LANGUAGES.every((one) => one in value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isNames || key === language || !LANGUAGES.some((one) => one === key))
      .map(([key, part]) => [key, namesInOneLanguage(part, language)]),
  );
}
