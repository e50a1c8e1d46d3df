import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Kinds of files of a built site, by their path; the first that fits counts. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['pages of towns', /^\w\w\/town\/.*\.html$/],
  ['pages of regions', /^\w\w\/region\/.*\.html$/],
  ['frames', /^\w\w\/embed\/.*\.html$/],
  ['other pages', /\.html$/],
  ['tables and data sets', /^data\//],
  ['data of the explorer', /\.json$/],
  ['scripts', /\.js$/],
  ['styles', /\.css$/],
  ['faces', /\.woff2$/],
  ['others', /./],
];

/** Files and bytes of one kind. */
export interface KindSize {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** Size of a built site by kind of file, as it lies on the disk. */
export function siteSize(folder: string): readonly KindSize[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), bytes: statSync(path).size }));
  const kindOf = (name: string): string => KINDS.find(([, path]) => path.test(name))?.[0] ?? 'others';
  return KINDS.map(([kind]) => {
    const own = files.filter(({ name }) => kindOf(name) === kind);
    return { kind, files: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
}
