import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorOf } from '../../../../indicators/editions/explorer-file.ts';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import type { IndexScores, NodeScore } from '../../../../indicators/types.ts';
import { assembly } from '../editions/real-tables.ts';
import { makeFolder, runCommand } from './run-command.ts';

let folder = '';

beforeAll(() => {
  folder = makeFolder();
  expect(runCommand('export-dataset', ['--out', folder])).toMatchObject({ code: 0, errors: '' });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Rows of `scores.csv` that the command makes of an exported data set, by place and node. */
function scored(name: string): ReadonlyMap<string, readonly string[]> {
  const rows = known.get(name) ?? scoreExported(name);
  known.set(name, rows);
  return rows;
}

function scoreExported(name: string): ReadonlyMap<string, readonly string[]> {
  const file = (part: string): string => join(folder, name, part);
  const result = runCommand('score', [
    ...['--data', file('iData.csv'), '--meta', file('iMeta.csv'), '--grades', file('iGrade.csv')],
    ...['--method', file('method.json'), '--out', file('scores.csv')],
  ]);
  expect(result).toMatchObject({ code: 0, errors: '' });
  const lines = readFileSync(file('scores.csv'), 'utf8').trimEnd().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [`${cells[0]} ${cells[2]}`, cells] as const;
    }),
  );
}

function scoresOfApp(editionId: string, index: 'potential' | 'risk'): IndexScores {
  const built = assembly.editions.get(editionId);
  if (built === undefined) throw new Error(`no edition ${editionId}`);
  return scoreIndex(built.edition, assembly.codebook.map(indicatorOf), index);
}

function expectSame(cells: readonly string[], node: NodeScore, about: string): void {
  const [, , , score = '', , coverage = ''] = cells;
  if (node.score === null) expect(score, about).toBe('');
  else expect(Math.abs(Number.parseFloat(score) - node.score), about).toBeLessThanOrEqual(1e-12);
  expect(Math.abs(Number.parseFloat(coverage) - node.coverage), about).toBeLessThanOrEqual(1e-12);
}

/** Compares the chosen nodes of all places; gives how many are in the rows. */
function compare(
  app: IndexScores,
  rows: ReadonlyMap<string, readonly string[]>,
  isChosen: (node: NodeScore) => boolean,
): number {
  let compared = 0;
  for (const { placeId, nodes } of Object.values(app.places)) {
    for (const node of Object.values(nodes).filter(isChosen)) {
      const cells = rows.get(`${placeId} ${node.node}`);
      // A node without an indicator below is not exported, and scored nowhere.
      if (cells === undefined) expect([node.score, node.of], node.node).toEqual([null, 0]);
      else {
        expectSame(cells, node, `${placeId} ${node.node}`);
        compared += 1;
      }
    }
  }
  return compared;
}

describe('npm run export-dataset, scored again by npm run score', () => {
  it.each([
    ['town-2022', 'potential', 27, 10],
    ['town-2022', 'risk', 27, 9],
    ['region-2022', 'potential', 20, 10],
    ['region-2022', 'risk', 20, 8],
  ] as const)(
    '%s %s: every score, coverage and rank of the app',
    (editionId, index, placeCount, nodeCount) => {
      const app = scoresOfApp(editionId, index);
      const again = scored(`${editionId}-${index}`);
      expect(Object.keys(app.places)).toHaveLength(placeCount);
      expect(again.size).toBe(placeCount * nodeCount);
      const isGroup = ({ node }: NodeScore): boolean => node.startsWith('group:');
      expect(compare(app, again, (node) => !isGroup(node))).toBe(again.size);
      for (const { placeId, rank } of Object.values(app.places))
        expect(again.get(`${placeId} ${index}`)?.[4]).toBe(rank === null ? '' : String(rank));
      if (index !== 'risk') return;
      const groups = scored(`${editionId}-risk-groups`);
      expect(groups.size).toBeGreaterThan(0);
      expect(compare(app, groups, isGroup)).toBe(groups.size);
    },
  );

  it('towns with and without a score, estimates among them', () => {
    const nodes = Object.values(scoresOfApp('town-2022', 'potential').places).flatMap((place) =>
      Object.values(place.nodes),
    );
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(['scored', 'estimate', 'not-scored']));
    const again = scored('town-2022-potential');
    expect([...again.values()].filter(([, , , score, rank]) => score !== '' && rank === '').length).toBe(
      nodes.filter(({ status }) => status === 'estimate').length,
    );
  });

  it('writes the schema beside the data sets', () => {
    expect(existsSync(join(folder, 'method.schema.json'))).toBe(true);
  });
});
