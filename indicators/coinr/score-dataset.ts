import Papa from 'papaparse';
import { rankableScores } from '../scoring/node-columns.ts';
import { rankWithTies } from '../scoring/rank.ts';
import { aggregateSteps, type TreeScores } from '../scoring/score-tree.ts';
import { type IndicatorStages, stageIndicator } from '../scoring/stages.ts';
import { endOf, partOf } from '../steps.ts';
import { defused } from './defused.ts';
import type { Dataset } from './read-dataset.ts';
import { scaleWarnings } from './scale-warnings.ts';

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

/** All scores of one time. */
export interface TimeScores {
  readonly time: string;
  readonly scores: TreeScores;
  /** By node code, in the order of the units; 1 = highest, null for an estimate or no score. */
  readonly ranks: ReadonlyMap<string, readonly (number | null)[]>;
}

/** Scores and ranks every time by itself, in the order of the table; yields the share done, 0..1. */
export function* scoreTimes({ tree, method, times }: Dataset): Generator<number, readonly TimeScores[]> {
  const scored: TimeScores[] = [];
  for (const [before, { time, data }] of times.entries()) {
    const stages = new Map<string, IndicatorStages>();
    for (const indicator of tree.indicators) {
      stages.set(indicator.code, stageIndicator(indicator, data, method));
      yield (before + (0.5 * stages.size) / tree.indicators.length) / times.length;
    }
    const of = (share: number): number => (before + share) / times.length;
    const scores = yield* partOf(aggregateSteps(tree, data, method, stages), of(0.5), of(0.8));
    const ranks = new Map<string, readonly (number | null)[]>();
    for (const [code, node] of scores.nodes) {
      const ranked = rankWithTies(rankableScores(node));
      ranks.set(
        code,
        ranked.map((rank) => rank?.rank ?? null),
      );
      yield of(0.8 + (0.2 * ranks.size) / scores.nodes.size);
    }
    scored.push({ time, scores, ranks });
  }
  return scored;
}

/** Scores every node for every unit, each time by itself: times in order of the table, then units, then nodes as in iMeta. */
export function scoreDataset(dataset: Dataset): DatasetScores {
  const rows: ScoreRow[] = [];
  const notes: string[] = [];
  for (const { time, scores, ranks } of endOf(scoreTimes(dataset))) {
    const about = dataset.times.length > 1 ? `${time}: ` : '';
    const warnings = scaleWarnings(scores, dataset.method);
    for (const sentence of [...warnings, ...scores.problems, ...scores.log])
      notes.push(`${about}${sentence}`);
    const columns = dataset.tree.nodes.flatMap(({ code }) => scores.nodes.get(code) ?? []);
    scores.unitCodes.forEach((unit, at) => {
      columns.forEach(({ node, scores: ofUnits, coverage }) => {
        const rank = ranks.get(node.code)?.[at] ?? null;
        rows.push({
          unit,
          time,
          node: node.code,
          score: ofUnits.at(at),
          rank,
          coverage: coverage[at] ?? 0,
        });
      });
    });
  }
  return { rows, notes };
}

/**
 * The scores as CSV `uCode,Time,iCode,Score,Rank,Coverage`; scores with the given digits, or in full for null. Codes
 * that a spreadsheet would run as a formula begin with an apostrophe.
 */
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
        defused(unit),
        defused(time),
        defused(node),
        score === null ? '' : printed(score),
        rank ?? '',
        coverage,
      ]),
    },
    { newline: '\n' },
  )}\n`;
}
