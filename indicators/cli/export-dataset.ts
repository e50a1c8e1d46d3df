import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportedDatasets } from '../coinr/exported-datasets.ts';
import { methodJsonSchema } from '../coinr/method-schema.ts';
import { printErrors, readAssembly } from './read-assembly.ts';

// Writes the app's own indices as data sets that `npm run score` reads, one folder each.
const USAGE = 'npm run export-dataset -- [--out DIR]   (DIR is dist/datasets unless given)';

async function exportAll(out: string): Promise<number> {
  const assembly = await readAssembly();
  if (printErrors(assembly.problems) > 0) return 1;
  for (const [name, files] of exportedDatasets(assembly, assembly.context.places)) {
    await mkdir(join(out, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(out, name, file), text);
    console.log(`${join(out, name)}: ${Object.keys(files).join(', ')}`);
  }
  await writeFile(join(out, 'method.schema.json'), `${JSON.stringify(methodJsonSchema(), null, 2)}\n`);
  return 0;
}

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/datasets' } } });
  process.exitCode = await exportAll(values.out);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
}
