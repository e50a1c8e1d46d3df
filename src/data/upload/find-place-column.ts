import type { ColumnFacts, TableFacts } from './column-facts.ts';
import { headerHint, isIdentifierHeader, isOtherPlaceHeader } from './column-words.ts';
import type { PlaceNames } from './place-names.ts';

/** Share of the different texts of a column that must be on the map, where its header says nothing. */
const FEWEST_ON_MAP = 0.3;
/** Share of the rows that a column must tell apart to be whom they are about. */
const FEWEST_APART = 0.9;
/** Share of the rows in which two columns must name the same place to be code and name of it. */
const FEWEST_ALIKE = 0.8;

/** The column of places, the one that names them if another holds their codes, and further ones that name places. */
export interface PlaceColumns {
  readonly place: number | null;
  readonly name: number | null;
  readonly others: readonly number[];
}

interface Candidate {
  readonly at: number;
  readonly onMap: number;
  /** Those of them that are no regions. */
  readonly towns: number;
  readonly distinct: number;
  /** Share of the rows with a text of their own, together with time and indicator. */
  readonly apart: number;
  /** Smaller = the header says it more surely; 9 = it says nothing. */
  readonly hint: number;
  readonly isCode: boolean;
  /** Every filled cell is a number. */
  readonly isNumeric: boolean;
}

/** The places of a text, as `kind id`. */
export function placeKeys(text: string, names: PlaceNames): readonly string[] {
  const code = names.findCode(text);
  const found = code === null ? names.findName(text) : [code.place];
  return found.map(({ kind, id }) => `${kind} ${id}`);
}

/**
 * Finds the column that says whom a row is about: among those that name places of the map or whose header says so, the
 * one that tells the rows apart. `keys` are the columns that tell rows apart beside it, `taken` those with a use.
 */
export function findPlaceColumn(
  facts: TableFacts,
  names: PlaceNames,
  { keys, taken, chosen }: { keys: readonly number[]; taken: ReadonlySet<number>; chosen: number | null },
): PlaceColumns {
  const candidates = facts.columns
    .filter(({ at, filled }) => filled > 0 && (!taken.has(at) || at === chosen))
    .flatMap((column) => candidate(column, { facts, names, keys, isChosen: column.at === chosen }));
  const best = candidates.find(({ at }) => at === chosen) ?? bestOf(candidates, facts.columns);
  if (best === null) return { place: chosen, name: null, others: [] };
  const rest = candidates.filter(({ at }) => at !== best.at);
  const partner = rest.find((other) => isPartner(best, other, facts, names));
  const others = rest.filter((other) => other !== partner && isOnMap(other)).map(({ at }) => at);
  if (partner === undefined || partner.isNumeric) return { place: best.at, name: null, others };
  const codeFirst = best.isCode || (!partner.isCode && best.hint <= partner.hint);
  return codeFirst
    ? { place: best.at, name: partner.at, others }
    : { place: partner.at, name: best.at, others };
}

function isOnMap({ onMap, distinct }: Candidate): boolean {
  return onMap > 0 && onMap >= distinct * FEWEST_ON_MAP;
}

interface CandidateSearch {
  readonly facts: TableFacts;
  readonly names: PlaceNames;
  readonly keys: readonly number[];
  /** The reader says that it is the column of places. */
  readonly isChosen: boolean;
}

function candidate(
  { at, name, filled, numbers }: ColumnFacts,
  { facts: { sample }, names, keys, isChosen }: CandidateSearch,
): readonly Candidate[] {
  const hint = headerHint(name);
  const isNumeric = numbers === filled;
  const isNamed = hint?.role === 'unit' || hint?.role === 'unitName';
  const isOut = (isNumeric && !(isNamed && hint.distance === 0)) || isOtherPlaceHeader(name);
  if (isOut && !isChosen) return [];
  const texts = new Set<string>();
  const rows = new Set<string>();
  let filledRows = 0;
  for (const values of sample) {
    const text = values[at] ?? '';
    if (text === '') continue;
    filledRows += 1;
    texts.add(text);
    rows.add([text, ...keys.map((key) => values[key] ?? '')].join('\n'));
  }
  let [onMap, towns, codes] = [0, 0, 0];
  for (const text of isNumeric ? [] : texts) {
    if (names.findCode(text) !== null) codes += 1;
    const [key] = placeKeys(text, names);
    if (key !== undefined) onMap += 1;
    if (key !== undefined && !key.startsWith('region')) towns += 1;
  }
  const found: Candidate = {
    ...{ at, onMap, towns, distinct: texts.size, isNumeric },
    apart: filledRows === 0 ? 0 : rows.size / filledRows,
    hint: isNamed ? (hint.distance === 0 ? 0 : 2) + (hint.role === 'unit' ? 0 : 1) : 9,
    isCode: (codes > 0 && codes * 2 > texts.size) || isIdentifierHeader(name),
  };
  return isNamed || isChosen || isOnMap(found) ? [found] : [];
}

function bestOf(candidates: readonly Candidate[], columns: readonly ColumnFacts[]): Candidate | null {
  const isApart = ({ apart }: Candidate): boolean => apart >= FEWEST_APART;
  const someApart = candidates.some((one) => isApart(one) && !one.isNumeric);
  const rank = (one: Candidate): readonly number[] => [
    one.isNumeric ? 1 : 0,
    someApart && !isApart(one) ? 1 : 0,
    isOnMap(one) ? 0 : 1,
    // A finer column of the map says more than a coarser one.
    isOnMap(one) ? -one.onMap : 0,
    -one.towns,
    someApart ? 0 : -one.apart,
    one.hint,
    one.at,
  ];
  const [best] = [...candidates].sort((a, b) => compare(rank(a), rank(b)));
  return best === undefined || columns.length === 0 ? null : best;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** True if two columns name the same places, or stand in place of one another where neither is on the map. */
function isPartner(one: Candidate, other: Candidate, { sample }: TableFacts, names: PlaceNames): boolean {
  if (!isOnMap(other) && other.hint > 3 && !other.isCode) return false;
  const pairs = new Map<string, string>();
  const back = new Map<string, string>();
  let [alike, filled] = [0, 0];
  for (const values of sample) {
    const [a, b] = [values[one.at] ?? '', values[other.at] ?? ''];
    if (a === '' || b === '') continue;
    filled += 1;
    if ((pairs.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) continue;
    pairs.set(a, b);
    back.set(b, a);
    if (!isOnMap(other) || !isOnMap(one)) alike += 1;
    else {
      const keys = new Set(placeKeys(a, names));
      if (placeKeys(b, names).some((key) => keys.has(key))) alike += 1;
    }
  }
  if (filled === 0) return other.hint < 9;
  return alike >= filled * FEWEST_ALIKE;
}
