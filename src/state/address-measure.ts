/** Before the code of a node of a reader's own tables. */
export const UPLOAD_MEASURE = 'upload:';

/** The same in an address. Links that were shared write it so, and it must never change. */
const UPLOAD_IN_ADDRESS = 'own:';

/** A measure as it is written in an address: codes of uploaded tables may hold the signs of the grammar. */
export function escapeMeasure(measure: string): string {
  if (!measure.startsWith(UPLOAD_MEASURE)) return measure;
  const code = measure.slice(UPLOAD_MEASURE.length).replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return UPLOAD_IN_ADDRESS + encodeURIComponent(code).replaceAll('*', '%2A').replaceAll('~', '%7E');
}

/** Reads {@link escapeMeasure} back; null if it was not written by it. */
export function readMeasure(text: string): string | null {
  if (!text.startsWith(UPLOAD_IN_ADDRESS)) return text.startsWith(UPLOAD_MEASURE) ? null : text;
  try {
    return UPLOAD_MEASURE + decodeURIComponent(text.slice(UPLOAD_IN_ADDRESS.length));
  } catch {
    return null;
  }
}
