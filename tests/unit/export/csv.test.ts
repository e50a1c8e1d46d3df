import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFile, csvText } from '../../../src/export/csv.ts';

describe('CSV for a spreadsheet', () => {
  it('defuses cells that a spreadsheet would run, and leaves numbers alone', () => {
    const text = csvText([
      ['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '|cmd', 'plain', -3.5, null],
    ]);
    const [row] = Papa.parse<string[]>(text).data;
    expect(row).toEqual([
      '\'=HYPERLINK("http://x")',
      "'+1",
      "'-2+3",
      "'@SUM(A1)",
      "'\t=1",
      "'|cmd",
      'plain',
      '-3.5',
      '',
    ]);
  });

  it('keeps commas, quotes and line breaks inside their cell', () => {
    const cells = ['a,b', 'say "no"', 'two\nlines'];
    expect(Papa.parse<string[]>(csvText([cells])).data[0]).toEqual(cells);
  });

  it('starts with the mark by which spreadsheets know UTF-8', async () => {
    const bytes = new Uint8Array(await csvFile('x', [['Өскемен']]).blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('touches no unit, name or number that is no formula', () => {
    const cells = ['%', '% of GRP', 'ЖӨӨ-нің %', '−5', '№ 3', "O'Neil", 'Ақсу (-)', 'a=b', 12.5, -0.75];
    expect(Papa.parse<string[]>(csvText([cells])).data[0]).toEqual(cells.map(String));
  });

  it('has a form with semicolons and decimal commas, in which negative numbers stay numbers', () => {
    const rows = [
      ['Место', 'Значение; %', 'Год'],
      ['Риддер, ВКО', -12.5, 2024],
      ['=1+1', 0.001, null],
    ];
    expect(csvText(rows, 'semicolon').split('\r\n')).toEqual([
      'Место;"Значение; %";Год',
      'Риддер, ВКО;-12,5;2024',
      "'=1+1;0,001;",
    ]);
  });
});
