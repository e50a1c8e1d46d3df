import { EMPTY_FILTER } from './default-state.ts';
import type { LegalValues } from './legal-values.ts';
import {
  type Camera,
  EDITION_KINDS,
  type EditionChoice,
  type Selection,
  type TableFilter,
  type TableState,
} from './state.ts';

/** `town` or `KZ-10`; null if no such place. */
export function readSelection(text: string, legal: LegalValues): Selection | null {
  if (legal.towns.has(text)) return { kind: 'town', id: text };
  return legal.regions.has(text) ? { kind: 'region', id: text } : null;
}

/** `core-2018`, `full-2022`. */
export function encodeEdition({ edition, year }: EditionChoice): string {
  return `${edition}-${year}`;
}

/** Reads {@link encodeEdition} back; null if there is no such edition. */
export function readEdition(text: string, legal: LegalValues): EditionChoice | null {
  if (!legal.editions.has(text)) return null;
  const [kind, year] = text.split('-');
  const edition = EDITION_KINDS.find((known) => known === kind);
  return edition === undefined ? null : { edition, year: Number(year) };
}

/** `lon,lat,zoom` with three, three and two digits. */
export function encodeCamera({ centre, zoom }: Camera): string {
  return [round(centre[0], 3), round(centre[1], 3), round(zoom, 2)].join(',');
}

/** Reads {@link encodeCamera} back; null outside the surroundings of Kazakhstan. */
export function readCamera(text: string): Camera | null {
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN, ...rest] = text.split(',').map(toNumber);
  const inside = lon > 30 && lon < 105 && lat > 30 && lat < 65 && zoom >= 1 && zoom <= 14;
  return inside && rest.length === 0 ? { centre: [lon, lat], zoom } : null;
}

/** The column of town-level shares in an address. Links that were shared write it so, and it must never change. */
const TOWN_LEVEL_IN_ADDRESS = 'own';

/** `tab,sort,asc` with only what differs from the default. */
export function encodeTable(table: TableState, base: TableState): string {
  const same = table.tab === base.tab && table.sortBy === base.sortBy && table.descending === base.descending;
  const sortBy = table.sortBy === 'townLevel' ? TOWN_LEVEL_IN_ADDRESS : table.sortBy;
  return same ? '' : [table.tab, sortBy, table.descending ? 'desc' : 'asc'].join(',');
}

/** Reads {@link encodeTable} back, keeping the filter of `base`. */
export function readTable(text: string, base: TableState, legal: LegalValues): TableState | null {
  const [tab, column = '', order, ...rest] = text.split(',');
  const sortBy = column === TOWN_LEVEL_IN_ADDRESS ? 'townLevel' : column;
  const known = (tab === 'towns' || tab === 'regions') && (order === 'asc' || order === 'desc');
  if (!known || rest.length > 0 || !legal.isSortKey(sortBy)) return null;
  return { ...base, tab, sortBy, descending: order === 'desc' };
}

const FILTER_LISTS = [
  ['r', 'regions'],
  ['b', 'branches'],
  ['e', 'enterprises'],
  ['g', 'grades'],
  ['s', 'statuses'],
] as const;

/** `r=KZ-10_KZ-35*e=chemicals*p=40*k=5`. */
export function encodeFilter(filter: TableFilter): string {
  const parts: string[] = [];
  for (const [code, key] of FILTER_LISTS) {
    if (filter[key].length > 0) parts.push(`${code}=${filter[key].join('_')}`);
  }
  if (filter.minPotential !== null) parts.push(`p=${filter.minPotential}`);
  if (filter.maxRisk !== null) parts.push(`k=${filter.maxRisk}`);
  return parts.join('*');
}

/** Reads {@link encodeFilter} back; null if any part makes no sense. */
export function readFilter(text: string, legal: LegalValues): TableFilter | null {
  let filter: TableFilter | null = EMPTY_FILTER;
  for (const part of text.split('*')) {
    if (filter !== null) filter = applyFilterPart(filter, part.charAt(0), part.slice(2), legal);
  }
  return filter;
}

function applyFilterPart(
  filter: TableFilter,
  code: string,
  value: string,
  legal: LegalValues,
): TableFilter | null {
  if (code === 'p') return between(value, 100, (minPotential) => ({ ...filter, minPotential }));
  if (code === 'k') return between(value, 10, (maxRisk) => ({ ...filter, maxRisk }));
  const key = FILTER_LISTS.find(([letter]) => letter === code)?.[1];
  const items = value.split('_');
  const allowed: Readonly<Record<string, ReadonlySet<string>>> = {
    regions: legal.regions,
    branches: legal.branches,
    enterprises: legal.enterprises,
    grades: new Set(['A', 'B', 'C']),
    statuses: new Set(['scored', 'estimate', 'not-scored']),
  };
  if (key === undefined || !items.every((item) => allowed[key]?.has(item) === true)) return null;
  return { ...filter, [key]: [...new Set(items)] };
}

function between(text: string, most: number, use: (value: number) => TableFilter): TableFilter | null {
  const value = toNumber(text);
  return value >= 0 && value <= most ? use(value) : null;
}

function toNumber(text: string): number {
  return /^-?\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
