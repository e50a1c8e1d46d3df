import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../geodata/languages.ts';
import { encodeDigest } from '../../src/state/address-expert-digest.ts';
import { type OpenedPage, type Site, startSite } from '../e2e/driver.ts';
import { collectFigures, type ShownFigure } from './collect-figures.ts';
import { type Recomputed, recompute } from './recompute.ts';
import { walkFigure } from './walk-figures.ts';

/** A title with numbers of its own, and two towns. */
const SAID = encodeDigest({
  ...{ title: '20 towns, 30 experts', askedBy: '', experts: 12, day: '2026-12-01', weights: null },
  actions: [{ id: 'a1', text: null }],
  towns: { ridder: { need: 71, action: 0 }, altai: { need: 20, action: 0 } },
});

let site: Site;
let from: Recomputed;
beforeAll(async () => {
  from = await recompute();
  site = await startSite();
}, 240_000);
afterAll(() => site.close());

async function results({ page }: OpenedPage): Promise<void> {
  await page.locator('.ex-results').waitFor({ timeout: 60_000 });
}

async function resultsOfRidder(opened: OpenedPage): Promise<void> {
  await results(opened);
  await opened.page.locator('[data-result="actions"] select').selectOption('ridder');
  await opened.page.locator('[data-figure*="|actions|ridder|"]').first().waitFor();
}

function failuresOf(figures: readonly ShownFigure[]): readonly string[] {
  const failed = figures.map((figure) => walkFigure(from, figure)).filter(({ ok }) => !ok);
  return failed.map(
    ({ figure, values }) => `${figure.path} ${figure.address}: "${figure.text}" but ${values}`,
  );
}

describe('every number of the results of the invented example', () => {
  it.each(LANGUAGES)('meets the one made anew from the answers, in %s', async (language) => {
    const figures = await collectFigures(site, [`${language}/experts/#example`], results);
    const places = figures.map(({ address }) => address.split('|').slice(2, 3)[0] ?? '');
    expect([...new Set(places)].sort()).toEqual(
      ['actions', 'answers', 'cross', 'dematel', 'pestel', 'problems', 'risks', 'weights'].sort(),
    );
    expect(figures.map(({ address }) => address)).toEqual(
      expect.arrayContaining(
        ['w', 'used', 'ratio'].map((what) => expect.stringMatching(`[|]all[|]all[|]${what}$`)),
      ),
    );
    expect(figures.length).toBeGreaterThan(600);
    expect(failuresOf(figures)).toEqual([]);
  });

  it('meets it for a town, whose needs rest on its scores', async () => {
    const figures = await collectFigures(site, ['en/experts/#example'], resultsOfRidder);
    const ofTown = figures.filter(({ address }) => address.includes('|actions|ridder|'));
    expect(ofTown.length).toBeGreaterThan(50);
    expect(failuresOf(ofTown)).toEqual([]);
    const need = ofTown.find(({ address }) => address.endsWith('|need'));
    expect(need).toBeDefined();
    if (need) expect(walkFigure(from, { ...need, text: '7' }).ok).toBe(false);
  });

  it('has an address: no number of a table or under a name stands without one', async () => {
    const { page, close } = await site.open({ path: 'en/experts/#example' });
    await page.locator('.ex-results').waitFor({ timeout: 60_000 });
    const bare = await page.evaluate(() => {
      const cells = document.querySelectorAll(
        '[data-result] :is(td.num, td.numeric, .ex-beside, .ex-unsure)',
      );
      return [...cells].flatMap((cell) => {
        const rest = cell.cloneNode(true) as Element;
        for (const figure of rest.querySelectorAll('[data-figure]')) figure.remove();
        const text = rest.textContent?.replace('90%:', '') ?? '';
        return /\d/.test(text) && !cell.hasAttribute('data-figure') ? [text.trim()] : [];
      });
    });
    expect(bare).toEqual([]);
    await close();
  });
});

describe('what a panel said in a link', () => {
  it('meets what its address says, in the profile and on the map', async () => {
    const figures = await collectFigures(
      site,
      LANGUAGES.map((language) => `${language}/?v=1&d=2&map=svg&l=regions~experts&s=ridder&ex=${SAID}`),
    );
    const said = figures.filter(({ address }) => address.startsWith('experts|'));
    expect(new Set(said.map(({ address }) => address))).toEqual(
      new Set(['experts|said|all|experts', 'experts|said|ridder|need', 'experts|said|altai|need']),
    );
    expect(failuresOf(said)).toEqual([]);
    const other = said.map((figure) => ({
      ...figure,
      path: figure.path.replace(':71:', ':70:').replace('=12~', '=13~'),
    }));
    expect(failuresOf(other.filter(({ address }) => !address.includes('altai'))).length).toBeGreaterThan(1);
  });
});
