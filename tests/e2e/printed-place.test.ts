import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** A piece of text on a printed page, in points from its lower left corner. */
interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Letters fill so much of the height of their line. */
const FILLED = 0.6;
/** Neighbours in one line may touch by so many points. */
const TOUCH = 1;

/** The pages of a place as Chromium prints them on A4, piece by piece. */
async function printed(path: string): Promise<readonly (readonly Piece[])[]> {
  const opened = await site.open({ path });
  const { page } = opened;
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await opened.close();
  const pdf = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const content = await (await pdf.getPage(at + 1)).getTextContent();
      return content.items.flatMap((item): readonly Piece[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , left = 0, bottom = 0] = item.transform as readonly number[];
        return [
          { text: item.str, left, right: left + item.width, bottom, top: bottom + item.height * FILLED },
        ];
      });
    }),
  );
}

/** Pairs of pieces that lie over each other. */
function overlaps(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((one, at) =>
    pieces
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH &&
          Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > TOUCH,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}

it.each([
  ['ru/town/balkhash/', 'Балхаш'],
  ['en/town/temirtau/', 'Temirtau'],
  ['kk/town/khromtau/', 'Хромтау'],
  ['kk/region/KZ-35/', 'Қарағанды облысы'],
])(
  'a page of a place is printed without one line over another, each sheet with its number: %s',
  async (path, name) => {
    const pages = await printed(path);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.length).toBeLessThan(24);
    expect(pages.flatMap((pieces, at) => overlaps(pieces).map((pair) => `${at + 1}: ${pair}`))).toEqual([]);
    const texts = pages.map((pieces) => pieces.map(({ text }) => text).join(' '));
    expect(texts[0]).toContain(name);
    for (const [at, text] of texts.entries())
      expect(text.replaceAll(/\s+/g, ' ')).toContain(`${at + 1} / ${pages.length}`);
    // The address under which it is cited, and the tables that stand folded on screen.
    const whole = texts.join(' ').replaceAll(/\s/g, '');
    expect(whole).toContain(path);
  },
);
