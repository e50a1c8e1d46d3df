/** What the figure of an area grows with: see the README of this folder. */
export const AREA_KINDS = [
  'person',
  'registration',
  'money',
  'output',
  'sited',
  'rate',
  'price',
  'balance',
] as const;

/** How a figure was found to be another area's. */
export const AREA_TESTS = ['equal', 'ratio', 'whole', 'part', 'serves'] as const;
export type AreaTest = (typeof AREA_TESTS)[number];
