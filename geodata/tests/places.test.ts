import { describe, expect, it } from 'vitest';
import { checkPositions, readGeonames } from '../build/check-positions.ts';
import { straightLineKm } from '../build/distances.ts';
import { loadGeodata, readTables, readTableTexts } from '../build/tables.ts';
import { parsePlaces, readPlaces } from '../places.ts';
import type { LonLat, Names } from '../types.ts';
import { derivedPlaces, derivedText, gzipKilobytes } from './derived-files.ts';

const places = derivedPlaces();
const tables = readTables();

/** Letters of Kazakh that Russian lacks, and the Russian alphabet; and plain Latin for English. */
const KAZAKH = /^[А-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ -]+$/;
const RUSSIAN = /^[А-Яа-яЁёӘәІіҰұ -]+$/;
const ENGLISH = /^[A-Za-z -]+$/;

function expectNames(names: Names): void {
  expect(names.kk).toMatch(KAZAKH);
  expect(names.ru).toMatch(RUSSIAN);
  expect(names.en).toMatch(ENGLISH);
}

describe('places.json', () => {
  it('holds 27 towns, 20 regions and the distances of every town', () => {
    expect(places.towns).toHaveLength(27);
    expect(places.regions).toHaveLength(20);
    expect(places.distances.map((item) => item.townId)).toEqual(places.towns.map((town) => town.id));
    expect(gzipKilobytes('places.json')).toBeLessThan(10);
  });

  it('names everything in three languages', () => {
    for (const town of places.towns) expectNames(town.names);
    for (const region of places.regions) {
      expectNames(region.names);
      expectNames(region.shortNames);
      expectNames(region.centre.names);
    }
    for (const city of places.cities) expectNames(city.names);
  });

  it('agrees with the tables, line by line', () => {
    for (const town of places.towns) {
      const row = tables.towns.find((candidate) => candidate.line === town.row);
      expect(row?.id).toBe(town.id);
      expect([row?.lon, row?.lat]).toEqual(town.position);
    }
  });

  it('counts the residents of all towns in one year', () => {
    for (const town of places.towns)
      expect([town.residents, places.residentsYear], town.id).toEqual([
        tables.towns[town.row - 2]?.residents,
        tables.towns[town.row - 2]?.residentsYear,
      ]);
    const { 'towns.csv': text = '', ...others } = readTableTexts();
    const [year] = text.match(/,2023,(?=BNS)/g) ?? [];
    expect(year).toBeDefined();
    const other = text.replace(/^(ridder,.*),2023,(?=BNS)/m, '$1,2024,');
    expect(loadGeodata({ ...others, 'towns.csv': other }).problems).toMatchObject([
      { kind: 'other-year', file: 'towns.csv', line: 5, column: 'residents_year', severity: 'error' },
    ]);
    const { residentsYear: _, ...without } = places;
    expect(readPlaces(without).problems).toEqual(['residentsYear is missing or wrong']);
  });

  it('keeps unknown as null, never as an empty text', () => {
    const abai = places.towns.find((town) => town.id === 'abai');
    expect(abai?.enterprise.operation).toBeNull();
    expect(abai?.enterprise.state).toBeNull();
    expect(derivedText('places.json')).not.toContain('""');
    expect(places.towns.filter((town) => town.enterprise.operation !== null)).toHaveLength(26);
  });

  it('holds the names of enterprises that the table has, and no others', () => {
    expect(places.towns.map(({ enterprise }) => enterprise.names)).toEqual(
      tables.towns.map(({ cfeName }) => cfeName),
    );
    expect(places.towns.find(({ id }) => id === 'serebryansk')?.enterprise.names).toBeNull();
  });

  it('dates what the sources date: Saran left the list in 2023, six regions have borders of 2022', () => {
    expect(
      places.towns.filter((town) => town.validTo !== null).map((town) => [town.id, town.validTo]),
    ).toEqual([['saran', 2023]]);
    const since2022 = places.regions
      .filter((region) => region.bordersSince === 2022)
      .map((region) => region.id);
    expect(since2022.sort()).toEqual(['KZ-10', 'KZ-19', 'KZ-33', 'KZ-35', 'KZ-62', 'KZ-63']);
  });

  it('knows neighbours from both sides', () => {
    const byId = new Map(places.regions.map((region) => [region.id, region] as const));
    for (const region of places.regions) {
      expect(region.neighbours.length).toBeGreaterThan(0);
      for (const id of region.neighbours) expect(byId.get(id)?.neighbours).toContain(region.id);
    }
    expect(byId.get('KZ-71')?.neighbours).toContain('KZ-11');
    expect(byId.get('KZ-47')?.neighbours).toEqual(['KZ-15', 'KZ-23']);
  });

  it('repeats no monotown among the other cities, and has every other centre there', () => {
    const towns = new Set(places.towns.map((town) => town.names.en));
    expect(places.cities.filter((city) => towns.has(city.names.en))).toEqual([]);
    expect(places.cities.filter((city) => city.isRegionalCentre)).toHaveLength(19);
  });
});

describe('straight-line distances', () => {
  it('agree with a quarter of a meridian of a sphere of 6371.0088 km', () => {
    expect(straightLineKm([67, 0], [67, 90])).toBeCloseTo((Math.PI / 2) * 6371.0088, 1);
  });

  it('follow the centre in force: 2018 in Turkistan, 2022 in Abai and Ulytau, none in Zhetysu', () => {
    const centresOf = (id: string): readonly (readonly [number, number | null, string])[] =>
      (places.distances.find((item) => item.townId === id)?.toRegionalCentreKm ?? []).map(
        ({ fromYear, toYear, centre }) => [fromYear, toYear, centre] as const,
      );
    expect(centresOf('kentau')).toEqual([
      [2002, 2017, 'Shymkent'],
      [2018, null, 'Turkistan'],
    ]);
    expect(centresOf('kurchatov')).toEqual([
      [2002, 2021, 'Oskemen'],
      [2022, null, 'Semey'],
    ]);
    expect(centresOf('satpayev')).toEqual([
      [2002, 2021, 'Karaganda'],
      [2022, null, 'Zhezkazgan'],
    ]);
    expect(centresOf('tekeli')).toEqual([[2002, null, 'Taldykorgan']]);
    expect(centresOf('temirtau')).toEqual([[2002, null, 'Karaganda']]);
  });

  it('are nearest and symmetric; a centre is 0 km from itself; a large city is never the town itself', () => {
    const positions = new Map(places.towns.map((town) => [town.id, town.position] as const));
    for (const item of places.distances) {
      const from: LonLat = positions.get(item.townId) ?? [0, 0];
      const others = [...positions].filter(([id]) => id !== item.townId);
      const nearest = Math.min(...others.map(([, to]) => straightLineKm(from, to)));
      expect(item.toNearestMonotownKm).toBe(nearest);
      expect(item.nearestMonotown).not.toBe(item.townId);
      expect(item.toLargeCityKm).toBeGreaterThan(10);
    }
    const zhezkazgan = places.distances.find((item) => item.townId === 'zhezkazgan');
    expect(zhezkazgan?.toRegionalCentreKm.at(-1)?.km).toBe(0);
    expect(places.distances.find((item) => item.townId === 'rudny')?.largeCity).toBe('Kostanay');
    expect(places.distances.find((item) => item.townId === 'lisakovsk')?.largeCity).toBe('Rudny');
  });
});

describe('parsePlaces', () => {
  const json = JSON.parse(derivedText('places.json')) as Record<string, unknown[]>;

  it('takes the shipped file', () => {
    expect(parsePlaces(json)?.towns).toHaveLength(27);
  });

  it('refuses what is no such file, and says what is wrong', () => {
    for (const bad of [null, [], 'x', {}, { ...json, towns: [] }, { ...json, regions: undefined }]) {
      expect(parsePlaces(bad)).toBeNull();
    }
    const [town, ...rest] = json['towns'] ?? [];
    const broken = { ...json, towns: [{ ...(town as object), position: [71, null] }, ...rest] };
    expect(readPlaces(broken).problems).toEqual(['towns[0].position is missing or wrong']);
  });
});

describe('positions against GeoNames', () => {
  it('names file and line of a position that is elsewhere', () => {
    const [city] = tables.cities;
    const only = { ...tables, towns: [], regions: [], cities: city ? [city] : [] };
    const text = '1519422\tSemey\tSemey\t\t50.42675\t80.26669\tP\n';
    expect(checkPositions(only, readGeonames(text))).toEqual([]);
    expect(checkPositions(only, readGeonames(text.replace('50.4', '51.4')))[0]).toMatch(
      /^cities\.csv, line 2: /,
    );
    expect(checkPositions(only, new Map())).toHaveLength(1);
  });
});

describe('the tables', () => {
  it('name file, line and column of what cannot be, and keep the other rows', () => {
    const texts = readTableTexts();
    const towns = (texts['towns.csv'] ?? '')
      .replace(',52.3506,71.8816,', ',71.8816,52.3506,')
      .replace('KZ-15', 'KZ-16');
    const { tables: read, problems } = loadGeodata({ ...texts, 'towns.csv': towns });
    expect(problems.map(({ file, line, column, message }) => [file, line, column, message])).toEqual([
      ['towns.csv', 2, 'lat', '"71.8816" is not a latitude from 40 to 56.'],
      ['towns.csv', 3, 'iso_3166_2', '"KZ-16" is not in regions.csv, column "id".'],
    ]);
    expect(read.towns).toHaveLength(25);
    expect(read.regions).toHaveLength(20);
  });
});
