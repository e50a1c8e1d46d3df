import { LANGUAGES, TABLE_LANGUAGE } from '../../../geodata/languages.ts';
import type { ProfileFile, ProfileSeries } from '../../../indicators/built-files.ts';
import { csvText } from '../../export/csv.ts';
import { stepMessages } from '../../i18n/messages/steps.ts';
import { openAddress } from '../../lib/open-address.ts';
import { breaksInside, isOf } from '../../panels/profile/profile-series.ts';

/** Names come in every language, that of the tables first; the rest is said in it alone. */
const NAMED = LANGUAGES.toReversed();

/** Where the file of a place lies below the site's root. */
export function placeTablePath(placeId: string): string {
  return `data/places/${placeId}.csv`;
}

/**
 * All series of a place as CSV with a byte-order mark: a row a series and area, a column a year; values in the unit of
 * the series, empty where nothing is published.
 */
export function placeTable(file: ProfileFile): string {
  const years = [...new Set(file.series.flatMap(({ points }) => points.map(([year]) => year)))].sort(
    (a, b) => a - b,
  );
  const head = [
    'id',
    ...NAMED.map((language) => `name_${language}`),
    'unit',
    'level',
    'breaks',
    'source_ids',
    'source_urls',
  ];
  const rows = file.series.map((series) => seriesCells(file, series, years));
  return `\uFEFF${csvText([[...head, ...years.map(String)], ...rows])}\r\n`;
}

function seriesCells(
  file: ProfileFile,
  series: ProfileSeries,
  years: readonly number[],
): readonly (string | number | null)[] {
  const { names, unit, level, points } = series;
  const values = new Map(points.map(([year, value]) => [year, value]));
  const sources = [...new Set(points.map((point) => point[5]))];
  const urls = sources.flatMap((id) => openAddress(file.sources[id]?.url ?? '') || []);
  return [
    series.series,
    ...NAMED.map((language) => names[language]),
    unit[TABLE_LANGUAGE],
    level,
    breaksText(file, series),
    sources.join('; '),
    [...new Set(urls)].join('; '),
    ...years.map((year) => values.get(year) ?? null),
  ];
}

/** Years from which a series does not continue what was before, and years of misprints and spikes. */
function breaksText(file: ProfileFile, series: ProfileSeries): string {
  const breaks = breaksInside(file, series).map(({ year, note, notScored }) => {
    const rest = notScored === undefined ? '' : `. ${stepMessages[TABLE_LANGUAGE][`notScored-${notScored}`]}`;
    return `${year}: ${note[TABLE_LANGUAGE]}${rest}`;
  });
  const marks = file.marks
    .filter(isOf(series))
    .map(({ year, kind }) => `${year}: ${stepMessages[TABLE_LANGUAGE][`mark-${kind}`]}`);
  return [...new Set([...breaks, ...marks])].join('; ');
}
