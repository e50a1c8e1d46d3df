import { describe, expect, it } from 'vitest';
import { breakTexts } from '../../../../src/layers/measures/break-texts.ts';

describe('limits of classes in words', () => {
  it('have the digits of the finest', () => {
    expect(breakTexts('en', [1, 2.25, 1234], 3)).toEqual(['1.00', '2.25', '1,234.00']);
  });
  it('are never shown as zero where they are not', () => {
    expect(breakTexts('en', [-1e-300, 0, 2e-7], 3)).toEqual(['−1.00E−300', '0.000', '2.00E−7']);
    expect(breakTexts('ru', [-1e308, 5e307], 3)).toEqual(['−1,00E308', '5,00E307']);
  });
});
