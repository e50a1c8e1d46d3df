import { describe, expect, it } from 'vitest';
import { elseContent } from '../../../../../src/pages/place/else/else-content.ts';
import { elseView } from '../../../../../src/pages/place/else/else-view.ts';
import { outputThroughTime } from '../../../../../src/pages/place/else/output-through-time.ts';
import { readSourceRow } from '../../../../walk/source-tables.ts';
import { townContexts, wordsOf } from '../town-contexts.ts';

const contexts = townContexts('en');
const contextOf = (placeId: string) => {
  const context = contexts.find((one) => one.placeId === placeId);
  if (context === undefined) throw new Error(`no ${placeId}`);
  return context;
};
const elseIn = (placeId: string) => {
  const content = elseContent(contextOf(placeId));
  if (content === null) throw new Error(`nothing of ${placeId}`);
  return elseView(content);
};

describe('what else is known of the industries of three towns', () => {
  it('sets output through the years beside investment, Balkhash', () => {
    const view = elseIn('balkhash');
    expect(wordsOf(view.count)).toBe('Specialized five-digit industries: 90 of 745.');
    const metals = view.rows.find(({ name }) => name === 'Basic metals');
    // 306 733 of 317 320.474 and 651 460.253 of 765 409 million tenge.
    expect([metals?.first?.year, metals?.first?.figure.text]).toEqual([2011, '96.7%']);
    expect([metals?.last?.year, metals?.last?.figure.text]).toEqual([2024, '85.1%']);
    expect(metals?.investment).toBeUndefined();
    // 559 360 of 58 622 440 thousand tenge.
    expect(view.rows[0]?.investment?.text).toBe('1.0%');
    expect(view.investmentNote).toBe('From a January release; not the final figures.');
    expect(view.prospects?.map(wordsOf)).toEqual([
      'Machinery: location quotient 0.00–0.02; growth in the reference area +325%, here −11%.',
    ]);
    const metal = view.branches.find(({ name }) => name === 'Basic metals');
    expect([wordsOf(metal?.quotient ?? []), metal?.contribution?.text, metal?.sheets?.text]).toEqual([
      '1.86–4.49',
      '+84.1',
      '34',
    ]);
  });

  it('has investment alone where no output is printed, Khromtau', () => {
    const view = elseIn('khromtau');
    expect(view.caption).toBe('Share of investment in fixed assets');
    expect(view.investmentHead).toBe('Investment, 2023, district');
    // 170 529 302 of 196 826 419 thousand tenge.
    expect(view.rows[0]).toMatchObject({ name: 'Mining and quarrying', first: null, last: null });
    expect(view.rows[0]?.investment?.text).toBe('86.6%');
    expect(view.investmentNote).toBe('');
    expect(view.branches).toEqual([]);
    expect(view.unknown).toContain('Output by industry is not published for this town.');
  });

  it('takes the town’s own sheet where the administration prints no branch, Temirtau', () => {
    const view = elseIn('temirtau');
    expect(wordsOf(view.count)).toBe('Specialized five-digit industries: 113 of 745.');
    const metals = view.rows.find(({ name }) => name === 'Basic metals');
    // 932 053.889 of 1 014 597.922 million tenge.
    expect([metals?.last?.year, metals?.last?.figure.text]).toEqual([2024, '91.9%']);
  });
});

describe('output of every town through the years', () => {
  it('is a share of two printed figures of one sheet and one year, and never crosses a break', () => {
    let seen = 0;
    for (const context of contexts) {
      const { file, data, placeId } = context;
      const level = data.industries?.towns[placeId]?.level ?? null;
      if (file === null) throw new Error(`no file of ${placeId}`);
      for (const { first, last } of outputThroughTime(file, level)) {
        for (const share of [first, last]) {
          if (share === null) continue;
          const rows = share.rows.map((one) => {
            const [table = '', line = ''] = one.split(':');
            return readSourceRow(`${table}.csv`, Number(line))?.cells ?? {};
          });
          expect(rows.map((cells) => cells['year'])).toEqual([String(share.year), String(share.year)]);
          expect(rows[1]?.['series']).toBe('industrial_output');
          expect(share.share).toBeLessThanOrEqual(1);
          seen += 1;
        }
        if (first === null || last === null) continue;
        const inside = file.breaks.filter(
          ({ series, level: of, year }) =>
            (series === '*' || series === 'industrial_output') &&
            (of === undefined || of === level) &&
            year > first.year &&
            year <= last.year,
        );
        expect(inside, placeId).toEqual([]);
      }
    }
    expect(seen).toBeGreaterThan(150);
  });
});
