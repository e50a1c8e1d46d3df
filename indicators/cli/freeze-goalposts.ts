import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from '../../geodata/types.ts';
import { assembleEditions } from '../editions/assemble.ts';
import { freezeGoalposts, goalpostsCsv, readGoalposts } from '../editions/freeze-goalposts.ts';
import { readTableFiles, TABLES_DIR } from '../figures/table-files.ts';

// Writes `indicators/tables/goalposts.csv` from the pooled years of the full editions. Run it once for a new
// indicator or a new start edition: scores of all years move with it, so commit the change by itself.
const places: Places = JSON.parse(
  await readFile(fileURLToPath(new URL('../../geodata/derived/places.json', import.meta.url)), 'utf8'),
);
const texts = await readTableFiles();
const { context, codebook, plans, editions } = assembleEditions(texts, places);
const norms = readGoalposts('goalpost-norms.csv', texts['goalpost-norms.csv'] ?? '');
for (const problem of norms.problems) console.error(`${problem.file}:${problem.line} ${problem.message}`);
const normById = new Map(norms.rows.map((row) => [row.indicatorId, row]));
const frozen = plans
  .filter((plan) => plan.kind === 'full')
  .flatMap((plan) => {
    const built = editions.get(plan.id);
    return built === undefined ? [] : freezeGoalposts(context, codebook, plan, built, normById);
  });
await writeFile(join(TABLES_DIR, 'goalposts.csv'), goalpostsCsv(frozen));
console.log(`${frozen.length} pairs of goalposts written to indicators/tables/goalposts.csv`);
