import { describe, expect, it } from 'vitest';
import { fullFigures, shortFigures } from '../../../../src/pages/place/short-figures.ts';

const ADDRESSES = [
  ...Array.from({ length: 6 }, (_, at) => `observation|town-observations:${6301 + at}`),
  ...['economic', 'social', 'labour', 'social'].flatMap((node) => [
    `score|town-2022|balkhash|${node}`,
    `among|town-2022|balkhash|${node}`,
    `among|town-2022|balkhash|${node}`,
  ]),
  'place|balkhash|population_2023',
];
const PAGE = `<div class="place-page">${ADDRESSES.map((one, at) =>
  at % 2 === 0
    ? `<span class="num" data-figure="${one}">${at}</span>`
    : `<td data-figure="${one}">${at}</td>`,
).join('')}<span class="num quiet">2023</span><li data-node="economic" data-measure="economic">x</li></div>`;

describe('figures written short', () => {
  const short = shortFigures(PAGE);
  const list = /data-figures="([^"]*)"/.exec(short)?.[1] ?? '';
  const written = [...short.matchAll(/ data-f="([^"]*)"/g)].map(([, one = '']) => one);

  it('come back in full, in their order', () => {
    expect(fullFigures(list, written)).toEqual(ADDRESSES);
  });

  it('say once what many begin with, and keep one that stands alone', () => {
    expect(short.split('observation|town-observations:')).toHaveLength(2);
    expect(written.at(-1)).toBe('place|balkhash|population_2023');
    expect(short.length).toBeLessThan(PAGE.length * 0.75);
  });

  it('keep their words, years quiet, and lose what scripts alone read', () => {
    expect(short.replaceAll(/<[^>]*>/g, ' ')).toBe(PAGE.replaceAll(/<[^>]*>/g, ' '));
    expect(short).toContain('<small>2023</small>');
    expect(short).toContain('data-node="economic"');
    expect(short).not.toContain('data-measure');
  });
});
