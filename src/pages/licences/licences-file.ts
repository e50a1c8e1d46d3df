import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { licenceFileMessages } from '../../i18n/messages/licence-file.ts';
import { packageLicence } from './package-licence.ts';

/** Name of the file below the site's root. */
export const LICENCES_FILE = 'licences.txt';

/** Whose data the site shows, and under which terms; their credits stand on every map. */
const DATA_SOURCES: readonly (readonly [what: string, owner: string, licence: string])[] = [
  ['Boundaries of regions', 'amCharts, https://www.amcharts.com/', 'linkware; its licence follows below'],
  [
    'Lakes, the Caspian; vertices of boundaries',
    'OpenStreetMap contributors, https://www.openstreetmap.org/copyright',
    'ODbL 1.0, https://opendatacommons.org/licenses/odbl/1-0/',
  ],
  ['Neighbours, rivers', 'Natural Earth, https://www.naturalearthdata.com/', 'public domain'],
  [
    'Positions of towns and cities',
    'GeoNames, https://www.geonames.org/',
    'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  ],
  [
    'Statistics',
    'Bureau of National Statistics of Kazakhstan, https://stat.gov.kz/, and the publishers named beside each figure',
    'facts, quoted with their source; licences by source: en/method/#sources',
  ],
];

const RULE = '='.repeat(80);

/**
 * Text of the file that holds the licences of all that is shipped. `root` is the project's folder, `packages` the
 * folders of the packages in its scripts. Throws where a package brings no licence.
 */
export function licencesFile(root: string, packages: Iterable<string>): string {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8').trim();
  const own = read('LICENSE');
  const mit = /Permission is hereby granted[\s\S]*?SOFTWARE\.\n/.exec(own)?.[0].trim() ?? '';
  const licences = [...new Set(packages)].map((folder) => packageLicence(folder, mit));
  licences.sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts: readonly (readonly [heading: string, text: string])[] = [
    ['Monotowns of Kazakhstan', own],
    ['Data', DATA_SOURCES.map((source) => source.join('\n  ')).join('\n\n')],
    ['amCharts, boundaries of regions', read('geodata/derived/LICENSE-amcharts.md')],
    ['Noto Sans, Noto Sans Math, Noto Sans Mono', read('styles/fonts/OFL.txt')],
    ...licences.map(({ name, licence, text }) => [`${name} (${licence})`, text] as const),
  ];
  const leads = LANGUAGES.map((language) => {
    const { title, lead } = licenceFileMessages[language];
    return `${title}\n${lead}`;
  });
  return `${[...leads, ...parts.map(([heading, text]) => `${RULE}\n${heading}\n${RULE}\n\n${text}`)].join('\n\n')}\n`;
}
