import type { Answer } from './panel.ts';

/** Fewer experts than this are too few for Kendall's W and for intervals by resampling. */
export const LEAST_EXPERTS = 5;

/** Seed of resampling unless another one is given, and how many samples are drawn. */
export const DEFAULT_SEED = 1;
export const DEFAULT_RUNS = 1000;

/** Answers in the order of the ids of their experts, so that no result depends on the order of the files. */
export function inOrder(answers: readonly Answer[]): readonly Answer[] {
  return [...answers].sort((a, b) => (a.expert < b.expert ? -1 : a.expert > b.expert ? 1 : 0));
}

/** What the experts answer to one question; those who left it open are left out. */
export function valuesOn(answers: readonly Answer[], key: string): readonly number[] {
  return answers.flatMap(({ values }) => values[key] ?? []);
}

/** Places of a list drawn with replacement, as many as it has; `random` gives numbers 0 ≤ u < 1. */
export function resample(count: number, random: () => number): Uint32Array {
  return Uint32Array.from({ length: count }, () => Math.floor(random() * count));
}

/** Day of the last answer, `2026-12-01`; '' = not known. */
export function lastDay(answers: readonly Answer[]): string {
  const days = answers.flatMap(({ day }) => day ?? []);
  return days.sort().at(-1) ?? '';
}
