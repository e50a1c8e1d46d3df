import { median } from './budgets.ts';

/** Milliseconds of one call of each side, round by round. */
export interface Paired {
  readonly ours: readonly number[];
  readonly plain: readonly number[];
}

/** Shortest stretch that is timed: thousands of times what the clock can tell apart. */
const LEAST_MS = 20;
const WARM_UP_ROUNDS = 3;

/**
 * Times two functions in turn, so that a slow moment of the machine falls on both. Each is called as often in a row
 * as fills the least stretch; what they return is summed, so that no call can be left out as unused.
 */
export function timeBeside(ours: () => number, plain: () => number, rounds: number): Paired {
  const [often, plainOften] = [callsFor(ours), callsFor(plain)];
  const paired = { ours: [] as number[], plain: [] as number[] };
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const mine = millisecondsOf(ours, often);
    const theirs = millisecondsOf(plain, plainOften);
    if (round < 0) continue;
    paired.ours.push(mine);
    paired.plain.push(theirs);
  }
  return paired;
}

function callsFor(run: () => number): number {
  run();
  const once = median(Array.from({ length: 3 }, () => millisecondsOf(run, 1)));
  return Math.max(1, Math.ceil(LEAST_MS / Math.max(once, 1e-4)));
}

let sunk = 0;

function millisecondsOf(run: () => number, calls: number): number {
  const start = performance.now();
  let sum = 0;
  for (let call = 0; call < calls; call += 1) sum += run();
  const ms = (performance.now() - start) / calls;
  sunk += sum;
  if (Number.isNaN(sunk)) throw new Error('a timed function gave no number');
  return ms;
}
