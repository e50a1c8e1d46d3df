import type { Names } from '../../geodata/types.ts';
import type {
  PackedProfile,
  PackedSeries,
  ProfileFigure,
  ProfileFile,
  ProfileSeries,
  ProfileSource,
  ProfileWords,
  TownInvestment,
} from '../built-files.ts';
import { compactJson, fullJson } from './compact-json.ts';
import { mostOf, packPoints, unpackPoints } from './pack-series.ts';
import { isNames } from './profile-words.ts';
import { lineOfRow, tableOfRow } from './row-reference.ts';

type Uses = TownInvestment['uses'];
type Breaks = ProfileFile['breaks'];

/** A profile before what repeats in it is shared; rows of figures are lines of one table where they are numbers. */
interface ProfileOnWire extends Omit<ProfileFile, 'format' | 'figures' | 'series' | Worded> {
  readonly rowTable: string;
  readonly figures: readonly (Omit<ProfileFigure, 'rows'> & {
    readonly rows: readonly (string | number)[];
  })[];
  readonly series: readonly PackedSeries[];
  /** Notes are positions in the texts of the words where they are numbers; so are titles of sources. */
  readonly breaks: readonly (Omit<Breaks[number], 'note'> & { readonly note: Names | number })[];
  readonly investment?: Omit<TownInvestment, 'uses'> & {
    readonly uses: readonly (Omit<Uses[number], 'names'> & { readonly names?: Names })[];
  };
  /** Of all sources, in their order; those that `sources` lacks are in the words. */
  readonly sourceIds: readonly string[];
  readonly sources: Readonly<
    Record<string, Omit<ProfileSource, 'title'> & { readonly title: ProfileSource['title'] | number }>
  >;
}

/** Parts of a profile that take names from the words. */
type Worded = 'breaks' | 'investment' | 'sources';

/**
 * Packs a profile for the wire: what repeats stands once, a value as printed only where it differs, and what `words` has
 * not at all.
 */
export function packProfile(profile: ProfileFile, words: ProfileWords): PackedProfile {
  const { format, ...rest } = profile;
  const rowTable = mostOf(
    rest.figures.flatMap(({ rows }) => rows.map(tableOfRow)),
    '',
  );
  const figures = rest.figures.map(({ rows, ...figure }) => ({
    ...figure,
    rows: rows.map((row) => (tableOfRow(row) === rowTable ? lineOfRow(row) : row)),
  }));
  const positions = new Map(words.series.map(({ series: id }, at) => [id, at]));
  const series = rest.series.map(({ series: id, names, unit, level, points }): PackedSeries => {
    const at = positions.get(id);
    return {
      ...(at === undefined ? { series: id, names, unit } : { series: at }),
      level,
      ...packPoints(points),
    };
  });
  return { format, ...compactJson({ ...rest, ...withoutWords(profile, words), rowTable, figures, series }) };
}

function withoutWords(
  { breaks, investment, sources }: ProfileFile,
  words: ProfileWords,
): Pick<ProfileOnWire, Worded | 'sourceIds'> {
  const positions = new Map(words.texts.map((text, at) => [JSON.stringify(text), at]));
  const packed = <Text extends object>(text: Text): Text | number =>
    positions.get(JSON.stringify(text)) ?? text;
  const own = Object.entries(sources).filter(([id]) => !(id in words.sources));
  return {
    breaks: breaks.map((mark) => ({ ...mark, note: packed(mark.note) })),
    ...(investment === undefined
      ? {}
      : {
          investment: {
            ...investment,
            uses: investment.uses.map(({ names, ...use }) =>
              use.use in words.uses ? use : { ...use, names },
            ),
          },
        }),
    sourceIds: Object.keys(sources),
    sources: Object.fromEntries(
      own.map(([id, source]) => [
        id,
        { ...source, title: isNames(source.title) ? packed(source.title) : source.title },
      ]),
    ),
  };
}

/**
 * Restores a profile from the wire, point for point, with names and sources of `words`, which it holds by reference: a
 * language that joins them later is in the profile too. Null where it names what `words` lacks.
 */
export function unpackProfile({ format, ...packed }: PackedProfile, words: ProfileWords): ProfileFile | null {
  const { rowTable, sourceIds, investment, ...rest } = fullJson(packed) as ProfileOnWire;
  const figures = rest.figures.map(({ rows, ...figure }) => ({
    ...figure,
    rows: rows.map((row) => (typeof row === 'number' ? `${rowTable}:${row}` : row)),
  }));
  const textOf = <Text extends object>(text: Text | number): Text | Names | undefined =>
    typeof text === 'number' ? words.texts[text] : text;
  const series = whole(rest.series.map((one) => unpackSeries(one, words)));
  const breaks = whole(rest.breaks.map((mark) => withPart(mark, 'note', textOf(mark.note))));
  const uses = whole(
    (investment?.uses ?? []).map((use) => withPart(use, 'names', use.names ?? words.uses[use.use])),
  );
  const sources = whole(
    sourceIds.map((id) => {
      const own = rest.sources[id];
      const source = own === undefined ? words.sources[id] : withPart(own, 'title', textOf(own.title));
      return source && ([id, source] as const);
    }),
  );
  if (series === null || breaks === null || uses === null || sources === null) return null;
  return {
    ...{ format, ...rest, figures, series, breaks, sources: Object.fromEntries(sources) },
    ...(investment === undefined ? {} : { investment: { ...investment, uses } }),
  };
}

function unpackSeries(
  { series, names, unit, level, ...points }: PackedSeries,
  words: ProfileWords,
): ProfileSeries | undefined {
  if (typeof series === 'number') {
    const named = words.series[series];
    return named && { ...named, level, points: unpackPoints(points) };
  }
  return names && unit && { series, names, unit, level, points: unpackPoints(points) };
}

/** The record with one part put in; undefined without it. */
function withPart<One extends object, Key extends string, Part>(
  one: One,
  key: Key,
  part: Part | undefined,
): (Omit<One, Key> & Readonly<Record<Key, Part>>) | undefined {
  return part === undefined
    ? undefined
    : ({ ...one, [key]: part } as Omit<One, Key> & Readonly<Record<Key, Part>>);
}

/** The list; null where a part of it is missing. */
function whole<One>(list: readonly (One | undefined)[]): readonly One[] | null {
  return list.every((one) => one !== undefined) ? list : null;
}
