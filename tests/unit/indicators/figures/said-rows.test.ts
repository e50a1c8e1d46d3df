import { describe, expect, it } from 'vitest';
import { readTables } from '../../../../geodata/build/tables.ts';
import { checkTranslations, translationsOf } from '../../../../indicators/figures/check-translations.ts';
import { TO_BE_READ } from '../../../../indicators/figures/fact-tables.ts';
import { type LoadedTables, loadTables } from '../../../../indicators/figures/load-tables.ts';
import { describeProblem } from '../../../../indicators/figures/problem.ts';
import { createTableReader } from '../../../../indicators/figures/read-table.ts';
import { readTableFiles } from '../../../../indicators/figures/table-files.ts';
import {
  FACT_HEADER,
  factLine,
  onlyProblem,
  PROJECT_HEADER,
  projectLine,
  smallTables,
} from './small-tables.ts';

const LIST_HEADER = 'table,row,column,language,text,read_on';

/** Small tables with one fact, in line 2, and a list of what is to be read. */
function withFact(line: string, list: readonly string[] = []): LoadedTables {
  return loadTables(
    smallTables({
      'facts.csv': `${FACT_HEADER}\n${line}\nridder,gas_status,2024,,yes,code,,,,,PRESS,,,,`,
      'to-be-read.csv': [LIST_HEADER, ...list].join('\n'),
    }),
  );
}

/** A fact in words: Kazakh, Russian, English. */
const WORDS = 'ridder,water_source,2024,,,,,өзен,река,a river,PRESS,,,,';
const LISTED = [
  'facts,ridder/water_source/2024,text,kk,өзен,',
  'facts,ridder/water_source/2024,text,ru,река,2026-12-01',
];

describe('a row of facts', () => {
  const cases: readonly (readonly [kind: string, line: string, column: string, hint: string])[] = [
    ['empty-cell', factLine('ridder,water_source,2024,,,'), 'value', 'or text in every language'],
    ['empty-cell', factLine('ridder,water_source,2024,,5,'), 'unit', 'Name the unit'],
    ['empty-cell', factLine('ridder,water_source,2024,,,km'), 'value', 'empty unit and bound'],
    ['unknown-word', factLine('ridder,water_source,2024,,perhaps,code'), 'value', 'yes, no, partly'],
    ['unknown-word', factLine('ridder,water_source,2024,,5,miles'), 'unit', 'km'],
    ['not-a-number', factLine('ridder,water_source,2024,,about 5,km'), 'value', 'Words go to text or note'],
    ['unknown-word', 'ridder,water_source,2024,,5,km,roughly,,,,PRESS,,,,', 'bound', 'about'],
    ['unknown-word', 'ridder,water_source,2024,,yes,code,about,,,,PRESS,,,,', 'bound', 'only a number'],
    [
      'missing-language',
      'ridder,water_source,2024,,,,,,река,a river,PRESS,,,,',
      'text_kk',
      'from the meaning',
    ],
    ['missing-language', 'ridder,water_source,2024,,5,km,,,,,PRESS,,,far,', 'note_kk', 'from the meaning'],
  ];
  it.each(cases)('is refused as %s: %s', (kind, line, column, hint) => {
    const [problem] = withFact(line).problems.filter((one) => one.file === 'facts.csv');
    expect(problem).toMatchObject({ kind, severity: 'error', line: 2, column });
    expect(problem?.hint).toContain(hint);
    expect(problem === undefined ? '' : describeProblem(problem)).toContain(
      `facts.csv:2, column "${column}"`,
    );
    expect(withFact(line).facts).toHaveLength(1);
  });

  it('keeps words, a bound and an airport that has a name', () => {
    expect(withFact(WORDS, LISTED).facts[0]).toMatchObject({
      value: '',
      unit: '',
      text: { kk: 'өзен', ru: 'река', en: 'a river' },
      note: null,
    });
    const missing = withFact(factLine('ridder,airport_nearest_scheduled,2026,,oskemen,airport'));
    expect(onlyProblem(missing, 'no-name')).toMatchObject({ file: 'names.csv', column: 'id' });
  });
});

describe('a project', () => {
  it.each([
    ['amount-and-unit', projectLine('Mill', { amount: '5,,' }), 'unit'],
    ['not-a-number', projectLine('Mill', { amount: 'less than 5,billion tenge,' }), 'amount'],
    ['unknown-word', projectLine('Mill').replace(',planned,', ',soon,'), 'status'],
    ['empty-cell', projectLine('Mill').replace(',planned,', ',,'), 'status'],
  ])('is refused as %s', (kind, line, column) => {
    const tables = loadTables(smallTables({ 'projects.csv': `${PROJECT_HEADER}\n${line}` }));
    expect(onlyProblem(tables, kind)).toMatchObject({ file: 'projects.csv', line: 2, column });
  });
});

describe('a translation', () => {
  it('is to be listed with its language until a native has read it, and after', () => {
    const files = withFact(WORDS, LISTED).problems.map(({ file }) => file);
    expect(files).not.toContain('facts.csv');
    expect(files).not.toContain('to-be-read.csv');
    const problem = onlyProblem(withFact(WORDS, LISTED.slice(0, 1)), 'unlisted-translation');
    expect(problem).toMatchObject({ file: 'facts.csv', line: 2, column: 'text_ru', severity: 'error' });
    expect(problem.hint).toContain('facts, ridder/water_source/2024, text, ru');
  });

  it('is to be read again where its text has changed', () => {
    const changed = WORDS.replace('река', 'канал');
    const tables = withFact(changed, LISTED);
    expect(onlyProblem(tables, 'unlisted-translation')).toMatchObject({ line: 2, column: 'text_ru' });
    expect(onlyProblem(tables, 'no-such-text')).toMatchObject({
      file: 'to-be-read.csv',
      line: 3,
      column: 'text',
      severity: 'error',
    });
  });

  it('is listed by table and day in the form that the hint names', () => {
    const wrong = withFact(WORDS, [...LISTED, 'figures,x,text,ru,x,', 'towns,x,former_name,ru,y,tomorrow']);
    const found = wrong.problems.filter(({ file }) => file === 'to-be-read.csv');
    expect(found).toMatchObject([
      { line: 4, column: 'table', hint: 'Write facts, enterprises, projects, or towns.' },
      { line: 5, column: 'read_on', hint: 'Write a day, year-month-day in digits.' },
    ]);
  });

  it('of the shipped tables is listed, those of the towns too', async () => {
    const texts = await readTableFiles();
    const listed = createTableReader(texts)(TO_BE_READ).rows;
    expect(listed.length).toBeGreaterThan(500);
    expect(loadTables(texts).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const towns = readTables().towns.flatMap(({ id, line, formerName }) =>
      translationsOf({ table: 'towns', line, key: [id], columns: { former_name: formerName } }),
    );
    expect(towns.length).toBeGreaterThan(20);
    const former = listed.filter(({ table, column }) => table === 'towns' && column === 'former_name');
    expect(checkTranslations(towns, former)).toEqual([]);
  });
});
