import { resolve } from 'node:path';
import { build } from 'vite';
import settings from '../../vite.config.ts';

/**
 * Builds pages that are no part of the site, with the site's own settings, into a folder of `.cache`. All languages of the
 * texts are in their code: only the explorer's start waits for scripts of texts.
 */
export async function buildPages(folder: string, pages: readonly string[]): Promise<void> {
  await build({
    ...settings,
    configFile: false,
    plugins: [],
    logLevel: 'warn',
    build: {
      ...settings.build,
      outDir: folder,
      emptyOutDir: true,
      manifest: false,
      rollupOptions: { input: pages.map((page) => resolve(page)) },
    },
  });
}
