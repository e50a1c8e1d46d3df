import type { Industry } from '../../geodata/types.ts';
import type { Branch, Section } from '../built-files.ts';

/** Series of output of each branch that sheets print; the rest of manufacturing is computed. */
export const BRANCH_SERIES = {
  mining: 'mining_output',
  metallurgy: 'metallurgy_output',
  chemicals: 'chemical_output',
  machinery: 'machinery_output',
  minerals: 'minerals_nonmetal_output',
  food: 'food_output',
  energy: 'energy_output',
  water: 'water_waste_output',
} as const satisfies Readonly<Partial<Record<Branch, string>>>;

/** Branches that are parts of manufacturing. */
export const MANUFACTURING: readonly (keyof typeof BRANCH_SERIES)[] = [
  'metallurgy',
  'chemicals',
  'machinery',
  'minerals',
  'food',
];

/** Series of output of the four industrial sections. */
export const INDUSTRY_SECTIONS = {
  B: 'mining_output',
  C: 'manufacturing_output',
  D: 'energy_output',
  E: 'water_waste_output',
} as const;
export type IndustrySection = keyof typeof INDUSTRY_SECTIONS;

/** Industry of a city-forming enterprise as a branch of output; null where no branch is its own. */
export const BRANCH_OF_INDUSTRY: Readonly<Record<Industry, Branch | null>> = {
  metals: 'metallurgy',
  ores: 'mining',
  coal: 'mining',
  'oil-gas': 'mining',
  chemicals: 'chemicals',
  energy: 'energy',
  science: null,
  machinery: 'machinery',
  minerals: 'minerals',
};

/** Series of value added by section that the regional accounts print. */
export const VALUE_ADDED_SERIES: Readonly<Partial<Record<Section, string>>> = {
  A: 'gva_agriculture',
  B: 'gva_mining',
  C: 'gva_manufacturing',
  D: 'gva_energy',
  F: 'gva_construction',
  G: 'gva_trade',
  H: 'gva_transport',
  I: 'gva_accommodation_food',
  J: 'gva_ict',
  K: 'gva_finance',
  L: 'gva_real_estate',
  M: 'gva_professional',
  N: 'gva_admin_services',
  O: 'gva_public_admin',
  P: 'gva_education',
  Q: 'gva_health',
};
