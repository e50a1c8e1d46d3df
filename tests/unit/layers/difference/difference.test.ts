import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { parseDifferenceAddress } from '../../../../indicators/difference-address.ts';
import type { Observation } from '../../../../indicators/figures/observation.ts';
import { isBroken } from '../../../../indicators/figures/steps/line-breaks.ts';
import type { Legend, MarkFacts, Scene } from '../../../../src/layers/scene.ts';
import { AUTHOR_METHOD, PRESETS } from '../../../../src/state/method-state.ts';
import type { Baseline, ExplorerState } from '../../../../src/state/state.ts';
import { assembly } from '../../indicators/editions/real-tables.ts';
import { buildScene, layersOn, realData, realInput, realScoresBy } from '../real-explorer.ts';

const data = realData();
const CORE_2022 = { edition: 'core', year: 2022 } as const;
const core = (year: number): Baseline => ({ kind: 'year', edition: 'core', year });
const later = { kind: 'year', edition: 'dimensions', year: 2023 } as const;

interface Drawn {
  readonly scene: Scene;
  readonly legend: Legend;
  readonly marks: ReadonlyMap<string, MarkFacts>;
}

function draw(
  id: 'towns' | 'regions',
  measure: string,
  baseline: Baseline | null,
  change: Partial<ExplorerState> = {},
): Drawn {
  const scene = buildScene(realInput(data, { layers: layersOn({ [id]: { measure, baseline } }), ...change }));
  const [layer] = scene.layers;
  const [legend] = scene.legends;
  if (legend === undefined || (layer?.kind !== 'circles' && layer?.kind !== 'choropleth')) {
    throw new Error('nothing is drawn');
  }
  const marks = layer.marks.map(
    (mark) => ['townId' in mark ? mark.townId : mark.regionId, mark] as [string, MarkFacts],
  );
  return { scene, legend, marks: new Map(marks) };
}

const valuesOf = ({ marks }: Drawn): readonly (number | null)[] =>
  [...marks.values()].map(({ value }) => value);

describe('difference of two years', () => {
  it('is the first year less the second, town by town', () => {
    const difference = draw('towns', 'economic', core(2015), CORE_2022);
    const now = draw('towns', 'economic', null, CORE_2022);
    const then = draw('towns', 'economic', null, { edition: 'core', year: 2015 });
    expect(difference.legend.title).toBe('Towns: Economic: 2022 minus 2015');
    expect(difference.legend.isDifference).toBe(true);
    let compared = 0;
    for (const [id, mark] of difference.marks) {
      const [a, b] = [now.marks.get(id)?.value ?? null, then.marks.get(id)?.value ?? null];
      if (mark.value === null) {
        expect(a === null || b === null).toBe(true);
        continue;
      }
      compared += 1;
      expect(mark.value).toBeCloseTo((a ?? Number.NaN) - (b ?? Number.NaN), 9);
    }
    expect(compared).toBe(20);
  });

  it('by hand: retail turnover of Stepnogorsk fell from 12.6 to 6.3 subsistence minima per head', () => {
    const { marks } = draw('towns', 'indicator:retail-per-head', core(2015));
    expect(marks.get('stepnogorsk')?.valueText).toBe('−6.3\u00a0subsistence minima per head');
  });

  it('is not drawn across a break that either edition knows, for a figure and for a score', () => {
    const now = data.editions['town-2022'];
    const then = data.editions['town-core-2021'];
    if (now === undefined || then === undefined) throw new Error('no editions');
    const withBreak = (edition: typeof now, from: number) => ({
      ...edition,
      breaks: [['stepnogorsk', 'retail-per-head', from] as const],
    });
    const wordsOf = (changed: readonly (typeof now)[], measure: string, change: Partial<ExplorerState>) => {
      const editions = { ...data.editions, ...Object.fromEntries(changed.map((one) => [one.id, one])) };
      const baseline = core(2021);
      const layers = layersOn({ towns: { measure, baseline } });
      const scene = buildScene(realInput({ ...data, editions }, { layers, ...change }));
      const town = scene.towns.find(({ id }) => id === 'stepnogorsk');
      return JSON.stringify(town?.tooltip[0]);
    };
    const retail = (changed: readonly (typeof now)[]) => wordsOf(changed, 'indicator:retail-per-head', {});
    const words = 'break in the series in 2022: not compared';
    expect(retail([])).not.toContain('not compared');
    expect(retail([withBreak(now, 2022)])).toContain(words);
    expect(retail([withBreak(then, 2022)])).toContain(words);
    expect(retail([withBreak(now, 2021)])).not.toContain('not compared');
    const last = data.editions['town-core-2022'];
    if (last === undefined) throw new Error('no core edition of 2022');
    expect(wordsOf([], 'economic', CORE_2022)).not.toContain('not compared');
    expect(wordsOf([withBreak(last, 2022)], 'economic', CORE_2022)).toContain(words);
  });

  it('never subtracts figures with a break between them but a census', () => {
    const real = assembly.tables.breaks.filter(({ kind }) => kind !== 'census');
    const { editions, context } = assembly;
    const lineKey = ({ placeId, level, series }: Observation) => `${placeId} ${level} ${series}`;
    const figuresAt = (id: string, placeId: string, indicatorId: string) => {
      const built = editions.get(id);
      if (built === undefined) throw new Error(`no edition ${id}`);
      const { placeIds, indicatorIds } = built.edition;
      const figure = built.picked[placeIds.indexOf(placeId)]?.[indicatorIds.indexOf(indicatorId)];
      return (figure?.rows ?? []).flatMap((row) => context.figures.at(row) ?? []);
    };
    let compared = 0;
    const found: string[] = [];
    for (const { id } of data.codebook.filter(({ core: isCore, scope }) => isCore && scope === 'town'))
      for (const year of [2015, 2018, 2021])
        for (const [town, { value }] of draw('towns', `indicator:${id}`, core(year)).marks) {
          if (value === null) continue;
          compared += 1;
          const then = new Map(
            figuresAt(`town-core-${year}`, town, id).map((one) => [lineKey(one), one] as const),
          );
          for (const one of figuresAt('town-2022', town, id)) {
            const other = then.get(lineKey(one));
            if (other !== undefined && isBroken(real, one, [other.year, one.year]))
              found.push(`${town} ${id} ${year}`);
          }
        }
    expect(compared).toBeGreaterThan(500);
    expect(found).toEqual([]);
  });

  it('counts the towns where other figures went into the two sides, and says so in their tooltips', () => {
    const { legend, scene } = draw('towns', 'economic', core(2015), CORE_2022);
    const told = scene.towns.filter(({ tooltip }) =>
      tooltip[0]?.detail.includes('based on different indicators'),
    );
    expect(told.map(({ id }) => id)).toContain('aksai');
    expect(legend.notes.join(' ')).toContain(
      `For ${told.length} ${told.length === 1 ? 'town or region' : 'towns or regions'}, the two sides are based`,
    );
  });

  it('turns its sign with the sides, and the classes with it', () => {
    const forth = draw('towns', 'potential', core(2015), CORE_2022);
    const back = draw('towns', 'potential', core(2022), { edition: 'core', year: 2015 });
    for (const [id, { value, classIndex }] of forth.marks) {
      const other = back.marks.get(id);
      expect(other?.value ?? null).toBe(value === null ? null : value === 0 ? 0 : -value);
      expect(other?.classIndex ?? null).toBe(classIndex === null ? null : 4 - classIndex);
    }
    const counts = (drawn: Drawn) => drawn.legend.classes.slice(0, 5).map(({ count }) => count);
    expect(counts(back)).toEqual([...counts(forth)].reverse());
  });

  it('is zero against itself', () => {
    const values = valuesOf(draw('towns', 'labour', core(2022), CORE_2022)).filter((value) => value !== null);
    expect(values.length).toBeGreaterThan(10);
    expect(new Set(values)).toEqual(new Set([0]));
  });

  it('names the side that is missing and hatches it, never zero', () => {
    const { marks, legend, scene } = draw('towns', 'potential', core(2015), CORE_2022);
    const missing = [...marks.values()].filter(({ value }) => value === null);
    expect(missing.map(({ valueText }) => valueText)).toContain('2015: not scored');
    expect(missing.every(({ classIndex, state }) => classIndex === null && state === 'missing')).toBe(true);
    expect(legend.classes.reduce((sum, { count }) => sum + count, 0)).toBe(27);
    const oneSided = scene.towns.filter(({ tooltip }) => tooltip[0]?.value === '2015: not scored');
    expect(oneSided.every(({ tooltip }) => tooltip[0]?.detail.includes('2022: '))).toBe(true);
  });

  it('refuses the full index against the core index and says why', () => {
    const refused = draw('towns', 'potential', core(2015));
    expect(refused.legend.isDifference).toBeUndefined();
    expect(refused.legend.title).toBe('Towns: potential');
    expect(refused.legend.notes[0]).toContain('never subtracted');
    expect(valuesOf(refused)).toEqual(valuesOf(draw('towns', 'potential', null)));
    expect(draw('towns', 'economic', core(2015)).legend.notes[0]).toContain('never subtracted');
    expect(draw('towns', 'risk', later).legend.notes[0]).toContain('one year only');
    expect(draw('towns', 'potential', later).legend.notes[0]).toContain('no index');
    expect(draw('regions', 'economic', core(2015)).legend.notes[0]).toContain('one year only');
    expect(draw('towns', 'lq:B', core(2015)).legend.notes[0]).toContain('one period');
    expect(draw('towns', 'indicator:unemployment', core(2015)).legend.notes[0]).toContain(
      'have this measure',
    );
  });

  it('compares a dimension of the edition with a later year where the same indicators are below it', () => {
    expect(draw('towns', 'economic', later).legend.isDifference).toBe(true);
    expect(draw('towns', 'environmental', later).legend.notes[0]).toContain('different indicators');
  });

  it('does not subtract figures of different areas, nor one figure from itself', () => {
    const words = (drawn: Drawn) => [...drawn.marks.values()].map(({ valueText }) => valueText);
    expect(words(draw('towns', 'economic', later))).toContain('the two values are for different areas');
    expect(words(draw('towns', 'indicator:sme-active', core(2022)))).toContain(
      'both sides use the same value',
    );
  });

  it('is on its way until the year is there, and the measure itself is shown', () => {
    const editions = Object.fromEntries(
      Object.entries(data.editions).filter(([id]) => id !== 'town-core-2015'),
    );
    const input = realInput(
      { ...data, editions },
      { layers: layersOn({ towns: { measure: 'economic', baseline: core(2015) } }), ...CORE_2022 },
    );
    const [legend] = buildScene(input).legends;
    expect(legend?.isLoading).toBe(true);
    expect(legend?.title).toBe('Towns: economic');
    expect(legend?.notes[0]).toContain('Data are loading (2015)');
  });
});

describe('difference of two methods', () => {
  it('is the method in force less the preset', () => {
    const { marks } = draw('towns', 'potential', { kind: 'method', preset: 'investor' });
    const edition = data.editions['town-2022'];
    if (edition === undefined) throw new Error('no edition');
    const scoresBy = realScoresBy(data);
    const author = scoresBy(edition, 'potential', AUTHOR_METHOD).places;
    const investor = scoresBy(edition, 'potential', PRESETS.investor).places;
    const scored = [...marks].filter(([, { value }]) => value !== null);
    expect(scored).toHaveLength(18);
    for (const [id, { value }] of scored) {
      const [a, b] = [author[id]?.nodes['potential']?.score, investor[id]?.nodes['potential']?.score];
      expect(value).toBeCloseTo((a ?? Number.NaN) - (b ?? Number.NaN), 9);
    }
    expect(scored.some(([, { value }]) => Math.abs(value ?? 0) > 2)).toBe(true);
  });

  it('is zero where both methods are the same', () => {
    const values = valuesOf(draw('towns', 'potential', { kind: 'method', preset: 'author' }));
    expect(new Set(values)).toEqual(new Set([0, null]));
  });

  it('has both methods in its title and in its address', () => {
    const { legend, marks } = draw('regions', 'risk', { kind: 'method', preset: 'investor' });
    expect(legend.title).toBe('Regions: Risk: default settings minus Investor settings');
    expect(parseDifferenceAddress(marks.get('KZ-10')?.figure ?? '')).toEqual({
      count: 'points',
      first: { figure: 'score|region-2022|KZ-10|risk', method: '' },
      second: { figure: 'score|region-2022|KZ-10|risk', method: 'investor' },
    });
  });

  it('is refused for a figure that no method changes', () => {
    const refused = draw('towns', 'indicator:crimes', { kind: 'method', preset: 'investor' });
    expect(refused.legend.notes[0]).toContain('Only scores depend on the method');
  });
});

describe('difference of two measures', () => {
  it('is in points where both have one scale', () => {
    const { marks, legend } = draw('regions', 'hazard', { kind: 'measure', measure: 'coping' });
    const [hazard, coping] = [draw('regions', 'hazard', null), draw('regions', 'coping', null)];
    expect(legend.title).toBe('Regions: Hazard minus Lack of coping capacity');
    for (const [id, { value }] of marks) {
      const expected = (hazard.marks.get(id)?.value ?? 0) - (coping.marks.get(id)?.value ?? 0);
      expect(value).toBeCloseTo(expected, 9);
    }
  });

  it('is of percentile ranks among the places that have both where the scales differ', () => {
    const { marks, legend } = draw('towns', 'potential', { kind: 'measure', measure: 'risk' });
    const [a, b] = [draw('towns', 'potential', null).marks, draw('towns', 'risk', null).marks];
    const both = [...marks.keys()].filter((id) => a.get(id)?.value != null && b.get(id)?.value != null);
    const rank = (of: ReadonlyMap<string, MarkFacts>, id: string): number => {
      const lower = both.filter((other) => (of.get(other)?.value ?? 0) < (of.get(id)?.value ?? 0));
      return (100 * lower.length) / (both.length - 1);
    };
    expect(both.length).toBeGreaterThan(10);
    for (const [id, { value }] of marks) {
      if (both.includes(id)) expect(value).toBeCloseTo(rank(a, id) - rank(b, id), 9);
      else expect(value).toBeNull();
    }
    expect(legend.notes.join(' ')).toContain(`among the ${both.length} towns or regions with both values`);
    const turned = draw('towns', 'risk', { kind: 'measure', measure: 'potential' });
    expect(valuesOf(turned)).toEqual(
      valuesOf({ ...turned, marks }).map((v) => (v === null || v === 0 ? v : -v)),
    );
  });
});

describe('words of differences', () => {
  it.each(LANGUAGES)('are all there in %s', (language) => {
    for (const baseline of [
      core(2016),
      { kind: 'method', preset: 'publication' },
      { kind: 'measure', measure: 'social' },
    ] as const) {
      const { legend, scene } = draw('towns', 'labour', baseline, { ...CORE_2022, language });
      const words = [
        legend.title,
        legend.subtitle,
        ...legend.notes,
        ...scene.towns.map((town) => town.accessibleName),
      ];
      expect(words.join(' ')).not.toMatch(/undefined|NaN|null/);
    }
  });
});
