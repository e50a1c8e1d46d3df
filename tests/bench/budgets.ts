import type { Paired } from './time-beside.ts';

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
  ours: readonly number[],
  peer: readonly number[],
  budget: number,
): Verdict {
  const mine = median(ours);
  const theirs = median(peer);
  const ratio = mine / theirs;
  const spread = `${seconds(Math.min(...ours))}–${seconds(Math.max(...ours))}`;
  return {
    what,
    figures: `${seconds(mine)} s (${spread}) beside ${seconds(theirs)} s: ${ratio.toFixed(2)}, budget ${budget.toFixed(2)}`,
    kept: ratio <= budget,
  };
}

/** A count that is reported only. */
export function judgeCount(what: string, count: number): Verdict {
  return { what, figures: String(count), kept: null };
}

/** Kilobytes transferred (as compressed) against the budget; what has come by a moment, so it moves a little with the machine. */
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
