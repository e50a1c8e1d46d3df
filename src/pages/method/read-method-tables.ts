import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEditionTables } from '../../../indicators/editions/load-edition-tables.ts';
import { createTableReader } from '../../../indicators/figures/read-table.ts';
import { RELEVELS, SERIES_BREAKS } from '../../../indicators/figures/rule-tables.ts';
import { readTableFiles } from '../../../indicators/figures/table-files.ts';
import { readReportFile, readSourcesFile } from '../../data/built-files.ts';
import { type FileReader, readText } from '../../data/fetch-file.ts';
import type { MethodTables } from './method-tables.ts';

/** Reads the rules and the built reports below the project's root. Throws with the file's name if one is damaged. */
export async function readMethodTables(root: string, siteUrl = ''): Promise<MethodTables> {
  const texts = await readTableFiles(join(root, 'indicators/tables'));
  const read = createTableReader(texts);
  const { codebook, plans, goalposts } = loadEditionTables(texts);
  const { reading, partition, clusters } = readBuilt(root, 'report.json', readReportFile);
  const { rowsRead, problemCounts } = reading;
  return {
    recipes: Object.fromEntries(
      codebook.map(({ id, window, yearShift, levels }) => [id, { window, yearShift, levels }]),
    ),
    plans,
    norms: goalposts.filter(({ origin }) => origin.startsWith('norm')).map(({ indicatorId }) => indicatorId),
    breaks: read(SERIES_BREAKS).rows,
    relevelledTowns: [...new Set(read(RELEVELS).rows.map(({ townId }) => townId))],
    sources: readBuilt(root, 'sources.json', readSourcesFile),
    reading: { rowsRead, problemCounts },
    partition,
    clusters,
    siteUrl,
  };
}

function readBuilt<Value>(root: string, file: string, read: FileReader<Value>): Value {
  const result = readText(readFileSync(join(root, 'indicators/built', file), 'utf8'), file, read);
  if (!result.ok) throw new Error(`${result.file}: ${result.reason}. Run "npm run build", which makes it.`);
  return result.value;
}
