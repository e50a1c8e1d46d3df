import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { BUILT_FORMAT } from '../../../indicators/built-files.ts';
import type { PeopleOfTown } from '../../../indicators/built-people.ts';
import { webbClass } from '../../../indicators/people/webb.ts';
import type { ExplorerData } from '../../../src/data/explorer-data.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { shownClasses } from '../../../src/layers/late/population-legend.ts';
import type { Scene, TownMark } from '../../../src/layers/scene.ts';
import { changeLayer } from '../../../src/state/actions.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { buildScene, layersOn, realData, realInput } from './real-explorer.ts';

const data = realData();
const layers = layersOn({ population: {} });

function marksOf(scene: Scene): readonly TownMark[] {
  const layer = scene.layers.find(({ id }) => id === 'population');
  return layer?.kind === 'circles' ? layer.marks : [];
}

function town(townId: string, natural: number, migration: number): PeopleOfTown {
  const webb = { class: webbClass(natural, migration), years: [2020, 2021, 2022], natural, migration };
  return { townId, level: 'town', webb: { ...webb, per1000: { natural, migration } }, stability: null };
}

describe('the layer of births and migration', () => {
  const scene = buildScene(realInput(data, { layers }));
  const [legend] = scene.legends;

  it('counts every town once, those without figures hatched with the reason', () => {
    expect(legend?.classes.reduce((sum, { count }) => sum + count, 0)).toBe(27);
    const hatched = legend?.classes.filter(({ fill }) => fill.kind === 'hatch') ?? [];
    expect(hatched.map(({ label, count }) => [label, count])).toEqual([
      ['no data published', 6],
      ['published for fewer than three years', 1],
    ]);
    for (const [at, { count }] of (legend?.classes ?? []).entries())
      if (at < (legend?.classes.length ?? 0) - hatched.length)
        expect(marksOf(scene).filter(({ classIndex }) => classIndex === at)).toHaveLength(count);
  });

  it('by hand: Altai loses 289 by deaths and 159.8 by departures a year, of 35,760 residents on average', () => {
    const altai = marksOf(scene).find(({ townId }) => townId === 'altai');
    expect(altai?.code).toBe('F');
    expect(altai?.value).toBeCloseTo(((-289 - 159.8) / 35760) * 1000, 6);
  });

  it('says in the headline what the figures say, not more', () => {
    const title = (people: ExplorerData['people']) =>
      buildScene(realInput({ ...data, people }, { layers })).title;
    expect(title([town('altai', 5, -2), town('ridder', 5, -9)])).toBe(
      'All 2 towns with data lose people through migration; births make up for it in 1',
    );
    expect(title([town('altai', 5, 2), town('ridder', 5, -9)])).toBe(
      '1 of 2 towns with data lose people through migration; births make up for it in 0',
    );
    const known = (data.people ?? []).flatMap(({ webb }) => webb ?? []);
    const made = known.filter(({ class: letter }) => letter === 'A');
    expect(scene.title).toContain(`All ${known.length} towns`);
    expect(scene.title).toContain(`for it in ${made.length}`);
  });

  it('orders the classes from growth to loss', () => {
    const one = [town('a', -8, -4), town('b', 9, -3), town('c', 3, -2), town('d', 2, -3), town('e', 2, -9)];
    expect(shownClasses(one).map(({ letter, isStrong }) => `${letter}${isStrong ? '+' : ''}`)).toEqual([
      'A+',
      'A',
      'F+',
      'H',
      'H+',
    ]);
  });

  it('says both balances, their years and whose they are', () => {
    const detail = scene.towns.find(({ id }) => id === 'karazhal')?.tooltip[0]?.detail;
    expect(detail).toMatch(/natural increase \+13\.5 · net migration −11\.8 · 2019–2023 · data level: /);
    const ofDistrict = marksOf(scene).filter(({ dotted }) => dotted);
    expect(ofDistrict.map(({ townId }) => townId).sort()).toEqual(['karatau', 'serebryansk', 'zhanatas']);
  });

  it.each(LANGUAGES)('writes each class with its letter: %s', (language) => {
    const drawn = buildScene(realInput(realData(), { layers, language }));
    for (const { valueText, code } of marksOf(drawn))
      if (code !== '') expect(valueText.startsWith(`${code}: `)).toBe(true);
  });
});

describe('births and moves in an explorer', () => {
  const explorerOver = (loadPeople: ExplorerData['loadPeople']) =>
    createExplorer({
      data: { ...data, people: null, loadPeople },
      state: openingView('en'),
      systemTheme: 'light',
    });
  const turnOn = changeLayer('population', { on: true });

  it('are fetched once the layer is on, and not before', async () => {
    let asked = 0;
    const explorer = explorerOver(() => {
      asked += 1;
      const file = {
        format: BUILT_FORMAT,
        hindcast: [],
        hindcastEveryOrigin: [],
        lines: [],
        used: [],
        posts: {},
      };
      return Promise.resolve({ ok: true, value: { ...file, towns: data.people ?? [] } } as never);
    });
    expect(asked).toBe(0);
    explorer.dispatch(turnOn);
    expect(asked).toBe(1);
    const legend = () => explorer.scene().legends.find(({ layerId }) => layerId === 'population');
    expect([legend()?.isLoading, legend()?.classes]).toEqual([true, []]);
    await new Promise((done) => setTimeout(done));
    expect([legend()?.isLoading, legend()?.classes.length]).toEqual([undefined, 9]);
  });

  it('are missed by name', async () => {
    const explorer = explorerOver(() =>
      Promise.resolve({ ok: false, file: 'people.json', reason: 'not-json' }),
    );
    explorer.dispatch(turnOn);
    await new Promise((done) => setTimeout(done));
    expect(explorer.notices.map(({ about }) => about)).toEqual(['people.json']);
  });
});
