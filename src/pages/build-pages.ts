import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformWithOxc } from 'vite';
import { LANGUAGES } from '../i18n/languages.ts';
import { type BuiltFiles, darkRules, embedPages, explorerPages } from './explorer-pages.ts';
import { pageHtml } from './page-html.ts';
import { readStaticData } from './static-data.ts';
import { townPages } from './town-pages.ts';

/** Rules for the prerendered picture in the dark, below the site's root. */
const DARK_STYLES = 'assets/dark-picture.css';

/**
 * Writes the prerendered pages into the built site: `/`, the explorer, its embed form and every town in each
 * language. Runs after `vite build`, with its folder as argument (`dist` by default).
 * SITE_URL gives the absolute addresses that canonical links and previews need; without it they are left out.
 */
async function buildPages(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const dist = resolve(root, process.argv[2] ?? 'dist');
  const siteUrl = process.env['SITE_URL'] ?? '';
  const template = readTemplate(dist);
  const bootScript = await writeBootScript(root, dist);
  const source = readStaticData(root);
  writeFileSync(join(dist, DARK_STYLES), darkRules(source));
  const pages = [
    ...explorerPages(source, readBuiltFiles(dist)),
    ...embedPages(source),
    ...(await townPages(source)),
  ];
  for (const page of pages) {
    const file = join(dist, page.path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pageHtml(template, page, { siteUrl, bootScript, darkStyles: DARK_STYLES }));
  }
  console.log(`${pages.length} pages written, in ${LANGUAGES.join(', ')}.`);
  console.log(
    siteUrl === ''
      ? 'SITE_URL is not set: canonical links, language links for search engines and previews are left out.'
      : `Absolute addresses begin with ${siteUrl}.`,
  );
}

/** The page as `vite build` left it, kept aside so that the pages can be written again without a new build. */
function readTemplate(dist: string): string {
  const kept = join(dist, '.vite/template.html');
  const built = readFileSync(join(dist, 'index.html'), 'utf8');
  if (built.includes('<!--app-->')) writeFileSync(kept, built);
  return readFileSync(kept, 'utf8');
}

/** Writes the script that runs before the first paint; returns its path below the site's root. */
async function writeBootScript(root: string, dist: string): Promise<string> {
  const source = join(root, 'src/pages/before-paint.ts');
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
  // It is a classic script, which blocks the paint; the empty export only made it a module for the type checker.
  const script = code.replace(/export\s*\{\s*\};?/, '');
  const file = 'assets/before-paint.js';
  writeFileSync(join(dist, file), `(() => {${script}})();\n`);
  return file;
}

/** Built files that the explorer's pages fetch first: data for the script, faces for the first lines. */
function readBuiltFiles(dist: string): BuiltFiles {
  const manifest: Record<string, { file: string }> = JSON.parse(
    readFileSync(join(dist, '.vite/manifest.json'), 'utf8'),
  );
  const built = (sources: readonly string[]): readonly string[] =>
    sources.flatMap((source) => manifest[source]?.file ?? []);
  return {
    preload: built([
      'indicators/built/explorer.json',
      'geodata/derived/places.json',
      'geodata/derived/svg-paths.json',
    ]),
    fonts: built(['styles/fonts/noto-sans-400.woff2', 'styles/fonts/noto-sans-600.woff2']),
  };
}

await buildPages();
