import type { TownPeople } from '../../indicators/built-people.ts';
import type { TownLabour } from '../../indicators/built-work.ts';
import { type PeopleFiles, peopleFiles } from '../../indicators/people/people-files.ts';
import { type RowList, rowsOfList } from '../../indicators/row-list.ts';
import { type WorkFiles, workFiles } from '../../indicators/work/work-files.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';
import { rowWords } from './row-words.ts';

/** A number made anew, with the rows behind it; null = there is none. */
interface Found {
  readonly value: number | null | undefined;
  readonly rows: RowList;
}

/** `people|town|what|year or part`, `people|all|origins|way|years ahead`: balances, classes, forecasts and their errors. */
export function tracePeople(from: Recomputed, [id = '', what = '', ...rest]: readonly string[]): Trace {
  const { all, towns } = madeFor(from).people;
  const town = towns.find(({ townId }) => townId === id);
  const [part = '', horizon = ''] = rest;
  const found =
    id === 'all' ? pastError(all, what, part, Number(horizon)) : town && townNumber(town, what, part);
  return traceOf(found ?? null, `${id} ${what} ${rest.join(' ')}`);
}

/** `work|town|measure|what`: a measure in its latest year, its reference, their ratio and its trend. */
export function traceWork(from: Recomputed, [id = '', measure = '', what = '']: readonly string[]): Trace {
  const town = madeFor(from).work.towns.find(({ townId }) => townId === id);
  const labour = town?.measures.find((one) => one.measure === measure);
  return traceOf(labour ? labourNumber(labour, what) : null, `${id} ${measure} ${what}`);
}

function townNumber(town: TownPeople, what: string, part: string): Found | null {
  const balances = town.years.find(({ year }) => year === Number(part));
  const score = town.stability?.parts.find((one) => one.part === part);
  const { webb, stability, projection } = town;
  const rowsOf = (rows: RowList | undefined): RowList => rows ?? '';
  switch (what) {
    case 'natural':
    case 'migration':
      return part === ''
        ? { value: webb?.[what], rows: rowsOf(webb?.rows) }
        : { value: balances?.[what]?.value, rows: rowsOf(balances?.[what]?.rows) };
    case 'change': {
      const rates = webb?.per1000;
      return { value: rates ? rates.natural + rates.migration : null, rows: rowsOf(webb?.rows) };
    }
    case 'stability':
      return {
        value: stability?.value,
        rows: stability?.parts.map(({ rows }) => rows).join(';') ?? '',
      };
    case 'part':
      return { value: score?.value, rows: rowsOf(score?.rows) };
    case 'score':
      return { value: score?.score, rows: rowsOf(score?.rows) };
    case 'shelf':
      return { value: projection?.accuracy?.shelfLife, rows: '' };
    default:
      return projectedNumber(projection, what, Number(part));
  }
}

/** Of "no change" and of the way that is taken: residents of a year and the ends of their interval. */
function projectedNumber(projection: TownPeople['projection'], what: string, ahead: number): Found | null {
  const isSame = what.startsWith('no-change');
  const year = (projection?.base.year ?? 0) + ahead;
  const there = (isSame ? projection?.noChange : projection?.years)?.find((one) => one.year === year);
  if (projection === null || there === undefined) return null;
  const rows = isSame ? projection.base.rows : projection.rows;
  const numbers: Readonly<Record<string, number>> = {
    ahead: there.value,
    low: there.low,
    high: there.high,
    'no-change': there.value,
    'no-change-low': there.low,
    'no-change-high': there.high,
  };
  return { value: numbers[what], rows };
}

function pastError(all: PeopleFiles['all'], origins: string, way: string, horizon: number): Found | null {
  const list = origins === 'late' ? all.hindcast : origins === 'every' ? all.hindcastEveryOrigin : undefined;
  const found = list?.find((one) => one.horizon === horizon);
  const errors: Readonly<Record<string, number | null>> = found?.p80 ?? {};
  return found === undefined ? null : { value: way === 'count' ? found.count : errors[way], rows: '' };
}

function labourNumber(labour: TownLabour, what: string): Found | null {
  const { trend, change, sheets, years } = labour;
  const there = what === 'first' ? years[0] : years.at(-1);
  const own = [years[0], years.at(-1)].map((one) => one?.rows ?? '').join(';');
  switch (what) {
    case 'town':
      return { value: there?.town, rows: there?.rows ?? '' };
    case 'reference':
      return { value: there?.reference, rows: there?.referenceRows ?? '' };
    case 'ratio':
    case 'first':
      return { value: there?.ratio, rows: `${there?.rows ?? ''};${there?.referenceRows ?? ''}` };
    case 'sheets':
      return { value: sheets.length, rows: '' };
    case 'change':
      return { value: change, rows: own };
    case 'slope':
    case 'p':
    case 'q':
      return { value: trend?.[what], rows: own };
    default:
      return null;
  }
}

function traceOf(found: Found | null, what: string): Trace {
  if (found === null || found.value === null || found.value === undefined) return NO_TRACE;
  const rows = [...new Set(rowsOfList(found.rows))];
  return { steps: [...rows.map(rowWords), `${what} → ${found.value}`], values: [found.value] };
}

interface Made {
  readonly people: PeopleFiles;
  readonly work: WorkFiles;
}

/** Made once from the same tables. */
const made = new WeakMap<Recomputed['assembly'], Made>();

function madeFor({ assembly }: Recomputed): Made {
  const known = made.get(assembly) ?? { people: peopleFiles(assembly), work: workFiles(assembly) };
  made.set(assembly, known);
  return known;
}
