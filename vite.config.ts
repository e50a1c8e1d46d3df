import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { splitLanguages } from './src/pages/split-languages.ts';

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

let opening: ReadonlySet<string> | null = null;

/**
 * What the explorer opens with is one chunk: on a slow line a request costs more than the bytes of a small chunk. What
 * the first script needs stays with it. All that it imports is in it, so no chunk waits for one that waits for it.
 */
const OPENING_CODE = {
  debugName: 'opening',
  name: (id: string, chunking: Chunking): string | null => {
    if (opening === null) {
      const first = closureOf(ENTRY, chunking);
      opening = new Set([...closureOf(EXPLORER, chunking)].filter((one) => !first.has(one)));
    }
    return id !== EXPLORER && opening.has(id) ? 'opening' : null;
  },
};

export default defineConfig({
  // Relative addresses: the built site works under any path of any static host.
  base: './',
  publicDir: false,
  plugins: [splitLanguages(import.meta.dirname, 'src/main/start-explorer.ts')],
  define: { __SITE_SETTINGS__: JSON.stringify(settings) },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The pages are written after this build by `src/pages/build-pages.ts`, which reads the manifest.
    manifest: '.vite/manifest.json',
    cssCodeSplit: true,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      input: {
        explorer: resolve(import.meta.dirname, 'index.html'),
        // No pages of the template: styles of the pages of text and of frames, which the build of the pages puts into them.
        document: resolve(import.meta.dirname, 'styles/document.css'),
        embed: resolve(import.meta.dirname, 'styles/embed-page.css'),
      },
      output: { codeSplitting: { groups: [OPENING_CODE] } },
    },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['.'] } },
});
