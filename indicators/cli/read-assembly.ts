import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Places } from '../../geodata/types.ts';
import { type Assembly, assembleEditions } from '../editions/assemble.ts';
import { describeProblem, type Problem } from '../figures/problem.ts';
import { readTableFiles, TABLES_DIR } from '../figures/table-files.ts';

const SHOWN = 100;

/** The derived places; throws if the file is not there. */
export async function readPlaces(): Promise<Places> {
  const file = fileURLToPath(new URL('../../geodata/derived/places.json', import.meta.url));
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Makes all editions from a folder of tables; what is wrong with the tables is among the problems. */
export async function readAssembly(tablesDir = TABLES_DIR): Promise<Assembly> {
  return assembleEditions(await readTableFiles(tablesDir), await readPlaces());
}

/** Prints the errors among problems, one per line with file, line, column and hint, and says how many there are. */
export function printErrors(problems: readonly Problem[]): number {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const error of errors.slice(0, SHOWN)) console.error(describeProblem(error));
  if (errors.length > SHOWN) console.error(`and ${errors.length - SHOWN} more`);
  if (errors.length > 0)
    console.error(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'}, nothing written.`);
  return errors.length;
}
