import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { assembleEditions } from '../editions/assemble.ts';
import { whatMoved } from '../editions/what-moved.ts';
import { describeProblem } from '../figures/problem.ts';
import type { TableTexts } from '../figures/read-table.ts';
import { readTableFiles } from '../figures/table-files.ts';
import { readPlaces } from './read-assembly.ts';

// Compares the tables as they are with an older folder of tables (first argument), or with the last commit.
const root = fileURLToPath(new URL('../../', import.meta.url));
const places = await readPlaces();
const [oldFolder] = process.argv.slice(2);
const now = await readTableFiles();
const before = oldFolder === undefined ? committedTables(Object.keys(now)) : await readTableFiles(oldFolder);
const [earlier, later] = [assembleEditions(before, places), assembleEditions(now, places)];
// Tables of another form than this program reads would look as if every value had come or gone.
for (const [which, { problems }] of [
  ['earlier', earlier],
  ['present', later],
] as const) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) continue;
  console.error(errors.map(describeProblem).join('\n'));
  console.error(`The ${which} tables have ${errors.length} errors: nothing is compared.`);
  process.exit(1);
}
const { values, scores } = whatMoved(earlier, later);

const show = (value: number | null): string =>
  value === null ? 'missing' : String(Number(value.toPrecision(5)));
for (const { editionId, placeId, indicatorId, before: old, after, rows } of values)
  console.log(
    `${editionId} ${placeId} ${indicatorId}: ${show(old)} → ${show(after)}${rows.length > 0 ? ` by ${rows.join(', ')}` : ''}`,
  );
for (const { editionId, placeId, node, before: old, after } of scores)
  console.log(`${editionId} ${placeId} score of ${node}: ${show(old)} → ${show(after)}`);
console.log(`${values.length} values and ${scores.length} scores moved`);

function committedTables(names: readonly string[]): TableTexts {
  const texts: Record<string, string> = {};
  for (const name of names) {
    try {
      texts[name] = execFileSync('git', ['show', `HEAD:indicators/tables/${name}`], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      console.log(`${name} is not in the last commit: all of it is new`);
    }
  }
  return texts;
}
