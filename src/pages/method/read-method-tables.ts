import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEditionPlans } from '../../../indicators/editions/build-edition.ts';
import { goalpostMap, readGoalposts } from '../../../indicators/editions/freeze-goalposts.ts';
import { readCodebook } from '../../../indicators/editions/read-codebook.ts';
import { loadRelevels } from '../../../indicators/figures/load-corrections.ts';
import { loadBreaks } from '../../../indicators/figures/load-rules.ts';
import { readTableFiles } from '../../../indicators/figures/table-files.ts';
import { readReportFile, readSourcesFile } from '../../data/built-files.ts';
import { type FileReader, readText } from '../../data/fetch-file.ts';
import type { MethodTables } from './method-tables.ts';

/** Reads the rules and the built reports below the project's root. Throws with the file's name if one is damaged. */
export async function readMethodTables(root: string, siteUrl = ''): Promise<MethodTables> {
  const texts = await readTableFiles(join(root, 'indicators/tables'));
  const posts = readGoalposts('goalposts.csv', texts['goalposts.csv'] ?? '').rows;
  const codebook = readCodebook(texts['codebook.csv'] ?? '', goalpostMap(posts)).rows;
  const { reading, partition } = readBuilt(root, 'report.json', readReportFile);
  const { rowsRead, problemCounts } = reading;
  return {
    recipes: Object.fromEntries(
      codebook.map(({ id, window, yearShift, levels }) => [id, { window, yearShift, levels }]),
    ),
    plans: readEditionPlans(texts['editions.csv'] ?? ''),
    norms: posts.filter(({ origin }) => origin.startsWith('norm')).map((post) => post.indicatorId),
    breaks: loadBreaks(texts).rows,
    relevelledTowns: [...new Set(loadRelevels(texts).rows.map(({ townId }) => townId))],
    sources: readBuilt(root, 'sources.json', readSourcesFile),
    reading: { rowsRead, problemCounts },
    partition,
    siteUrl,
  };
}

function readBuilt<Value>(root: string, file: string, read: FileReader<Value>): Value {
  const result = readText(readFileSync(join(root, 'indicators/built', file), 'utf8'), file, read);
  if (!result.ok) throw new Error(`${result.file}: ${result.reason}. Run "npm run build", which makes it.`);
  return result.value;
}
