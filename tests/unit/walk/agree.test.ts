import { describe, expect, it } from 'vitest';
import { agrees, readNumber } from '../../walk/agree.ts';

describe('readNumber', () => {
  it.each([
    ['1,234.5 persons', 1234.5, 1, 1],
    ['1\u00a0234,5', 1234.5, 1, 1],
    ['12,3\u00a0%', 12.3, 1, 0.01],
    ['−0.4', -0.4, 1, 1],
    ['57.2 billion', 57.2, 1, 1e9],
    ['57,2\u00a0млрд', 57.2, 1, 1e9],
    ['303\u202f412', 303412, 0, 1],
    ['0,125', 0.125, 3, 1],
    ['9 per million residents', 9, 0, 1],
    ['10\u00a0000\u00a0тұрғынға −32,1', -32.1, 1, 1],
    ['тірі туған 1\u00a0000\u00a0нәрестеге 9', 9, 0, 1],
    ['миллион тұрғынға 2\u00a0104', 2104, 0, 1],
    ['1\u00a0000 тұрғынға', 1000, 0, 1],
  ])('reads %s', (text, value, decimals, scale) => {
    expect(readNumber(text)).toEqual({ value, decimals, scale });
  });

  it('finds no number in words', () => {
    expect(readNumber('not scored')).toBeNull();
  });
});

describe('agrees', () => {
  it('allows one rounding to the digits shown and nothing more', () => {
    expect(agrees('45.3', 45.349)).toBe(true);
    expect(agrees('45.3', 45.36)).toBe(false);
    expect(agrees('67%', 0.6712)).toBe(true);
    expect(agrees('67%', 0.68)).toBe(false);
    expect(agrees('57.2 billion', 57_230_000_000)).toBe(true);
  });

  it('compares words as words', () => {
    expect(agrees('Stepnogorsk Airport (UACS)', 'stepnogorsk airport')).toBe(true);
    expect(agrees('13,960.5', '13960.5')).toBe(true);
    expect(agrees('13,961', '13960')).toBe(false);
  });
});
