import { startSite } from '../e2e/driver.ts';
import { collectFigures } from './collect-figures.ts';
import { recompute } from './recompute.ts';
import { pickBySeed, type WalkedFigure, walkFigure } from './walk-figures.ts';

// Prints the way of some numbers from the screen of the built site back to the source rows; fails if one does not meet.
// `--page` walks another screen, `--only difference` figures of one kind, `-n` so many, `--seed` others.
const seed = Number(argumentAfter('--seed') ?? 7);
const count = Number(argumentAfter('-n') ?? 3);
const from = await recompute();
const [town] = pickBySeed(from.places.towns, 1, seed);
const [region] = pickBySeed(from.places.regions, 1, seed);
const site = await startSite();
const page = argumentAfter('--page');
const pages = page === undefined ? ['en/', `en/?s=${town?.id}`, `en/?s=${region?.id}`] : [page];
const only = argumentAfter('--only') ?? '';
const figures = (await collectFigures(site, pages)).filter(({ address }) => address.startsWith(only));
await site.close();
console.log(`${figures.length} numbers on ${pages.join(', ')}; seed ${seed}`);
const walked = pickBySeed(figures, count, seed).map((figure) => walkFigure(from, figure));
for (const one of walked) print(one);
if (walked.length === 0 || walked.some(({ ok }) => !ok)) process.exitCode = 1;

function print({ figure, steps, values, ok }: WalkedFigure): void {
  console.log(`\n${ok ? '✓' : '✗'} on ${figure.path}: "${figure.text}" (${figure.address})`);
  for (const step of steps) console.log(`   ${step}`);
  console.log(`   from the tables: ${values.join(' or ') || 'no way found'}`);
}

function argumentAfter(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
