import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { Language } from '../../../geodata/types.ts';
import { expertItems } from '../../../indicators/experts/default-items.ts';
import { examplePanel } from '../../../indicators/experts/example-panel.ts';
import { EXPERT_ITEMS } from '../../../indicators/experts/item-table.ts';
import { type PanelResults, panelResults } from '../../../indicators/experts/panel-results.ts';
import { createTableReader } from '../../../indicators/figures/read-table.ts';
import itemsText from '../../../indicators/tables/expert-items.csv?raw';
import sourcesText from '../../../indicators/tables/sources.csv?raw';
import { embeddedFonts } from '../../../src/export/page-fonts.ts';
import { pngFile } from '../../../src/export/png.ts';
import { type Figure, figureText } from '../../../src/export/svg-figure.ts';
import { expertsPictureMessages } from '../../../src/i18n/messages/experts-pictures.ts';
import { chartFigure } from '../../../src/panels/experts/results/charts/chart-figure.ts';
import type { Chart } from '../../../src/panels/experts/results/charts/chart-list.ts';
import { chartPicture } from '../../../src/panels/experts/results/charts/chart-picture.ts';
import { type ResultContext, resultContext } from '../../../src/panels/experts/results/result-context.ts';
import '../../../styles/page.css';

const CHARTS: readonly Chart[] = [
  'problems',
  'tornado',
  'sums',
  'pairs',
  'matrix',
  'weights',
  'actions',
  'risks',
];
const ORIGIN = { date: '2026-12-02', address: 'https://example.org/kk/experts/' } as const;
const TABLES = { 'expert-items.csv': itemsText, 'sources.csv': sourcesText };
const ITEMS = expertItems(createTableReader(TABLES)(EXPERT_ITEMS).rows);
const TOWNS = new Map([['ridder', 'Ridder']]);

/** The invented answers as they are, or as those of a panel that somebody asked. */
function panelOf(language: Language, isReal: boolean): { context: ResultContext; results: PanelResults } {
  const { panel: example, answers: invented } = examplePanel(ITEMS, { language, seed: 15 });
  const panel = isReal
    ? { ...example, id: 'abcdefgh', title: 'Көктемгі сауалнама', askedBy: 'Институт' }
    : example;
  const answers = isReal
    ? invented.map((answer) => ({ ...answer, panel: 'abcdefgh', day: '2026-12-01' }))
    : invented;
  return {
    context: resultContext(
      { panel, answers },
      { language, items: ITEMS, levels: [], towns: TOWNS, uid: 'test' },
    ),
    results: panelResults({ panel, answers, gaps: { all: { f3: 0.4 }, ridder: { f3: 0.9 } }, cuts: [3, 4] }),
  };
}

function figureOf(chart: Chart, language: Language, isReal = false): Figure {
  const { context, results } = panelOf(language, isReal);
  const picture = chartPicture(chart, context, results, null);
  if (picture === null) throw new Error(`nothing to draw for ${chart}`);
  return chartFigure(context, picture, ORIGIN);
}

/** The picture on the page, with the faces that its file carries. */
function drawn({ template }: Figure): SVGSVGElement {
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  render(template, holder);
  const root = holder.querySelector('svg');
  if (root === null) throw new Error('no picture');
  return root;
}

function wordsOf(root: Element): string {
  return [...root.querySelectorAll('text')]
    .map((text) => text.textContent ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

/** Two pixels of a letter may reach over its neighbour's. */
const TOUCH = 2;

function meets(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > TOUCH && down > TOUCH + 3;
}

describe.each(LANGUAGES)('charts of a panel as pictures, in %s', (language) => {
  it.each(CHARTS)('%s says whose words it shows, and that they are no measurement', (chart) => {
    const texts = expertsPictureMessages[language];
    const real = wordsOf(drawn(figureOf(chart, language, true)));
    for (const words of ['Көктемгі сауалнама', '12', 'Институт', '2026', ORIGIN.address])
      expect(real).toContain(words);
    expect(real).toContain(texts.opinion.replaceAll('\u00a0', ' '));
    expect(real).not.toContain(texts.invented.slice(0, 20));
    const example = wordsOf(drawn(figureOf(chart, language)));
    expect(example).toContain(texts.invented.replaceAll('\u00a0', ' '));
  });

  it.each(CHARTS)('%s keeps its words inside and apart from each other', async (chart) => {
    await document.fonts.ready;
    const figure = figureOf(chart, language, true);
    const root = drawn(figure);
    const { left, top } = root.getBoundingClientRect();
    const boxes = [...root.querySelectorAll('text')]
      .filter((text) => text.textContent?.trim() !== '')
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    expect(boxes.length).toBeGreaterThan(10);
    for (const { words, box } of boxes) {
      expect(box.left - left, `${words}`).toBeGreaterThanOrEqual(0);
      expect(box.right - left, `${words}`).toBeLessThanOrEqual(figure.width);
      expect(box.bottom - top, `${words}`).toBeLessThanOrEqual(figure.height);
    }
    const clashes = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .flatMap((other) => (meets(one.box, other.box) ? [`${one.words} / ${other.words}`] : [])),
    );
    expect(clashes).toEqual([]);
  });
});

describe('a chart of a panel as a file', () => {
  it.each(CHARTS)('%s stands alone: no class, no variable, nothing fetched', (chart) => {
    const text = figureText(figureOf(chart, 'ru'));
    expect(text).not.toMatch(/class=|var\(|light-dark|href|url\(/);
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toContain('http:');
  });

  it('is light in a dark page, and a PNG of twice its size', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const figure = figureOf('risks', 'kk');
    const { blob, name } = await pngFile('risks', figure, embeddedFonts);
    delete document.documentElement.dataset['theme'];
    const picture = await createImageBitmap(blob);
    expect([name, picture.width, picture.height]).toEqual(['risks.png', figure.width * 2, figure.height * 2]);
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    expect([...(context?.getImageData(4, 4, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
  });
});
