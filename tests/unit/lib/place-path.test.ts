import { expect, test } from 'vitest';
import { placePath } from '../../../src/lib/place-path.ts';

test('the path of a place names its language and kind and ends in a slash', () => {
  expect(placePath('en', 'town', 'balkhash')).toBe('en/town/balkhash/');
  expect(placePath('kk', 'region', 'KZ-35')).toBe('kk/region/KZ-35/');
});
