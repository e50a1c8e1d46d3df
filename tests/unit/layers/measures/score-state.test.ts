import { describe, expect, it } from 'vitest';
import { rankText } from '../../../../src/layers/measures/score-state.ts';

describe('a rank in words', () => {
  it('is a range where places share it', () => {
    expect(rankText({ rank: 3, rankTo: 4 })).toBe('3–4');
    expect(rankText({ rank: 3, rankTo: 3 })).toBe('3');
    expect(rankText({ rank: 3, rankTo: null })).toBe('3');
    expect(rankText({ rank: null, rankTo: null })).toBeNull();
  });
});
