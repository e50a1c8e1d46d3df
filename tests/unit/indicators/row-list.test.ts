import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowList, rowsOfList } from '../../../indicators/row-list.ts';

describe('rows in one text', () => {
  it('stand by tables, in their order', () => {
    expect(rowList(['a-b:3', 'a-b:1', 'c:2'])).toBe('a-b:3,1;c:2');
    expect(rowsOfList('a-b:3,1;c:2')).toEqual(['a-b:3', 'a-b:1', 'c:2']);
    expect(rowsOfList(rowList([]))).toEqual([]);
  });

  it('come back, whatever their tables', () => {
    const anyRow = fc.tuple(fc.constantFrom('towns', 'district-observations'), fc.nat());
    fc.assert(
      fc.property(fc.array(anyRow), (list) => {
        const rows = list.map(([table, line]) => `${table}:${line}`);
        expect([...rowsOfList(rowList(rows))].sort()).toEqual([...rows].sort());
      }),
      { seed: 1 },
    );
  });
});
