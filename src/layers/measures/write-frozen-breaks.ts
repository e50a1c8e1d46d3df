import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlaces } from '../../../geodata/places.ts';
import { scoreIndex } from '../../../indicators/scoring/score-index.ts';
import {
  assembleExplorerData,
  readExplorerFile,
  readIndustriesFile,
  readYearsFile,
} from '../../data/built-files.ts';
import { freezeBreaks } from './freeze-breaks.ts';

/*
 * Command: rebuilds `frozen-breaks.json` from the built data of all years. Run it when indicators or the method
 * change, not when a year is added: the limits are frozen so that years compare.
 */
const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const places = parsePlaces(read('geodata/derived/places.json'));
const explorer = readExplorerFile(read('indicators/built/explorer.json'));
const industries = readIndustriesFile(read('indicators/built/industries.json'));
const years = readYearsFile(read('indicators/built/years.json'));
if (places === null || explorer === null || industries === null || years === null) {
  throw new Error('The built data are damaged or of another format: build them first.');
}
const absent = () => Promise.resolve({ ok: false, file: '', reason: 'no-such-file' } as const);
const opening = assembleExplorerData(places, explorer, {
  profile: absent,
  industries: absent,
  sources: absent,
  expertItems: absent,
  report: absent,
  years: absent,
  people: absent,
  scenario: absent,
  names: absent,
});
const editions = {
  ...opening.editions,
  ...Object.fromEntries(years.map((edition) => [edition.id, edition])),
};
const breaks = freezeBreaks({ ...opening, industries, editions }, (edition, index) =>
  scoreIndex(edition, opening.codebook, index),
);
const lines = Object.entries(breaks).map(([key, cuts]) => `  ${JSON.stringify(key)}: [${cuts.join(', ')}]`);
writeFileSync(join(import.meta.dirname, 'frozen-breaks.json'), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} measures frozen`);
