/** Shapes of the specialization symbols; told apart without colour. */
export type BranchShape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'triangle-down'
  | 'pentagon'
  | 'hexagon'
  | 'cross'
  | 'star';

/** Shape and colour of one branch; the letter is a text of the reader's language. */
export interface BranchSymbol {
  readonly shape: BranchShape;
  readonly colour: string;
}

/**
 * Symbols of the branches of industry. Colours: Okabe and Ito, "Color Universal Design" (2008),
 * with grey for what is not published by branch and pale grey for a diversified structure.
 */
export const BRANCH_SYMBOLS = {
  mining: { shape: 'triangle-down', colour: '#e69f00' },
  metallurgy: { shape: 'square', colour: '#0072b2' },
  chemicals: { shape: 'hexagon', colour: '#cc79a7' },
  machinery: { shape: 'star', colour: '#56b4e9' },
  minerals: { shape: 'pentagon', colour: '#d55e00' },
  food: { shape: 'circle', colour: '#f0e442' },
  energy: { shape: 'triangle', colour: '#009e73' },
  water: { shape: 'circle', colour: '#a6d8f5' },
  'manufacturing-unpublished': { shape: 'diamond', colour: '#999999' },
  diversified: { shape: 'cross', colour: '#e0e0e0' },
} as const satisfies Readonly<Record<string, BranchSymbol>>;

export type BranchKey = keyof typeof BRANCH_SYMBOLS;

/** Shapes of what a city-forming enterprise does, told apart without colour; that of one not known is only an outline. */
export const STATE_SHAPES = {
  operating: 'circle',
  diversified: 'cross',
  partly: 'diamond',
  closing: 'triangle-down',
  stopped: 'square',
  unknown: 'hexagon',
} as const satisfies Readonly<Record<string, BranchShape>>;

/**
 * Colours of the families of industry, those of the branches where both are the same; more than can be told apart by
 * colour alone, so a letter stands on each.
 */
export const INDUSTRY_COLOURS = {
  metals: BRANCH_SYMBOLS.metallurgy.colour,
  ores: BRANCH_SYMBOLS.mining.colour,
  // As far from a light as from a dark ground, so that it is never taken for an outline.
  coal: '#8a8a8a',
  'oil-gas': '#f0e442',
  chemicals: BRANCH_SYMBOLS.chemicals.colour,
  energy: BRANCH_SYMBOLS.energy.colour,
  science: '#e0e0e0',
  machinery: BRANCH_SYMBOLS.machinery.colour,
  minerals: BRANCH_SYMBOLS.minerals.colour,
} as const satisfies Readonly<Record<string, string>>;

/** Points of the shapes of half width 1 around 0,0, clockwise from the top; null = a true circle. */
const SHAPE_POINTS: Readonly<Record<BranchShape, readonly (readonly [x: number, y: number])[] | null>> = {
  circle: null,
  square: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  diamond: turned(4, 1.2, 0),
  triangle: turned(3, 1.3, 0),
  'triangle-down': turned(3, 1.3, Math.PI),
  pentagon: turned(5, 1.12, 0),
  hexagon: turned(6, 1.08, Math.PI / 6),
  cross: crossPoints(0.45),
  star: starPoints(5, 1.3, 0.68),
};

/** Points of a shape of half width 1 around 0,0, clockwise from the top; null = a true circle. */
export function shapePoints(shape: BranchShape): readonly (readonly [x: number, y: number])[] | null {
  return SHAPE_POINTS[shape];
}

function turned(count: number, radius: number, start: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = start - Math.PI / 2 + (i * 2 * Math.PI) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function starPoints(tips: number, outer: number, inner: number): readonly (readonly [number, number])[] {
  return Array.from({ length: tips * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = -Math.PI / 2 + (i * Math.PI) / tips;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function crossPoints(arm: number): readonly (readonly [number, number])[] {
  const corner = [
    [arm, -1],
    [arm, -arm],
    [1, -arm],
    [1, arm],
    [arm, arm],
    [arm, 1],
    [-arm, 1],
    [-arm, arm],
    [-1, arm],
    [-1, -arm],
    [-arm, -arm],
    [-arm, -1],
  ] as const;
  return corner;
}
