interface NamedPoint {
  readonly type: 'Feature';
  readonly properties: { readonly name: string };
  readonly geometry: { readonly type: 'Point'; readonly coordinates: [lon: number, lat: number] };
}

/** Lake names and a point on the open water where each stands. */
const LAKES = [
  { kk: 'Каспий теңізі', ru: 'Каспийское море', en: 'Caspian Sea', at: [50.6, 43.6] },
  { kk: 'Арал теңізі', ru: 'Аральское море', en: 'Aral Sea', at: [58.9, 45.2] },
  { kk: 'Балқаш', ru: 'Балхаш', en: 'Balkhash', at: [74.3, 46.1] },
  { kk: 'Зайсан', ru: 'Зайсан', en: 'Zaysan', at: [83.9, 48.0] },
  { kk: 'Алакөл', ru: 'Алаколь', en: 'Alakol', at: [81.75, 46.1] },
] as const;

/** The large lakes as labelled points in one language. */
export function lakeNames(language: 'kk' | 'ru' | 'en'): {
  type: 'FeatureCollection';
  features: NamedPoint[];
} {
  const features = LAKES.map(
    (lake): NamedPoint => ({
      type: 'Feature',
      properties: { name: lake[language] },
      geometry: { type: 'Point', coordinates: [...lake.at] },
    }),
  );
  return { type: 'FeatureCollection', features };
}
