/** A theme of the map. Print uses `light`. */
export type MapTheme = 'light' | 'dark';

/** A colour as `#rrggbb`, so that it stands in a file of its own (SVG export) without a style sheet. */
export type Colour = string;

/** Colours of everything on the map that is not data. */
export interface MapColours {
  readonly water: Colour;
  readonly neighbours: Colour;
  /** Land of the country where no layer fills it. */
  readonly land: Colour;
  /** Lines between regions and around the country. */
  readonly border: Colour;
  readonly waterLine: Colour;
  /** Text and outlines of marks. */
  readonly ink: Colour;
  /** Text of lesser rank: other cities. */
  readonly mutedInk: Colour;
  /** Casing behind text and outlines. */
  readonly halo: Colour;
  /** Ground and lines of the hatching that means "not scored". */
  readonly hatchGround: Colour;
  readonly hatchLine: Colour;
  /** Outline of the chosen place. */
  readonly accent: Colour;
}

export const MAP_COLOURS: Readonly<Record<MapTheme, MapColours>> = {
  light: {
    water: '#d5e4ec',
    neighbours: '#efeeea',
    land: '#faf9f5',
    border: '#6f7b86',
    waterLine: '#8fb4c9',
    ink: '#17222d',
    mutedInk: '#4c5762',
    halo: '#ffffff',
    hatchGround: '#ececec',
    hatchLine: '#767676',
    accent: '#b3005e',
  },
  dark: {
    water: '#16222c',
    neighbours: '#1d2124',
    land: '#262b2f',
    border: '#8c979f',
    waterLine: '#3d5f74',
    ink: '#f2f5f7',
    mutedInk: '#b4bec6',
    halo: '#11161a',
    hatchGround: '#34393d',
    hatchLine: '#9aa3aa',
    accent: '#ff8ac2',
  },
};

/** Names of the colour schemes, by what they say. */
export type SchemeId = 'potential' | 'risk' | 'neutral' | 'difference' | 'surface';

/**
 * Five colours a scheme, from the lowest class to the highest; the theme decides which end is near the ground.
 * Light potential: YlGnBu (Brewer 2003); dark potential: cividis (Nuñez, Anderton, Renslow 2018) in five steps.
 * Difference: PuOr (Brewer 2003), orange above the middle. Risk: one warm hue, darker (brighter on dark) = more.
 * Surface: RdPu (Brewer 2003), a hue of its own over any of them.
 */
const SCHEMES: Readonly<Record<SchemeId, Readonly<Record<MapTheme, readonly Colour[]>>>> = {
  potential: {
    light: ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'],
    dark: ['#00336f', '#45506c', '#7d7c78', '#bcae6c', '#ffea46'],
  },
  risk: {
    light: ['#feedde', '#fdbe85', '#fd8d3c', '#d9550a', '#8c2d04'],
    dark: ['#4a2511', '#8a3c0e', '#cc5f14', '#f49a4f', '#ffdcb8'],
  },
  neutral: {
    light: ['#f1eef6', '#c5bfdd', '#9a8fc4', '#7157a6', '#4a1f82'],
    dark: ['#33274a', '#584384', '#8268b8', '#b19fdc', '#e7defa'],
  },
  difference: {
    light: ['#5e3c99', '#b2abd2', '#f0efee', '#fdb863', '#b35806'],
    dark: ['#b7a4ec', '#6d5aa6', '#4a4d50', '#b5742c', '#ffb45c'],
  },
  surface: {
    light: ['#fde0dd', '#fa9fb5', '#f768a1', '#c51b8a', '#7a0177'],
    dark: ['#4a1a3d', '#7d2463', '#b8348c', '#e878b8', '#ffd0e8'],
  },
};

/**
 * The same schemes for a choropleth that lies under other marks: pale and close to grey, so that regions never wear the
 * colours of towns whose class limits are others.
 */
const QUIET_SCHEMES: typeof SCHEMES = {
  potential: {
    light: ['#f1f3f1', '#dbe2e2', '#c3ced1', '#a9b9bf', '#8ea3ac'],
    dark: ['#21282d', '#303a41', '#414e57', '#54646f', '#6a7d8a'],
  },
  risk: {
    light: ['#f5f0eb', '#e8dcd1', '#d8c5b5', '#c6ac99', '#b2937e'],
    dark: ['#292420', '#3c332c', '#52443a', '#6a584b', '#846e5f'],
  },
  neutral: {
    light: ['#f3f3f4', '#dfdfe2', '#c9c9ce', '#b0b0b8', '#96969f'],
    dark: ['#252628', '#35363a', '#47484d', '#5b5c63', '#71727a'],
  },
  difference: {
    light: ['#9d97b0', '#cbc7d6', '#f0efee', '#e3d2bd', '#c9ab85'],
    dark: ['#8580a0', '#5c5870', '#3f4245', '#62574a', '#8e7758'],
  },
  surface: {
    light: ['#f6eff1', '#e9d9df', '#d9bfc9', '#c7a3b2', '#b2869a'],
    dark: ['#292127', '#3d2f39', '#543f4d', '#6d5164', '#88657c'],
  },
};

/** Colours of `count` classes (1 to 5) of a scheme, spread over its whole length; lowest class first. */
export function schemeColours(
  scheme: SchemeId,
  theme: MapTheme,
  count: number,
  isQuiet = false,
): readonly Colour[] {
  const ramp = (isQuiet ? QUIET_SCHEMES : SCHEMES)[scheme][theme];
  if (count <= 1) return [ramp[2] ?? ''];
  return Array.from(
    { length: count },
    (_, i) => ramp[Math.round((i * (ramp.length - 1)) / (count - 1))] ?? '',
  );
}

/** Colour of a value from −1 to 1 on the scheme of differences, 0 in its middle; values beyond are taken as −1 or 1. */
export function differenceColour(theme: MapTheme, value: number): Colour {
  const ramp = SCHEMES.difference[theme];
  const at = ((Math.min(1, Math.max(-1, value)) + 1) / 2) * (ramp.length - 1);
  const [from, to] = [ramp[Math.floor(at)] ?? '', ramp[Math.ceil(at)] ?? ''].map(channels);
  const mixed = (from ?? []).map((low, i) => low + ((to?.[i] ?? low) - low) * (at % 1));
  return `#${mixed
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/**
 * Bivariate 3×3 palette, rows risk low → high, columns potential low → high. Light: Joshua Stevens, "Bivariate
 * choropleth maps", joshuastevens.net; dark: the same hues from a dark ground upwards.
 */
export const BIVARIATE_COLOURS: Readonly<Record<MapTheme, readonly (readonly Colour[])[]>> = {
  light: [
    ['#e8e8e8', '#ace4e4', '#5ac8c8'],
    ['#dfb0d6', '#a5add3', '#5698b9'],
    ['#be64ac', '#8c62aa', '#3b4994'],
  ],
  dark: [
    ['#34393d', '#2f6163', '#3a9c9a'],
    ['#63395a', '#5d6390', '#5fa3c4'],
    ['#a84a92', '#a884d0', '#ccd4fb'],
  ],
};

/**
 * Classes of risk and potential, A to D, then what stands between them: the corners and the middle of the bivariate
 * palette, so that both maps read alike.
 */
export const PRIORITY_COLOURS: Readonly<Record<MapTheme, readonly Colour[]>> = {
  light: ['#3b4994', '#be64ac', '#5ac8c8', '#e8e8e8', '#a5add3'],
  dark: ['#ccd4fb', '#a84a92', '#3a9c9a', '#34393d', '#5d6390'],
};

/** Colour of the ring that shows the share of own figures. */
export const COVERAGE_COLOURS: Readonly<Record<MapTheme, Colour>> = { light: '#00714f', dark: '#4fd0a5' };

/** Relative luminance of a `#rrggbb` colour, 0..1 (WCAG 2.2). */
export function luminance(colour: Colour): number {
  const [r, g, b] = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast ratio of two colours, 1..21 (WCAG 2.2). */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The one of two colours that reads better on `ground`. */
export function readableOn(ground: Colour, dark: Colour = '#000000', light: Colour = '#ffffff'): Colour {
  return contrast(dark, ground) >= contrast(light, ground) ? dark : light;
}

/** Red, green and blue of `#rrggbb`, each 0..1. */
export function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}
