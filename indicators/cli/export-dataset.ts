import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Places } from '../../geodata/types.ts';
import { exportedDatasets } from '../coinr/exported-datasets.ts';
import { methodJsonSchema } from '../coinr/method-schema.ts';
import { assembleEditions } from '../editions/assemble.ts';
import { readTableFiles } from '../figures/table-files.ts';

// Writes the app's own indices as data sets that `npm run score` reads, one folder each.
const USAGE = 'npm run export-dataset -- [--out DIR]   (DIR is dist/datasets unless given)';

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/datasets' } } });
  const places: Places = JSON.parse(
    await readFile(fileURLToPath(new URL('../../geodata/derived/places.json', import.meta.url)), 'utf8'),
  );
  const assembly = assembleEditions(await readTableFiles(), places);
  for (const [name, files] of exportedDatasets(assembly, places)) {
    await mkdir(join(values.out, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(values.out, name, file), text);
    console.log(`${join(values.out, name)}: ${Object.keys(files).join(', ')}`);
  }
  await writeFile(join(values.out, 'method.schema.json'), `${JSON.stringify(methodJsonSchema(), null, 2)}\n`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
}
