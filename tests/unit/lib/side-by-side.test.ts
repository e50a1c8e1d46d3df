import { describe, expect, it } from 'vitest';
import { openPairs } from '../../../src/lib/side-by-side.ts';

describe('the pairs whose order is open', () => {
  const index = {
    label: 'By potential:',
    ranked: ['abai', 'aksu', 'ridder'],
    pairs: [
      ['ridder', 'abai'],
      ['aksu', 'balkhash'],
    ] as const,
  };

  it('are those among the chosen places, in the order of the columns', () => {
    expect(openPairs(index, ['abai', 'aksu', 'ridder'])).toEqual([['abai', 'ridder']]);
    expect(openPairs(index, ['ridder', 'balkhash', 'abai', 'aksu'])).toEqual([
      ['ridder', 'abai'],
      ['balkhash', 'aksu'],
    ]);
    expect(openPairs(index, ['abai', 'aksu'])).toEqual([]);
  });
});
