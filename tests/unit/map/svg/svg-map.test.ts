import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import type { Scene } from '../../../../src/layers/scene.ts';
import { rectsMeet } from '../../../../src/map/layout/labels.ts';
import { layoutMap } from '../../../../src/map/layout/map-layout.ts';
import { cameraOf, fitView, viewOf, zoomView } from '../../../../src/map/layout/map-view.ts';
import { type SvgMapOptions, svgMapTemplate } from '../../../../src/map/svg/svg-map.ts';
import type { Selection } from '../../../../src/state/state.ts';
import { MAP_COLOURS } from '../../../../styles/colours.ts';
import { buildScene, layersOn, realData, realInput, realPaths } from '../../layers/real-explorer.ts';

const data = realData();
const paths = realPaths();

function sceneOf(
  layers: Parameters<typeof layersOn>[0],
  change: Parameters<typeof realInput>[1] = {},
): Scene {
  return buildScene(realInput(data, { layers: layersOn(layers), ...change }));
}

async function svgOf(scene: Scene, options: SvgMapOptions = {}): Promise<string> {
  const text = await collectResult(render(svgMapTemplate(scene, paths, options)));
  return text.replace(/<!--.*?-->/g, '');
}

const ids = (svg: string, name: string): readonly string[] =>
  [...svg.matchAll(new RegExp(`data-${name}="([^"]+)"`, 'g'))].map(([, id]) => id ?? '');

describe('SVG map', () => {
  it.each([
    ['no layer', {}],
    ['regions and towns', { regions: {}, towns: {} }],
    ['bivariate under towns', { bivariate: {}, towns: {} }],
    ['rings alone', { coverage: {} }],
    ['symbols over circles', { towns: {}, specialization: {} }],
    ['surface', { surface: {} }],
  ] as const)('%s: every region and town once, with a name', async (_, layers) => {
    const svg = await svgOf(sceneOf(layers));
    expect(new Set(ids(svg, 'region')).size).toBe(20);
    expect(ids(svg, 'region')).toHaveLength(20);
    expect(new Set(ids(svg, 'town')).size).toBe(27);
    expect(ids(svg, 'town')).toHaveLength(27);
    expect(svg).toMatch(/data-town="ridder"[^>]*aria-label="Ridder/);
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('undefined');
  });

  it.each([
    ['circles', { towns: {} }],
    ['rings', { coverage: {} }],
    ['symbols', { specialization: {} }],
  ] as const)(
    '%s of towns outside a filter are empty outlines that can still be chosen',
    async (_, layers) => {
      const scene = sceneOf(layers, { filter: [{ kind: 'need', need: 'gas', limit: null }] });
      const svg = await svgOf(scene, { interactive: true });
      const markOf = (id: string) => new RegExp(`<g data-town="${id}".*?</g>`).exec(svg)?.[0] ?? '';
      expect(ids(svg, 'town')).toHaveLength(27);
      expect(markOf('aksu')).toMatch(/role="button".*outside the filter/);
      expect(markOf('aksu')).not.toMatch(/fill="#(?!fff)|\?<\/text>/);
      expect(markOf('ridder')).toMatch(/not known whether it meets the filter.*>\?<\/text>/);
      expect(markOf('temirtau')).not.toContain('filter');
    },
  );

  it('carries value and figure of the top layer', async () => {
    const scene = sceneOf({ towns: {}, regions: {} });
    const svg = await svgOf(scene);
    const circles = scene.layers.find((layer) => layer.kind === 'circles');
    const ridder = circles?.marks.find(({ townId }) => townId === 'ridder');
    const drawn = /data-town="ridder"[^>]*data-value="([^"]+)" data-figure="([^"]+)"/.exec(svg);
    expect(Number(drawn?.[1])).toBeCloseTo(ridder?.value ?? Number.NaN, 6);
    expect(drawn?.[1]).toMatch(/^\d+(\.\d{1,6})?$/);
    expect(drawn?.[2]).toBe(ridder?.figure);
    expect(/data-town="rudny"[^>]*>/.exec(svg)?.[0]).not.toContain('data-value');
  });

  it('layers come in the order of the scene, with their opacity', async () => {
    const layers = layersOn({ regions: { opacity: 0.4 }, surface: {}, towns: { opacity: 0.7 } });
    const svg = await svgOf(buildScene(realInput(data, { layers })));
    const groups = [...svg.matchAll(/data-layer="([^"]+)" opacity="([^"]+)"/g)].map(
      ([, id, opacity]) => `${id} ${opacity}`,
    );
    expect(groups).toEqual(['regions 0.4', 'surface 0.75', 'towns 0.7']);
  });

  it('is the same text for the same scene, and ids take the prefix', async () => {
    const scene = sceneOf({ regions: {}, towns: {} });
    expect(await svgOf(scene)).toBe(await svgOf(scene));
    const svg = await svgOf(scene, { idPrefix: 'two-' });
    expect([...svg.matchAll(/\sid="([^"]+)"/g)].every(([, id]) => id?.startsWith('two-'))).toBe(true);
    expect([...svg.matchAll(/url\(#([^)]+)\)/g)].every(([, id]) => id?.startsWith('two-'))).toBe(true);
  });

  it('one town alone can be reached by Tab, and only where the map listens', async () => {
    const scene = sceneOf({ towns: {} });
    const svg = await svgOf(scene, { interactive: true, focusTown: 'aksu' });
    expect([...svg.matchAll(/tabindex="0"/g)]).toHaveLength(1);
    expect(svg).toMatch(/data-town="aksu"[^>]*tabindex="0"/);
    expect(await svgOf(scene)).not.toContain('tabindex');
  });

  it('an unscored town is hatched', async () => {
    const svg = await svgOf(sceneOf({ towns: {} }));
    const rudny = svg.slice(svg.indexOf('data-town="rudny"'), svg.indexOf('data-town="zhitikara"'));
    expect(rudny).toContain('url(#map-hatch)');
  });

  it('draws selection and highlight', async () => {
    const input = realInput(data, { selection: { kind: 'region', id: 'KZ-62' } });
    const scene = buildScene({ ...input, highlight: { kind: 'town', id: 'ridder' } });
    expect((await svgOf(scene)).match(/svg-map-outline/g)).toHaveLength(2);
  });

  it('outlines the chosen place and the one under the pointer in the colours of the moving map', async () => {
    const colours = { chosen: MAP_COLOURS.light.accent, pointed: MAP_COLOURS.light.ink };
    const outlinesOf = async (selection: Selection, highlight: Selection) => {
      const scene = buildScene({ ...realInput(data, { selection }), highlight });
      const outlines = (await svgOf(scene)).split('svg-map-outline').slice(1);
      return outlines.map((outline) => {
        const how = (['chosen', 'pointed'] as const).find((one) =>
          outline.includes(`stroke="${colours[one]}"`),
        );
        return `${/<path|<circle/.exec(outline)?.[0] === '<path' ? 'region' : 'town'} ${how}`;
      });
    };
    const [region, town] = [
      { kind: 'region', id: 'KZ-62' },
      { kind: 'town', id: 'ridder' },
    ] as const;
    expect(await outlinesOf(region, town)).toEqual(['town pointed', 'region chosen']);
    expect(await outlinesOf(town, region)).toEqual(['region pointed', 'town chosen']);
    expect(await outlinesOf(town, town)).toEqual(['town chosen']);
  });
});

describe('labels', () => {
  const sizes = [
    [1000, 620],
    [1440, 800],
    [390, 300],
    [640, 420],
  ] as const;

  it.each(LANGUAGES)('no two boxes meet and all lie in the picture: %s', (language) => {
    for (const layers of [{ regions: {}, towns: {} }, { specialization: {} }, { bivariate: {} }]) {
      const scene = sceneOf(layers, { language });
      for (const [width, height] of sizes) {
        const whole = fitView(paths, width, height);
        for (const view of [whole, zoomView(paths, whole, 4, [width * 0.62, height * 0.4])]) {
          const layout = layoutMap(scene, paths, view);
          const labels = [...layout.townLabels, ...layout.regionLabels, ...layout.cityLabels];
          expect(labels.length).toBeGreaterThan(5);
          labels.forEach((a, i) => {
            expect(a.box.left >= 0 && a.box.right <= width && a.box.top >= 0 && a.box.bottom <= height).toBe(
              true,
            );
            for (const b of labels.slice(i + 1)) {
              if (rectsMeet(a.box, b.box)) throw new Error(`${a.text} meets ${b.text}`);
            }
          });
        }
      }
    }
  });

  it.each(LANGUAGES)('nearly all towns are labelled on a wide map: %s', (language) => {
    const layout = layoutMap(
      sceneOf({ regions: {}, towns: {} }, { language }),
      paths,
      fitView(paths, 1000, 620),
    );
    expect(layout.townLabels.length).toBeGreaterThanOrEqual(25);
  });

  it('marks of towns do not cover one another', () => {
    for (const [width, height] of sizes) {
      const spots = [
        ...layoutMap(sceneOf({ towns: {} }), paths, fitView(paths, width, height)).towns.values(),
      ].flat();
      spots.forEach((a, i) => {
        for (const b of spots.slice(i + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius);
        }
      });
    }
  });
});

describe('view', () => {
  it('camera and view come back to each other', () => {
    const view = zoomView(paths, fitView(paths, 1000, 620), 5, [300, 250]);
    const back = viewOf(paths, cameraOf(paths, view), 1000, 620);
    expect(back.scale).toBeCloseTo(view.scale, 6);
    expect(back.x).toBeCloseTo(view.x, 2);
    expect(back.y).toBeCloseTo(view.y, 2);
    expect(cameraOf(paths, fitView(paths, 1000, 620))).toBeNull();
  });

  it('zooming keeps the point under the pointer, and ends at the whole country', () => {
    const whole = fitView(paths, 1000, 620);
    const near = zoomView(paths, whole, 3, [640, 230]);
    const unit = (view: typeof whole): number => (640 - view.x) / view.scale;
    expect(unit(near)).toBeCloseTo(unit(whole), 6);
    expect(zoomView(paths, near, 0.001, [10, 10])).toEqual(whole);
  });
});
