import type { Verdict } from './budgets.ts';

/** What can be measured, by the word that asks for it: `npm run bench -- engine`; without a word all of it. */
const PARTS: Readonly<Record<string, (rounds: number) => Promise<readonly Verdict[]>>> = {
  engine: async (rounds) => (await import('./bench-engine.ts')).benchEngine(rounds),
  deeds: async (rounds) => (await import('./bench-deeds.ts')).benchDeeds(rounds),
  pages: async (rounds) => (await import('./bench-pages.ts')).benchPages(rounds),
};

await main();

async function main(): Promise<void> {
  const rounds = Number(argumentAfter('-n') ?? 9);
  const asked = Object.keys(PARTS).filter((part) => process.argv.includes(part));
  const verdicts: Verdict[] = [];
  for (const [part, measure] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(part)) verdicts.push(...(await measure(rounds)));
  }
  console.log(`\nMedian of ${rounds}; Node ${process.version}`);
  for (const { what, figures, kept } of verdicts) {
    console.log(`${kept === false ? '✗' : '✓'} ${what.padEnd(40)} ${figures}`);
  }
  process.exitCode = verdicts.some(({ kept }) => kept === false) ? 1 : 0;
}

function argumentAfter(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
