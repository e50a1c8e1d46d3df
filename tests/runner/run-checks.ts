import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, countTests } from './count-tests.ts';
import { findBrowser } from './find-browser.ts';
import { runInShares } from './run-in-shares.ts';
import { INNER_LOOP, STEPS, type Step } from './steps.ts';

// Without arguments: every step, as `npm test`. `--only unit,types`: those alone. `--inner`: the inner loop.
// `--long`: also what a release checks. `--update-pictures` writes the pictures instead of comparing them.

interface Outcome {
  readonly step: string;
  readonly seconds: number;
  readonly count: Count;
  readonly note: string;
}

const CACHE = '.cache/checks';

await main();

async function main(): Promise<void> {
  const only = process.argv.includes('--inner') ? INNER_LOOP : argumentAfter('--only')?.split(',');
  const steps = STEPS.filter(({ id }) => only?.includes(id) !== false);
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (process.argv.includes('--update-pictures')) env['UPDATE_PICTURES'] = '1';
  if (process.argv.includes('--long')) env['CHECK_LONG'] = '1';
  mkdirSync(CACHE, { recursive: true });
  const outcomes: Outcome[] = [];
  const failed = new Set<string>();
  const note = (id: string, outcome: Outcome): void => {
    outcomes.push(outcome);
    if (outcome.count.failed > 0) failed.add(id);
  };
  if (steps.some(({ needs }) => needs?.includes('browser'))) note('browser', await checkBrowser(env));
  await runInShares(steps, async (step) => {
    const missing = (step.needs ?? []).filter((id) => failed.has(id));
    note(step.id, missing.length > 0 ? notRun(step, missing) : await runStep(step, env));
  });
  report(outcomes);
}

async function checkBrowser(env: NodeJS.ProcessEnv): Promise<Outcome> {
  const start = performance.now();
  const browser = await findBrowser();
  if (browser.path !== null) env['CHROME_PATH'] = browser.path;
  else console.error(browser.advice);
  return {
    step: 'a browser to test in',
    seconds: (performance.now() - start) / 1000,
    count: { passed: browser.path === null ? 0 : 1, failed: browser.path === null ? 1 : 0, skipped: 0 },
    note: browser.path ?? browser.advice,
  };
}

/** Runs a step; one that may run beside others is printed when it has ended. */
async function runStep(step: Step, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const isQuiet = step.share !== undefined;
  if (!isQuiet) console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  const file = join(CACHE, `${step.id}.json`);
  rmSync(file, { force: true });
  const args = step.vitestProjects === undefined ? step.args : vitestArguments(step.vitestProjects, file);
  const { status, printed } = await runProgram([step.script, ...args], env, isQuiet);
  if (isQuiet) console.log(`\n── ${step.name} ──\n${printed}`);
  return {
    step: step.name,
    seconds: (performance.now() - start) / 1000,
    count: countStep(step, status === 0, file),
    note: status === 0 ? '' : `ended with ${status}`,
  };
}

function runProgram(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  isQuiet: boolean,
): Promise<{ readonly status: number | string; readonly printed: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: isQuiet ? 'pipe' : 'inherit', env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    }
    child.on('error', (error) => resolve({ status: error.message, printed }));
    child.on('close', (code, signal) => resolve({ status: code ?? signal ?? 'nothing', printed }));
  });
}

function vitestArguments(projects: readonly string[], file: string): readonly string[] {
  return [
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
}

/** A test step that ends badly without a failed test (a crash, no report) still counts as one failure. */
function countStep(step: Step, ended: boolean, file: string): Count {
  if (step.vitestProjects === undefined) return { passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0 };
  const count = existsSync(file)
    ? countTests(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  return !ended && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function notRun(step: Step, missing: readonly string[]): Outcome {
  return {
    step: step.name,
    seconds: 0,
    count: { passed: 0, failed: 1, skipped: 0 },
    note: `not run, because this failed: ${missing.join(', ')}`,
  };
}

function report(outcomes: readonly Outcome[]): void {
  console.log('\n');
  for (const { step, seconds, count, note } of outcomes) {
    const mark = count.failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${step.padEnd(42)} ${seconds.toFixed(1).padStart(6)} s  ${words(count)}  ${note}`);
  }
  const total = outcomes.reduce<Count>(
    (sum, { count }) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
  console.log(`\n${words(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function words(count: Count): string {
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  return `${count.passed} passed, ${count.failed} failed${skipped}`;
}

function argumentAfter(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
