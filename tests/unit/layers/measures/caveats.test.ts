import { describe, expect, it } from 'vitest';
import { caveatsOf } from '../../../../src/layers/measures/caveats.ts';
import { realData } from '../real-explorer.ts';

const CELL = { year: 2022, outdated: false, forDistrict: false } as const;

describe('the caveats of a figure', () => {
  it('say of every figure that is a mean of years that it is one, and of no other', () => {
    for (const { id, formula } of realData().codebook) {
      const caveats = caveatsOf('en', { warning: '', formula }, CELL).join();
      expect(caveats, id).toBe(
        ['investment-per-head', 'infant-mortality', 'housing', 'out-migration'].includes(id)
          ? 'average of up to 3 years'
          : '',
      );
    }
  });

  it('say it in each language', () => {
    const indicator = { warning: '' as const, formula: 'rate: a per 1000 b, mean-3' };
    expect(caveatsOf('ru', indicator, CELL)).toEqual(['среднее за период до 3 лет']);
    expect(caveatsOf('kk', indicator, CELL)).toEqual(['көп дегенде 3 жылдың орташа мәні']);
  });
});
