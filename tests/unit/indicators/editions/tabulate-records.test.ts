import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulateRecords, untabulateRecords } from '../../../../indicators/editions/tabulate-records.ts';

describe('a list of records', () => {
  it('is written as keys and rows, also inside of another, and a missing key comes back missing', () => {
    const uses = [{ use: 'a' }, { use: 'b' }, { use: 'c' }];
    const value = {
      figures: [
        { id: 1, uses },
        { id: 2, uses, spike: true },
        { id: null, uses: [] },
      ],
    };
    expect(tabulateRecords({ uses })).toEqual({ uses: { $keys: ['use'], $rows: [['a'], ['b'], ['c']] } });
    expect(untabulateRecords(JSON.parse(JSON.stringify(tabulateRecords(value))))).toStrictEqual(value);
  });

  it('is written so under names too', () => {
    const value = { a: { id: 1 }, b: { id: 2, old: true }, c: { id: 3 } };
    const table = {
      $names: ['a', 'b', 'c'],
      $keys: ['id', 'old'],
      $rows: [
        [1, '$absent'],
        [2, true],
        [3, '$absent'],
      ],
    };
    expect(tabulateRecords(value)).toEqual(table);
    expect(untabulateRecords(table)).toStrictEqual(value);
  });

  it('stays as it is where it is short or holds anything else', () => {
    for (const value of [[{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 2 }, 3], []])
      expect(tabulateRecords(value)).toEqual(value);
  });

  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))), (records) => {
        const value = JSON.parse(
          JSON.stringify(records).replaceAll('"$', '"_').replaceAll('"__proto__"', '"proto"'),
        );
        expect(untabulateRecords(JSON.parse(JSON.stringify(tabulateRecords(value))))).toEqual(value);
      }),
    );
  });
});
