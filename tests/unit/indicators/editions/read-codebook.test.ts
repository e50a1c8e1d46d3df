import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { goalpostMap, readGoalposts } from '../../../../indicators/editions/freeze-goalposts.ts';
import { readLevelPairs } from '../../../../indicators/editions/level-pairs.ts';
import { readCodebook } from '../../../../indicators/editions/read-codebook.ts';

const tables = new URL('../../../../indicators/tables/', import.meta.url);
const csv = await readFile(new URL('codebook.csv', tables), 'utf8');
const [header = '', firstRow = ''] = csv.split('\n');

describe('the codebook', () => {
  it('reads every row of the table', () => {
    const { rows, problems, read } = readCodebook(csv, new Map());
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(read);
    expect(read).toBeGreaterThan(80);
  });

  it('covers all nine dimensions and all parts of the risk, for towns and for regions', () => {
    const { rows } = readCodebook(csv, new Map());
    for (const scope of ['town', 'region'])
      for (const parent of [
        'economic',
        'intellectual',
        'dependence',
        'operation',
        'labour-risk',
        'lack-of-coping',
      ])
        expect(
          rows.filter((row) => row.scope === scope && row.parent === parent).length,
          `${scope} ${parent}`,
        ).toBeGreaterThan(0);
  });

  it.each([
    ['an unknown dimension', ',economic,', ',economy,', 'parent'],
    ['an unknown statistic', ',per-minimum,', ',per-head,', 'statistic'],
    ['a broken formula', ',investment_fixed_capital,', ',investment*2,', 'numerator'],
    ['a wrong direction', ',,1,per-minimum', ',,up,per-minimum', 'direction'],
  ])('names line and column of %s', (_, from, to, column) => {
    const broken = readCodebook(`${header}\n${firstRow.replace(from, to)}\n`, new Map());
    expect(firstRow).toContain(from);
    expect(broken.rows).toEqual([]);
    expect(broken.problems[0]).toMatchObject({ file: 'codebook.csv', line: 2, column, severity: 'error' });
  });

  it('refuses the same id twice', () => {
    const { rows, problems } = readCodebook(`${header}\n${firstRow}\n${firstRow}\n`, new Map());
    expect(rows).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'duplicate-key', line: 3 });
  });

  it('takes a new indicator as a row, with no code', () => {
    const added = firstRow.replace('investment-per-head', 'my-indicator');
    const { rows } = readCodebook(`${csv}${added}\n`, new Map([['my-indicator', [1, 2]]]));
    expect(rows.at(-1)).toMatchObject({ id: 'my-indicator', goalposts: [1, 2] });
  });
});

describe('the small tables', () => {
  it('reads goalposts and names those upside down', () => {
    const { rows, problems } = readGoalposts(
      'goalposts.csv',
      'indicator_id,low,high,origin\na,1,2,x\nb,3,2,x\nc,,2,x\n',
    );
    expect([...goalpostMap(rows)]).toEqual([['a', [1, 2]]]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('reads level pairs and names unknown levels', () => {
    const head = 'town_id,level,series,use_series,use_level,year_shift,reason\n';
    const { rows, problems } = readLevelPairs(
      `${head}a,admin,p,q,admin,1,why\na,village,p,q,admin,1,why\na,admin,p,,admin,1,why\n`,
    );
    expect(rows).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('gives every scored indicator frozen goalposts', async () => {
    const posts = readGoalposts('goalposts.csv', await readFile(new URL('goalposts.csv', tables), 'utf8'));
    const { rows } = readCodebook(csv, goalpostMap(posts.rows));
    expect(rows.filter((row) => row.use !== 'panel' && row.goalposts === null).map((row) => row.id)).toEqual(
      [],
    );
  });
});
