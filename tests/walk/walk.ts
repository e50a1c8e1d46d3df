import { readMethod } from '../../src/state/address-method.ts';
import { WEIGHTED_NODES } from '../../src/state/method-state.ts';
import { startSite } from '../e2e/driver.ts';
import { collectFigures } from './collect-figures.ts';
import { type Recomputed, recompute } from './recompute.ts';
import { pickBySeed, type WalkedFigure, walkFigure } from './walk-figures.ts';

// Prints the way of some numbers from the screen of the built site back to the source rows; fails if one does not meet.
// `--page` walks another screen under the setting of its address, `--only difference` figures of one kind, `-n` so many, `--seed` others.
const seed = Number(argumentAfter('--seed') ?? 7);
const count = Number(argumentAfter('-n') ?? 3);
const page = argumentAfter('--page');
const from = await recomputeFor(page);
const [town] = pickBySeed(from.places.towns, 1, seed);
const [region] = pickBySeed(from.places.regions, 1, seed);
const site = await startSite();
const pages = page === undefined ? ['en/', `en/?s=${town?.id}`, `en/?s=${region?.id}`] : [page];
const only = argumentAfter('--only') ?? '';
const figures = (await collectFigures(site, pages)).filter(({ address }) => address.startsWith(only));
await site.close();
console.log(`${figures.length} numbers on ${pages.join(', ')}; seed ${seed}`);
const walked = pickBySeed(figures, count, seed).map((figure) => walkFigure(from, figure));
for (const one of walked) print(one);
if (walked.length === 0 || walked.some(({ ok }) => !ok)) process.exitCode = 1;

/** The tables under the setting that the page's address asks for, the author's without one. */
async function recomputeFor(path: string | undefined): Promise<Recomputed> {
  const author = await recompute();
  const asked = new URL(path ?? '', 'http://site/').searchParams.get('m');
  if (asked === null) return author;
  const nodes = [...WEIGHTED_NODES.potential, ...WEIGHTED_NODES.risk];
  const weightCodes = new Set([...nodes, ...author.codebook.map(({ id }) => id)]);
  const method = readMethod(asked, { weightCodes });
  if (method === null) throw new Error(`the address asks for a method that cannot be read: ${asked}`);
  return author.under(method);
}

function print({ figure, steps, values, ok }: WalkedFigure): void {
  console.log(`\n${ok ? '✓' : '✗'} on ${figure.path}: "${figure.text}" (${figure.address})`);
  for (const step of steps) console.log(`   ${step}`);
  console.log(`   from the tables: ${values.join(' or ') || 'no way found'}`);
}

function argumentAfter(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
