import type { Indicator } from '../types.ts';

/** What a town can work on: the themes of its priorities. */
export const THEMES = [
  'labour',
  'diversification',
  'enterprise',
  'population',
  'services',
  'environment',
  'infrastructure',
  'knowledge',
  'business',
] as const;
export type Theme = (typeof THEMES)[number];

/** Theme of the indicators below a dimension of potential or a component of risk. */
const BY_PARENT: Readonly<Record<string, Theme>> = {
  economic: 'business',
  entrepreneurial: 'business',
  social: 'services',
  demographic: 'population',
  labour: 'labour',
  environmental: 'environment',
  technological: 'knowledge',
  infrastructure: 'infrastructure',
  intellectual: 'knowledge',
  dependence: 'diversification',
  operation: 'enterprise',
  'labour-risk': 'labour',
  'population-risk': 'population',
  'lack-of-coping': 'business',
};

/** Indicators of another theme than their node. */
const BY_INDICATOR: Readonly<Record<string, Theme>> = {
  'wage-over-minimum': 'labour',
  'doctors-region': 'services',
  'emissions-region': 'environment',
  'region-income': 'labour',
  'region-emissions': 'environment',
  'region-unsafe-housing': 'infrastructure',
  'region-waste-collection': 'environment',
};

/** Theme of a scored indicator; null for one that is only shown. The table is the app's own. */
export function themeOf({ id, parent }: Pick<Indicator, 'id' | 'parent'>): Theme | null {
  return BY_INDICATOR[id] ?? BY_PARENT[parent] ?? null;
}
