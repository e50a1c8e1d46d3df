import { describe, expect, it } from 'vitest';
import { assembleEditions } from '../../../../indicators/editions/assemble.ts';
import { indexStateOf, whatMoved } from '../../../../indicators/editions/what-moved.ts';
import { assembly, texts } from './real-tables.ts';

describe('what moved', () => {
  it('is nothing between equal tables', () => {
    expect(whatMoved(indexStateOf(assembly), indexStateOf(assembly))).toEqual({ values: [], scores: [] });
  });

  it('names the values, the rows and the scores that one corrected figure moves', () => {
    const file = 'town-observations.csv';
    const lines = (texts[file] ?? '').split('\n');
    const at = lines.findIndex(
      (line) => line.startsWith('ridder,retail_turnover,2022,') && line.includes(',town,'),
    );
    const corrected = lines.map((line, index) => (index === at ? line.replace('50974.9', '45000') : line));
    expect(corrected[at]).toContain('45000');
    const after = assembleEditions({ ...texts, [file]: corrected.join('\n') }, assembly.context.places);
    const { values, scores } = whatMoved(indexStateOf(assembly), indexStateOf(after));
    expect(values).toMatchObject([
      { editionId: 'town-2022', placeId: 'ridder', indicatorId: 'retail-per-head' },
    ]);
    expect(values[0]?.rows).toContain(`town-observations:${at + 1}`);
    expect(scores.map(({ placeId, node }) => `${placeId} ${node}`)).toEqual([
      'ridder economic',
      'ridder potential',
    ]);
  });
});
