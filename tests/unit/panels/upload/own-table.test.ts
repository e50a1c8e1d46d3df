import { describe, expect, it } from 'vitest';
import { findUnits, sortUnits } from '../../../../src/panels/upload/upload-order.ts';
import { uploadTableFile } from '../../../../src/panels/upload/upload-rows.ts';
import { searchUpload } from '../../../../src/panels/upload/upload-search.ts';
import { UPLOAD } from '../../../fixtures/upload.ts';
import { realData } from '../../layers/real-explorer.ts';

const { places } = realData();
const [index] = UPLOAD.nodes;
if (index === undefined) throw new Error('the fixture has no node');
const ALL = UPLOAD.units.map((_, at) => at);

describe('own data', () => {
  it('are found by a part of name or code, in the order of the file', () => {
    expect(findUnits(UPLOAD, ' MINE ')).toEqual([4, 5]);
    expect(findUnits(UPLOAD, 'kz-6')).toEqual([3]);
    expect(findUnits(UPLOAD, '')).toEqual(ALL);
    expect(findUnits(UPLOAD, 'nowhere')).toEqual([]);
  });

  it('are found by the search of the page only where they are no places of the map', () => {
    const names = (query: string, limit = 9) =>
      searchUpload(UPLOAD, query, '', limit).map(({ name }) => name);
    expect(names('mine')).toEqual(['Mine A', 'Mine B']);
    expect(names('mine', 1)).toEqual(['Mine A']);
    expect(names('ridder')).toEqual([]);
    expect(names('p2')).toEqual(['Mine B']);
    expect(names('')).toEqual([]);
  });

  it('are sorted by a figure, those without one last either way', () => {
    const column = UPLOAD.columns['Index']?.[1] ?? null;
    expect(sortUnits(UPLOAD, ALL, column, { sortBy: 'score', descending: true })).toEqual(ALL);
    expect(sortUnits(UPLOAD, ALL, column, { sortBy: 'score', descending: false })).toEqual([
      ...[5, 4, 3, 2, 1, 0],
      6,
    ]);
  });

  it('leave the page with time, node, value, score and rank each in its own column', () => {
    const [header, ...rows] = uploadTableFile(
      'en',
      places,
      { upload: UPLOAD, node: index, timeIndex: 1 },
      [0, 4, 6],
    );
    expect(header).toEqual(['Code', 'Place', 'On the map', 'Period', 'Measure', 'Value', 'Score', 'Rank']);
    expect(rows.map((row) => [row[0], row[1], ...row.slice(3)])).toEqual([
      ['ridder', 'Ridder', '2021', 'Liveability', null, 60.25, 1],
      ['P1', 'Mine A', '2021', 'Liveability', null, 20, 5],
      ['X', 'Atlantis', '2021', 'Liveability', null, null, null],
    ]);
    expect(rows[0]?.[2]).toContain('Ridder');
    expect(rows[1]?.[2]).toMatch(/70\.50.*48\.50|48\.50.*70\.50/);
  });
});
