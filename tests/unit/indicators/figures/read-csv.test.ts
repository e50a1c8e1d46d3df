import { describe, expect, it } from 'vitest';
import { cell, missingColumns, readCsv } from '../../../../indicators/figures/read-csv.ts';

describe('readCsv', () => {
  it('reads cells without the spaces around them and counts lines from the header', () => {
    const { rows, problems, read } = readCsv('a.csv', 'town_id,value\nridder, 5 \nabai,\n');
    expect(rows.map((row) => [row.line, cell(row, 'town_id'), cell(row, 'value')])).toEqual([
      [2, 'ridder', '5'],
      [3, 'abai', ''],
    ]);
    expect(problems).toEqual([]);
    expect(read).toBe(2);
  });

  it('accepts a byte order mark, CRLF and blank lines', () => {
    const { rows } = readCsv('a.csv', '\uFEFFtown_id,value\r\nridder,5\r\n\r\nabai,6\r\n');
    expect(rows.map((row) => [row.line, cell(row, 'value')])).toEqual([
      [2, '5'],
      [4, '6'],
    ]);
  });

  it('keeps the line right after a cell with a line break', () => {
    const { rows } = readCsv('a.csv', 'town_id,value\nridder,"a\nb"\nabai,6\n');
    expect(rows.map((row) => row.line)).toEqual([2, 4]);
  });

  it('names a missing column and the header it found', () => {
    const problems = missingColumns(readCsv('a.csv', 'town_id,val\nridder,5\n'), ['town_id', 'value']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'missing-column', file: 'a.csv', line: 1, column: 'value' });
    expect(problems[0]?.message).toContain('town_id, val');
    expect(problems[0]?.hint).toContain('"value"');
  });

  it('names the line of a file in Windows-1251', () => {
    const bytes = Buffer.concat([
      Buffer.from('town_id,value\nabai,5\n'),
      Buffer.from([0xd0, 0xe8, 0xe4, 0xe4, 0xe5, 0xf0]),
      Buffer.from(',6\n'),
    ]);
    const { rows, problems } = readCsv('a.csv', bytes.toString('utf8'));
    expect(rows).toEqual([]);
    expect(problems[0]).toMatchObject({ kind: 'wrong-encoding', file: 'a.csv', line: 3 });
    expect(problems[0]?.hint).toContain('UTF-8');
  });

  it('knows Cyrillic that was read as Latin-1 and saved again', () => {
    const twice = Buffer.from('Риддер', 'utf8').toString('latin1');
    const { problems } = readCsv('a.csv', `town_id,value\n${twice},6\n`);
    expect(problems[0]).toMatchObject({ kind: 'wrong-encoding', line: 2 });
  });

  it('does not take honest Cyrillic or Kazakh letters for a wrong encoding', () => {
    expect(readCsv('a.csv', 'town_id,value\nӘІҢҒҮҰҚӨҺ Риддер,6\n').problems).toEqual([]);
  });

  it('names a semicolon file', () => {
    const { problems } = readCsv('a.csv', 'town_id;value\nridder;5\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'wrong-separator', line: 1 });
  });

  it('leaves out a line with too many cells, names it, and keeps the others', () => {
    const { rows, problems, read } = readCsv('a.csv', 'town_id,value\nridder,5,6\nabai,7\n');
    expect(rows.map((row) => cell(row, 'town_id'))).toEqual(['abai']);
    expect(problems[0]).toMatchObject({ kind: 'broken-csv', line: 2, severity: 'error' });
    expect(problems[0]?.message).toContain('3 cells');
    expect(read).toBe(2);
  });

  it('names the line where a quotation mark was not closed', () => {
    const { rows, problems } = readCsv('a.csv', 'town_id,value\nabai,7\nridder,"5\nkentau,8\n');
    expect(rows.map((row) => cell(row, 'town_id'))).toEqual(['abai']);
    expect(problems[0]).toMatchObject({ kind: 'broken-csv', line: 3 });
    expect(problems[0]?.message).toContain('quotation mark');
  });
});
