import { group } from 'd3-array';
import { lateNamesOf, latePath } from '../../../lib/late-paths.ts';
import { type LateContent, lateData } from './late-data.ts';
import { lateNames } from './late-names.ts';

/**
 * Files of the late parts of all pages, by path below the site's root: for each place what all its pages draw, for each
 * language the names. Throws where pages of a place do not agree.
 */
export function lateFiles(
  pages: readonly LateContent[],
): readonly (readonly [path: string, value: unknown])[] {
  const named = pages.flatMap(({ series }) => Object.keys(series.words.names));
  const seriesIds = [...new Set(named)].sort();
  return [
    ...[...group(pages, ({ placeId }) => placeId)].map(
      ([placeId, own]) => [latePath(placeId), lateData(own, seriesIds)] as const,
    ),
    ...[...group(pages, ({ language }) => language)].map(
      ([language, own]) => [lateNamesOf(latePath(''), language), lateNames(own, seriesIds)] as const,
    ),
  ];
}
