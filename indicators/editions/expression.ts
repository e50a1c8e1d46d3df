/** Stands for the area of the region in km², as a denominator. */
export const AREA = '@area';

/** One term of a sum of series: sign and series id. */
export interface Term {
  readonly sign: 1 | -1;
  readonly series: string;
}

/**
 * Reads a sum of series such as `a+b-c` or `-net_migration` from the codebook.
 * Returns null for anything else; '' gives an empty list.
 */
export function parseSum(text: string): readonly Term[] | null {
  const compact = text.replace(/\s+/g, '');
  if (compact === '') return [];
  if (!/^[+-]?[@\w-]+?([+-][@\w]+)*$/.test(compact)) return null;
  const terms: Term[] = [];
  for (const match of compact.matchAll(/([+-]?)([@\w]+)/g)) {
    const series = match[2];
    if (series === undefined) return null;
    terms.push({ sign: match[1] === '-' ? -1 : 1, series });
  }
  return terms;
}
