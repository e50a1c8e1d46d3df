import { describe, expect, it } from 'vitest';
import { renderStatic } from '../../../../src/pages/render-static.ts';
import { sentence } from '../../../../src/panels/parts/figure-text.ts';
import { plainFigure, type SentencePart } from '../../../../src/panels/parts/figure-view.ts';

/** The page of a sentence without the marks of its parts. */
function written(parts: readonly SentencePart[]): string {
  return renderStatic(sentence(parts)).replaceAll(/<!--.*?-->/g, '');
}

const six = plainFigure('6', 6, '');

describe('a figure with an ending behind a hyphen', () => {
  it('stays in one line with it, and with nothing more', () => {
    expect(written(['Рейтингте ', six, '-орында, ', six, '.'])).toBe(
      'Рейтингте <span class="whole"><span class="num">6</span>-орында</span>, <span class="num">6</span>.',
    );
  });

  it('is left alone before a space or another mark', () => {
    expect(written([six, ' - ', six, '–', six, '-'])).not.toContain('whole');
    expect(written(['-орын ', six])).toBe('-орын <span class="num">6</span>');
  });
});
