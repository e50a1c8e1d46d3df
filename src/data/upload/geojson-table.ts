import type { UploadText } from './decode-bytes.ts';
import { csvText, exactNumber } from './sheets/cell-text.ts';
import type { UploadProblem } from './upload-data.ts';
import { fileProblem } from './upload-problems.ts';

type Json = Readonly<Record<string, unknown>>;

/** A text as it is, or the table that was made of GeoJSON; or why nothing can be made of it. */
export type MadeText =
  | { readonly ok: true; readonly text: UploadText }
  | { readonly ok: false; readonly problem: UploadProblem };

/** Keys of a method, which is JSON as well. */
const METHOD_KEYS: ReadonlySet<string> = new Set([
  ...[
    'treatment',
    'treat',
    'impute',
    'normalise',
    'aggregate',
    'coverage',
    'floor',
    'weights',
    'gradeWeight',
    'decimals',
    '$schema',
  ],
]);

/**
 * GeoJSON of points, or of areas with properties, as a table: a row a feature, a column a property, `lon` and `lat` of
 * a point. A method stays as it is, other JSON is refused.
 */
export function withoutJson(text: UploadText): MadeText {
  if (!/^\uFEFF?\s*[{[]/.test(text.text.slice(0, 1000))) return { ok: true, text };
  const json = parsed(text.text);
  const refused = (code: string): MadeText => ({ ok: false, problem: fileProblem(code, text.file) });
  if (json === undefined) return text.text.includes('"Feature') ? refused('json-file') : { ok: true, text };
  const features = featuresOf(json);
  if (features === null) {
    const isMethod =
      isObject(json) &&
      (Object.keys(json).length === 0 || Object.keys(json).some((key) => METHOD_KEYS.has(key)));
    return isMethod ? { ok: true, text } : refused('json-file');
  }
  const rows = features.map(rowOf);
  if (rows.length === 0 || rows.every(({ cells }) => cells.size === 0)) return refused('geojson-empty');
  if (rows.some(({ kind }) => kind === 'other')) return refused('geojson-shapes');
  return { ok: true, text: { ...text, text: csvOf(rows), isMade: true } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function featuresOf(json: unknown): readonly Json[] | null {
  if (!isObject(json)) return null;
  if (json['type'] === 'Feature') return [json];
  const { features } = json;
  return json['type'] === 'FeatureCollection' && Array.isArray(features) ? features.filter(isObject) : null;
}

interface FeatureRow {
  readonly kind: 'point' | 'area' | 'other';
  readonly cells: ReadonlyMap<string, string>;
}

function rowOf(feature: Json): FeatureRow {
  const cells = new Map<string, string>();
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const geometry = isObject(feature['geometry']) ? feature['geometry'] : null;
  if (typeof feature['id'] === 'string' && !('id' in properties)) cells.set('id', feature['id']);
  for (const [name, value] of Object.entries(properties)) {
    const text = cellOf(value);
    if (text !== null) cells.set(name, text);
  }
  const type = geometry?.['type'];
  if (type === 'Point') {
    const [lon, lat] = Array.isArray(geometry?.['coordinates']) ? geometry['coordinates'] : [];
    cells.set('lon', cellOf(lon) ?? '');
    cells.set('lat', cellOf(lat) ?? '');
    return { kind: 'point', cells };
  }
  return {
    kind: geometry === null || type === 'Polygon' || type === 'MultiPolygon' ? 'area' : 'other',
    cells,
  };
}

/** A value as a cell; null for what no cell holds. */
function cellOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return exactNumber(value);
  return typeof value === 'boolean' ? String(value) : null;
}

/** Rows of named cells as comma-separated text; line breaks in a cell would shift the lines. */
function csvOf(rows: readonly FeatureRow[]): string {
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  return csvText([names, ...rows.map(({ cells }) => names.map((name) => cells.get(name) ?? ''))]);
}
