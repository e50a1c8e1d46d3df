import { describe, expect, it } from 'vitest';
import type { EditionTables } from '../../../../indicators/editions/load-edition-tables.ts';
import { loadEditionTables } from '../../../../indicators/editions/load-edition-tables.ts';
import { readTableFiles } from '../../../../indicators/figures/table-files.ts';

const texts = await readTableFiles();
const csv = texts['codebook.csv'] ?? '';
const [header = '', firstRow = ''] = csv.split('\n');
const real = loadEditionTables(texts);

/** The tables of this repository with another codebook, whose companions name indicators that it lacks. */
function withCodebook(...lines: readonly string[]): EditionTables {
  return loadEditionTables({ ...texts, 'codebook.csv': `${[header, ...lines].join('\n')}\n` });
}

const problemsOf = (tables: EditionTables, file = 'codebook.csv') =>
  tables.problems.filter((problem) => problem.file === file);

describe('the codebook', () => {
  it('reads every row of the table', () => {
    expect(real.problems).toEqual([]);
    expect(real.codebook).toHaveLength(csv.trimEnd().split('\n').length - 1);
    expect(real.codebook.length).toBeGreaterThan(80);
  });

  it('covers all nine dimensions and all parts of the risk, for towns and for regions', () => {
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
          real.codebook.filter((row) => row.scope === scope && row.parent === parent).length,
          `${scope} ${parent}`,
        ).toBeGreaterThan(0);
  });

  it.each([
    ['an unknown dimension', ',economic,', ',economy,', 'parent', 'unknown-word'],
    ['a component of the other index', ',economic,', ',operation,', 'parent', 'codebook-cell'],
    ['no parent', ',economic,', ',,', 'parent', 'codebook-cell'],
    ['an unknown statistic', ',per-minimum,', ',per-head,', 'statistic', 'unknown-word'],
    ['a broken formula', ',investment_fixed_capital,', ',investment*2,', 'numerator', 'codebook-formula'],
    ['no series', ',investment_fixed_capital,', ',,', 'numerator', 'codebook-formula'],
    ['nothing to divide by', ',population_year_end,', ',,', 'denominator', 'codebook-formula'],
    ['an unknown series', ',investment_fixed_capital,', ',investment_fxed,', 'numerator', 'unknown-id'],
    [
      'a distance to nowhere',
      'per-minimum,investment_fixed_capital,',
      'distance,capital,',
      'numerator',
      'unknown-id',
    ],
    ['a wrong direction', ',,1,per-minimum', ',,up,per-minimum', 'direction', 'unknown-word'],
    ['levels of no kind', ',1,town,', ',1,own,', 'levels', 'unknown-word'],
  ])('names line and column of %s', (_, from, to, column, kind) => {
    const broken = withCodebook('', firstRow.replace(from, to));
    expect(firstRow).toContain(from);
    expect(broken.codebook).toEqual([]);
    expect(problemsOf(broken)).toMatchObject([{ line: 3, column, kind, severity: 'error' }]);
  });

  it('wants a group of every indicator of risk', () => {
    const row = csv.split('\n').find((line) => line.startsWith('unemployment,')) ?? '';
    const broken = withCodebook(row.replace(/^([^,]*,risk,town,[^,]*),[^,]*/, '$1,'));
    expect(problemsOf(broken)).toMatchObject([{ line: 2, column: 'group' }]);
  });

  it('refuses the same id twice', () => {
    const twice = withCodebook(firstRow, firstRow);
    expect(twice.codebook).toHaveLength(1);
    expect(problemsOf(twice)).toMatchObject([{ kind: 'duplicate-key', line: 3, column: 'id' }]);
  });

  it('takes a new indicator as a row, with no code', () => {
    const added = loadEditionTables({
      ...texts,
      'codebook.csv': `${csv}${firstRow.replace('investment-per-head', 'my-indicator')}\n`,
      'goalposts.csv': `${texts['goalposts.csv']}my-indicator,1,2,norm: mine\n`,
    });
    expect(added.problems).toEqual([]);
    expect(added.codebook.at(-1)).toMatchObject({ id: 'my-indicator', goalposts: [1, 2] });
  });
});

describe('the companions of the codebook', () => {
  it.each([
    ['goalposts upside down', 'goalposts.csv', 'population,3,2,x', 'low', 'goalposts'],
    ['goalposts of nothing', 'goalposts.csv', 'investment,2,3,x', 'indicator_id', 'unknown-id'],
    [
      'an edition that ends before it begins',
      'editions.csv',
      'e,town,core,2020,2020,2021,2020,2019',
      'first_year',
      'wrong-years',
    ],
    [
      'an edition with figures that end before its year',
      'editions.csv',
      'e,town,core,2020,2020,2019,2019,2019',
      'first_year',
      'wrong-years',
    ],
    [
      'a pair of an unknown level',
      'level-pairs.csv',
      'rudny,village,births,deaths,admin,1,x',
      'level',
      'unknown-word',
    ],
    ['a misspelt id of the panel', 'panel.csv', 'unemploiment', 'indicator_id', 'unknown-id'],
    [
      'a reason for no indicator',
      'correlations-allowed.csv',
      'poverty,crimes,x',
      'indicator_a',
      'unknown-id',
    ],
  ])('name %s', (_, file, row, column, kind) => {
    const text = `${texts[file]}\n${row}\n`;
    const line = text.trimEnd().split('\n').length;
    const { problems } = loadEditionTables({ ...texts, [file]: text });
    expect(problems).toMatchObject([{ file, line, column, kind, severity: 'error' }]);
  });

  it('give every scored indicator frozen goalposts', () => {
    const unfrozen = real.codebook.filter((row) => row.use !== 'panel' && row.goalposts === null);
    expect(unfrozen.map((row) => row.id)).toEqual([]);
  });
});
