import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What must be said of a package that is shipped. */
export interface PackageLicence {
  /** Name and version. */
  readonly name: string;
  /** Short name of its licence, such as `MIT`. */
  readonly licence: string;
  /** The licence with its notice of copyright, as the package brings it. */
  readonly text: string;
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * Reads the licence of a package from its folder. `mit` is the text of the MIT licence, for the packages under it that
 * bring none. Throws, with the package's name, where it has no licence, or no text of one.
 */
export function packageLicence(folder: string, mit: string): PackageLicence {
  const about: PackageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { license: licence } = about;
  const name = `${about.name} ${about.version}`;
  if (licence === undefined) throw new Error(`${name} is shipped and names no licence`);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file) && !/\.(?:[cm]?js|json)$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0 && licence !== 'MIT')
    throw new Error(`${name} is shipped and brings no text of its licence`);
  return { name, licence, text: texts.join('\n\n') || `Copyright (c) ${authorOf(about)}\n\n${mit}` };
}

function authorOf({ name, author }: PackageFile): string {
  return typeof author === 'object' ? author.name : (author ?? `the authors of ${name}`);
}
