import { describe, expect, it } from 'vitest';
import { regionStructure } from '../../../../indicators/editions/region-structure.ts';
import { townStructure } from '../../../../indicators/editions/town-structure.ts';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import type { Indicator } from '../../../../indicators/types.ts';
import { assembly, cellOf, editionOf } from './real-tables.ts';
import { between, informOf, secondScores } from './second-scores.ts';

// Figures as printed in the regional workbooks and dynamic tables of the Bureau of National Statistics.
const { codebook, context, partition } = assembly;
const towns = editionOf('town-2022');
const regions = editionOf('region-2022');
/** Median of the subsistence minima of all sheets, tenge a month, 2015–2023. */
const MINIMA = [19067, 20760, 22806, 25719, 27916, 31902, 37578, 43925, 49458];

const town = (id: string, indicator: string) => cellOf(towns, id, indicator)?.value;
const region = (id: string, indicator: string) => cellOf(regions, id, indicator)?.value;

function indicator(id: string): Indicator {
  const row = codebook.find((entry) => entry.id === id);
  if (row === undefined) throw new Error(`no indicator ${id}`);
  return row;
}

function spread(money: readonly number[], minima: readonly number[]): number {
  const logs = money.map((amount, year) => Math.log(amount / (minima[year] ?? Number.NaN)));
  const steps = logs.slice(1).map((log, year) => log - (logs[year] ?? Number.NaN));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return 100 * Math.sqrt(steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / (steps.length - 1));
}

describe('one value of every kind, from typed-in printed figures', () => {
  it('money: the subsistence minima of the sheets', () => {
    const medians = MINIMA.map((_, year) =>
      context.figures.median('subsistence_minimum', 2015 + year, 'all'),
    );
    expect(medians.map((median) => median?.value)).toEqual(MINIMA);
  });

  it('mean of three years: investment in Temirtau 2021–2023, million tenge, over 171.6 thousand', () => {
    const real = 67651.039 / 37578 + 88690.638 / 43925 + 75468.099 / 49458;
    expect(town('temirtau', 'investment-per-head')).toBeCloseTo(((real / 3) * 1e6) / 171_600, 9);
  });

  it('logarithm between goalposts: industrial output of Temirtau 2022', () => {
    const value = (1163191.694 * 1e6) / 171_900 / 43925;
    expect(town('temirtau', 'industry-per-head')).toBeCloseTo(value, 9);
    const [low, high] = indicator('industry-per-head').goalposts ?? [Number.NaN, Number.NaN];
    const score = scoreIndex(towns, codebook, 'potential').places['temirtau']?.indicators[
      'industry-per-head'
    ];
    expect(score?.score).toBeCloseTo((100 * Math.log(value / low)) / Math.log(high / low), 9);
  });

  it('share of the leading section: manufacturing in Temirtau 2022', () => {
    expect(town('temirtau', 'leading-share')).toBeCloseTo((1141450.922 / 1163191.694) * 100, 9);
  });

  it('spread of eight years: industrial output of Temirtau and investment in Ridder, million tenge', () => {
    const invested = [18922, 20802, 27840, 37613, 59302, 77612, 93689, 86410.1];
    expect(town('ridder', 'investment-volatility')).toBeCloseTo(spread(invested, MINIMA.slice(1)), 9);
  });

  it('ratio to the median: wages of Ridder against the 21 sheets of 2022', () => {
    // A wage that is printed for a town and its administration counts once; the town of Aksu is the middle of the 21.
    const wages = [
      ...[212298, 229456, 271468, 278715, 278715, 282398, 286779, 288983, 312901, 329780, 337734],
      ...[348202, 355478, 364732, 376266, 376741, 399500, 500582, 500582, 630222, 662679],
    ];
    expect(wages).toHaveLength(21);
    expect(town('ridder', 'wage-over-median')).toBeCloseTo(355478 / (wages[10] ?? 0), 12);
  });

  it('straight line: Ridder to Oskemen on a sphere of 6371.0088 km', () => {
    const [a, b] = [50.3452, 49.97143].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
    const across = ((83.5156 - 82.60586) * Math.PI) / 180;
    const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(across / 2) ** 2;
    expect(town('ridder', 'distance-centre')).toBeCloseTo(2 * 6371.0088 * Math.asin(Math.sqrt(half)), 6);
  });

  it('regions: product per head, mining in value added and growth of Ulytau', () => {
    expect(region('KZ-62', 'region-grp')).toBeCloseTo((1969727.3 * 1e6) / 221_502.5 / 49458, 9);
    expect(region('KZ-62', 'region-mining-share')).toBeCloseTo((782490 / (1969727.3 - 40841.4)) * 100, 9);
    expect(region('KZ-62', 'region-population-growth')).toBeCloseTo((220169.5 / 221167 - 1) * 100, 9);
  });

  it('structure: shares and Herfindahl of Temirtau 2021–2023, million tenge', () => {
    const named = {
      metallurgy: 1277804 + 1051524 + 856434,
      chemicals: 16834 + 20053 + 22850,
      machinery: 2916 + 3803 + 4083,
      minerals: 10914 + 11383 + 13249,
      food: 6486 + 6803 + 8127,
    };
    const manufacturing = 1347609.278 + 1141450.922 + 947153;
    const rest = manufacturing - Object.values(named).reduce((sum, amount) => sum + amount, 0);
    const others = [407.938 + 1207.253 + 604, 14247.217 + 14555.019 + 14344, 6671.282 + 5978.5 + 5456];
    const parts = [...Object.values(named), rest, ...others];
    const total = parts.reduce((sum, amount) => sum + amount, 0);
    const place = context.places.towns.find(({ id }) => id === 'temirtau');
    if (place === undefined) throw new Error('no Temirtau');
    const structure = townStructure(context, partition, place);
    expect(structure.branches[0]).toMatchObject({ branch: 'metallurgy' });
    expect(structure.branches[0]?.share).toBeCloseTo(named.metallurgy / total, 12);
    expect(structure.branches[1]?.share).toBeCloseTo(rest / total, 12);
    expect(structure.herfindahl).toBeCloseTo(
      parts.reduce((sum, amount) => sum + (amount / total) ** 2, 0),
      12,
    );
  });

  it('location quotient: mining of Ulytau against the nation, value added 2024', () => {
    const own = 970710.7 / (2487597.6 - 46660.5);
    const nation = 16430049.2 / (136693318.3 - 8286490.2);
    const structure = regionStructure(context, 'KZ-62');
    expect(structure?.quotients.B).toBeCloseTo(own / nation, 9);
    expect((structure?.valueAdded.B ?? 0) / (structure?.total ?? 0)).toBeCloseTo(own, 9);
  });

  it('share in value added, without taxes on products: mining of Atyrau 2024', () => {
    const structure = regionStructure(context, 'KZ-23');
    const share = (structure?.valueAdded.B ?? 0) / (structure?.total ?? 0);
    expect(share).toBeCloseTo(6546078.4 / (14981586.3 - 1891432.1), 9);
  });
});

describe('nothing runs across the census of 2021', () => {
  it('measures growth of the regions from 2022 on, in the goalposts too', () => {
    const growth = regions.placeIds.map((id) => region(id, 'region-population-growth') ?? Number.NaN);
    expect(indicator('region-population-growth').goalposts?.[0]).toBeCloseTo(Math.min(...growth), 6);
    for (const id of regions.placeIds)
      expect(cellOf(regions, id, 'region-population-growth')?.year).toBe(2025);
  });
});

describe('no value mixes two sources of investment', () => {
  it('Tekeli: the mean starts with the workbook in 2022, the spread ends with the other table in 2021', () => {
    const mean = cellOf(towns, 'tekeli', 'investment-per-head');
    const spread = cellOf(towns, 'tekeli', 'investment-volatility');
    expect([mean?.year, spread?.year]).toEqual([2023, 2021]);
    expect(mean?.sourceIds).toEqual(['BNS-ZHETISU']);
    expect(spread?.sourceIds.every((id) => id.startsWith('BNS-INV-ALMATY'))).toBe(true);
  });
});

describe('the indices written a second time', () => {
  it('Ridder: the risk from typed-in figures', () => {
    const score = (id: string, value: number) => between(indicator(id), value, 10);
    // The region's figure weighs half, the town's own counts whole.
    const mean = (own: readonly number[], ofRegion: number): number =>
      (own.reduce((sum, value) => sum + value, 0) + ofRegion / 2) / (own.length + 0.5);
    const area = context.places.regions.find(({ id }) => id === 'KZ-63')?.areaKm2 ?? Number.NaN;
    const output = [
      69301.685, 110738.535, 133356.424, 138641.098, 132008.386, 126514.949, 160203.805, 192512.982,
    ];
    const invested = [18922, 20802, 27840, 37613, 59302, 77612, 93689, 86410.1];
    const dependence = mean(
      [score('leading-share', (183603.976 / 192512.982) * 100)],
      score('mining-region', (387967.5 / (4459056.1 - 158607.4)) * 100),
    );
    // The source that says "working" is of 2013: its state weighs half, as the region's figure does.
    const operation =
      (score('output-volatility', spread(output, MINIMA.slice(0, 8))) +
        score('enterprise-state', 0) / 2 +
        score('emissions-region', 83_300 / area) / 2) /
      2;
    const labour = mean(
      // The self-employed of both sheets are the same from 2020: they are those of the administration.
      [score('unemployment', 4.3), score('self-employed', (1625 / 27_800) * 100)],
      score('poverty-region', 4.2),
    );
    const moved = score('out-migration', ((241 + 349 + 249) / 3 / 45_500) * 1000);
    const coping = mean(
      [
        score('investment-volatility', spread(invested, MINIMA.slice(1))),
        score('legal-entities', (531 / 52_100) * 1000),
      ],
      score('doctors-region', (3131 / 731_602) * 10_000),
    );
    const risk = (informOf([dependence, operation]) * informOf([labour, moved]) * coping) ** (1 / 3);
    expect(scoreIndex(towns, codebook, 'risk').places['ridder']?.nodes['risk']?.score).toBeCloseTo(risk, 9);
  });

  it.each([towns, regions])('$id: every node of every place, within 1e-9', (edition) => {
    const potential = scoreIndex(edition, codebook, 'potential');
    const risk = scoreIndex(edition, codebook, 'risk');
    let compared = 0;
    const seconds = secondScores(edition, codebook);
    for (const placeId of edition.placeIds)
      for (const [code, second] of Object.entries(seconds[placeId] ?? {})) {
        const first = potential.places[placeId]?.nodes[code] ?? risk.places[placeId]?.nodes[code];
        const where = `${placeId} ${code}`;
        expect(first?.status, where).toBe(second.state);
        if (second.score === null) expect(first?.score, where).toBeNull();
        else expect(Math.abs((first?.score ?? Number.NaN) - second.score), where).toBeLessThan(1e-9);
        compared += second.score === null ? 0 : 1;
      }
    expect(compared).toBeGreaterThan(250);
  });
});
