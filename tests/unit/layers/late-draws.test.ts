import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../../src/layers/catalogue/all-layers.ts';
import { DRAWS } from '../../../src/layers/late/draws.ts';

describe('the drawing of every layer', () => {
  it('stands in its record or comes late, and nowhere twice', () => {
    const late = LAYERS.filter(({ draw }) => draw === undefined).map(({ id }) => id);
    expect(Object.keys(DRAWS).sort()).toEqual([...late].sort());
  });
});
