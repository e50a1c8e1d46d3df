import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCoreEditions } from '../../../../indicators/editions/core-editions.ts';
import { indexFigures } from '../../../../indicators/editions/figure-index.ts';
import { packEdition, unpackEdition } from '../../../../indicators/editions/pack-edition.ts';
import { levelsFor } from '../../../../indicators/editions/pick-figure.ts';
import { regionSpecialization } from '../../../../indicators/editions/region-specialization.ts';
import { townSpecialization } from '../../../../indicators/editions/town-specialization.ts';
import { townStructure } from '../../../../indicators/editions/town-structure.ts';
import { figureWithoutSpikes } from '../../../../indicators/editions/without-spikes.ts';
import { valueAt } from '../../../../indicators/editions/yearly-value.ts';
import type { Observation } from '../../../../indicators/figures/observation.ts';
import type { SeriesBreak } from '../../../../indicators/figures/rule-tables.ts';
import { isBroken } from '../../../../indicators/figures/steps/line-breaks.ts';
import { scoredFigures } from '../../../../indicators/figures/steps/scored-figures.ts';
import { assembly, editionOf } from './real-tables.ts';

const { tables, context, codebook, editions, partition, plans } = assembly;
const { towns, regions } = context.places;

/** Pairs of rows of one line, first and last, with a break between them. */
function spansOf(rows: readonly string[], breaks: readonly SeriesBreak[], at = context.figures.at): string[] {
  const lines = new Map<string, Observation[]>();
  for (const one of new Set(rows.flatMap((row) => at(row) ?? []))) {
    const key = `${one.placeId} ${one.level} ${one.series}`;
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines].flatMap(([key, line]) => {
    const years = line.map(({ year }) => year);
    const ends = [Math.min(...years), Math.max(...years)] as const;
    const [first] = line;
    return first !== undefined && isBroken(breaks, first, ends) ? [`${key} ${ends.join('–')}`] : [];
  });
}

/** The figures with breaks that the tables do not have. */
function contextWith(breaks: readonly SeriesBreak[]): typeof context {
  const scored = scoredFigures(tables.observations, breaks, tables.steps);
  return { ...context, figures: indexFigures(scored, tables.regionObservations, breaks) };
}

const [anyBreak] = tables.breaks;
if (anyBreak === undefined) throw new Error('no breaks');
const planted = ({ placeId, level, series, year }: Observation): SeriesBreak => ({
  ...anyBreak,
  placeId,
  level,
  series: [series],
  fromYear: year,
  kind: 'definition',
  notScored: null,
});

describe('no value runs across a break', () => {
  it('of any place, indicator and edition', () => {
    const found = [...editions].flatMap(([id, { picked }]) =>
      picked.flatMap((line) =>
        line.flatMap((figure) => spansOf(figure?.rows ?? [], tables.breaks).map((span) => `${id} ${span}`)),
      ),
    );
    expect(found).toEqual([]);
  });

  it('wherever a break is: means, growth and spreads over all places and years', () => {
    const windowed = codebook.filter(({ window }) => window !== 'latest');
    expect(windowed.map(({ window }) => window)).toEqual(
      expect.arrayContaining(['mean-3', 'sd-8', 'growth-3']),
    );
    const used = new Set(
      windowed.flatMap((row) => [row.numerator, row.numeratorRegion].map((one) => one.replace(/^-/, ''))),
    );
    const lines = [...tables.observations, ...tables.regionObservations].filter(
      ({ series, year }) => used.has(series) && year > 2013,
    );
    fc.assert(
      fc.property(fc.constantFrom(...lines), (one) => {
        const breaks = [...tables.breaks, planted(one)];
        const changed = contextWith(breaks);
        for (const row of windowed)
          for (const sheet of levelsFor(row, one.placeId, changed))
            for (let year = one.year - 1; year <= one.year + 8; year += 1)
              expect(spansOf(valueAt(changed, row, sheet, year)?.rows ?? [], breaks)).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('in a structure of output or value added, and no change is measured across one', () => {
    const rows = towns.flatMap((town) => [
      townStructure(context, partition, town).rows,
      townSpecialization(context, partition, town)?.rows ?? [],
    ]);
    expect(rows.flat().length).toBeGreaterThan(500);
    // Rows of a change are those of its two spans, which are told apart by what is compared.
    expect(rows.filter((_, at) => at % 2 === 0).flatMap((one) => spansOf(one, tables.breaks))).toEqual([]);
    for (const town of towns) {
      const own = townSpecialization(context, partition, town);
      const { level } = townStructure(context, partition, town);
      if (own?.change === null || own === null || level === null) continue;
      const ends = [Math.min(...own.change.from), Math.max(...own.change.to)] as const;
      for (const series of ['mining_output', 'energy_output', 'water_waste_output'])
        if (own.change.parts.includes(series.split('_')[0] ?? ''))
          expect(isBroken(tables.breaks, { placeId: town.id, level, series }, ends), town.id).toBe(false);
    }
  });

  it('of the structure of a town or region that is broken there', () => {
    const temirtau = towns.find(({ id }) => id === 'temirtau');
    const [region] = regions;
    if (temirtau === undefined || region === undefined) throw new Error('no places');
    const years = (changed: typeof context) => townStructure(changed, partition, temirtau).years;
    expect(years(context)).toEqual([2021, 2022, 2023]);
    const seat = tables.observations.find(
      ({ placeId, level, series, year }) =>
        placeId === 'temirtau' && level === 'town' && series === 'metallurgy_output' && year === 2022,
    );
    if (seat === undefined) throw new Error('no metallurgy of Temirtau');
    expect(years(contextWith([planted(seat)]))).toEqual([2022, 2023]);
    const line = tables.regionObservations.find(
      ({ placeId, series, year }) => placeId === region.id && series === 'gva_mining' && year === 2024,
    );
    if (line === undefined) throw new Error('no value added');
    expect(regionSpecialization(context, region.id)?.change).not.toBeNull();
    const broken = regionSpecialization(contextWith([planted(line)]), region.id);
    expect([broken?.change, broken?.measures['change'], broken?.shift, broken?.prospects]).toEqual([
      null,
      null,
      null,
      [],
    ]);
  });
});

describe('core editions', () => {
  const core = [...editions.values()].filter(({ edition }) => edition.kind === 'core');

  it('keep each town and indicator on one side of every break but a census', () => {
    const real = tables.breaks.filter(({ kind }) => kind !== 'census');
    const lines = towns.flatMap((_, place) =>
      (core[0]?.edition.indicatorIds ?? []).map((_id, column) =>
        core.flatMap(({ picked }) => picked[place]?.[column]?.rows ?? []),
      ),
    );
    expect(lines.filter((rows) => rows.length > 0).length).toBeGreaterThan(200);
    expect(lines.flatMap((rows) => spansOf(rows, real))).toEqual([]);
  });

  it('by hand: keep the six years after a break, and no line with fewer', () => {
    const corePlans = plans.filter(({ kind }) => kind === 'core');
    const yearsWith = (fromYear: number) => {
      const marriages = tables.observations.find(
        ({ placeId, level, series, year }) =>
          placeId === 'saran' && level === 'admin' && series === 'marriages' && year === fromYear,
      );
      if (marriages === undefined) throw new Error('no marriages of Saran');
      const built = buildCoreEditions(
        contextWith([...tables.breaks, planted(marriages)]),
        codebook,
        corePlans,
      );
      return built.flatMap(({ edition }) => {
        const at = edition.cells[edition.placeIds.indexOf('saran')];
        return at?.[edition.indicatorIds.indexOf('marriages')] ? [edition.year] : [];
      });
    };
    expect(yearsWith(2015)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect(yearsWith(2017)).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
    expect(yearsWith(2018)).toEqual([]);
  });
});

describe('editions know their breaks and spikes', () => {
  it('name the breaks up to the year of a figure, and keep them on the wire', () => {
    for (const { edition } of editions.values()) {
      for (const [placeId, indicatorId, ...years] of edition.breaks ?? []) {
        const cell =
          edition.cells[edition.placeIds.indexOf(placeId)]?.[edition.indicatorIds.indexOf(indicatorId)];
        expect(years.length).toBeGreaterThan(0);
        expect(Math.max(...years)).toBeLessThanOrEqual(cell?.year ?? 0);
      }
      expect(unpackEdition(packEdition(edition)).breaks).toEqual(edition.breaks);
    }
    expect(editionOf('town-2022').breaks).toContainEqual(['tekeli', 'investment-per-head', 2022]);
  });

  it('mark the figures that rest on a spike, whatever else is marked', () => {
    const marked = [...editions.values()].flatMap(({ edition }) =>
      edition.cells.flatMap((line, place) =>
        line.flatMap((cell, column) =>
          cell?.spike
            ? [`${edition.id} ${edition.placeIds[place]} ${edition.indicatorIds[column]} ${cell.year}`]
            : [],
        ),
      ),
    );
    expect(marked).toContain('town-2022 zhezkazgan hospital-beds 2022');
    expect(marked).toContain('town-2022 abai youth-unemployment 2022');
    expect(marked).toContain('town-core-2017 zhanaozen retail-per-head 2017');
    const edition = editionOf('town-2022');
    const flagged = {
      ...edition,
      cells: edition.cells.map((line) => line.map((cell) => cell && { ...cell, outdated: true })),
    };
    for (const one of [edition, flagged]) {
      const flags = (cells: typeof one.cells) =>
        cells.map((line) => line.map((cell) => cell && [cell.grade, cell.outdated, cell.spike]));
      expect(flags(unpackEdition(packEdition(one)).cells)).toEqual(flags(one.cells));
    }
  });

  it('say what the figure would be without it', () => {
    const plan = plans.find(({ id }) => id === 'town-2022');
    const row = (id: string) => codebook.find((one) => one.id === id);
    const [beds, retail] = [row('hospital-beds'), row('retail-per-head')];
    if (plan === undefined || beds === undefined || retail === undefined) throw new Error('no edition');
    expect(figureWithoutSpikes(context, beds, 'zhezkazgan', plan)?.year).toBe(2021);
    expect(
      figureWithoutSpikes(context, retail, 'zhanaozen', { ...plan, year: 2017, first: 2017, oldest: 2017 }),
    ).toBe(null);
  });
});
