import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { weave } from '../../../src/i18n/weave.ts';
import { woven } from '../../../src/pages/method/woven.ts';
import { renderStatic } from '../../../src/pages/render-static.ts';

const FIGURE = { text: '7', value: 7 };

describe('a text with slots', () => {
  it('gives the pieces in order, each slot by its value', () => {
    expect(weave('{n} towns of {all}.', { n: FIGURE, all: '27' })).toEqual([FIGURE, ' towns of ', '27', '.']);
    expect(weave('no slot', {})).toEqual(['no slot']);
    expect(weave('{n} and {n}', { n: FIGURE })).toEqual([FIGURE, ' and ', FIGURE]);
  });

  it('leaves alone what is no slot', () => {
    expect(weave('a set {1, 2} and {}', {})).toEqual(['a set {1, 2} and {}']);
  });

  it('throws on a slot without a value and on a value without a slot', () => {
    expect(() => weave('from {a} to {b}', { a: '1' })).toThrow('no value for {b} in "from {a} to {b}"');
    expect(() => weave('from {a}', { a: '1', b: '2', c: '3' })).toThrow('no slot for b, c in "from {a}"');
  });

  it('is drawn with links and elements in its slots', () => {
    expect(renderStatic(woven('from {a} to {b}', { a: '1', b: html`<b>2</b>` }))).toBe('from 1 to <b>2</b>');
  });
});
