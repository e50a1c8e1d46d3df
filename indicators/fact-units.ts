/** Units of what is said of a town, an enterprise or a project; the words for each are in the texts of the site. */
export const FACT_UNITS = [
  '%',
  '% optimistic',
  'of 10',
  'of 745',
  'year',
  'years',
  'm',
  'km',
  'km in a straight line',
  'persons',
  'thousand persons',
  'residents surveyed',
  'businesses',
  'measures',
  'mines',
  'vehicles',
  'tenge',
  'thousand tenge',
  'million tenge',
  'billion tenge',
  'million USD',
  'billion USD',
  'MW',
  't a year',
  'kt',
  'kt a month',
  'kt a year',
  'million t',
  'Mt',
  'Mt a month',
  'Mt a year',
  'Mt of ore a year',
  'billion m³',
  'million barrels',
  'million tyres a year',
  'million units a year',
] as const;
export type FactUnit = (typeof FACT_UNITS)[number];

/** What a fact may say instead of a number: its unit is then `code`. */
export const FACT_CODES = [
  'yes',
  'no',
  'partly',
  'planned',
  'under-construction',
  'operating',
  'approved',
  'removed',
  /** The sources say nothing on the town itself. */
  'not-stated',
  /** No household of the town's region is connected. */
  'region-none',
  'fell',
  /** Risk zones of power plants: still red; moved from red to yellow. */
  'red',
  'red-to-yellow',
  'low',
  'medium',
  'elevated',
  'high',
  'high-or-very-high',
  'very-high',
] as const;
export type FactCode = (typeof FACT_CODES)[number];

/** How a number bounds what it is said of; blank = it is the value. */
export const BOUNDS = ['about', 'almost', 'at least', 'less than', 'more than', 'or lower', 'up to'] as const;
export type Bound = (typeof BOUNDS)[number];
export const AT_LEAST: Bound = 'at least';

/** How far an announced project is. */
export const PROJECT_STATUSES = [
  'announced',
  'considered',
  'planned',
  'agreement',
  'signed',
  'approved',
  'design',
  'begun',
  'under-way',
  'under-construction',
  'delayed',
  'built',
  'launched',
  'opened',
  'operating',
  'done',
  'closure-planned',
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];
