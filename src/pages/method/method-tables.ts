import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFile, SourcesFile } from '../../../indicators/built-files.ts';
import { loadRelevels } from '../../../indicators/dataset/load-corrections.ts';
import { loadBreaks } from '../../../indicators/dataset/load-rules.ts';
import type { SeriesBreak } from '../../../indicators/dataset/observation.ts';
import { readTableFiles } from '../../../indicators/dataset/table-files.ts';
import { type EditionPlan, readEditionPlans } from '../../../indicators/editions/build-edition.ts';
import type { CodebookRow } from '../../../indicators/editions/codebook-row.ts';
import { goalpostMap, readGoalposts } from '../../../indicators/editions/freeze-goalposts.ts';
import { readCodebook } from '../../../indicators/editions/read-codebook.ts';
import { readReportFile, readSourcesFile } from '../../data/built-files.ts';
import { type FileReader, readText } from '../../data/fetch-file.ts';

/** What the method page tells beyond the explorer's own data: recipes, plans, rules and sources. */
export interface MethodTables {
  readonly codebook: readonly CodebookRow[];
  readonly plans: readonly EditionPlan[];
  /** Indicators whose goalposts are a norm, not the extremes of the edition. */
  readonly norms: ReadonlySet<string>;
  readonly breaks: readonly SeriesBreak[];
  /** Towns of which a sheet prints another level than it says. */
  readonly relevelledTowns: readonly string[];
  readonly sources: SourcesFile;
  readonly reading: ReportFile['reading'];
}

/** Reads the rules and the built reports below the project's root. Throws with the file's name if one is damaged. */
export async function readMethodTables(root: string): Promise<MethodTables> {
  const texts = await readTableFiles(join(root, 'indicators/tables'));
  const posts = readGoalposts('goalposts.csv', texts['goalposts.csv'] ?? '').rows;
  return {
    codebook: readCodebook(texts['codebook.csv'] ?? '', goalpostMap(posts)).rows,
    plans: readEditionPlans(texts['editions.csv'] ?? ''),
    norms: new Set(posts.filter(({ origin }) => origin.startsWith('norm')).map((post) => post.indicatorId)),
    breaks: loadBreaks(texts).rows,
    relevelledTowns: [...new Set(loadRelevels(texts).rows.map(({ townId }) => townId))],
    sources: readBuilt(root, 'sources.json', readSourcesFile),
    reading: readBuilt(root, 'report.json', readReportFile).reading,
  };
}

function readBuilt<Value>(root: string, file: string, read: FileReader<Value>): Value {
  const result = readText(readFileSync(join(root, 'indicators/built', file), 'utf8'), file, read);
  if (!result.ok) throw new Error(`${result.file}: ${result.reason}. Run "npm run build", which makes it.`);
  return result.value;
}
