/** Records of a list, or under names, as a table: their keys once, then a row for each. */
interface Tabulated {
  readonly $keys: readonly string[];
  readonly $rows: readonly (readonly unknown[])[];
  /** Names of the rows; absent = they are a list. */
  readonly $names?: readonly string[];
}

/** Stands where a record lacks a key that others of its list have. */
const ABSENT = '$absent';
/** Fewer records than this are written as they are. */
const LEAST = 3;

type Json = Record<string, unknown>;

/**
 * Writes every list of records in a value of JSON, and every record of records, as a table, so that their keys stand
 * once. The value may hold neither a record with the key `$rows` nor the text `$absent`.
 */
export function tabulateRecords(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return areRecords(list) ? tableOf(list) : list.map(tabulateRecords);
  }
  if (!isRecord(value)) return value;
  const members = Object.values(value);
  return areRecords(members)
    ? { $names: Object.keys(value), ...tableOf(members) }
    : mapped(value, tabulateRecords);
}

function tableOf(records: readonly Json[]): Tabulated {
  const $keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const $rows = records.map((record) =>
    $keys.map((key) => (Object.hasOwn(record, key) ? tabulateRecords(record[key]) : ABSENT)),
  );
  return { $keys, $rows };
}

/** The value as it was, but for the order of keys. */
export function untabulateRecords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untabulateRecords);
  if (!isRecord(value)) return value;
  if (!isTabulated(value)) return mapped(value, untabulateRecords);
  const { $keys, $rows, $names } = value;
  const records = $rows.map((row) =>
    Object.fromEntries(
      $keys.flatMap((key, at) => (row[at] === ABSENT ? [] : [[key, untabulateRecords(row[at])] as const])),
    ),
  );
  return $names === undefined ? records : Object.fromEntries($names.map((name, at) => [name, records[at]]));
}

function areRecords(values: readonly unknown[]): values is readonly Json[] {
  return values.length >= LEAST && values.every(isRecord);
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTabulated(value: Json): value is Json & Tabulated {
  return Array.isArray(value['$rows']) && Array.isArray(value['$keys']);
}

function mapped(record: Json, change: (inner: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, change(inner)]));
}
