import type { Measurement } from './measure-page.ts';
import type { Paired } from './time-beside.ts';

/** One page loaded once: moments by name. */
export type Run = Readonly<Record<string, Measurement>>;

/** One line of the table. */
export interface Verdict {
  readonly what: string;
  readonly figures: string;
  /** Ratio or kilobytes against the budget; null = reported only. */
  readonly kept: boolean | null;
}

/** Middle value of a list of at least one number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Ratio of two medians of milliseconds against the budget. */
export function judgeRatio(
  what: string,
  ours: readonly Measurement[],
  peer: readonly Measurement[],
  budget: number,
): Verdict {
  const mine = median(ours.map(({ ms }) => ms));
  const theirs = median(peer.map(({ ms }) => ms));
  const ratio = mine / theirs;
  const spread = `${seconds(Math.min(...ours.map(({ ms }) => ms)))}–${seconds(Math.max(...ours.map(({ ms }) => ms)))}`;
  return {
    what,
    figures: `${seconds(mine)} s (${spread}) beside ${seconds(theirs)} s: ${ratio.toFixed(2)}, budget ${budget.toFixed(2)}`,
    kept: ratio <= budget,
  };
}

/** Kilobytes transferred (as compressed) against the budget; deterministic, so it may fail too. */
export function judgeBytes(what: string, bytes: number, budgetKb: number): Verdict {
  const kb = bytes / 1024;
  return { what, figures: `${kb.toFixed(1)} KB, budget ${budgetKb} KB`, kept: kb <= budgetKb };
}

/**
 * What the engine costs in plain sums over the same numbers, round by round, against the most it may cost. The time
 * is reported beside the one wanted: it is the machine's as much as the engine's.
 */
export function judgeEngine(
  what: string,
  { ours, plain }: Paired,
  mostSums: number,
  wantedMs: number | null,
): Verdict {
  const ratio = median(ours.map((ms, round) => ms / (plain[round] ?? Number.NaN)));
  const mine = median(ours);
  const wanted =
    wantedMs === null ? '' : `, wanted ${wantedMs} ms: ${mine <= wantedMs ? 'kept' : 'not kept'}`;
  const spread = `${Math.min(...ours).toFixed(2)}–${Math.max(...ours).toFixed(2)}`;
  return {
    what,
    figures: `${mine.toFixed(2)} ms (${spread})${wanted}; ${ratio.toFixed(1)} plain sums, budget ${mostSums}`,
    kept: ratio <= mostSums,
  };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}
