import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, countTests } from './count-tests.ts';
import { findBrowser } from './find-browser.ts';

/** One step of `npm test`. */
interface Step {
  readonly id: string;
  readonly name: string;
  /** Program of node_modules (its own script) and arguments. */
  readonly script: string;
  readonly args: readonly string[];
  /** Counts its own tests; otherwise the step counts as one check. */
  readonly vitestProject?: string;
  /** Ids of steps without whose success this one says nothing. */
  readonly needs?: readonly string[];
}

interface Outcome {
  readonly step: string;
  readonly seconds: number;
  readonly count: Count;
  readonly note: string;
}

const VITEST = 'node_modules/vitest/vitest.mjs';
const TSX = 'node_modules/tsx/dist/cli.mjs';
const CACHE = '.cache/checks';

const STEPS: readonly Step[] = [
  {
    id: 'format',
    name: 'format and lint',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
  { id: 'types', name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
  {
    id: 'unused',
    name: 'unused files, exports and packages',
    script: 'node_modules/knip/bin/knip.js',
    args: ['--include', 'files,exports,types,dependencies,unlisted,unresolved'],
  },
  { id: 'data', name: 'build: data', script: TSX, args: ['indicators/cli/build-data.ts'] },
  {
    id: 'site',
    name: 'build: site',
    script: 'node_modules/vite/bin/vite.js',
    args: ['build'],
    needs: ['data'],
  },
  { id: 'pages', name: 'build: pages', script: TSX, args: ['src/pages/build-pages.ts'], needs: ['site'] },
  vitestStep('unit', 'units, published numbers, architecture'),
  vitestStep('component', 'components in Chromium', ['browser']),
  vitestStep('pictures', 'pictures', ['browser', 'pages']),
  vitestStep('journeys', 'journeys on the built site', ['browser', 'pages']),
];

await main();

async function main(): Promise<void> {
  const only = argumentAfter('--only')?.split(',');
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (process.argv.includes('--update-pictures')) env['UPDATE_PICTURES'] = '1';
  mkdirSync(CACHE, { recursive: true });
  const outcomes: Outcome[] = [];
  const failed = new Set<string>();
  const note = (id: string, outcome: Outcome): void => {
    outcomes.push(outcome);
    if (outcome.count.failed > 0) failed.add(id);
  };
  note('browser', await checkBrowser(env));
  for (const step of STEPS) {
    if (only && !only.includes(step.id)) continue;
    const missing = (step.needs ?? []).filter((id) => failed.has(id));
    note(step.id, missing.length > 0 ? notRun(step, missing) : runStep(step, env));
  }
  report(outcomes);
}

function vitestStep(project: string, name: string, needs: readonly string[] = []): Step {
  return { id: project, name, script: VITEST, args: [], vitestProject: project, needs };
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

function runStep(step: Step, env: NodeJS.ProcessEnv): Outcome {
  console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  const file = join(CACHE, `${step.id}.json`);
  rmSync(file, { force: true });
  const args = step.vitestProject === undefined ? step.args : vitestArguments(step.vitestProject, file);
  const result = spawnSync(process.execPath, [step.script, ...args], { stdio: 'inherit', env });
  const ended = result.status === 0;
  return {
    step: step.name,
    seconds: (performance.now() - start) / 1000,
    count: countStep(step, ended, file),
    note: ended ? '' : (result.error?.message ?? `ended with ${result.status ?? result.signal}`),
  };
}

function vitestArguments(project: string, file: string): readonly string[] {
  return [
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
}

/** A test step that ends badly without a failed test (a crash, no report) still counts as one failure. */
function countStep(step: Step, ended: boolean, file: string): Count {
  if (step.vitestProject === undefined) return { passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0 };
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
