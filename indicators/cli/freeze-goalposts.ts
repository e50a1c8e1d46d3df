import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_GOALPOSTS } from '../editions/check-editions.ts';
import { GOALPOSTS } from '../editions/edition-tables.ts';
import { frozenGoalposts, goalpostsCsv } from '../editions/freeze-goalposts.ts';
import { TABLES_DIR } from '../figures/table-files.ts';
import { printErrors, readAssembly } from './read-assembly.ts';

// Writes `indicators/tables/goalposts.csv` from the pooled years of the full editions. Run it once for a new
// indicator or a new start edition: scores of all years move with it, so commit the change by itself.
const assembly = await readAssembly();
const isSolvedHere = (kind: string, file: string): boolean =>
  kind === NO_GOALPOSTS || file === GOALPOSTS.file;
if (printErrors(assembly.problems.filter(({ kind, file }) => !isSolvedHere(kind, file))) > 0)
  process.exitCode = 1;
else {
  const frozen = frozenGoalposts(assembly);
  for (const fault of frozen.flatMap(({ fault }) => fault ?? [])) {
    console.error(fault);
    process.exitCode = 1;
  }
  await writeFile(join(TABLES_DIR, GOALPOSTS.file), goalpostsCsv(frozen));
  console.log(`${frozen.length} pairs of goalposts written to indicators/tables/${GOALPOSTS.file}`);
}
