import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the build of the site leaves the packages that it ships, for the build of its pages. */
export const PACKAGES_FILE = '.vite/packages.json';

const NODE_MODULES = '/node_modules/';

/** Folder of the package that a module belongs to; null for a module of the project or of the build itself. */
export function packageFolder(id: string): string | null {
  const [file = ''] = id.replace(/^\0/, '').split('?');
  const at = file.lastIndexOf(NODE_MODULES);
  if (at < 0) return null;
  const inside = file.slice(at + NODE_MODULES.length).split('/');
  return file.slice(0, at) + NODE_MODULES + inside.slice(0, inside[0]?.startsWith('@') ? 2 : 1).join('/');
}

/**
 * Folders of all packages that a module holds: its own, and those of which it was put together before it was published,
 * which its source map names.
 */
export function packagesIn(id: string): readonly string[] {
  const folder = packageFolder(id);
  if (folder === null) return [];
  const [file = ''] = id.replace(/^\0/, '').split('?');
  const map = existsSync(`${file}.map`) ? readFileSync(`${file}.map`, 'utf8') : '';
  if (!map.includes('node_modules/')) return [folder];
  const { sources } = JSON.parse(map) as { readonly sources: readonly string[] };
  const names = sources.flatMap((source) => packageFolder(`/${source}`)?.split(NODE_MODULES).at(-1) ?? []);
  return [folder, ...[...new Set(names)].map((name) => installedFolder(name, folder))];
}

/** Looks for a package as Node does, from the folder of another one outwards. Throws where it is not installed. */
function installedFolder(name: string, from: string): string {
  const found = join(from, 'node_modules', name).replaceAll('\\', '/');
  if (existsSync(found)) return found;
  if (dirname(from) === from) throw new Error(`${name} is in a package that is shipped, but not installed`);
  return installedFolder(name, dirname(from));
}

/**
 * Adds the folders of the packages of which a build ships anything to `found`. A worker is a build of its own, which
 * ends before that of the page; where `file` is given, the build leaves there all that has been found, sorted.
 */
export function collectPackages(found: Set<string>, file: string | null = null): Plugin {
  return {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        const modules = part.type === 'chunk' ? part.moduleIds : part.originalFileNames;
        for (const folder of modules.flatMap(packagesIn)) found.add(folder);
      }
      if (file !== null)
        this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify([...found].sort()) });
    },
  };
}
