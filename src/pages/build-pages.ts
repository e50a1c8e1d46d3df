import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LANGUAGES, perLanguage } from '../../geodata/languages.ts';
import { compactJson } from '../../indicators/editions/compact-json.ts';
import { fittedMapRules } from '../map/svg/fitted-map.ts';
import { stillMapRules } from '../map/svg/still-map.ts';
import { bootScripts, rootScript } from './boot-script.ts';
import { takeBuildNotes } from './build-notes.ts';
import { readBuiltSite } from './built-site.ts';
import { compactHtml } from './compact-html.ts';
import { comparePages, sideFiles } from './compare-pages.ts';
import { datasetFiles } from './dataset-files.ts';
import { embedPages } from './embed-pages.ts';
import { buildEmbedScripts } from './embed-script.ts';
import { expertsGuidePages } from './experts-guide-pages.ts';
import { expertsPages } from './experts-pages.ts';
import { explorerPages } from './explorer-pages.ts';
import { frameDataText } from './frame-data.ts';
import { hostFiles } from './hosts/host-files.ts';
import { LICENCES_FILE, licencesFile } from './licences/licences-file.ts';
import { METHOD_TABLES_FILE } from './method/method-tables.ts';
import { readMethodTables } from './method/read-method-tables.ts';
import { methodPages } from './method-pages.ts';
import { NOT_FOUND_FILE, notFoundHtml } from './not-found-page.ts';
import { pageHtml } from './page-html.ts';
import { lateFiles } from './place/late/late-files.ts';
import { placeFiles } from './place/place-files.ts';
import { placePages } from './place-pages.ts';
import { reusePages } from './reuse-pages.ts';
import { commonPolicy } from './security-policy.ts';
import { shareMarks } from './share-marks.ts';
import { readStaticData, withYears } from './static-data.ts';
import { toursPages } from './tours/tours-pages.ts';
import { townPagesBeside } from './town-pages-beside.ts';
import { readVersionTables } from './versions/read-version-tables.ts';
import { versionsPages } from './versions-pages.ts';

/**
 * Writes the prerendered pages into the built site: `/`, the explorer, its embed form, every town and region with lists of them and a page that sets some side by side, panels of experts, the method and what changed
 * between versions in each language, and one for what is missing; into `data/` the tables of the method page and our indices as data sets; the licences of all that is shipped; and what hosts may send with it. Runs after `vite build`, with its folder as argument (`dist` by default).
 * SITE_URL gives the absolute addresses that canonical links and previews need; without it they are left out.
 */
async function buildPages(): Promise<void> {
  const ofTowns = townPagesBeside();
  const root = resolve(import.meta.dirname, '../..');
  const dist = resolve(root, process.argv[2] ?? 'dist');
  const siteUrl = process.env['SITE_URL'] ?? '';
  const notes = takeBuildNotes(root, dist);
  const template = readFileSync(join(notes, 'template.html'), 'utf8');
  const packages = new Set<string>(JSON.parse(readFileSync(join(notes, 'packages.json'), 'utf8')));
  const source = readStaticData(root);
  const { styles, early, textScripts, notFoundStyles } = readBuiltSite(notes);
  const data = await withYears(source.data);
  const explorers = explorerPages(source);
  const frames = embedPages({ ...source, data });
  const embed = `${styles.embed}\n${fittedMapRules(source.paths)}`;
  const embedFile = `${embed}\n${frames.rules}`;
  const site = {
    siteUrl,
    bootScript: await bootScripts(root),
    styles: {
      frame: `${styles.frame}\n${stillMapRules(source.mercator)}\n${explorers.rules}`,
      document: styles.document,
      embed,
    },
    early,
    textScripts,
    embedScripts: await buildEmbedScripts(root, dist, packages),
    frameData: perLanguage((language) => frameDataText(root, language)),
    embedStyles: hashedName('embed', embedFile),
    documentStyles: hashedName('document', styles.document),
  };
  writeBelow(dist, site.embedStyles, embedFile);
  writeBelow(dist, site.documentStyles, styles.document);
  const tables = await readMethodTables(root, siteUrl);
  const others = [
    ...explorers.pages,
    ...frames.pages,
    ...(await placePages({ ...source, data }, 'region')),
    ...(await methodPages(source, tables)),
    ...(await versionsPages(source, await readVersionTables(root))),
    ...comparePages(source),
    ...expertsPages(source),
    ...expertsGuidePages(),
    ...reusePages(source, process.env['REPORT_ADDRESS'] ?? ''),
    ...toursPages({ data }),
  ];
  const itsFiles = [
    ...datasetFiles(data, root),
    ...(await placeFiles(source, siteUrl)),
    ...(await sideFiles({ ...source, data })),
  ];
  const pages = [...others, ...(await ofTowns)];
  const files = new Map([
    [METHOD_TABLES_FILE, JSON.stringify(compactJson(tables))],
    ...itsFiles,
    ...lateFiles(pages.flatMap(({ late }) => late ?? [])).map(
      ([path, value]) => [path, JSON.stringify(value)] as const,
    ),
  ]);
  const written = new Map(
    pages.map((page) => [
      join(page.path, 'index.html'),
      compactHtml(pageHtml(template, { ...page, body: shareMarks(page.body) }, site)),
    ]),
  );
  const icon = readFileSync(join(root, 'src/pages/icon.svg'), 'utf8');
  const script = await rootScript(root);
  written.set(NOT_FOUND_FILE, notFoundHtml({ template, siteUrl, styles: notFoundStyles, icon, script }));
  files.set(LICENCES_FILE, licencesFile(root, packages));
  for (const [file, text] of [...files, ...written, ...hostFiles(commonPolicy(written.values()))])
    writeBelow(dist, file, text);
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
