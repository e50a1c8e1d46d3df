import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Places } from '../../geodata/types.ts';
import { assembleEditions } from '../editions/assemble.ts';
import { builtFiles } from '../editions/built-data.ts';
import { readTableFiles } from '../figures/table-files.ts';

// Writes the files that the site loads to `indicators/built/`. Equal tables give equal bytes.
const built = fileURLToPath(new URL('../built/', import.meta.url));
const places: Places = JSON.parse(
  await readFile(fileURLToPath(new URL('../../geodata/derived/places.json', import.meta.url)), 'utf8'),
);
const texts = await readTableFiles();
const assembly = assembleEditions(texts, places);
const errors = assembly.problems.filter((problem) => problem.severity === 'error');
for (const { file, line, column, message, hint } of errors)
  console.error(
    `${file}${line === null ? '' : `:${line}`}${column === null ? '' : ` (${column})`}: ${message} ${hint}`,
  );
await rm(built, { recursive: true, force: true });
await mkdir(`${built}profiles`, { recursive: true });
for (const [name, content] of builtFiles(assembly, texts)) {
  await writeFile(`${built}${name}`, content);
  if (!name.startsWith('profiles/'))
    console.log(
      `${name}: ${content.length} characters, ${gzipSync(content, { level: 9 }).length} bytes gzip`,
    );
}
console.log(`${places.towns.length + places.regions.length} profiles, ${errors.length} errors in the tables`);
