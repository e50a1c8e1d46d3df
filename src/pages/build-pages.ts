import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LANGUAGES } from '../../geodata/languages.ts';
import { compactJson } from '../../indicators/editions/compact-json.ts';
import { fittedMapRules } from '../map/svg/fitted-map.ts';
import { stillMapRules } from '../map/svg/still-map.ts';
import { bootScripts } from './boot-script.ts';
import { keepAside, readBuiltSite } from './built-site.ts';
import { compactHtml } from './compact-html.ts';
import { datasetFiles } from './dataset-files.ts';
import { embedPages } from './embed-pages.ts';
import { buildEmbedScripts } from './embed-script.ts';
import { darkRules, explorerPages } from './explorer-pages.ts';
import { METHOD_TABLES_FILE } from './method/method-tables.ts';
import { readMethodTables } from './method/read-method-tables.ts';
import { methodPages } from './method-pages.ts';
import { pageHtml } from './page-html.ts';
import { placePages, placeTables } from './place-pages.ts';
import { shareMarks } from './share-marks.ts';
import { readStaticData, withYears } from './static-data.ts';
import { readVersionTables } from './versions/read-version-tables.ts';
import { versionsPages } from './versions-pages.ts';

/**
 * Writes the prerendered pages into the built site: `/`, the explorer, its embed form, every town and region with lists of them, the method and what changed
 * between versions in each language; and into `data/` the tables of the method page and our indices as data sets. Runs after `vite build`, with its folder as argument (`dist` by default).
 * SITE_URL gives the absolute addresses that canonical links and previews need; without it they are left out.
 */
async function buildPages(): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const dist = resolve(root, process.argv[2] ?? 'dist');
  const siteUrl = process.env['SITE_URL'] ?? '';
  const kept = join(root, '.cache/site', basename(dist));
  keepAside(dist, kept);
  const template = readFileSync(join(kept, 'index.html'), 'utf8');
  const source = readStaticData(root);
  const { styles, early } = readBuiltSite(dist, kept);
  const dark = darkRules(source);
  const document = `${styles.document}\n${dark}`;
  const embed = `${styles.embed}\n${fittedMapRules(source.paths)}`;
  const site = {
    siteUrl,
    bootScript: await bootScripts(root),
    styles: {
      frame: `${styles.frame}\n${stillMapRules(source.mercator)}\n${dark}`,
      document,
      embed,
    },
    early,
    embedScripts: await buildEmbedScripts(root, dist),
    embedStyles: 'assets/embed.css',
    documentStyles: hashedName('document', document),
  };
  writeBelow(dist, site.embedStyles, embed);
  writeBelow(dist, site.documentStyles, document);
  const data = await withYears(source.data);
  const tables = await readMethodTables(root, siteUrl);
  const pages = [
    ...explorerPages(source),
    ...embedPages({ ...source, data }),
    ...(await placePages({ ...source, data }, 'town')),
    ...(await placePages({ ...source, data }, 'region')),
    ...(await methodPages(source, tables)),
    ...(await versionsPages(source, await readVersionTables(root))),
  ];
  const files = new Map([
    [METHOD_TABLES_FILE, JSON.stringify(compactJson(tables))],
    ...datasetFiles(data, root),
    ...(await placeTables(source)),
  ]);
  for (const [file, text] of files) writeBelow(dist, file, text);
  for (const page of pages) {
    writeBelow(
      dist,
      join(page.path, 'index.html'),
      compactHtml(pageHtml(template, { ...page, body: shareMarks(page.body) }, site)),
    );
  }
  console.log(`${pages.length} pages written, in ${LANGUAGES.join(', ')}.`);
  console.log(
    siteUrl === ''
      ? 'SITE_URL is not set: canonical links, language links for search engines and previews are left out.'
      : `Absolute addresses begin with ${siteUrl}.`,
  );
}

/** Name of a file of styles that changes with them, so that a browser never keeps old ones. */
function hashedName(name: string, text: string): string {
  return `assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
}

function writeBelow(dist: string, file: string, text: string): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
}

await buildPages();
