import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportedDatasets } from '../coinr/exported-datasets.ts';
import { methodJsonSchema } from '../coinr/method-schema.ts';
import { printErrors, readAssembly } from './read-assembly.ts';

// Writes the app's own indices as data sets that `npm run score` reads, one folder each.
const USAGE = 'npm run export-dataset -- [--out DIR]   (DIR is dist/datasets unless given)';

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/datasets' } } });
  const assembly = await readAssembly();
  const errors = printErrors(assembly.problems);
  if (errors > 0) throw new Error('No data set is written from tables with errors.');
  for (const [name, files] of exportedDatasets(assembly, assembly.context.places)) {
    await mkdir(join(values.out, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(values.out, name, file), text);
    console.log(`${join(values.out, name)}: ${Object.keys(files).join(', ')}`);
  }
  await writeFile(join(values.out, 'method.schema.json'), `${JSON.stringify(methodJsonSchema(), null, 2)}\n`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
}
