import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../../indicators/built-files.ts';
import type { ShiftEffects, Specialization } from '../../../../indicators/built-structure.ts';
import { type EditionContext, structureYearsOf } from '../../../../indicators/editions/context.ts';
import type { StructureYears } from '../../../../indicators/editions/edition-tables.ts';
import { industriesFile } from '../../../../indicators/editions/explorer-file.ts';
import { regionSpecialization } from '../../../../indicators/editions/region-specialization.ts';
import { NATION, regionStructure, sectionsOf } from '../../../../indicators/editions/region-structure.ts';
import { prospectsOf, shiftOf, wholeMeasures } from '../../../../indicators/editions/structure-measures.ts';
import { townSpecialization } from '../../../../indicators/editions/town-specialization.ts';
import { townStructure } from '../../../../indicators/editions/town-structure.ts';
import type { Scope } from '../../../../indicators/types.ts';
import { assembly } from './real-tables.ts';

const { context, partition } = assembly;
const towns = context.places.towns.flatMap((town) => townSpecialization(context, partition, town) ?? []);
const regions = context.places.regions.flatMap((region) => regionSpecialization(context, region.id) ?? []);
const all: readonly Specialization[] = [...towns, ...regions];

function of(id: string): Specialization {
  const found = all.find(({ placeId }) => placeId === id);
  if (found === undefined) throw new Error(`no structure of ${id}`);
  return found;
}

const effectsOf = (place: Specialization): readonly ShiftEffects[] =>
  place.shift === null ? [] : [place.shift, ...place.shift.parts];

const range = (value: number) => ({ low: value, high: value });

describe('the years of structures', () => {
  const moved = (scope: Scope, years: Partial<StructureYears>): EditionContext => ({
    ...context,
    structureYears: new Map(context.structureYears).set(scope, {
      ...structureYearsOf(context, scope),
      ...years,
    }),
  });

  it('are those of structure-years.csv for towns, with an earlier span as long that does not overlap', () => {
    const other = moved('town', { first: 2021, last: 2022, changeFrom: 2016, shiftFrom: 2019 });
    const later = context.places.towns.flatMap((town) => townSpecialization(other, partition, town) ?? []);
    expect(later.filter(({ change }) => change !== null).length).toBeGreaterThan(5);
    for (const { change, shift } of later)
      for (const [spans, earliest] of [
        [change, 2016],
        [shift, 2019],
      ] as const) {
        if (spans === null) continue;
        const [first = 0] = spans.from;
        expect(spans.to).toEqual([2021, 2022]);
        expect(spans.from).toEqual([first, first + 1]);
        expect(first).toBeGreaterThanOrEqual(earliest);
        expect(first).toBeLessThanOrEqual(2019);
      }
    const years = context.places.towns.flatMap((town) => townStructure(other, partition, town).years);
    expect([...new Set(years)].sort()).toEqual([2021, 2022]);
  });

  it('are those of structure-years.csv for regions', () => {
    const other = moved('region', { first: 2023, last: 2023, changeFrom: 2022, shiftFrom: 2022 });
    const { change, shift } = regionSpecialization(other, 'KZ-10') ?? { change: null, shift: null };
    expect(change).toMatchObject({ from: [2022], to: [2023] });
    expect(shift === null || shift.to[0] === 2023).toBe(true);
    expect(regionStructure(other, 'KZ-10')?.year).toBe(2023);
    expect(regionStructure(other, 'KZ-10')?.total).not.toBe(regionStructure(context, 'KZ-10')?.total);
  });

  it('are missed by name', () => {
    expect(() => structureYearsOf({ ...context, structureYears: new Map() }, 'town')).toThrow(
      'structure-years.csv has no row of towns',
    );
  });
});

describe('identities over all places', () => {
  it('covers every region, and every town with output by branch', () => {
    expect(regions).toHaveLength(20);
    expect(towns).toHaveLength(21);
  });

  it('takes the change of value wholly apart: national + mix + regional', () => {
    const effects = all.flatMap(effectsOf);
    expect(effects.length).toBeGreaterThan(400);
    for (const { change, national, mix, regional } of effects) {
      expect(national + mix + regional).toBeCloseTo(change, 10);
    }
    for (const { shift } of all) {
      const sum = shift?.parts.reduce((total, part) => total + part.regional, 0) ?? 0;
      expect(sum).toBeCloseTo(shift?.regional ?? 0, 10);
    }
  });

  it('has a Krugman index of twice the Hoover coefficient, and every measure in its range', () => {
    for (const { measures, placeId } of all) {
      const { hoover, krugman, hachman, effective, concentration, shannon, change } = measures;
      expect(krugman, placeId).not.toBeNull();
      expect(krugman).toBeCloseTo(2 * (hoover ?? Number.NaN), 12);
      expect(effective).toBeGreaterThanOrEqual(1);
      for (const share of [hoover, hachman, concentration, shannon, change ?? 0]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is 1 by Hachman and 0 by Krugman for the structure of the nation itself', () => {
    const { values } = sectionsOf(context, NATION, 2024);
    const nation = SECTIONS.map((section) => values[section]);
    const measures = wholeMeasures(nation, SECTIONS.length, nation, nation);
    expect(measures.hachman).toBeCloseTo(1, 12);
    expect(measures.krugman).toBe(0);
  });

  it('finds gaps only where the quotient is small and the reference outgrows its whole', () => {
    const found = all.flatMap(({ prospects }) => prospects);
    expect(found.length).toBeGreaterThan(20);
    for (const { quotient, part } of found) {
      expect(quotient.high).toBeLessThan(0.75);
      expect(quotient.low).toBeLessThanOrEqual(quotient.high);
      expect(part).not.toBe('X');
    }
    const gap = { parts: ['F', 'G'], start: [1, 99], end: [null, 120] };
    const reference = { referenceStart: [10, 90], referenceEnd: [20, 100] };
    expect(prospectsOf({ ...gap, ...reference }, { F: range(0.1), G: range(1.1) })).toEqual([
      { part: 'F', quotient: range(0.1), growth: null, referenceGrowth: 1 },
    ]);
    expect(prospectsOf({ ...gap, ...reference }, { F: range(0.75), G: range(0.1) })).toEqual([]);
    // A gap that only the lower end shows is none.
    expect(prospectsOf({ ...gap, ...reference }, { F: { low: 0.4, high: 0.9 } })).toEqual([]);
  });
});

describe('values by hand, from figures as printed', () => {
  it('shift-share of Ulytau 2023 to 2024: value added is the product less net taxes, million tenge', () => {
    const own = (2487597.6 - 46660.5) / (1969727.3 - 40841.4) - 1;
    const nation = (136693318.3 - 8286490.2) / (119442289.7 - 8841170.7) - 1;
    const { shift } = of('KZ-62');
    expect(shift?.change).toBeCloseTo(own, 9);
    expect(shift?.national).toBeCloseTo(nation, 9);
    const mining = shift?.parts.find(({ part }) => part === 'B');
    const first = 1969727.3 - 40841.4;
    const growth = 16430049.2 / 15365189.3 - 1;
    expect(mining?.regional).toBeCloseTo((970710.7 - 782490 - 782490 * growth) / first, 9);
  });

  it('structural change of Aksai 2010–2012 to 2021–2023, by the district sheet, million tenge', () => {
    const start = [
      850739.4 + 1284964.9 + 1368829.4,
      27530.4 + 39637.3 + 35261,
      2135.9 + 2105.2 + 1947.1,
      446.9 + 349.9 + 466.5,
    ];
    const end = [
      2439040.8 + 3472762.3 + 3058442.6,
      24036.4 + 43671.6 + 57856.8,
      3176.8 + 3546.1 + 3971,
      1176.5 + 1345.6 + 2011.1,
    ];
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
    const moved = start.map((amount, i) => Math.abs((end[i] ?? Number.NaN) / sum(end) - amount / sum(start)));
    expect(of('aksai').change).toMatchObject({ from: [2010, 2011, 2012], to: [2021, 2022, 2023] });
    expect(of('aksai').measures.change).toBeCloseTo(sum(moved) / 2, 9);
  });
});

describe('what is not printed', () => {
  it('is compared over no break: the seat of Balkhash moved in 2011, the bounds of Kentau in 2021', () => {
    expect(of('balkhash').change?.from[0]).toBe(2011);
    expect(of('kentau')).toMatchObject({ change: null, shift: null });
    expect(of('kentau').measures).toMatchObject({ change: null, regional: null });
  });

  it('takes no part in a shift, and what was not there goes into the regional effect with a mark', () => {
    const shift = shiftOf(
      {
        parts: ['A', 'B', 'C'],
        start: [100, null, 0],
        end: [110, 50, 5],
        referenceStart: [1000, 10, 100],
        referenceEnd: [1100, 20, 150],
      },
      { from: [2023], to: [2024] },
    );
    expect(shift?.parts.map(({ part, isNew }) => [part, isNew])).toEqual([
      ['A', false],
      ['C', true],
    ]);
    expect(shift?.parts[1]).toMatchObject({ change: 0.05, national: 0, mix: 0, regional: 0.05 });
  });

  it('leaves relatedness to districts that print a branch, and says how many', () => {
    const related = of('temirtau').related;
    expect(related).toHaveLength(8);
    for (const { sheets, density } of related) {
      expect(sheets).toBeGreaterThan(20);
      expect(sheets).toBeLessThanOrEqual(175);
      if (density !== null) expect(density).toBeLessThanOrEqual(1);
    }
  });

  it('packs the measures for the map in the order of their list', () => {
    const packed = industriesFile(assembly).measures;
    expect(Object.keys(packed)).toHaveLength(all.length);
    expect(packed['KZ-62']?.[4]).toBeCloseTo(of('KZ-62').measures.krugman ?? Number.NaN, 5);
  });
});
