import type { Specialization } from '../../indicators/built-structure.ts';
import { regionSpecialization } from '../../indicators/editions/region-specialization.ts';
import { townSpecialization } from '../../indicators/editions/town-specialization.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';
import { readSourceRow } from './source-tables.ts';

/** `structure|place|measure|section or branch`: shares, quotients and measures of the whole, with the rows behind them. */
export function traceStructure(
  from: Recomputed,
  [id = '', measure = '', part = '']: readonly string[],
): Trace {
  const town = from.structure.towns.find((entry) => entry.townId === id);
  const region = from.structure.regions.find((entry) => entry.regionId === id);
  const place = town ?? region;
  if (place === undefined) return NO_TRACE;
  if (measure === 'investment') return traceInvestment(from, id, part);
  const found = specializationOf(from, id);
  const value = partValue(from, id, measure, part) ?? (found && measureValue(found, measure, part));
  if (value === null || value === undefined) return NO_TRACE;
  const whole = town
    ? `output ${town.years.join(', ')} at level ${town.level}`
    : `value added ${region?.year}`;
  const parts = town?.branches.map((entry) => `${entry.branch} ${entry.output}`).join(' + ');
  return {
    steps: [
      ...(found?.rows ?? []).map(rowWords),
      `${whole}: ${parts ?? region?.total}`,
      `${measure} ${part} → ${value}`,
    ],
    // Marks on the map hold changes in per cent, and the table of shifts has its sign in the caption.
    values: /^(change|regional|shift-)/.test(measure) ? [value, value * 100] : [value],
  };
}

/** Share of a use in the investment of the latest final year, or else of the latest January edition. */
function traceInvestment({ assembly }: Recomputed, id: string, use: string): Trace {
  const rows = assembly.tables.investment.filter(({ townId }) => townId === id);
  const newest = (edition: string) =>
    Math.max(...rows.filter((row) => row.edition === edition).map(({ year }) => year));
  const edition = rows.some((row) => row.edition === 'final') ? 'final' : 'preliminary';
  const [part, whole] = [use, 'total'].map((name) =>
    rows.find((row) => row.use === name && row.edition === edition && row.year === newest(edition)),
  );
  if (part === undefined || whole === undefined || part.value === 'x' || whole.value === 'x') return NO_TRACE;
  return {
    steps: [
      ...[part, whole].map(({ row }) => rowWords(row)),
      `${part.value} / ${whole.value}, ${edition} ${part.year}`,
    ],
    values: [part.value / whole.value],
  };
}

/** Shares, output and quotients of one branch or section, and the effective sectors. */
function partValue(from: Recomputed, id: string, measure: string, part: string): number | null | undefined {
  const town = from.structure.towns.find((entry) => entry.townId === id);
  const region = from.structure.regions.find((entry) => entry.regionId === id);
  const place = town ?? region;
  const quotients: Readonly<Record<string, number | null>> = place?.quotients ?? {};
  const branch = town?.branches.find((entry) => entry.branch === part);
  const added = region?.valueAdded[part as keyof typeof region.valueAdded] ?? null;
  switch (measure) {
    case 'lq':
      return part === 'leading' ? town?.leadingQuotient?.high : quotients[part];
    case 'share':
      return branch?.share ?? (region && added !== null ? added / region.total : undefined);
    case 'output':
      return part === '' ? town?.output : branch?.output;
    case 'herfindahl':
      return place?.herfindahl;
    case 'effective':
      return place?.herfindahl ? 1 / place.herfindahl : null;
    default:
      return undefined;
  }
}

/** Measures of the whole, effects of a shift-share, growth, quotients of branches and relatedness. */
function measureValue(found: Specialization, measure: string, part: string): number | null | undefined {
  const prospect = found.prospects.find((entry) => entry.part === part);
  const related = found.related.find((entry) => entry.part === part);
  const measures: Readonly<Record<string, number | null>> = found.measures;
  const effect = /^shift-(change|national|mix|regional)$/.exec(measure)?.[1];
  if (effect !== undefined) {
    const shift = part === 'all' ? found.shift : found.shift?.parts.find((entry) => entry.part === part);
    return shift?.[effect as 'change'];
  }
  switch (measure) {
    case 'lq':
      return found.quotients[part]?.high;
    case 'lq-low':
      return found.quotients[part]?.low;
    case 'growth-here':
      return prospect?.growth;
    case 'growth-reference':
      return prospect?.referenceGrowth;
    case 'density':
      return related?.density;
    case 'sheets':
      return related?.sheets;
    default:
      return part === 'all' ? measures[measure] : undefined;
  }
}

/** What is made for a place is asked for by each of its figures. */
const made = new WeakMap<Recomputed['assembly'], Map<string, Specialization | null>>();

function specializationOf({ assembly, places }: Recomputed, id: string): Specialization | null {
  const known = made.get(assembly) ?? new Map<string, Specialization | null>();
  made.set(assembly, known);
  const found = known.get(id);
  if (found !== undefined) return found;
  const { context, partition } = assembly;
  const town = places.towns.find((entry) => entry.id === id);
  const specialization =
    town === undefined ? regionSpecialization(context, id) : townSpecialization(context, partition, town);
  known.set(id, specialization);
  return specialization;
}

function rowWords(reference: string): string {
  const [table = '', line = ''] = reference.split(':');
  const row = readSourceRow(`${table}.csv`, Number(line));
  if (row === null) return `✗ ${reference} is not there`;
  return `${row.path}:${line} ${row.cells['series'] ?? row.cells['use']} ${row.cells['year']} "${row.cells['value']}"`;
}
