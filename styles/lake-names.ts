interface NamedPoint {
  readonly type: 'Feature';
  readonly properties: { readonly name: string; readonly fromZoom: number };
  readonly geometry: { readonly type: 'Point'; readonly coordinates: [lon: number, lat: number] };
}

/** Lake names and a point on the open water where each stands; small lakes are named from a nearer zoom on. */
const LAKES = [
  { kk: 'Каспий теңізі', ru: 'Каспийское море', en: 'Caspian Sea', fromZoom: 2, at: [50.6, 43.6] },
  { kk: 'Арал теңізі', ru: 'Аральское море', en: 'Aral Sea', fromZoom: 4, at: [58.9, 45.2] },
  { kk: 'Балқаш', ru: 'Балхаш', en: 'Balkhash', fromZoom: 5, at: [74.3, 46.1] },
  { kk: 'Зайсан', ru: 'Зайсан', en: 'Zaysan', fromZoom: 5, at: [83.9, 48.0] },
  { kk: 'Алакөл', ru: 'Алаколь', en: 'Alakol', fromZoom: 5, at: [81.75, 46.1] },
] as const;

/** The large lakes as labelled points in one language. */
export function lakeNames(language: 'kk' | 'ru' | 'en'): {
  type: 'FeatureCollection';
  features: NamedPoint[];
} {
  const features = LAKES.map(
    (lake): NamedPoint => ({
      type: 'Feature',
      properties: { name: lake[language], fromZoom: lake.fromZoom },
      geometry: { type: 'Point', coordinates: [...lake.at] },
    }),
  );
  return { type: 'FeatureCollection', features };
}
