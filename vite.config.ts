import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Address for reports about a figure, and the site's own address; both may be left out. */
const settings = {
  reportAddress: process.env['REPORT_ADDRESS'] ?? '',
  siteUrl: process.env['SITE_URL'] ?? '',
};

/**
 * Code that several parts share goes into few chunks: on a slow line a request costs more than the bytes of a small
 * chunk that a part would not have needed.
 */
const SHARED_CODE = {
  name: 'shared',
  // The libraries of the moving map keep their own chunks, which come later.
  test: /^(?!.*[/](@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|maplibre-gl)[/])/,
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: 12_000,
};

export default defineConfig({
  // Relative addresses: the built site works under any path of any static host.
  base: './',
  publicDir: false,
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
      output: { codeSplitting: { groups: [SHARED_CODE] } },
    },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['.'] } },
});
