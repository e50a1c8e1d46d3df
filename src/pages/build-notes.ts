import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A part of the site in the manifest of its build. */
export interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Sources of the style sheets that stand in pages or in files made from them; the first is the explorer's page. */
const STYLES_IN_PAGES = [
  'index.html',
  ...['document', 'embed-page', 'not-found-page'].map((name) => `styles/${name}.css`),
];

/** Style sheets of a source of {@link STYLES_IN_PAGES}, below the site or the folder of the notes. */
export function sheetsInPages(manifest: Readonly<Record<string, Chunk>>, source: string): readonly string[] {
  const { css, file } = manifest[source] ?? {};
  return css ?? (file === undefined ? [] : [file]);
}

/**
 * Takes what the build of the site left for that of its pages out of the site, so that it is not published: the
 * manifest, the packages in its scripts, the style sheets that stand in pages, and the page into which pages are put,
 * `template.html`. Returns the folder in which they are kept, from which the pages can be written again without a new
 * build. `root` is the project's folder.
 */
export function takeBuildNotes(root: string, dist: string): string {
  const left = join(dist, '.vite');
  const notes = join(root, '.cache/pages', relative(root, dist).replaceAll(/\W+/g, '_'));
  if (!existsSync(left)) return notes;
  rmSync(notes, { recursive: true, force: true });
  mkdirSync(dirname(notes), { recursive: true });
  cpSync(left, notes, { recursive: true });
  cpSync(join(dist, 'index.html'), join(notes, 'template.html'));
  rmSync(left, { recursive: true });
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(notes, 'manifest.json'), 'utf8'));
  for (const sheet of STYLES_IN_PAGES.flatMap((source) => sheetsInPages(manifest, source))) {
    cpSync(join(dist, sheet), join(notes, sheet));
    rmSync(join(dist, sheet));
  }
  return notes;
}
