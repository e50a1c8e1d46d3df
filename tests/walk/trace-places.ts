import distance from '@turf/distance';
import { LANGUAGES } from '../../geodata/languages.ts';
import { residentsYearOf } from '../../indicators/figure-address.ts';
import { NO_TRACE, openingOf, type Recomputed, type Trace } from './recompute.ts';
import { findSourceRow, readSourceRow } from './source-tables.ts';

/** `observation|table:line`, `fact|table:line`: the row as it stands in the file. */
export function traceRow(from: Recomputed, [reference = '']: readonly string[]): Trace {
  const [table = '', line = ''] = reference.split(':');
  const row = readSourceRow(`${table}.csv`, Number(line));
  if (row === null) return NO_TRACE;
  const observation = from.rows.get(reference);
  const cells = Object.entries(row.cells).filter(([, cell]) => cell !== '');
  const { year = '', value = '', unit = '' } = row.cells;
  // A span that a source counts from its year, such as the ore of a mine, ends in a year of its own.
  const ends = unit === 'years' && year !== '' ? [String(Number(year) + Number(value))] : [];
  const converted = observation ? [`in the base unit: ${observation.value} ${observation.unit}`] : [];
  const numbers = cells
    .filter(([column]) => /^(value|amount|jobs|year|text_)/.test(column))
    .map(([, cell]) => cell);
  return {
    steps: [
      `${row.path}:${line} ${cells.map(([column, cell]) => `${column} "${cell}"`).join(', ')}`,
      ...converted,
      ...ends.map((end) => `${value} years from ${year} end in ${end}`),
    ],
    values: observation
      ? [observation.value, observation.printedValue]
      : [...numbers, ...ends, ...namesOf(unit, value)],
  };
}

/** `ratio|row|row`: the two rows, and the first over the second. */
export function traceRatio(from: Recomputed, [part = '', whole = '']: readonly string[]): Trace {
  const [over, under] = [from.rows.get(part)?.value, from.rows.get(whole)?.value];
  if (over === undefined || under === undefined || under === 0) return NO_TRACE;
  return {
    steps: [
      ...traceRow(from, [part]).steps,
      ...traceRow(from, [whole]).steps,
      `${over} / ${under} → ${over / under}`,
    ],
    values: [over / under],
  };
}

/** Names of what a fact names by an id, such as an airport, in every language; none where its unit is no list of names. */
function namesOf(list: string, id: string): readonly string[] {
  const row = findSourceRow('names.csv', { list, id });
  return row === null ? [] : LANGUAGES.flatMap((language) => row[`name_${language}`] ?? []);
}

/** `place|id|column`: a cell of the table of towns or regions. */
export function tracePlace(from: Recomputed, [id = '', column = '']: readonly string[]): Trace {
  const town = from.places.towns.find((place) => place.id === id);
  if (town !== undefined) {
    const row = readSourceRow('towns.csv', town.row);
    const year = residentsYearOf(column);
    const name = year === null ? column : 'residents';
    const cell = row?.cells[name];
    if (!row || cell === undefined || row.cells['id'] !== id) return NO_TRACE;
    if (year !== null && row.cells['residents_year'] !== String(year)) return NO_TRACE;
    return { steps: [`${row.path}:${town.row} column ${name} "${cell}"`], values: [numeric(cell)] };
  }
  const region = from.places.regions.find((place) => place.id === id);
  if (region === undefined || !/^area/.test(column)) return NO_TRACE;
  return {
    steps: [`area of the outline in geodata/derived: ${region.areaKm2} km²`],
    values: [region.areaKm2],
  };
}

/** `distance|town|measure or other town`: both ends and the great circle between them, measured again. */
export function traceDistance(from: Recomputed, [id = '', measure = '']: readonly string[]): Trace {
  const town = from.places.towns.find((place) => place.id === id);
  const known = from.places.distances.find((entry) => entry.townId === id);
  if (!town || !known) return NO_TRACE;
  const others = from.places.towns.filter((other) => other.id !== id);
  const km = (to: readonly [number, number]): number => distance([...town.position], [...to]);
  const nearest = Math.min(...others.map(({ position }) => km(position)));
  const other = others.find((one) => one.id === measure);
  const centre = from.places.regions.find((region) => region.id === town.regionId)?.centre;
  const all: Readonly<Record<string, number | undefined>> = {
    nearestMonotown: nearest,
    regionalCentre: centre ? km(centre.position) : undefined,
    largeCity: known.toLargeCityKm,
    ...(other === undefined ? {} : { [measure]: km(other.position) }),
  };
  const kind = Object.keys(all).find((key) => key === measure || sameMeasure(measure, key));
  const value = kind === undefined ? undefined : all[kind];
  if (value === undefined) return NO_TRACE;
  const row = readSourceRow('towns.csv', town.row);
  return {
    steps: [
      `${row?.path}:${town.row} lat "${row?.cells['lat']}", lon "${row?.cells['lon']}"`,
      `${kind}: ${value} km`,
    ],
    values: [value],
  };
}

/** `sum|monotown-residents[-risk-class]|region`: residents of the region's towns, row by row. */
export function traceSum(from: Recomputed, [what = '', id = '', edition = '']: readonly string[]): Trace {
  if (what === 'burden') return traceBurden(from, id, edition);
  if (!what.startsWith('monotown-residents')) return NO_TRACE;
  const inRegion = from.places.towns.filter((town) => town.regionId === id);
  const cut = /-risk-(.+)$/.exec(what)?.[1];
  const risk = from.scores(openingOf(from.assembly, 'town').id, 'risk');
  const scoreOf = (town: string): number | null => risk?.places[town]?.nodes['risk']?.score ?? null;
  const members =
    cut === undefined ? inRegion : inRegion.filter(({ id: town }) => riskClassOf(scoreOf(town)) === cut);
  const steps = members.map((town) => {
    const row = readSourceRow('towns.csv', town.row);
    return `${row?.path}:${town.row} ${town.id}, column residents "${row?.cells['residents']}"`;
  });
  const total = members.reduce((sum, town) => {
    return sum + Number(readSourceRow('towns.csv', town.row)?.cells['residents'] ?? Number.NaN);
  }, 0);
  return steps.length === 0 ? NO_TRACE : { steps: [...steps, `sum → ${total}`], values: [total] };
}

/** `sum|burden|town or region|edition`: residents from the table × risk made anew ÷ 10, of a town or all ranked ones of a region. */
function traceBurden(from: Recomputed, id: string, edition: string): Trace {
  const risk = from.scores(edition, 'risk');
  const parts = from.places.towns
    .filter((town) => town.id === id || town.regionId === id)
    .flatMap((town) => {
      const place = risk?.places[town.id];
      const score = place?.rank === null ? null : (place?.nodes['risk']?.score ?? null);
      if (score === null) return [];
      const row = readSourceRow('towns.csv', town.row);
      const residents = Number(row?.cells['residents'] ?? Number.NaN);
      const step = `${row?.path}:${town.row} ${town.id}: ${residents} residents × risk ${score} ÷ 10`;
      return [{ step, burden: (residents * score) / 10 }];
    });
  if (parts.length === 0) return NO_TRACE;
  const total = parts.reduce((sum, { burden }) => sum + burden, 0);
  return { steps: [...parts.map(({ step }) => step), `burden → ${total}`], values: [total] };
}

/** INFORM risk classes of the score on 0–10: very low to very high. */
const RISK_CUTS = [2, 3.5, 5, 6.5];

function riskClassOf(score: number | null): string {
  if (score === null) return 'not-scored';
  return String(1 + RISK_CUTS.filter((cut) => score >= cut).length);
}

function numeric(cell: string): number | string {
  return cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell;
}

function sameMeasure(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]|^to|km$/g, '');
  return plain(a) === plain(b);
}
