/** Colours of the basemap and of what stands on it, as CSS colours. */
export interface MapColours {
  readonly abroad: string;
  readonly abroadLine: string;
  readonly land: string;
  readonly water: string;
  readonly waterText: string;
  readonly river: string;
  readonly outline: string;
  readonly border: string;
  readonly ink: string;
  readonly halo: string;
  readonly accent: string;
  readonly regionText: string;
  readonly cityText: string;
}

/** A quiet ground for each theme, so that the data alone is in colour. */
export const MAP_COLOURS: Readonly<Record<'light' | 'dark', MapColours>> = {
  light: {
    abroad: '#edefed',
    abroadLine: '#d3d8d5',
    land: '#fafaf7',
    water: '#cddde6',
    waterText: '#3d5d70',
    river: '#bdd2de',
    outline: '#8d989e',
    border: '#5c696f',
    ink: '#17222b',
    halo: '#ffffff',
    accent: '#c2410c',
    regionText: '#35424b',
    cityText: '#3f4a52',
  },
  dark: {
    abroad: '#14191d',
    abroadLine: '#2b343a',
    land: '#20282e',
    water: '#0f2430',
    waterText: '#9cc3d8',
    river: '#1d3a4a',
    outline: '#5c6a72',
    border: '#93a0a8',
    ink: '#f2f5f6',
    halo: '#0d1215',
    accent: '#ff9d5c',
    regionText: '#c3ced4',
    cityText: '#aab6bd',
  },
};
