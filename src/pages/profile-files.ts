import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const ADDRESSES = '/src/data/profile-addresses.ts';
const BUILT = 'indicators/built';
/** What profiles have in common, with the names of one language. */
const SHARED = /^profiles-\w+-\w+\.json$/;
/** Letters of a hash in the name of a file. */
const HASH_LETTERS = 8;

/**
 * Ships the files of profiles, all with one hash in their names: profiles refer to what they have in common by position,
 * and rows of the tables move in all of them together. Puts that hash in place of the lists of
 * `src/data/profile-addresses.ts`, so that the script with which the explorer opens knows every address. `root` is the
 * folder of the project.
 */
export function profileFiles(root: string): Plugin {
  let hash = '';
  return {
    name: 'profile-files',
    apply: 'build',
    buildStart() {
      const files = filesIn(join(root, BUILT)).map((path) => ({ path, source: readFileSync(path, 'utf8') }));
      const all = createHash('sha256');
      for (const { path, source } of files) all.update(`${basename(path)}\n${source}\n`);
      hash = all.digest('base64url').slice(0, HASH_LETTERS);
      for (const { path, source } of files) {
        const fileName = `assets/${basename(path, '.json')}-${hash}.json`;
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    transform: (_, id) => (id.endsWith(ADDRESSES) ? { code: addressesWith(hash), map: null } : null),
  };
}

function filesIn(built: string): readonly string[] {
  const profiles = readdirSync(join(built, 'profiles')).map((name) => join('profiles', name));
  const shared = readdirSync(built).filter((name) => SHARED.test(name));
  return [...profiles, ...shared].sort().map((name) => join(built, name));
}

/** The files lie beside the script. */
function addressesWith(hash: string): string {
  return `const HERE = import.meta.url;
export const profileAddress = (file) =>
  new URL(file.slice(file.lastIndexOf('/') + 1, -'.json'.length) + '-${hash}.json', HERE).href;`;
}
