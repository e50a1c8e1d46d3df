import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inColumns, isInColumns, rowsOf } from '../../../indicators/columns.ts';

describe('a table by its columns', () => {
  it('comes back row for row over the wire', () => {
    const row = fc.record({
      id: fc.string(),
      posts: fc.option(fc.tuple(fc.integer(), fc.integer())),
      log: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), (rows) => {
        const wire = JSON.parse(JSON.stringify(inColumns(rows)));
        expect(rowsOf(wire)).toEqual(rows);
        expect(isInColumns(wire)).toBe(rows.length > 0);
      }),
    );
  });

  it('refuses a row with a column more or less than the first, in either order', () => {
    const rows: { readonly id: string; readonly slot?: string }[] = [{ id: 'a' }, { id: 'b', slot: 's' }];
    expect(() => inColumns(rows)).toThrow('row 2 has not the columns of the first: id, slot');
    expect(() => inColumns([...rows].reverse())).toThrow('row 2');
  });

  it.each([null, [], 'id', {}, { id: 1 }, { id: ['a'], slot: [] }, { id: ['a'], slot: 'b' }])(
    'is not %j',
    (value) => expect(isInColumns(value)).toBe(false),
  );

  it('holds what it was made from, so that a language that joins the columns is in the rows', () => {
    const columns = inColumns([{ names: { en: 'Water' } as Record<string, string> }]);
    const [row] = rowsOf(columns);
    Object.assign(columns.names[0] ?? {}, { kk: 'Су' });
    expect(row?.names).toEqual({ en: 'Water', kk: 'Су' });
  });
});
