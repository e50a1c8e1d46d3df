import type { TestProject } from 'vitest/node';
import { buildPages } from '../runner/build-pages.ts';
import { comparePicture } from '../runner/picture.ts';
import { GALLERY_FOLDER, openGallery } from './open-gallery.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why pictures say nothing on this machine; '' = they do. */
    readonly picturesSkipped: string;
  }
}

/**
 * Builds the gallery and compares its probe. Where even plain letters and controls are drawn otherwise than on the
 * machine of the kept pictures, comparing the others would report that machine alone.
 */
export async function setup(project: TestProject): Promise<void> {
  await buildPages(GALLERY_FOLDER, ['tests/gallery/index.html']);
  const gallery = await openGallery();
  await gallery.show('probe', { theme: 'light', language: 'en' });
  const { same, note } = comparePicture('probe', await gallery.picture());
  await gallery.close();
  const skipped = same ? '' : `This machine draws letters otherwise than the kept pictures (${note})`;
  if (skipped !== '') console.warn(`\n${skipped}: they are not compared; all other checks run.\n`);
  project.provide('picturesSkipped', skipped);
}
