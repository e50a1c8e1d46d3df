import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../../../indicators/coinr/read-dataset.ts';
import { scoreDataset, scoresCsv } from '../../../../indicators/coinr/score-dataset.ts';
import { workbookBytes } from './make-workbook.ts';
import { problemsOf } from './problems-of.ts';
import { makeFolder, runCommand } from './run-command.ts';
import { DATA, META, oneNode, rowsOf, textsOf } from './worked-dataset.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(): (name: string) => string {
  const folder = makeFolder();
  folders.push(folder);
  return (name) => join(folder, name);
}

const cellsOf = (lines: readonly string[]): readonly (readonly (string | number | null)[])[] =>
  lines.map((line) =>
    line.split(',').map((text) => (text === '' ? null : /^-?\d/.test(text) ? Number(text) : text)),
  );

describe('what spreadsheets leave behind', () => {
  it('passes over empty rows and columns, above the header too, and keeps the numbers of the lines', () => {
    const data = [',,,,,,,', ...DATA.map((line) => `${line},,`), ',,,,,,,', ', ,,,,,,', ',,'];
    const meta = META.map((line) => line.replace(/^([^,]*)/, '$1,'));
    expect(rowsOf({ data, meta })).toEqual(rowsOf());
    expect(problemsOf({ data: [...data, 'd,Dd,2020,five,1,1,,'] })).toEqual(['iData.csv:9 x not-a-number']);
  });

  it('takes cells behind the last column if all are empty', () => {
    expect(rowsOf({ data: DATA.map((line, at) => (at === 2 ? `${line},,` : line)) })).toEqual(rowsOf());
  });

  it('a filled cell without a column is an error', () => {
    expect(problemsOf({ data: [...DATA.map((line) => `${line},`), 'd,Dd,2020,1,1,1,7'] })).toEqual([]);
    expect(problemsOf({ data: [...DATA, 'd,Dd,2020,1,1,1,7'] })).toEqual(['iData.csv:5 null broken-csv']);
  });
});

describe('cells that a spreadsheet would run', () => {
  it('codes begin with an apostrophe, scores and times do not', () => {
    const row = { node: '@n', score: -0.5, rank: 1, coverage: 1 };
    const text = scoresCsv(
      [
        { ...row, unit: '=HYPERLINK("x")', time: '-500' },
        { ...row, unit: ' +1+1', time: '-1-1' },
        { ...row, unit: '\tcmd', time: '2020', node: 'a-b' },
      ],
      1,
    );
    expect(text.split('\n').slice(1, 4)).toEqual([
      `"'=HYPERLINK(""x"")",-500,'@n,-0.5,1,1`,
      `' +1+1,'-1-1,'@n,-0.5,1,1`,
      `'\tcmd,2020,a-b,-0.5,1,1`,
    ]);
  });
});

describe('an inform mean on a scale that is not that of the scores', () => {
  const notesOf = (value: number, range: readonly number[] | null): readonly string[] => {
    const lines = oneNode([
      [2, value],
      [7, 9],
    ]);
    const method = { normalise: { method: 'none', range }, aggregate: { default: 'inform' } };
    const { dataset } = readDataset(textsOf({ ...lines, method }));
    return dataset === null ? [] : scoreDataset(dataset).notes;
  };

  it('is warned of where all values are within 0–10 and the range is 0–100', () => {
    expect(notesOf(10, null)).toEqual([
      'Warning: N is an inform mean on a range of 0–100, and all values below it are within 0–10. ' +
        'If 10 is their worst, write "normalise": { "range": [0, 10] } in the method.',
    ]);
  });

  it('is not warned of on a range of 0–10, or with a value above 10', () => {
    expect(notesOf(10, [0, 10])).toEqual([]);
    expect(notesOf(10.5, null)).toEqual([]);
  });
});

describe('npm run score on a workbook', () => {
  it('reads the sheets iData, iMeta and iGrade', () => {
    const at = folderOf();
    const grades = [
      ['uCode', 'x'],
      ['a', 'C'],
    ];
    const sheets = { Notes: [['mine']], iData: cellsOf(DATA), iMeta: cellsOf(META), iGrade: grades };
    writeFileSync(at('set.xlsx'), workbookBytes(sheets));
    const { code, errors } = runCommand('score', ['--data', at('set.xlsx'), '--out', at('scores.csv')]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(readFileSync(at('scores.csv'), 'utf8').split('\n').slice(1, 3)).toEqual([
      'a,2020,P,75,1,0.75',
      'a,2020,Q,0,3,1',
    ]);
  });

  it('takes one table from a workbook and the other from a CSV, and counts the scores that there are', () => {
    const at = folderOf();
    writeFileSync(at('iData.csv'), `${[...DATA, 'd,Dd,2020,,,'].join('\n')}\n`);
    writeFileSync(at('meta.XLSX'), workbookBytes({ iMeta: cellsOf(META) }));
    const { code, out } = runCommand('score', [
      ...['--data', at('iData.csv'), '--meta', at('meta.XLSX'), '--out', at('scores.csv')],
    ]);
    expect(code).toBe(0);
    expect(out).toContain(`9 scores written to ${at('scores.csv')}, 3 rows without one`);
  });

  it('names the row of a sheet in which a cell is wrong', () => {
    const at = folderOf();
    const data = [[null], ...cellsOf(DATA), ['d', 'Dd', 2020, 'five', 1, 1]];
    writeFileSync(at('set.xlsx'), workbookBytes({ iData: data, iMeta: cellsOf(META) }));
    const { code, errors } = runCommand('score', ['--data', at('set.xlsx'), '--out', at('scores.csv')]);
    expect(code).toBe(1);
    expect(errors).toContain('set.xlsx, iData:6, column "x": "five" is not a number.');
  });

  it.each<[what: string, bytes: Buffer, words: string]>([
    [
      'without a sheet',
      workbookBytes({ Data: cellsOf(DATA), iMeta: cellsOf(META) }),
      'has no sheet "iData"; its sheets are "Data", "iMeta". Rename the sheet to iData',
    ],
    ['that is none', Buffer.from('uCode,x\n'), 'Save it again as .xlsx, or give tables as .csv.'],
  ])('a workbook %s: code 1 and what to do', (_, bytes, words) => {
    const at = folderOf();
    writeFileSync(at('set.xlsx'), bytes);
    const { code, errors } = runCommand('score', ['--data', at('set.xlsx'), '--out', at('scores.csv')]);
    expect(code).toBe(1);
    expect(errors).toContain(words);
  });
});
