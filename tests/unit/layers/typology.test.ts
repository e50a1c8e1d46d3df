import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { Town } from '../../../geodata/types.ts';
import { STATES } from '../../../src/i18n/messages/enterprise-states.ts';
import { termName } from '../../../src/i18n/messages/terms.ts';
import { industryLetterMessages } from '../../../src/i18n/messages/typology.ts';
import type { Scene, SymbolMark } from '../../../src/layers/scene.ts';
import { kindOf } from '../../../src/layers/town-kind.ts';
import { kindGlyphOf } from '../../../src/panels/parts/kind-glyph.ts';
import { switchLayer } from '../../../src/state/actions.ts';
import { encodeAddress } from '../../../src/state/address.ts';
import { toggleValue } from '../../../src/state/condition.ts';
import { contrast, readableOn } from '../../../styles/colours.ts';
import { INDUSTRY_COLOURS, STATE_SHAPES } from '../../../styles/symbols.ts';
import { CATALOGUE, openingView } from '../../fixtures/catalogue.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { buildScene, layersOn, realData, realInput } from './real-explorer.ts';

const data = realData();
const layers = layersOn({ typology: {} });
const scene = buildScene(realInput(data, { layers }));

function marksOf({ layers: drawn }: Pick<Scene, 'layers'>): readonly SymbolMark[] {
  const layer = drawn.find(({ id }) => id === 'typology');
  return layer?.kind === 'symbols' ? layer.marks : [];
}

function markOf(townId: string): SymbolMark {
  const mark = marksOf(scene).find((one) => one.townId === townId);
  if (mark === undefined) throw new Error(`no mark of ${townId}`);
  return mark;
}

function townOf(townId: string): Town {
  const town = data.places.towns.find(({ id }) => id === townId);
  if (town === undefined) throw new Error(`no town ${townId}`);
  return town;
}

type Row = Readonly<Record<string, string>>;

/** Rows of a table of places as it stands in the repository. */
function rowsOf(table: string): readonly Row[] {
  const path = join(import.meta.dirname, '../../../geodata/tables', `${table}.csv`);
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** Kilometres along a great circle between two rows with `lat` and `lon` in degrees. */
function kilometres(a: Row, b: Row): number {
  const radians = (row: Row, key: string): number => (Number(row[key]) * Math.PI) / 180;
  const [lat, other] = [radians(a, 'lat'), radians(b, 'lat')];
  const across = Math.cos(radians(a, 'lon') - radians(b, 'lon'));
  return 6371 * Math.acos(Math.sin(lat) * Math.sin(other) + Math.cos(lat) * Math.cos(other) * across);
}

describe('the layer of kinds of towns', () => {
  const [legend] = scene.legends;

  it('counts every town once, in the kind of its mark', () => {
    const classes = legend?.classes ?? [];
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(27);
    for (const [at, { count, label, symbol, fill }] of classes.entries()) {
      const marks = marksOf(scene).filter(({ classIndex }) => classIndex === at);
      expect(marks, label).toHaveLength(count);
      for (const { shape, letter, outlined, colour } of marks)
        expect([
          { shape, letter, outlined },
          { kind: 'colour', colour },
        ]).toEqual([symbol, fill]);
    }
    expect(new Set(classes.map(({ label }) => label)).size).toBe(classes.length);
  });

  it.each([
    ['balkhash', 'circle', 'Me', true, 'Metals: operating (2025)'],
    ['tekeli', 'diamond', 'Me', false, 'Metals: partly operating (2019)'],
    ['serebryansk', 'square', 'E', false, 'Energy: stopped (2025)'],
    ['arkalyk', 'square', 'O', true, 'Ores: stopped (2021)'],
    ['saran', 'cross', 'Co', false, 'Coal: diversified (2023)'],
    ['altai', 'triangle-down', 'O', true, 'Ores: closure in 2026, announced in 2024'],
    ['satpayev', 'circle', 'O', false, 'Ores: operating (year not known)'],
  ])('by hand: %s', (townId, shape, letter, isRinged, words) => {
    const mark = markOf(townId);
    expect([mark.shape, mark.letter, mark.ring > 0, mark.outlined]).toEqual([shape, letter, isRinged, false]);
    expect(mark.valueText).toBe(words);
  });

  it('draws only an outline where no source tells the state, and says so', () => {
    expect(markOf('abai')).toMatchObject({
      shape: 'hexagon',
      outlined: true,
      state: 'missing',
      letter: 'Co',
    });
    expect(markOf('abai').valueText).toBe('Coal: state not known');
    expect(marksOf(scene).filter(({ outlined }) => outlined)).toHaveLength(1);
  });

  it('every mark follows from the row of its town and the way to the centre of its region', () => {
    const centres = rowsOf('regional-centres').filter((row) => row['to_year'] === '');
    const cities = rowsOf('cities');
    const towns = rowsOf('towns');
    expect(towns).toHaveLength(27);
    for (const row of towns) {
      const mark = markOf(row['id'] ?? '');
      const centre = centres.find((one) => one['region_id'] === row['iso_3166_2']);
      const city = cities.find((one) => one['geonameid'] === centre?.['geonameid']);
      if (city === undefined) throw new Error(`no centre for ${row['id']}`);
      const industry = Object.entries(INDUSTRY_COLOURS).find(([key]) => key === row['industry']);
      expect(mark.colour, row['id']).toBe(industry?.[1]);
      const isFar = city['town_id'] === row['id'] ? false : kilometres(row, city) >= 100;
      expect(mark.ring > 0, row['id']).toBe(isFar);
      const state = row['closing_year'] === '' ? row['operation'] : 'closing';
      const shape = Object.entries(STATE_SHAPES).find(([key]) => key === state)?.[1];
      expect([mark.shape, mark.outlined], row['id']).toEqual(
        shape === undefined ? [STATE_SHAPES.unknown, true] : [shape, false],
      );
    }
  });

  it('says in the headline what the marks show', () => {
    const marks = marksOf(scene);
    const ended = marks.filter(({ shape }) => shape === 'square' || shape === 'triangle-down').length;
    const known = marks.filter(({ outlined }) => !outlined).length;
    const far = marks.filter(({ ring }) => ring > 0).length;
    expect(scene.title).toContain(`In ${ended} of ${known} towns`);
    expect(legend?.notes[0]).toContain(`(towns: ${far})`);
  });

  it('tells a town in one line, with the way to the centre of its region', () => {
    const name = (townId: string) => scene.towns.find(({ id }) => id === townId)?.accessibleName;
    expect(name('balkhash')).toBe(
      'Balkhash: Kind of town Metals: operating (2025) (357\u00a0km to the regional centre)',
    );
    expect(name('zhezkazgan')).toContain('(the regional centre itself)');
  });

  it('has its word in addresses', () => {
    const state = { ...openingView('en'), layers };
    expect(encodeAddress(state, CATALOGUE)).toContain('l=typology');
  });

  it('stands in place of the circles of towns, and counts what the filter keeps', () => {
    const explorer = fixtureExplorer();
    explorer.dispatch(switchLayer('typology', true, CATALOGUE.layers));
    expect(explorer.scene().layers.map(({ id }) => id)).not.toContain('towns');
    const filter = toggleValue([], 'operation', 'stopped');
    const [narrowed] = buildScene(realInput(data, { layers, filter })).legends;
    const kept = narrowed?.classes.flatMap(({ label, kept: met = -1 }) => (met > 0 ? [label] : [])) ?? [];
    expect(kept).toEqual(['Energy: stopped', 'Ores: stopped']);
  });
});

describe('the mark of a kind', () => {
  it('an announced end is no state of its own any more once the enterprise has stopped', () => {
    const altai = townOf('altai');
    expect(kindOf(data.places, altai).state).toBe('closing');
    const stopped = { ...altai, enterprise: { ...altai.enterprise, operation: 'stopped' as const } };
    expect(kindOf(data.places, stopped).state).toBe('stopped');
  });

  it('each state has a shape of its own, the unknown one too', () => {
    expect(Object.keys(STATE_SHAPES).sort()).toEqual([...STATES, 'unknown'].sort());
    expect(new Set(Object.values(STATE_SHAPES)).size).toBe(STATES.length + 1);
  });

  it('a letter reads on every colour', () => {
    for (const colour of Object.values(INDUSTRY_COLOURS))
      expect(contrast(readableOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LANGUAGES)(
    'the letters of an industry begin its name or its words, and are its own: %s',
    (language) => {
      const letters = Object.entries(industryLetterMessages[language]);
      expect(new Set(letters.map(([, letter]) => letter)).size).toBe(letters.length);
      for (const [industry, letter] of letters) {
        const name = termName(language, industry);
        const initials = name
          .split(/[\s-]+/u)
          .filter((word) => !['and', 'и', 'және'].includes(word))
          .map((word) => word.charAt(0).toLocaleUpperCase('kk'))
          .join('');
        expect(name.startsWith(letter) || initials.includes(letter), `${letter}: ${name}`).toBe(true);
      }
    },
  );

  it.each(LANGUAGES)(
    'beside the name of a town it is the mark of the map, with its words: %s',
    (language) => {
      const drawn = buildScene(realInput(data, { layers, language }));
      for (const mark of marksOf(drawn)) {
        const { words, ...look } = kindGlyphOf(language, data.places, townOf(mark.townId));
        expect(mark).toMatchObject(look);
        expect(words).toContain(mark.valueText);
      }
    },
  );
});
