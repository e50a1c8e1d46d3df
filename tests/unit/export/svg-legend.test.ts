import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { composeFigure } from '../../../src/export/svg-figure.ts';
import { legendBlock } from '../../../src/export/svg-legend.ts';
import type { Scene } from '../../../src/layers/scene.ts';
import { buildScene, layersOn, realData, realInput, realPaths } from '../layers/real-explorer.ts';

const data = realData();

function sceneOf(
  layers: Parameters<typeof layersOn>[0],
  change: Parameters<typeof realInput>[1] = {},
): Scene {
  return buildScene(realInput(data, { layers: layersOn(layers), ...change }));
}

async function legendText(scene: Scene): Promise<string> {
  const blocks = scene.legends.map(
    (legend) => legendBlock(legend, scene, { x: 0, y: 0, width: 360 }).content,
  );
  return (await collectResult(render(blocks))).replaceAll(/<!--.*?-->/g, '');
}

/** Numbers of an attribute of all elements of a kind, in order. */
const numbers = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number));

const words = (text: string): string => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('legend of an exported picture', () => {
  it.each(LANGUAGES)('shows the sizes of circles with their words, in %s', async (language) => {
    const scene = sceneOf({ towns: {} }, { language });
    const [legend] = scene.legends;
    const text = await legendText(scene);
    expect(legend?.sizes?.circles).toHaveLength(3);
    expect(numbers(text, /<circle[^>]* r="([\d.]+)"/g)).toEqual(
      legend?.sizes?.circles.map(({ radius }) => radius),
    );
    expect(words(text)).toContain(legend?.sizes?.title);
    for (const { label } of legend?.sizes?.circles ?? []) expect(text).toContain(`>${label}</text>`);
  });

  it('shows no sizes where the area of marks means nothing', async () => {
    expect(await legendText(sceneOf({ regions: {} }))).not.toContain('<circle');
  });

  it('gives each class its own colour, words and count, and the hatching what is not scored', async () => {
    const scene = sceneOf({ regions: {}, towns: {} });
    const text = await legendText(scene);
    const shown = [...text.matchAll(/<rect[^>]* fill="?([^\s">]+)/g)].map(([, fill]) => fill);
    const classes = scene.legends.flatMap((legend) => legend.classes);
    expect(shown).toEqual(
      classes.map(({ fill }) => (fill.kind === 'colour' ? fill.colour : 'url(#export-hatch)')),
    );
    const counts = numbers(text, /text-anchor="end"[^>]*>(\d+)<\/text>/g);
    expect(counts).toEqual(classes.map(({ count }) => count));
  });

  it('puts low risk at the bottom of the grid and low potential at its left', async () => {
    const scene = sceneOf({ bivariate: {} });
    const text = await legendText(scene);
    const cells = new Map(
      [
        ...text.matchAll(/<rect x="?(\d+)"? y="?(\d+)"?[^>]* fill="?(#\w+)"?><\/rect>\s*<text[^>]*>(\w\d)</g),
      ].map(([, x, y, fill, code]) => [code ?? '', { x: Number(x), y: Number(y), fill }] as const),
    );
    expect(cells.size).toBe(9);
    expect(cells.get('A1')?.y).toBeGreaterThan(cells.get('C1')?.y ?? Number.NaN);
    expect(cells.get('A1')?.x).toBeLessThan(cells.get('A3')?.x ?? Number.NaN);
    for (const { label, fill } of scene.legends[0]?.classes.slice(0, 9) ?? [])
      expect({ kind: 'colour', colour: cells.get(label.slice(0, 2))?.fill }).toEqual(fill);
  });

  it('keeps what stands below a legend clear of it', () => {
    const scene = sceneOf({ towns: {} });
    const [legend] = scene.legends;
    if (legend === undefined) throw new Error('no legend');
    const area = { x: 0, y: 0, width: 360 };
    const least = (legend.sizes?.circles ?? []).reduce((sum, { radius }) => sum + 2 * radius, 0);
    const without = legendBlock({ ...legend, sizes: null }, scene, area).height;
    expect(legendBlock(legend, scene, area).height).toBeGreaterThan(without + least);
  });
});

describe('an exported picture', () => {
  it('says title, credits, day and address of the view', async () => {
    const scene = sceneOf({ towns: {} });
    const origin = { date: '2026-01-31', address: 'https://example.org/en/?v=1' };
    const figure = composeFigure({ scene, paths: realPaths(), camera: null, origin });
    const text = words((await collectResult(render(figure.template))).replaceAll(/<!--.*?-->/g, ''));
    for (const part of [
      scene.title,
      'Created on 31 January 2026',
      origin.address,
      scene.legends[0]?.sizes?.title,
    ])
      expect(text).toContain(part);
  });
});
