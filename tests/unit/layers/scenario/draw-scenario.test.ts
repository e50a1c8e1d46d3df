import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { scenarioOf } from '../../../../indicators/scenario/all-towns.ts';
import { OPENING_SCENARIO } from '../../../../indicators/scenario/settings.ts';
import { scenarioMessages } from '../../../../src/i18n/messages/scenario.ts';
import { SCENARIO_MEASURES, scenarioLayer } from '../../../../src/layers/catalogue/scenario.ts';
import type { LayerContext, LayerPicture } from '../../../../src/layers/layer.ts';
import { scenarioDrawing } from '../../../../src/layers/scenario/draw-scenario.ts';
import { DEFAULT_PRIORITY } from '../../../../src/state/default-state.ts';
import { openingLayer } from '../../../../src/state/layer-facts.ts';
import { AUTHOR_METHOD } from '../../../../src/state/method-state.ts';
import { realData, realScenario, realScoresBy } from '../real-explorer.ts';

const data = realData();
const file = realScenario();
const outcomes = scenarioOf(file, OPENING_SCENARIO);
const drawing = scenarioDrawing(file, OPENING_SCENARIO, outcomes);

const NO_RANKS = { potential: null, risk: null };

function picture(
  language: LayerContext['language'],
  measure: string,
  scenario: LayerContext['scenario'] = drawing,
): LayerPicture {
  const none = { potential: null, risk: null };
  const { draw } = scenarioLayer;
  if (draw === undefined) throw new Error('the layer has no drawing');
  return draw({
    ...{
      language,
      theme: 'light',
      data,
      uploadTime: null,
      digest: null,
      method: AUTHOR_METHOD,
      scoresBy: realScoresBy(data),
    },
    ...{
      editions: { town: null, region: null },
      scores: { town: none, region: none },
      isQuiet: false,
      scenario,
      priority: { settings: DEFAULT_PRIORITY, intervals: { town: NO_RANKS, region: NO_RANKS } },
    },
    setting: { ...openingLayer(scenarioLayer), on: true, measure: `scenario:${measure}` },
  });
}

describe('the map of a scenario', () => {
  it.each(LANGUAGES)('counts every town in a class, and says that it is a scenario (%s)', (language) => {
    for (const measure of SCENARIO_MEASURES) {
      const { legend } = picture(language, measure);
      expect(
        legend.classes.reduce((sum, { count }) => sum + count, 0),
        measure,
      ).toBe(27);
      expect(legend.headline.title).toContain(scenarioMessages[language].notForecast);
      expect(legend.notes.length).toBeGreaterThan(0);
    }
  });

  it('draws dotted what rests on a district, be it the employed or the share of the industry', () => {
    const marks = picture('en', 'jobs').painted.flatMap((layer) =>
      layer.kind === 'circles' ? layer.marks : [],
    );
    const of = (id: string) => marks.find(({ townId }) => townId === id);
    for (const id of ['aksai', 'abai', 'altai', 'khromtau'])
      expect(of(id), id).toMatchObject({ dotted: true, grade: 'C', state: 'proxy' });
    expect(of('temirtau')).toMatchObject({ dotted: false, grade: 'B' });
    const shares = picture('en', 'share').painted.flatMap((layer) =>
      layer.kind === 'circles' ? layer.marks : [],
    );
    expect(shares.find(({ townId }) => townId === 'aksai')).toMatchObject({ dotted: true, grade: 'C' });
  });

  it('hatches the three towns without output by branch and without a staff, with the reason as a class', () => {
    const { legend, painted } = picture('en', 'jobs');
    const hatched = legend.classes.filter(({ fill }) => fill.kind === 'hatch');
    expect(hatched).toMatchObject([
      { label: 'cannot be computed: output by industry is not published', count: 3 },
    ]);
    const marks = painted.flatMap((layer) => (layer.kind === 'circles' ? layer.marks : []));
    expect(
      marks
        .filter(({ value }) => value === null)
        .map(({ townId }) => townId)
        .sort(),
    ).toEqual(['kulsary', 'lisakovsk', 'rudny']);
  });

  it('says of Temirtau that its staff is the whole group’s, and of no other town', () => {
    const { lines } = picture('en', 'jobs');
    const told = [...lines].filter(([, { detail }]) => detail.includes('whole group')).map(([id]) => id);
    expect(told).toEqual(['temirtau']);
    expect(lines.get('temirtau')?.value).toBe('19.6%');
    expect(lines.get('temirtau')?.detail).toContain('jobs: 12,600–24,500');
  });

  it('the leading share is the difference to the inertial path', () => {
    const share = outcomes.find(({ townId }) => townId === 'balkhash')?.differences.share?.middle ?? 0;
    const marks = picture('en', 'share').painted.flatMap((layer) =>
      layer.kind === 'circles' ? layer.marks : [],
    );
    expect(marks.find(({ townId }) => townId === 'balkhash')?.value).toBeCloseTo(share * 100, 9);
    expect(share).toBeLessThan(0);
  });

  it('before the first one is computed the legend says so and nothing is drawn', () => {
    const { legend, painted } = picture('en', 'jobs', null);
    expect(painted).toEqual([]);
    expect(legend).toMatchObject({ isLoading: true, classes: [] });
  });
});
