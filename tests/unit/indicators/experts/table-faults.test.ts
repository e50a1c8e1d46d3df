import { describe, expect, it } from 'vitest';
import { EXPERT_ITEMS } from '../../../../indicators/experts/item-table.ts';
import { createTableReader } from '../../../../indicators/figures/read-table.ts';

const HEADER = 'list,id,letter,tie,group,links,name_kk,name_ru,name_en,origin,source_id';
const FACTOR = 'factor,f1,e,economic,,,a,b,c,own,';

/** What is wrong with a row beside a sound factor. */
function faultsOf(row: string): readonly string[] {
  const { problems } = createTableReader({ 'expert-items.csv': `${HEADER}\n${FACTOR}\n${row}\n` })(
    EXPERT_ITEMS,
  );
  return problems.map(({ kind, column, message }) => `${kind} ${column}: ${message}`);
}

describe('rows of default lists', () => {
  it.each([
    ['factor,f2,,,,,a,b,c,own,', ['wrong-item letter: This list needs the cell.']],
    ['risk,r1,,,,,a,b,c,own,', ['wrong-item group: This list needs the cell.']],
    ['action,a1,,,,,a,b,c,own,', ['wrong-item links: This list needs the cell.']],
    ['component,c1,e,,,,a,b,c,own,', ['wrong-item letter: This list leaves the cell empty.']],
    ['component,c1,,economic,,,a,b,c,own,', ['wrong-item tie: Only a factor is tied to a score.']],
    ['action,a1,,,,f1:3 f7:2,a,b,c,own,', ['wrong-item links: "f7" is no factor.']],
    ['action,a1,,,,f1:4,a,b,c,own,', ['unknown-id links: "f1:4" is not a list such as f3:3 f7:2.']],
    ['action,a1,,,,f1:3,a,b,c,own,', []],
  ])('%s', (row, faults) => {
    expect(faultsOf(row)).toEqual(faults);
  });
});
