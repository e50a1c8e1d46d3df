import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFiles } from '../../indicators/coinr/index-files.ts';
import { methodJsonSchema } from '../../indicators/coinr/method-schema.ts';
import { readDataset } from '../../indicators/coinr/read-dataset.ts';
import { scoreDataset, scoresCsv } from '../../indicators/coinr/score-dataset.ts';
import { indexDataset } from '../../indicators/scoring/index-dataset.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { CODEBOOK_FILE, datasetWords, SCHEMA_FILE, setFolder, shippedSets } from './method/shipped-sets.ts';

/**
 * The app's own indices as data sets of the COINr convention, with the scores that `score` makes of them, by path
 * below the site's root. They hold the values that the site computes with. `data` has all full editions loaded. Throws
 * where one is not, or a file cannot be read back.
 */
export function datasetFiles(data: ExplorerData, root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const set of shippedSets(data)) {
    const { id } = set.edition;
    const edition = data.editions[id];
    if (edition === undefined) throw new Error(`the figures of ${id} are not loaded`);
    const made = indexFiles(indexDataset(edition, data.codebook, set.index), datasetWords(data, edition));
    const folder = setFolder(set);
    for (const [file, text] of Object.entries(made)) files.set(`${folder}/${file}`, text);
    files.set(`${folder}/scores.csv`, scoresOf(made, folder));
  }
  files.set(SCHEMA_FILE, `${JSON.stringify(methodJsonSchema(), null, 2)}\n`);
  files.set(CODEBOOK_FILE, readFileSync(join(root, 'indicators/tables/codebook.csv'), 'utf8'));
  return files;
}

function scoresOf(files: ReturnType<typeof indexFiles>, folder: string): string {
  const named = (file: keyof typeof files) => ({ file: `${folder}/${file}`, text: files[file] });
  const { dataset, problems } = readDataset({
    data: named('iData.csv'),
    meta: named('iMeta.csv'),
    grades: named('iGrade.csv'),
    method: named('method.json'),
  });
  if (dataset === null) throw new Error(`${folder}: ${problems.map(({ message }) => message).join('; ')}`);
  return scoresCsv(scoreDataset(dataset).rows, null);
}
