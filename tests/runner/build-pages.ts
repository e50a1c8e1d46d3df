import { resolve } from 'node:path';
import { build } from 'vite';
import settings from '../../vite.config.ts';

/** Builds pages that are no part of the site, with the site's own settings, into a folder of `.cache`. */
export async function buildPages(folder: string, pages: readonly string[]): Promise<void> {
  await build({
    ...settings,
    configFile: false,
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
