import { describe, expect, it } from 'vitest';
import { assembleEditions } from '../../../../indicators/editions/assemble.ts';
import { checkEditions, checkStructureYears } from '../../../../indicators/editions/check-editions.ts';
import { loadEditionTables } from '../../../../indicators/editions/load-edition-tables.ts';
import type { TableTexts } from '../../../../indicators/figures/read-table.ts';
import { assembly, texts } from './real-tables.ts';

const codebook = texts['codebook.csv'] ?? '';
const lines = codebook.trimEnd().split('\n');

/** The row of an indicator under another id, with other series. */
function copyOf(id: string, newId: string, from: RegExp, to: string): string {
  const row = lines.find((line) => line.startsWith(`${id},`)) ?? '';
  expect(row).toMatch(from);
  return row.replace(id, newId).replace(from, to);
}

function errorsOf(changed: TableTexts) {
  const { problems } = assembleEditions({ ...texts, ...changed }, assembly.context.places);
  return problems.filter(({ severity }) => severity === 'error');
}

describe('what the editions are checked for', () => {
  it('finds nothing in the tables of this repository', () => {
    expect(assembly.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('finds an indicator without any value, and a scored one without goalposts', () => {
    // Populations before and after the census do not compare, so no growth over three years can be computed.
    const valueless = copyOf(
      'population',
      'population-change',
      /,plain,population,(.*?),latest,/,
      ',growth,population,$1,growth-3,',
    );
    const unfrozen = copyOf('crimes', 'crimes-again', /,rate,/, ',rate,');
    expect(errorsOf({ 'codebook.csv': `${codebook}${valueless}\n\n${unfrozen}\n` })).toMatchObject([
      { kind: 'no-value', file: 'codebook.csv', line: lines.length + 1, column: 'numerator' },
      { kind: 'no-goalposts', file: 'codebook.csv', line: lines.length + 3, column: 'id' },
    ]);
  });

  it('wants a full edition of towns and of regions', () => {
    const core = [...assembly.editions].filter(([, { edition }]) => edition.kind !== 'full');
    const problems = checkEditions([], new Map(core));
    expect(problems.map(({ kind, file, message }) => [kind, file, message])).toEqual([
      ['no-full-edition', 'editions.csv', 'No full edition of towns is planned.'],
      ['no-full-edition', 'editions.csv', 'No full edition of regions is planned.'],
    ]);
  });

  it('wants years of the structure of towns and of regions, in order', () => {
    const header = texts['structure-years.csv']?.split('\n')[0];
    const years = (text: string) => {
      const { structureYears, problems } = loadEditionTables({ 'structure-years.csv': `${header}\n${text}` });
      const own = problems.filter(({ file }) => file === 'structure-years.csv');
      return [...own, ...checkStructureYears(structureYears)].map(({ kind, line }) => [kind, line]);
    };
    const town = 'town,2021,2023,2010,2015,\n';
    const region = 'region,2024,2024,2023,2023,2025\n';
    expect(years(town + region)).toEqual([]);
    expect(years(town)).toEqual([['no-structure-years', null]]);
    for (const wrong of [
      'region,2024,2024,2024,2023,2025\n',
      'region,2024,2024,2023,2024,2025\n',
      'region,2023,2024,2022,2022,2025\n',
      'region,2024,2023,2022,2022,2025\n',
      'region,2024,2024,2023,2023,2024\n',
    ])
      expect(years(town + wrong)[0], wrong).toEqual(['wrong-years', 3]);
  });

  it('finds two editions that one address would name', () => {
    const again = 'town-again,town,core,2022,2022,2022,2022,2022\n';
    expect(errorsOf({ 'editions.csv': `${texts['editions.csv']}${again}` })).toMatchObject([
      { kind: 'repeated-edition', file: 'editions.csv', column: 'year' },
    ]);
  });

  it('reports the faults of every table, and a file that is none', () => {
    const renamed = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, `x${text}`]));
    const errors = errorsOf({ ...renamed, 'panel (1).csv': 'indicator_id\npopulation\n' });
    const missing = errors.filter(({ kind }) => kind === 'missing-column').map(({ file }) => file);
    expect(missing.sort()).toEqual(Object.keys(texts));
    expect(errors).toContainEqual(expect.objectContaining({ kind: 'unknown-file', file: 'panel (1).csv' }));
  });
});
