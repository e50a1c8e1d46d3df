import { describe, expect, it } from 'vitest';
import { endOf } from '../../../../indicators/steps.ts';
import { matchUnits } from '../../../../src/data/upload/match-units.ts';
import { placeNames } from '../../../../src/data/upload/place-names.ts';
import type { UploadPlace } from '../../../../src/data/upload/upload-data.ts';
import { PLACES } from './read-texts.ts';

const NAMES = placeNames(PLACES);

const match = (...names: readonly string[]) =>
  endOf(
    matchUnits(
      names.map((name, at) => ({ code: `unit-${at}`, name, at: null })),
      NAMES,
    ),
  );
const show = (place: UploadPlace | undefined): string =>
  place === undefined || place.kind === 'none' || place.kind === 'point' ? (place?.kind ?? '') : place.id;
const placeOf = (name: string): string => show(match(name).places[0]);
const placesOf = (...names: readonly string[]): readonly string[] => match(...names).places.map(show);

describe('a unit is found', () => {
  it('by every name of every town, in three languages, and by its former names', () => {
    for (const { id, names, formerNames } of PLACES.towns) {
      // Abai is a region, too; that is told below.
      if (id !== 'abai') for (const name of Object.values(names)) expect(placeOf(name), name).toBe(id);
      for (const name of formerNames.flatMap((of) => Object.values(of)))
        expect(placeOf(name.replace(/ \(.*/, '')), name).toBe(id);
    }
  });
  it('by every full name of every region', () => {
    for (const { id, names } of PLACES.regions)
      for (const name of Object.values(names)) expect(placeOf(name), name).toBe(id);
  });
  it.each([
    ['ridder', 'ridder'],
    ['KZ-10', 'KZ-10'],
    ['kz10', 'KZ-10'],
    ['KZ_75', 'KZ-75'],
    ['РИДДЕР', 'ridder'],
    ['г. Риддер', 'ridder'],
    ['Риддер қ.', 'ridder'],
    ['Ridder town', 'ridder'],
    ['Лениногорск', 'ridder'],
    ['Зыряновск', 'altai'],
    ['Жана-Озен', 'zhanaozen'],
    ['Жезқазған қаласы', 'zhezkazgan'],
    ['Акмолинская обл.', 'KZ-11'],
    ['АЛМАТИНСКАЯ ОБЛАСТЬ', 'KZ-19'],
    ['Алматы облысы', 'KZ-19'],
    ['Алматы', 'KZ-75'],
    ['г. Алматы', 'KZ-75'],
    ['Almaty region', 'KZ-19'],
    ['область Абай', 'KZ-10'],
    ['Абайская область', 'KZ-10'],
    ['г. Абай', 'abai'],
    ['Улытауская область', 'KZ-62'],
    ['Жетісу обл', 'KZ-33'],
    ['Карагандинская', 'KZ-35'],
    ['Восточно Казахстанская область', 'KZ-63'],
  ])('%s is %s', (name, id) => {
    expect(placeOf(name)).toBe(id);
  });
  it.each(['Казахстан', 'Абайский район', 'область', 'Atlantis', 'KZ-99', '12', 'Rid', '北京'])(
    '%s is nowhere',
    (name) => {
      const { places, problems } = match(name);
      expect(places).toEqual([{ kind: 'none' }]);
      expect(problems).toEqual([{ unit: 0, code: 'no-place', values: [name] }]);
    },
  );
  it('says by what', () => {
    const units = ['ridder', 'KZ-11', 'x'].map((code) => ({
      code,
      name: code === 'x' ? 'Тараз' : null,
      at: null,
    }));
    const tekeli = { code: 'y', name: 'Текели', at: null };
    expect(endOf(matchUnits([...units, tekeli], NAMES)).places).toEqual([
      { kind: 'town', id: 'ridder', by: 'id' },
      { kind: 'region', id: 'KZ-11', by: 'iso' },
      // A city that is no unit of the map has its position.
      { kind: 'point', at: PLACES.cities.find(({ names }) => names.en === 'Taraz')?.position },
      { kind: 'town', id: 'tekeli', by: 'name' },
    ]);
  });
});

describe('a name of two places', () => {
  it('is what the other names suggest, and told', () => {
    expect(placesOf('Абай', 'Акмолинская')).toEqual(['KZ-10', 'KZ-11']);
    expect(placesOf('Абай', 'Риддер')).toEqual(['abai', 'ridder']);
    expect(match('Абай', 'Риддер').problems).toEqual([
      { unit: 0, code: 'name-of-two', values: ['Абай', 'abai', 'KZ-10'] },
    ]);
  });
  it('is the more exact without a hint', () => {
    expect(placesOf('Абай')).toEqual(['abai']);
    expect(placesOf('Абай', 'Риддер', 'Акмолинская')).toEqual(['abai', 'ridder', 'KZ-11']);
  });
  it('a region among regions is not taken for its centre', () => {
    const kazakh = PLACES.regions.map(({ shortNames }) => shortNames.kk);
    const { places, problems } = match(...kazakh);
    expect(places.map(show)).toEqual(PLACES.regions.map(({ id }) => id));
    expect(problems.map(({ values }) => values[0])).toEqual(['Абай']);
  });
  it('a centre among towns is not taken for its region', () => {
    expect(placesOf('Павлодар', 'Екібастұз')).toEqual(['point', 'ekibastuz']);
  });
  it('does not depend on the order of the units', () => {
    expect(placesOf('Акмолинская', 'Абай')).toEqual(placesOf('Абай', 'Акмолинская').toReversed());
  });
});

it('a place belongs to the first unit that has it; the other keeps its own point', () => {
  const at = [70, 50] as const;
  const units = [
    { code: 'ridder', name: null, at: null },
    { code: 'b', name: 'Риддер', at: null },
    { code: 'c', name: 'Ridder', at },
  ];
  const { places, problems } = endOf(matchUnits(units, NAMES));
  expect(places.map(({ kind }) => kind)).toEqual(['town', 'none', 'point']);
  expect(problems).toEqual([
    { unit: 1, code: 'same-place', values: ['Риддер (b)', 'ridder', 'ridder'], holder: 0 },
    { unit: 2, code: 'same-place', values: ['Ridder (c)', 'ridder', 'ridder'], holder: 0 },
  ]);
});
