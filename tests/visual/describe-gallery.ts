import { afterAll, describe, expect, inject, it } from 'vitest';
import type { GalleryLook } from '../gallery/gallery-state.ts';
import { boxesOutside, meetingBoxes } from '../runner/label-boxes.ts';
import { comparePicture } from '../runner/picture.ts';
import { openGallery } from './open-gallery.ts';

/** A look, the states that are checked in it, and those of them that are kept as a picture. */
export interface Look extends GalleryLook {
  readonly checked: RegExp;
  readonly kept: RegExp;
}

/**
 * Describes the states of the gallery in some looks; a file that does so runs beside others. The names of the states are
 * read from the gallery itself, so a new state is a new test.
 */
export async function describeGallery(looks: readonly Look[]): Promise<void> {
  const gallery = await openGallery();
  const names = gallery.names.filter((name) => name !== 'probe');
  const skipped = inject('picturesSkipped');
  afterAll(() => gallery.close());

  describe.each(looks)('gallery, $theme, $language', ({ theme, language, checked, kept }) => {
    for (const name of names.filter((one) => checked.test(one))) {
      let picture: Buffer | null = null;
      it(name, async () => {
        const before = await gallery.misbehaviour();
        await gallery.show(name, { theme, language });
        picture = await gallery.picture();
        expect.soft(await gallery.seriousViolations()).toEqual([]);
        expect.soft(meetingBoxes(await gallery.boxes('[data-labels] text'))).toEqual([]);
        expect.soft(boxesOutside(await gallery.boxes('[data-town]'), await gallery.frame())).toEqual([]);
        if (name.startsWith('map-'))
          expect.soft(await gallery.marks()).toEqual({ regions: 20, towns: 27, unnamed: [] });
        expect.soft(await gallery.misbehaviour()).toEqual(before);
      });
      if (!kept.test(name)) continue;
      it(`${name}, picture`, ({ skip }) => {
        skip(skipped !== '', skipped);
        if (picture === null) throw new Error('the state was not shown');
        const { same, note } = comparePicture(`${name}-${theme}-${language}`, picture);
        expect(same, note).toBe(true);
      });
    }

    it('says nothing to the console and asks no other host', async () => {
      expect(await gallery.misbehaviour()).toEqual({ consoleErrors: [], foreignRequests: [] });
    });
  });
}
