import { nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../geodata/languages.ts';
import type { TownWork } from '../../../../../indicators/built-work.ts';
import { readTownFiles } from '../../../../../src/pages/place/town-files.ts';
import { lateWork } from '../../../../../src/pages/place/work/late-work.ts';
import { workLate } from '../../../../../src/pages/place/work/work-late-template.ts';
import { workSentences } from '../../../../../src/pages/place/work/work-sentences.ts';
import { renderStatic } from '../../../../../src/pages/render-static.ts';
import type { SentencePart } from '../../../../../src/panels/parts/figure-view.ts';

function workOf(townId: string): TownWork {
  return readTownFiles('indicators/built', townId).work;
}

function textOf(said: readonly SentencePart[]): string {
  return said.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

function lateOf(work: TownWork): string {
  const late = lateWork(work);
  return late === null
    ? ''
    : renderStatic(workLate({ language: 'en', work: late, sources: [] }, () => nothing));
}

const NONE = 'No measure diverges over time beyond chance (Benjamini–Hochberg, 5%).';

describe('what is said of the labour market of a town', () => {
  it('is on which side of its reference each measure is, a year of its own named', () => {
    expect(workSentences('en', workOf('temirtau')).map(textOf)).toEqual([
      'Against the rest of the region (2023): higher in employment (1.13 times, 2020); lower in unemployment (0.95 times), self-employment (0.53 times); about the same in wage (1.00 times).',
      NONE,
    ]);
  });

  it('calls a difference of less than a twentieth about the same', () => {
    const [shakhtinsk = ''] = workSentences('en', workOf('shakhtinsk')).map(textOf);
    expect(shakhtinsk).toMatch(/about the same in [^;]*unemployment \(1\.01 times\)/);
  });

  it('names the other monotowns and the district where the figures are theirs', () => {
    expect(workSentences('en', workOf('khromtau')).map(textOf)).toEqual([
      'Against the other monotowns (2023, district): higher in unemployment (1.12 times); lower in self-employment (0.46 times).',
      NONE,
    ]);
    const [altai = ''] = workSentences('en', workOf('altai')).map(textOf);
    expect(altai).toContain('(2023, district)');
    expect(altai).toContain('wage (1.12 times, town)');
  });

  it('says that no trend can be tested with few years', () => {
    expect(workSentences('en', workOf('tekeli')).map(textOf).at(-1)).toBe(
      'Fewer than six years are published: no trend can be tested.',
    );
  });

  it('names a measure that moves apart', () => {
    const work = workOf('temirtau');
    const measures = work.measures.map((one) =>
      one.measure === 'wage' && one.trend !== null ? { ...one, trend: { ...one.trend, isApart: true } } : one,
    );
    expect(
      workSentences('en', { ...work, measures })
        .map(textOf)
        .at(-1),
    ).toContain(': wage.');
  });

  it.each(LANGUAGES)('has all slots filled in %s', (language) => {
    for (const said of workSentences(language, workOf('stepnogorsk')))
      expect(textOf(said)).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe('the table of trends', () => {
  it('has a row a measure, bands of youth apart', () => {
    const late = lateOf(workOf('temirtau'));
    expect(late.match(/<th>[A-Z]/g)?.length).toBeGreaterThanOrEqual(6);
    expect(late).toContain('Youth unemployment, 15–24');
    expect(late).toContain('Youth unemployment, 15–28');
  });

  it('has the change alone where there are fewer than six years, and nothing of one year', () => {
    expect(lateOf(workOf('saran'))).toContain('in all; fewer than six years');
    expect(lateOf(workOf('tekeli'))).toMatch(
      /1\.00<\/td>\s*<td><\/td>\s*<td class="words" colspan="4"><\/td>/,
    );
  });

  it('is not there without a measure', () => {
    const none = { ...workOf('temirtau'), measures: [] };
    expect(lateOf(none)).toBe('');
  });
});
