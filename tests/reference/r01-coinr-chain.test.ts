import { describe, expect, it } from 'vitest';
import type { Column } from '../../indicators/scoring/columns.ts';
import { scoreTree } from '../../indicators/scoring/score-tree.ts';
import type { IndicatorStages } from '../../indicators/scoring/stages.ts';
import { asemWith, readAsem } from './asem.ts';
import { columnDistance } from './column-distance.ts';
import { hasReference, numbersOf, readReference } from './reference-files.ts';

// COINr v1.1.14 (Becker et al. 2022, doi 10.21105/joss.04567), `build_example_coin()`, data of the JRC ASEM portal.
describe.skipIf(!hasReference('coinr'))(
  'R1 ASEM chain against COINr, every stage (needs REFERENCE_DIR)',
  () => {
    const load = () => {
      const asem = readAsem();
      return { ...asem, scores: scoreTree(asem.tree, asem.data, asemWith()) };
    };

    const stages: readonly [file: string, stage: (indicator: IndicatorStages) => Column][] = [
      ['Denominated', (indicator) => indicator.denominated],
      ['Imputed', (indicator) => indicator.imputed],
      ['Treated', (indicator) => indicator.treated],
      ['Normalised', (indicator) => indicator.scores.list()],
    ];
    it.each(stages)('%s: 51 units × 49 indicators within 1e-9', (file, stage) => {
      const { scores, tree, data } = load();
      const rows = readReference(`coinr/ASEM_stage_${file}.csv`);
      expect(rows).toHaveLength(51);
      expect(tree.indicators).toHaveLength(49);
      for (const { code } of tree.indicators) {
        const indicator = scores.indicators.get(code);
        expect(
          columnDistance(
            indicator === undefined ? [] : stage(indicator),
            numbersOf(rows, code, data.unitCodes),
          ),
          code,
        ).toBeLessThan(1e-9);
      }
    });

    it('Aggregated: 12 nodes within 1e-9, 61 columns in all with the indicators', () => {
      const { scores, tree, data, codes } = load();
      const rows = readReference('coinr/ASEM_stage_Aggregated.csv');
      for (const { code } of tree.nodes) {
        expect(
          columnDistance(scores.nodes.get(code)?.scores.list() ?? [], numbersOf(rows, code, data.unitCodes)),
          code,
        ).toBeLessThan(1e-9);
      }
      expect(codes.length).toBe(Object.keys(rows[0] ?? {}).length - 1);
    });

    it('winsorises the same 15 indicators, logs none', () => {
      const { scores } = load();
      const log = readReference('coinr/ASEM_treatment_log.csv');
      const theirs = log.filter((row) => row['check_SkewKurt0.Pass'] === 'FALSE').map((row) => row['iCode']);
      const ours = [...scores.indicators.values()].filter(({ log: lines }) =>
        lines.some((line) => line.includes('winsorised,')),
      );
      expect(ours.map(({ code }) => code)).toEqual(theirs);
      expect(theirs).toHaveLength(15);
      expect(scores.log.filter((line) => line.includes('logged'))).toEqual([]);
    });
  },
);

// The first six rows of the table of results printed with COINr (docs/articles/results), to two decimals.
const PUBLISHED = [
  { unit: 'CHE', index: 68.38, Conn: 62.79, Sust: 73.98 },
  { unit: 'NLD', index: 64.82, Conn: 61.94, Sust: 67.7 },
] as const;
const PUBLISHED_INDEX = { CHE: 68.38, NLD: 64.82, DNK: 64.8, NOR: 64.47, BEL: 63.54, SWE: 63.0 } as const;
const PUBLISHED_SUBSCORES = {
  CHE: {
    Physical: 63.41,
    ConEcFin: 32.87,
    Political: 74.78,
    Instit: 85.94,
    P2P: 56.93,
    Environ: 77.21,
    Social: 87.85,
    SusEcFin: 56.88,
  },
  NLD: {
    Physical: 64.87,
    ConEcFin: 46.62,
    Political: 84.55,
    Instit: 71.74,
    P2P: 41.92,
    Environ: 58.73,
    Social: 86.58,
    SusEcFin: 57.78,
  },
} as const;

describe('R1 ASEM published results', () => {
  it('aggregates the printed pillar scores to the printed sub-indices and index (rounding of the input: 0.01)', () => {
    const pillars = Object.keys(PUBLISHED_SUBSCORES.CHE) as (keyof typeof PUBLISHED_SUBSCORES.CHE)[];
    const units = PUBLISHED.map(({ unit }) => unit);
    const node = (code: string, level: number, children: readonly string[]) => ({
      code,
      level,
      children: children.map((child) => ({ code: child, weight: 1 })),
    });
    const scores = scoreTree(
      {
        indicators: pillars.map((code) => ({
          code,
          direction: 1,
          denominator: null,
          goalposts: null,
          log: false,
        })),
        nodes: [
          node('Conn', 1, pillars.slice(0, 5)),
          node('Sust', 1, pillars.slice(5)),
          node('Index', 2, ['Conn', 'Sust']),
        ],
      },
      {
        unitCodes: units,
        columns: Object.fromEntries(
          pillars.map((code) => [code, units.map((unit) => PUBLISHED_SUBSCORES[unit][code])]),
        ),
      },
      asemWith({ impute: { method: 'none' }, treat: { method: 'none' }, normalise: { method: 'none' } }),
    );
    PUBLISHED.forEach(({ index, Conn, Sust }, unit) => {
      expect(Math.abs((scores.nodes.get('Conn')?.scores.at(unit) ?? 0) - Conn)).toBeLessThan(0.011);
      expect(Math.abs((scores.nodes.get('Sust')?.scores.at(unit) ?? 0) - Sust)).toBeLessThan(0.011);
      expect(Math.abs((scores.nodes.get('Index')?.scores.at(unit) ?? 0) - index)).toBeLessThan(0.011);
    });
  });

  it.skipIf(!hasReference('coinr'))(
    'gives the six published index scores from the raw data (needs REFERENCE_DIR)',
    () => {
      const { tree, data } = readAsem();
      const index = scoreTree(tree, data, asemWith()).nodes.get('Index')?.scores.list() ?? [];
      for (const [unit, score] of Object.entries(PUBLISHED_INDEX)) {
        expect(Number((index[data.unitCodes.indexOf(unit)] ?? 0).toFixed(2)), unit).toBe(score);
      }
    },
  );
});
