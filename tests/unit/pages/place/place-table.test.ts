import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ProfileFile } from '../../../../indicators/built-files.ts';
import { placeTable } from '../../../../src/pages/place/place-table.ts';
import { fixtureProfile } from '../../../fixtures/explorer.ts';

const same = (text: string) => ({ kk: `${text} kk`, ru: `${text} ru`, en: text });

const FILE: ProfileFile = {
  ...fixtureProfile('ridder'),
  series: [
    {
      series: 'births',
      names: same('Births, all'),
      unit: same('persons'),
      level: 'town',
      points: [
        [2010, 1840, '1840', 'persons', 'town-observations:2', 'FIXTURE'],
        [2013, 1200, '1.2', 'thousand persons', 'town-observations:3', 'FIXTURE'],
      ],
    },
    {
      series: 'trap',
      names: same('=1+1'),
      unit: same('%'),
      level: 'region',
      points: [[2011, -2.5, '-2.5', '%', 'region-observations:9', 'OTHER']],
    },
  ],
  breaks: [
    { series: 'births', year: 2012, note: same('Counted anew'), level: 'town', notScored: 'before' },
    { series: 'births', year: 2009, note: same('Before the first year') },
  ],
  marks: [{ series: 'births', level: 'town', year: 2013, kind: 'misprint' }],
};

describe('the table of a place', () => {
  const text = placeTable(FILE);
  const { data, meta } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });

  it('opens as UTF-8 in a spreadsheet and runs no formula', () => {
    expect(text.startsWith('\uFEFFid,')).toBe(true);
    expect(data[1]?.['name_en']).toBe("'=1+1");
    expect(data[1]?.['unit']).toBe('%');
  });

  it('has a row a series and a column for each year with a value, in the unit of the series', () => {
    expect(meta.fields?.slice(9)).toEqual(['2010', '2011', '2013']);
    expect(data.map((row) => [row['id'], row['level'], row['2010'], row['2011'], row['2013']])).toEqual([
      ['births', 'town', '1840', '', '1200'],
      ['trap', 'region', '', '-2.5', ''],
    ]);
  });

  it('says from when a series does not continue, what is a misprint, and where it is from', () => {
    expect(data[0]?.['breaks']).toMatch(/^2012: Counted anew\. .*; 2013: misprint$/);
    expect([data[0]?.['source_ids'], data[0]?.['source_urls']]).toEqual(['FIXTURE', 'https://example.org/']);
    expect([data[1]?.['source_ids'], data[1]?.['source_urls']]).toEqual(['OTHER', '']);
  });
});
