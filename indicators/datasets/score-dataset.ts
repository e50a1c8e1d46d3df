import Papa from 'papaparse';
import { rankWithTies } from '../method/rank.ts';
import { scoreTree } from '../method/score-tree.ts';
import type { Dataset } from './read-dataset.ts';

/** Score of one unit on one node at one time. */
export interface ScoreRow {
  readonly unit: string;
  /** '' in a data set without times. */
  readonly time: string;
  readonly node: string;
  /** Null where the node is not scored. */
  readonly score: number | null;
  /** 1 = highest score of this time, ties share the best place; null for an estimate or no score. */
  readonly rank: number | null;
  /** Graded share of the indicators below the node, 0..1. */
  readonly coverage: number;
}

/** All scores of a data set, and what was done to its figures or kept a column out, one sentence each. */
export interface DatasetScores {
  readonly rows: readonly ScoreRow[];
  readonly notes: readonly string[];
}

/** Scores every node for every unit, each time by itself: times in order of the table, then units, then nodes as in iMeta. */
export function scoreDataset({ tree, method, times }: Dataset): DatasetScores {
  const rows: ScoreRow[] = [];
  const notes: string[] = [];
  for (const { time, data } of times) {
    const scores = scoreTree(tree, data, method);
    const about = times.length > 1 ? `${time}: ` : '';
    for (const sentence of [...scores.problems, ...scores.log]) notes.push(`${about}${sentence}`);
    const columns = tree.nodes.flatMap(({ code }) => scores.nodes.get(code) ?? []);
    const ranks = columns.map((column) =>
      rankWithTies(column.scores.map((score, unit) => (column.status[unit] === 'scored' ? score : null))),
    );
    data.unitCodes.forEach((unit, at) => {
      columns.forEach(({ node, scores: ofUnits, coverage }, column) => {
        const rank = ranks[column]?.[at]?.rank ?? null;
        rows.push({
          unit,
          time,
          node: node.code,
          score: ofUnits[at] ?? null,
          rank,
          coverage: coverage[at] ?? 0,
        });
      });
    });
  }
  return { rows, notes };
}

/** The scores as CSV `uCode,Time,iCode,Score,Rank,Coverage`; scores with the given digits, or in full for null. */
export function scoresCsv(rows: readonly ScoreRow[], decimals: number | null): string {
  const printed = (score: number): string => {
    if (decimals === null) return String(score);
    const text = score.toFixed(decimals);
    return Number(text) === 0 ? (0).toFixed(decimals) : text;
  };
  return `${Papa.unparse(
    {
      fields: ['uCode', 'Time', 'iCode', 'Score', 'Rank', 'Coverage'],
      data: rows.map(({ unit, time, node, score, rank, coverage }) => [
        unit,
        time,
        node,
        score === null ? '' : printed(score),
        rank ?? '',
        coverage,
      ]),
    },
    { newline: '\n' },
  )}\n`;
}
