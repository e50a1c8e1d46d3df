import type { Colour } from './colours.ts';

/**
 * Colours of the charts of a panel of experts on a light ground, for pictures that stand alone: the light ones of
 * `experts-results.css` and `tokens.css`.
 */
export const PANEL_COLOURS = {
  bar: '#52667a',
  line: '#8b9096',
  threat: '#b35806',
  chance: '#5e3c99',
  /** Mean influence of a factor on a component by its step, −3 (harms) to 3 (helps); 0 has none. */
  steps: {
    '-3': '#fdb863',
    '-2': '#fddcb2',
    '-1': '#fdeedb',
    '1': '#e9e5f1',
    '2': '#cfc7e2',
    '3': '#b2abd2',
  },
  /** Cells of the matrix of actions by what they say; those that say to wait have none. */
  calls: { invest: '#dbe9f3', select: '#eef4f8' },
  /** Cells of the matrix of risks. */
  levels: { low: '#fdf3ea', moderate: '#fdd9b5', high: '#fda55c', 'very-high': '#e8741f' },
} as const satisfies Readonly<Record<string, Colour | Readonly<Record<string, Colour>>>>;
