import { type NamedTable, textIn } from '../../../indicators/coinr/cells.ts';
import { type MetaRow, UNIT_COLUMNS } from '../../../indicators/coinr/read-meta.ts';

/** Rows examined before the caller gets control again. */
const ROWS_PER_STEP = 500;

/**
 * Columns of figures in a table without iMeta: those where at least half of the cells that are filled are numbers.
 * Yields the share done, 0..1.
 */
export function* plainIndicators(table: NamedTable): Generator<number, readonly MetaRow[]> {
  const columns = table.header
    .filter((name) => name !== '' && !UNIT_COLUMNS.includes(name) && name !== 'lon' && name !== 'lat')
    .map((name) => ({ name, filled: 0, numbers: 0 }));
  let done = 0;
  for (const row of table.rows) {
    for (const column of columns) {
      const text = textIn(row, column.name);
      if (text === null) continue;
      column.filled += 1;
      if (table.numberOf(text) !== 'not-a-number') column.numbers += 1;
    }
    done += 1;
    if (done % ROWS_PER_STEP === 0) yield done / table.rows.length;
  }
  return columns
    .filter(({ filled, numbers }) => numbers > 0 && numbers * 2 >= filled)
    .map(({ name }) => plainIndicator(name));
}

function plainIndicator(code: string): MetaRow {
  return {
    line: 1,
    code,
    name: code,
    unit: null,
    type: 'Indicator',
    level: 1,
    parent: null,
    direction: 1,
    weight: 1,
    denominator: null,
    goalposts: null,
    log: false,
    slot: null,
    aggregation: null,
  };
}
