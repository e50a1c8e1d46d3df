import { group } from 'd3-array';
import { lateNamesOf, latePath, writtenPartsOf } from '../../../lib/late-paths.ts';
import { type LateContent, lateData, lateNames } from './late-data.ts';
import type { WrittenFile } from './late-parts.ts';

/** The late parts of one page. */
export interface LateOfPage {
  readonly written: WrittenFile;
  readonly content: LateContent;
}

/**
 * Files of the late parts of all pages, by path below the site's root: for each place what all its pages draw, and for
 * each page what is written; for each language the names. Throws where pages of a place do not agree.
 */
export function lateFiles(
  pages: readonly LateOfPage[],
): readonly (readonly [path: string, value: unknown])[] {
  const contents = pages.map(({ content }) => content);
  return [
    ...pages.map(
      ({ written, content: { placeId, language } }) =>
        [writtenPartsOf(latePath(placeId), language), written] as const,
    ),
    ...[...group(contents, ({ placeId }) => placeId)].map(
      ([placeId, own]) => [latePath(placeId), lateData(own)] as const,
    ),
    ...[...group(contents, ({ language }) => language)].map(
      ([language, own]) => [lateNamesOf(latePath(''), language), lateNames(own)] as const,
    ),
  ];
}
