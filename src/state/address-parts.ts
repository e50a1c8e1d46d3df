import type { LegalValues } from './legal-values.ts';
import { type Camera, EDITION_KINDS, type EditionChoice, type Selection, type TableState } from './state.ts';

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

/** Reads {@link encodeTable} back; null if any part makes no sense. */
export function readTable(text: string, base: TableState, legal: LegalValues): TableState | null {
  const [tab, column = '', order, ...rest] = text.split(',');
  const sortBy = column === TOWN_LEVEL_IN_ADDRESS ? 'townLevel' : column;
  const known = (tab === 'towns' || tab === 'regions') && (order === 'asc' || order === 'desc');
  if (!known || rest.length > 0 || !legal.isSortKey(sortBy)) return null;
  return { ...base, tab, sortBy, descending: order === 'desc' };
}

/** Most places that an address pins. */
const MOST_PINS = 47;

/** `ridder,KZ-10`. */
export function encodePins(pins: readonly string[]): string {
  return pins.join(',');
}

/** Reads {@link encodePins} back; null if any is no town or region. */
export function readPins(text: string, legal: LegalValues): readonly string[] | null {
  const pins = [...new Set(text.split(','))];
  const isPlace = (id: string) => legal.towns.has(id) || legal.regions.has(id);
  return pins.length <= MOST_PINS && pins.every(isPlace) ? pins : null;
}

function toNumber(text: string): number {
  return /^-?\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
