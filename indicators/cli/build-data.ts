import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { builtFiles } from '../editions/built-data.ts';
import { TABLES_DIR } from '../figures/table-files.ts';
import { printErrors, readAssembly } from './read-assembly.ts';

const BUILT_DIR = fileURLToPath(new URL('../built', import.meta.url));

/**
 * Writes the files that the site loads; equal tables give equal bytes. With an error in any table it prints what to fix
 * and leaves the folder as it is. Gives the number of errors.
 */
export async function buildData(tablesDir: string, builtDir: string): Promise<number> {
  const assembly = await readAssembly(tablesDir);
  const errors = printErrors(assembly.problems);
  if (errors > 0) return errors;
  const files = builtFiles(assembly);
  const beside = `${builtDir}.part`;
  await rm(beside, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(beside, name)), { recursive: true });
    await writeFile(join(beside, name), content);
    if (!name.includes('/'))
      console.log(
        `${name}: ${content.length} characters, ${gzipSync(content, { level: 9 }).length} bytes gzip`,
      );
  }
  await rm(builtDir, { recursive: true, force: true });
  await rename(beside, builtDir);
  const leftOut = assembly.problems.filter(({ severity }) => severity === 'left-out').length;
  console.log(`${files.size} files; no errors in the tables, ${leftOut} rows left out, each with its reason`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = (await buildData(TABLES_DIR, BUILT_DIR)) > 0 ? 1 : 0;
