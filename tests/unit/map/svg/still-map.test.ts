import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../geodata/languages.ts';
import { mercatorBox, mercatorPosition, projectPoint } from '../../../../geodata/projection.ts';
import type { Scene } from '../../../../src/layers/scene.ts';
import { rectsMeet } from '../../../../src/map/layout/labels.ts';
import { layoutMap, type MapLayout } from '../../../../src/map/layout/map-layout.ts';
import { fitView } from '../../../../src/map/layout/map-view.ts';
import { symbolsAtStep } from '../../../../src/map/layout/mark-sizes.ts';
import {
  hangingLayout,
  pictureAtStep,
  STILL_STEPS,
  stepOf,
  steppedLayout,
  widthAtStep,
} from '../../../../src/map/layout/stepped-layout.ts';
import { stillMapRules, stillMapTemplate } from '../../../../src/map/svg/still-map.ts';
import { fromWorldPixel, toWorldPixel } from '../../../../src/map/webgl/mercator.ts';
import { renderStatic } from '../../../../src/pages/render-static.ts';
import { buildScene, layersOn, realData, realInput, realMercatorPaths } from '../../layers/real-explorer.ts';

const data = realData();
const paths = realMercatorPaths();
const sceneIn = (language: Language): Scene =>
  buildScene(realInput(data, { language, layers: layersOn({ regions: {}, towns: {} }) }));
const scenes = LANGUAGES.map(sceneIn);

const labelsOf = ({ townLabels, regionLabels, cityLabels }: MapLayout): MapLayout['townLabels'] => [
  ...townLabels,
  ...regionLabels,
  ...cityLabels,
];

describe('the projection of the explorer', () => {
  it('is that of the moving map, and its box the one that the outlines were drawn in', () => {
    const box = mercatorBox(1000);
    expect(paths.width).toBe(1000);
    for (const part of ['height', 'scale'] as const) expect(paths[part]).toBeCloseTo(box[part], 3);
    const [aktobe, altai] = [toWorldPixel([57.2, 50.28], 4), toWorldPixel([84.3, 49.7], 4)];
    const [a, b] = [projectPoint(box, [57.2, 50.28]), projectPoint(box, [84.3, 49.7])];
    const perUnit = widthAtStep(16) / 1000;
    expect((b[0] - a[0]) * perUnit).toBeCloseTo(altai[0] - aktobe[0], 6);
    expect((b[1] - a[1]) * perUnit).toBeCloseTo(altai[1] - aktobe[1], 6);
    const back = mercatorPosition(box, a);
    expect(back[0]).toBeCloseTo(57.2, 9);
    expect(back[1]).toBeCloseTo(fromWorldPixel(aktobe, 4)[1], 9);
  });
});

describe('places of marks and names', () => {
  it('change at the quarter steps of the zoom', () => {
    expect([3.9, 4, 4.24, 4.25].map(stepOf)).toEqual([15, 16, 16, 17]);
    expect(widthAtStep(16)).toBeCloseTo((512 * 16 * 41) / 360, 9);
  });

  it.each(STILL_STEPS)(
    'at step %s: no two names meet, each name is one place, the eight largest are named',
    (step) => {
      const { box, view } = pictureAtStep(step);
      for (const scene of scenes) {
        const layout = layoutMap(scene, box, view);
        const labels = labelsOf(layout);
        labels.forEach((a, i) => {
          for (const b of labels.slice(i + 1))
            expect(rectsMeet(a.box, b.box), `${a.text} ${b.text}`).toBe(false);
        });
        expect(new Set(labels.map(({ text }) => text)).size).toBe(labels.length);
        const largest = [...scene.towns].sort((a, b) => b.population - a.population).slice(0, 8);
        const named = new Set(layout.townLabels.map(({ id }) => id));
        // On a phone of 390 px the country is as wide as at step 10.
        if (step >= 10) expect(largest.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
      }
    },
  );

  it.each([300, 415, 600, 852, 1100])(
    'in a frame of %s px stand where the page has them, and do not meet',
    (width) => {
      const view = fitView(paths, width, width);
      for (const scene of scenes) {
        const layout = steppedLayout(scene, paths, view);
        const step = stepOf(Math.log2((view.scale * 1000) / widthAtStep(0)));
        const hanging = labelsOf(hangingLayout(scene)).filter(
          ({ hang }) => hang?.widths === '' || hang?.widths.split(' ').includes(`at-${step}`),
        );
        const labels = labelsOf(layout);
        expect(labels).toHaveLength(hanging.length);
        for (const label of labels) {
          const still = hanging.find(({ id }) => id === label.id);
          const [left, top] = still?.hang?.at ?? [0, 0];
          expect(left * 1000 * view.scale + view.x + (still?.textX ?? 0)).toBeCloseTo(label.textX, 0);
          expect(top * paths.height * view.scale + view.y + (still?.textY ?? 0)).toBeCloseTo(label.textY, 0);
        }
      }
    },
  );
});

describe('symbols', () => {
  const scene = buildScene(realInput(data, { layers: layersOn({ specialization: {} }) }));
  const sizeOf = ({ layers }: Scene): number =>
    Math.max(
      ...layers.flatMap((layer) => (layer.kind === 'symbols' ? layer.marks.map(({ size }) => size) : [])),
    );

  it('are as large as the country has room for, and never the circles', () => {
    expect(sizeOf(symbolsAtStep(scene, 18))).toBe(sizeOf(scene));
    expect(sizeOf(symbolsAtStep(scene, 10))).toBeCloseTo(sizeOf(scene) * Math.sqrt(widthAtStep(10) / 940), 0);
    expect(symbolsAtStep(sceneIn('en'), 10)).toEqual(sceneIn('en'));
  });

  it.each(STILL_STEPS)('stay by their towns at step %s: no farther than 22 pixels', (step) => {
    const { box, view } = pictureAtStep(step);
    const { towns } = layoutMap(symbolsAtStep(scene, step), box, view);
    for (const { id, position } of scene.towns) {
      const [left, top] = projectPoint(box, position);
      const [spot] = towns.get(id) ?? [];
      expect(
        Math.hypot((spot?.x ?? 0) - left - view.x, (spot?.y ?? 0) - top - view.y),
        id,
      ).toBeLessThanOrEqual(22.5);
    }
  });
});

describe('the still map', () => {
  const html = renderStatic(stillMapTemplate(sceneIn('en'), paths));

  it('holds every region once and every town at each width once', () => {
    expect(html.match(/data-region=/g)).toHaveLength(20);
    const spots = [
      ...html.matchAll(/<svg x="[^"]*" y="[^"]*"(?: class="([^"]*)")? ?><g data-town="(\w[\w-]*)"/g),
    ];
    for (const step of STILL_STEPS) {
      const shown = spots.filter(
        ([, widths = '']) => widths === '' || widths.split(' ').includes(`at-${step}`),
      );
      expect(shown).toHaveLength(27);
      expect(new Set(shown.map(([, , id]) => id)).size).toBe(27);
    }
  });

  it('draws a mark once for all widths at which it stands alike, and a place the same at all of them', () => {
    const spots = [
      ...html.matchAll(
        /<svg x="([^"]*)" y="([^"]*)"(?: class="[^"]*")? ?>(<g data-town="(\w[\w-]*)".*?<\/g>)/g,
      ),
    ];
    const drawn = spots.map(([, x, y, mark]) => `${x} ${y} ${mark}`);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(new Set(spots.map(([, x, y, , id]) => `${id} ${x} ${y}`)).size).toBe(27);
  });

  it('shows the places of one width at a time', () => {
    const rules = stillMapRules(paths)
      .split('\n')
      .filter((rule) => rule.includes('.at:not('));
    expect(rules).toHaveLength(STILL_STEPS.length);
    rules.forEach((rule, i) => {
      expect(rule).toContain(`.at:not(.at-${STILL_STEPS[i]}){display:none}`);
      expect(rule.includes('not ((')).toBe(i < rules.length - 1);
      expect(/still \(\(min-width/.test(rule)).toBe(i > 0);
    });
  });
});
