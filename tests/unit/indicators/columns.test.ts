import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inColumns, rowsOf } from '../../../indicators/columns.ts';

describe('a table by its columns', () => {
  it('comes back row for row over the wire', () => {
    const row = fc.record({
      id: fc.string(),
      posts: fc.option(fc.tuple(fc.integer(), fc.integer())),
      log: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), (rows) => {
        expect(rowsOf(JSON.parse(JSON.stringify(inColumns(rows))))).toEqual(rows);
      }),
    );
  });

  it('holds what it was made from, so that a language that joins the columns is in the rows', () => {
    const columns = inColumns([{ names: { en: 'Water' } as Record<string, string> }]);
    const [row] = rowsOf(columns);
    Object.assign(columns.names[0] ?? {}, { kk: 'Су' });
    expect(row?.names).toEqual({ en: 'Water', kk: 'Су' });
  });
});
