import { render } from 'lit';
import { beforeAll, describe, expect, it } from 'vitest';
import pathsJson from '../../../geodata/derived/svg-paths.json' with { type: 'json' };
import type { SvgPaths } from '../../../geodata/types.ts';
import type { PageExplorer } from '../../../src/explorer/create-explorer.ts';
import { embeddedFonts } from '../../../src/export/page-fonts.ts';
import { pngFile } from '../../../src/export/png.ts';
import { composeFigure, type Figure } from '../../../src/export/svg-figure.ts';
import { changeLayer } from '../../../src/state/actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import '../../../styles/page.css';

/** Pixels of the file for one of the picture. */
const SCALE = 2;
const ORIGIN = { date: '2024-01-02', address: 'https://example.org/map/' } as const;

function figureOf(explorer: PageExplorer): Figure {
  const paths = pathsJson as unknown as SvgPaths;
  return composeFigure({ scene: explorer.scene(), paths, camera: null, origin: ORIGIN });
}

/** A downloaded picture, decoded by the browser. */
interface Decoded {
  readonly width: number;
  readonly height: number;
  /** Colour at a point of the picture, `#rrggbb`. */
  readonly at: (x: number, y: number) => string;
  /** Share of a box whose pixels are not of the ground. */
  readonly ink: (box: DOMRect) => number;
}

async function decoded(blob: Blob, ground: string): Promise<Decoded> {
  const picture = await createImageBitmap(blob);
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const pixel = (column: number, row: number): string => {
    const start = (row * width + column) * 4;
    return `#${[...data.slice(start, start + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  return {
    width,
    height,
    at: (x, y) => pixel(Math.round(x * SCALE), Math.round(y * SCALE)),
    ink(box) {
      let inked = 0;
      let all = 0;
      for (let row = Math.floor(box.top * SCALE); row < box.bottom * SCALE; row += 1)
        for (let column = Math.floor(box.left * SCALE); column < box.right * SCALE; column += 1) {
          all += 1;
          if (pixel(column, row) !== ground) inked += 1;
        }
      return all === 0 ? 0 : inked / all;
    },
  };
}

/** The picture as the page draws it, and where its parts stand in it. */
function drawn(figure: Figure) {
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  render(figure.template, holder);
  const root = holder.querySelector('svg');
  if (root === null) throw new Error('no picture');
  const corner = root.getBoundingClientRect();
  const boxOf = (element: Element): DOMRect => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return new DOMRect(left - corner.left, top - corner.top, width, height);
  };
  const [map] = root.querySelectorAll(':scope > svg');
  if (map === undefined) throw new Error('no map');
  const marks = [...map.querySelectorAll('[data-town] circle[stroke-width="1.3"]')];
  const swatches = [...root.querySelectorAll('rect')].filter(
    (rect) => !map.contains(rect) && rect !== root.querySelector(':scope > rect'),
  );
  return {
    ground: root.querySelector(':scope > rect')?.getAttribute('fill') ?? '',
    titles: [...root.querySelectorAll(':scope > text, :scope > g > text')].filter(
      (text) => !map.contains(text),
    ),
    map: boxOf(map),
    marks,
    swatches,
    boxOf,
  };
}

/** Share of the marks or swatches in whose middle the picture has their colour. */
function shareShown(picture: Decoded, elements: readonly Element[], boxOf: (element: Element) => DOMRect) {
  const coloured = elements.filter((element) => element.getAttribute('fill')?.startsWith('#'));
  const shown = coloured.filter((element) => {
    const { left, top, width, height } = boxOf(element);
    return picture.at(left + width / 2, top + height / 2) === element.getAttribute('fill')?.toLowerCase();
  });
  return { count: coloured.length, share: shown.length / coloured.length };
}

describe('the map as a PNG file', () => {
  const explorer = fixtureExplorer();
  const figure = figureOf(explorer);
  let page: ReturnType<typeof drawn>;
  let picture: Decoded;
  beforeAll(async () => {
    page = drawn(figure);
    await document.fonts.ready;
    picture = await decoded((await pngFile('map', figure, embeddedFonts)).blob, page.ground.toLowerCase());
  });

  it('has twice the pixels of the picture, and its ground at the edges', () => {
    expect([picture.width, picture.height]).toEqual([figure.width * SCALE, figure.height * SCALE]);
    expect(picture.ink(new DOMRect(0, 0, figure.width, 20))).toBe(0);
  });

  it('shows its title, legends and credits where the page draws them', () => {
    expect(page.titles.length).toBeGreaterThan(8);
    expect(page.titles[0]?.textContent?.replace(/\s+/g, ' ')).toContain(explorer.scene().title.slice(0, 20));
    for (const title of page.titles) {
      expect(picture.ink(page.boxOf(title)), title.textContent).toBeGreaterThan(0.04);
      expect(picture.ink(page.boxOf(title)), title.textContent).toBeLessThan(0.7);
    }
  });

  it('shows the swatches of the legends and the marks in their colours', () => {
    const swatches = shareShown(picture, page.swatches, page.boxOf);
    const marks = shareShown(picture, page.marks, page.boxOf);
    expect(swatches.count).toBeGreaterThan(4);
    expect(swatches.share).toBe(1);
    expect(marks.count).toBeGreaterThan(15);
    expect(marks.share).toBeGreaterThan(0.8);
  });

  it('is another picture of another measure', async () => {
    explorer.dispatch(changeLayer('towns', { measure: 'risk' }));
    const other = drawn(figureOf(explorer));
    expect(shareShown(picture, other.marks, other.boxOf).share).toBeLessThan(0.5);
  });
});
