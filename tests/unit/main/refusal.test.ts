import { describe, expect, it } from 'vitest';
import { embedMessages } from '../../../src/i18n/messages/embed.ts';
import { refusalOf } from '../../../src/main/refusal.ts';

const texts = embedMessages.en;

describe('a frame draws nothing', () => {
  it.each([
    ['?v=1&l=x', ['l'], [texts.parts('l')]],
    ['?v=1&l=x&y=z&p=q', ['y', 'l', 'p'], [texts.parts('y, l')]],
    ['?v=1&l=towns*m=own:a', ['upload'], [texts.upload]],
    ['?v=1&amp;l=regions', [], [texts.escaped]],
    [`?v=1&f=${'x'.repeat(5000)}`, [], [texts.tooLong]],
    ['?v=1&l=regions~scenario&sc=inertial*l=30', [], [texts.scenario]],
    ['?v=1&l=experts*m=action&ex=3~', [], [texts.experts]],
    ['?v=1&l=regions~typology', [], [texts.typology]],
  ])('where what is left of its address is another map: %s', (query, rejected, reasons) => {
    expect(refusalOf(query.slice(0, 6000), rejected, 'en')?.sentences).toEqual([texts.refused, ...reasons]);
  });

  it('and leads to the view in the explorer, mended where it can be', () => {
    expect(refusalOf('?v=1&amp;l=regions&embed=1', [], 'en')?.explorerHref).toBe('../?v=1&l=regions');
  });
});

describe('a frame draws', () => {
  it.each([
    ['', []],
    ['?v=1&p=nowhere&theme=pink&utm_source=a', ['p', 'theme']],
    // What is only in the address, and on no map.
    ['?v=1&l=regions~-scenario~-experts~-typology&sc=inertial&ex=3~', []],
  ])('where all of its address that is seen makes sense: %s', (query, rejected) => {
    expect(refusalOf(query, rejected, 'en')).toBeNull();
  });
});
