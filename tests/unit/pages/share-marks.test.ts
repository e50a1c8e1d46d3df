import { describe, expect, it } from 'vitest';
import { shareMarks } from '../../../src/pages/share-marks.ts';

const NAME = 'Balkhash: Potential 45.5 / 100 (2022 · rank 9 of 18 · 9 of 9 dimensions)';

function mark(name: string, figure = 'score|town-2022|balkhash|potential'): string {
  return `<g aria-label="${name}" data-value="45.5" data-figure="${figure}" data-state="measured"></g>`;
}

describe('a mark drawn at several sizes', () => {
  it('has its long name once, to which every drawing refers', () => {
    const page = shareMarks(`<main>${mark(NAME)}${mark(NAME)}${mark(NAME)}</main>`);
    expect(page.split(NAME)).toHaveLength(2);
    const [, id] = /<span id="([^"]*)">Balkhash/.exec(page) ?? [];
    expect(page.split(`aria-labelledby="${id}"`)).toHaveLength(4);
    expect(page).not.toContain('aria-label=');
  });

  it('has its value and address at the last drawing alone; another mark keeps its own', () => {
    const other = mark('b', 'score|town-2022|ridder|potential');
    const page = shareMarks(`${mark('a')}${other}${mark('a')}`);
    expect(page).toBe(`<g aria-label="a"></g>${other}${mark('a')}`);
  });

  it('has its address once where it has no value, too', () => {
    const missing = mark('a').replace(' data-value="45.5"', '').replace('measured', 'missing');
    expect(shareMarks(missing + missing).match(/data-figure/g)).toHaveLength(1);
  });

  it('keeps names that are short or stand seldom', () => {
    const page = `<i aria-label="close"></i><i aria-label="close"></i><i aria-label="close"></i><b aria-label="${NAME}"></b>`;
    expect(shareMarks(page)).toBe(page);
  });
});
