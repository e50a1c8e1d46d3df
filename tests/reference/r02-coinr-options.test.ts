import { describe, expect, it } from 'vitest';
import { harmonicMean } from '../../indicators/scoring/aggregate.ts';
import { copeland } from '../../indicators/scoring/copeland.ts';
import { completeMethod, type NormaliseSettings } from '../../indicators/scoring/method.ts';
import { normalise } from '../../indicators/scoring/normalise.ts';
import { scoreTree } from '../../indicators/scoring/score-tree.ts';
import { asemWith, readAsem } from './asem.ts';
import { columnDistance } from './column-distance.ts';
import { hasReference, numbersOf, readReference } from './reference-files.ts';

const settings = (changed: Partial<NormaliseSettings>): NormaliseSettings =>
  completeMethod({ normalise: changed }).normalise;
const upward = { direction: 1, goalposts: null } as const;

describe.skipIf(!hasReference('coinr'))('R2 other options of COINr on ASEM (needs REFERENCE_DIR)', () => {
  it('min-max 1–100 with harmonic means on every level: 61 columns within 1e-9', () => {
    const { tree, data } = readAsem();
    const method = asemWith({ normalise: { range: [1, 100] }, aggregate: { default: 'harmonic' } });
    const scores = scoreTree(tree, data, method);
    const rows = readReference('coinr/ASEM_agg_minmax1_100_a_hmean.csv');
    for (const [code, { scores: ours }] of [...scores.indicators, ...scores.nodes])
      expect(columnDistance(ours.list(), numbersOf(rows, code, data.unitCodes)), code).toBeLessThan(1e-9);
    expect(scores.indicators.size + scores.nodes.size).toBe(Object.keys(rows[0] ?? {}).length - 1);
  });

  // Two ties of TolMin (3.4 and 5.1) are broken in the file by digits beyond the fifteen that it prints.
  const ties = ['TolMin GRC', 'TolMin JPN'];
  const files: readonly [file: string, settings: NormaliseSettings, brokenTies: readonly string[]][] = [
    ['minmax', settings({ method: 'minmax' }), []],
    ['zscore', settings({ method: 'zscore' }), []],
    ['rank', settings({ method: 'rank' }), ties],
    ['prank', settings({ method: 'percentile' }), ties],
  ];
  it.each(files)(
    'normalisation %s of the treated data: 49 × 51 values within 1e-9',
    (file, chosen, brokenTies) => {
      const { tree, data } = readAsem();
      const treated = readReference('coinr/ASEM_stage_Treated.csv');
      const rows = readReference(`coinr/ASEM_treated_n_${file}_nodirection.csv`);
      const differing: string[] = [];
      for (const { code } of tree.indicators) {
        const { scores } = normalise(numbersOf(treated, code, data.unitCodes), upward, chosen);
        const theirs = numbersOf(rows, code, data.unitCodes);
        data.unitCodes.forEach((unit, i) => {
          if (columnDistance([scores.at(i)], [theirs[i] ?? null]) >= 1e-9) differing.push(`${code} ${unit}`);
        });
      }
      expect(differing).toEqual(brokenTies);
    },
  );

  it('Copeland over the eight pillars with equal weights: 51 scores exactly', () => {
    const rows = readReference('coinr/ASEM_stage_Aggregated.csv');
    const theirs = readReference('coinr/ASEM_copeland_8pillars_equalweights.csv');
    const units = rows.map((row) => row['uCode'] ?? '');
    const pillars = ['Physical', 'ConEcFin', 'Political', 'Instit', 'P2P', 'Environ', 'Social', 'SusEcFin'];
    const ours = copeland(
      pillars.map((pillar) => numbersOf(rows, pillar, units)),
      pillars.map(() => 1),
      units.map(() => true),
    );
    expect(ours).toEqual(numbersOf(theirs, 'copeland_8pillars', units));
  });
});

describe('R2 values typed in', () => {
  // COINr v1.1.14 on ASEM, min-max 1–100: three indicators of the pillar Political and their harmonic mean.
  it.each([
    ['AUS', [75.25, 46.6923076923077, 37.063910780269], 48.6331934840431],
    ['AUT', [83.5, 59.1174089068826, 92.7139227198621], 75.6097824866977],
    ['CHE', [75.25, 57.1133603238866, 92.7415226269965], 72.1488031994466],
  ] as const)('harmonic mean of %s', (_, scores, expected) => {
    expect(harmonicMean(scores, [1, 1, 1], null)).toBeCloseTo(expected, 9);
  });

  // ASEM embassies networks of 51 countries with their ranks (1 = least, ties at the least rank) by COINr v1.1.14.
  const embassies = [
    82, 88, 84, 52, 67, 41, 82, 100, 43, 84, 100, 77, 89, 46, 74, 100, 100, 83, 62, 79, 83, 95, 74, 93, 95,
    62, 42, 86, 41, 50, 37, 48, 28, 52, 40, 74, 89, 78, 44, 72, 66, 87, 72, 75, 99, 58, 62, 43, 78, 78, 80,
  ];
  const ranks = [
    33, 41, 37, 13, 20, 4, 33, 48, 7, 37, 48, 27, 42, 10, 23, 48, 48, 35, 16, 31, 35, 45, 23, 44, 45, 16, 6,
    39, 4, 12, 2, 11, 1, 13, 3, 23, 42, 28, 9, 21, 19, 40, 21, 26, 47, 15, 16, 7, 28, 28, 32,
  ];
  it('ranks and percentile ranks of a column with ties', () => {
    expect(normalise(embassies, upward, settings({ method: 'rank' })).scores.list()).toEqual(ranks);
    const shares = normalise(embassies, upward, settings({ method: 'percentile' })).scores;
    expect(shares.at(0)).toBeCloseTo(0.64, 12);
    expect(shares.at(1)).toBeCloseTo(0.8, 12);
  });
});
