import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { LANGUAGES } from './geodata/languages.ts';
import { lateScripts } from './src/pages/late-scripts.ts';
import { collectPackages, PACKAGES_FILE } from './src/pages/licences/collect-packages.ts';
import { profileFiles } from './src/pages/profile-files.ts';
import { splitLanguages, textsModule } from './src/pages/split-languages.ts';

/** Address for reports about a figure, and the site's own address; both may be left out. */
const settings = {
  reportAddress: process.env['REPORT_ADDRESS'] ?? '',
  siteUrl: process.env['SITE_URL'] ?? '',
};

interface Chunking {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const ENTRY = resolve(import.meta.dirname, 'src/main/main.ts');
const EXPLORER = resolve(import.meta.dirname, 'src/main/start-explorer.ts');
const PLACE = resolve(import.meta.dirname, 'src/main/start-place.ts');
const COMPARE = resolve(import.meta.dirname, 'src/main/start-compare.ts');
const EXPERTS = resolve(import.meta.dirname, 'src/main/start-experts.ts');
const METHOD = resolve(import.meta.dirname, 'src/main/start-method.ts');
const DRAWS = resolve(import.meta.dirname, 'src/layers/late/draws.ts');
const MAP = resolve(import.meta.dirname, 'src/map/webgl/maplibre-map.ts');
const PROFILE = resolve(import.meta.dirname, 'src/panels/profile/profile.ts');

/** Everything that a module imports, by itself or through others; not what it imports on demand. */
function closureOf(start: string, chunking: Chunking): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(chunking.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** Code of Vite's own that fetches code on demand. */
const PRELOAD_HELPER = 'vite/preload-helper';

interface Parts {
  readonly first: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  readonly profile: ReadonlySet<string>;
  /** What a profile has in common with layers and texts that come late. */
  readonly late: ReadonlySet<string>;
  /** The map in WebGL, with what its overlay has in common with it: the overlay never comes before the map. */
  readonly map: ReadonlySet<string>;
}

let parts: Parts | null = null;

/** Folders of the packages in the scripts of the pages and of their workers, whose licences go with the site. */
const packages = new Set<string>();

function partsOf(chunking: Chunking): Parts {
  if (parts !== null) return parts;
  const entry = closureOf(ENTRY, chunking);
  const explorer = closureOf(EXPLORER, chunking);
  // What pages of text have in common with the explorer, so that they need not fetch the explorer's opening for it.
  const shared = [PLACE, COMPARE]
    .flatMap((start) => [...closureOf(start, chunking)])
    .filter((id) => explorer.has(id));
  const first = new Set([...entry, ...shared]);
  const opening = new Set([...explorer].filter((id) => !first.has(id)));
  // What opens with a place, but for what pages without it need too.
  const elsewhere = new Set(
    [PLACE, COMPARE, EXPERTS, METHOD].flatMap((start) => [...closureOf(start, chunking)]),
  );
  const beside = [DRAWS, ...LANGUAGES.map((language) => `\0${textsModule('rest', language)}`)];
  const withoutProfile = new Set(beside.flatMap((start) => [...closureOf(start, chunking)]));
  const ofProfile = [...closureOf(PROFILE, chunking)].filter((id) => !explorer.has(id) && !elsewhere.has(id));
  const profile = new Set(ofProfile.filter((id) => !withoutProfile.has(id)));
  const late = new Set(ofProfile.filter((id) => withoutProfile.has(id)));
  const taken = [explorer, elsewhere, withoutProfile, profile];
  const ofMap = [...closureOf(MAP, chunking)].filter((id) => !taken.some((some) => some.has(id)));
  parts = { first, opening, profile, late, map: new Set(ofMap) };
  return parts;
}

/**
 * What the first script needs is one chunk, what the explorer opens with is another, what a profile needs is a third, and
 * the map in WebGL a fourth: on a slow line a request costs more than the bytes of a small chunk. The first asks for the second, and runs while that
 * is on its way; nothing of the first is taken into the second, which would make it wait.
 */
const OPENING_CODE = {
  debugName: 'opening',
  includeDependenciesRecursively: false,
  name: (id: string, chunking: Chunking): string | null => {
    const { first, opening, profile, late, map } = partsOf(chunking);
    if (id !== ENTRY && (first.has(id) || id.includes(PRELOAD_HELPER))) return 'first';
    if (id !== EXPLORER && opening.has(id)) return 'opening';
    if (late.has(id)) return 'late-shared';
    if (map.has(id)) return 'maplibre-map';
    return id !== PROFILE && profile.has(id) ? 'profile' : null;
  },
};

export default defineConfig({
  // Relative addresses: the built site works under any path of any static host.
  base: './',
  publicDir: false,
  plugins: [
    splitLanguages(import.meta.dirname, 'src/main/start-explorer.ts'),
    profileFiles(import.meta.dirname),
    lateScripts(import.meta.dirname, packages),
    collectPackages(packages, PACKAGES_FILE),
  ],
  define: { __SITE_SETTINGS__: JSON.stringify(settings) },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The pages are written after this build by `src/pages/build-pages.ts`, which takes the manifest away.
    manifest: '.vite/manifest.json',
    cssCodeSplit: true,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: {
        explorer: resolve(import.meta.dirname, 'index.html'),
        // The scripts of the pages of places, of the page that sets some side by side, and of that of experts.
        place: PLACE,
        compare: COMPARE,
        experts: EXPERTS,
        // No pages of the template: styles of the pages of text, of frames and of the page in place of a missing one,
        // which the build of the pages puts into them.
        document: resolve(import.meta.dirname, 'styles/document.css'),
        embed: resolve(import.meta.dirname, 'styles/embed-page.css'),
        notFound: resolve(import.meta.dirname, 'styles/not-found-page.css'),
      },
      output: {
        codeSplitting: { groups: [OPENING_CODE] },
        // Some hosts leave out files whose names begin with a line.
        sanitizeFileName: (name) => name.replaceAll(/[^\w.-]+/g, '-').replace(/^[-_.]+/, ''),
      },
    },
  },
  worker: { format: 'es', plugins: () => [collectPackages(packages)] },
  server: { fs: { allow: ['.'] } },
});
