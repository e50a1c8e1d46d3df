import { expect, it } from 'vitest';
import { cell, readCsv } from '../../../../indicators/figures/read-csv.ts';
import sources from '../../../../indicators/tables/sources.csv?raw';

it('every source has an address that a browser can follow, or says that it is not known', () => {
  const { rows } = readCsv('sources.csv', sources);
  expect(rows.length).toBeGreaterThan(400);
  const broken = rows
    .map((row) => [cell(row, 'source_id'), cell(row, 'url')] as const)
    .filter(([, url]) => url !== '' && url !== 'address_unknown')
    .filter(([, url]) => !/^https?:\/\/\S+$/.test(url) || !URL.canParse(url));
  expect(broken).toEqual([]);
});
