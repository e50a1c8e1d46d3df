import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Takes what the build of the site left for that of its pages out of the site, so that it is not published: the
 * manifest, the packages in its scripts, and the page into which pages are put, `template.html`. Returns the folder in
 * which they are kept, from which the pages can be written again without a new build. `root` is the project's folder.
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
  return notes;
}
