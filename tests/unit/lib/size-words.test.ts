import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCompareMessages } from '../../../src/i18n/messages/place-compare.ts';
import { rangesMeet, sizeGrade } from '../../../src/lib/size-words.ts';

describe('a number beside another in words', () => {
  it.each([
    [45.2, 44.0, 'same'],
    [40, 44, 'tenthDown'],
    [52, 44, 'fifthUp'],
    [55, 44, 'quarterUp'],
    [29, 44, 'thirdDown'],
    [66, 44, 'halfUp'],
    [22, 44, 'halfDown'],
    [88, 44, 'twiceUp'],
    [120, 44, 'moreUp'],
    [4, 44, 'moreDown'],
  ] as const)('%d beside %d is %s', (value, beside, grade) => {
    expect(sizeGrade(value, beside)).toBe(grade);
  });

  it('says above of what is larger, below of what is smaller, and has words for each step', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        (value, beside) => {
          const grade = sizeGrade(value, beside);
          if (grade.endsWith('Up')) expect(value).toBeGreaterThan(beside);
          else if (grade.endsWith('Down')) expect(value).toBeLessThan(beside);
          else expect(Math.abs(value / beside - 1)).toBeLessThan(0.05);
          expect(placeCompareMessages.en[grade]).not.toBe('');
        },
      ),
    );
  });
});

it('tells whether two ranges meet', () => {
  expect(rangesMeet([1, 5], [5, 9])).toBe(true);
  expect(rangesMeet([5, 9], [1, 5])).toBe(true);
  expect(rangesMeet([1, 4], [5, 9])).toBe(false);
  expect(rangesMeet([6, 7], [5, 9])).toBe(true);
});
