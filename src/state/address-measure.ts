/** Before the code of a node of a reader's own tables. */
export const OWN_MEASURE = 'own:';

/** A measure as it stands in an address: codes of own tables may hold the signs of the grammar. */
export function escapeMeasure(measure: string): string {
  if (!measure.startsWith(OWN_MEASURE)) return measure;
  const code = measure.slice(OWN_MEASURE.length).replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return OWN_MEASURE + encodeURIComponent(code).replaceAll('*', '%2A').replaceAll('~', '%7E');
}

/** Reads {@link escapeMeasure} back; null if it was not written by it. */
export function readMeasure(text: string): string | null {
  if (!text.startsWith(OWN_MEASURE)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
