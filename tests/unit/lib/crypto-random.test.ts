import { describe, expect, it } from 'vitest';
import { cryptoRandom } from '../../../src/lib/crypto-random.ts';

describe('a random number', () => {
  it('is from 0 to below 1, spread over the whole', () => {
    const drawn = Array.from({ length: 2000 }, cryptoRandom);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    // Ten bins of 200 on average; one below 120 would come once in a billion runs.
    const bins = Array.from({ length: 10 }, (_, at) => drawn.filter((one) => Math.floor(one * 10) === at));
    for (const bin of bins) expect(bin.length).toBeGreaterThan(120);
  });
});
