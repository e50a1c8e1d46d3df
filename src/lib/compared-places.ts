import type { Citation, CiteWords } from './citation.ts';
import { never } from './never.ts';

/** A town or region with its scores, as the pages of places compare them. */
export interface ComparedPlace {
  readonly id: string;
  readonly name: string;
  /** Title of its page as it is cited. */
  readonly title: string;
  /** Region of a town; null for a region. */
  readonly regionId: string | null;
  /** The most similar places, the nearest first. */
  readonly nearest: readonly string[];
  /** Scores by node; a node that is not scored is absent. */
  readonly scores: Readonly<Record<string, number>>;
  /** Rank interval by index; an index by which it is not ranked is absent. */
  readonly ranks: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Own figures by indicator that stand on strips; a region has none. */
  readonly figures: Readonly<Record<string, number>>;
}

/** A strip of all figures of an indicator: its lowest and highest one, and the decimals that they are written with. */
export type FigureStrip = readonly [low: number, high: number, decimals: number];

/** What the button for the workbook says: before, while it is made, and where it could not be. */
export interface WorkbookWords {
  readonly button: string;
  readonly making: string;
  readonly failed: string;
}

/** What the script of a place's page reads: all towns or all regions, and the words that it says, in one language. */
export interface CompareFile {
  /** Words of the control. */
  readonly words: Readonly<Record<string, string>>;
  readonly places: readonly ComparedPlace[];
  /** Strips of figures by indicator. */
  readonly strips: Readonly<Record<string, FigureStrip>>;
  /** How the pages are cited; title and key are those of each page. */
  readonly cite: { readonly citation: Citation; readonly words: CiteWords };
  /** Words of the button that makes a workbook of the page's figures. */
  readonly workbook: WorkbookWords;
}

/** With what the bars of a page are compared: the median of all, a group, or up to {@link MOST_CHOSEN} chosen places. */
export type Comparison =
  | { readonly kind: 'all' | 'region' | 'nearest' }
  | { readonly kind: 'chosen'; readonly ids: readonly string[] };

export const MOST_CHOSEN = 3;
/** Part of the address that holds the comparison. */
const KEY = 'c';

/** The comparison that an address asks for; what it does not know is left out. */
export function readComparison(search: string, known: ReadonlySet<string>): Comparison {
  const value = new URLSearchParams(search).get(KEY) ?? '';
  if (value === 'region' || value === 'nearest') return { kind: value };
  const ids = [...new Set(value.split('.'))].filter((id) => known.has(id)).slice(0, MOST_CHOSEN);
  return ids.length === 0 ? { kind: 'all' } : { kind: 'chosen', ids };
}

/** An address with the comparison in it, beside whatever else it holds. */
export function withComparison(address: string, comparison: Comparison): string {
  const url = new URL(address);
  if (comparison.kind === 'all') url.searchParams.delete(KEY);
  else url.searchParams.set(KEY, comparison.kind === 'chosen' ? comparison.ids.join('.') : comparison.kind);
  return url.href;
}

/** The places that one is compared with, never itself; [] for the median of all, which the page has by itself. */
export function comparedWith(
  places: readonly ComparedPlace[],
  ownId: string,
  comparison: Comparison,
): readonly ComparedPlace[] {
  const own = places.find(({ id }) => id === ownId);
  const others = places.filter(({ id }) => id !== ownId);
  const byIds = (ids: readonly string[]): readonly ComparedPlace[] =>
    ids.flatMap((one) => others.find(({ id }) => id === one) ?? []);
  switch (comparison.kind) {
    case 'all':
      return [];
    case 'region':
      return others.filter(
        ({ regionId, scores }) => regionId === (own?.regionId ?? '') && Object.keys(scores).length > 0,
      );
    case 'nearest':
      return byIds(own?.nearest ?? []);
    case 'chosen':
      return byIds(comparison.ids);
    default:
      return never(comparison);
  }
}

/** Middle of the scores on a node of those that have one; null where none has. */
export function medianScore(places: readonly ComparedPlace[], node: string): Middle | null {
  return middleOf(places.flatMap(({ scores }) => scores[node] ?? []));
}

/** The same for an own figure of an indicator. */
export function medianFigure(places: readonly ComparedPlace[], indicatorId: string): Middle | null {
  return middleOf(places.flatMap(({ figures }) => figures[indicatorId] ?? []));
}

interface Middle {
  readonly value: number;
  /** Of so many places. */
  readonly count: number;
}

function middleOf(all: readonly number[]): Middle | null {
  const sorted = [...all].sort((a, b) => a - b);
  const { length: count } = sorted;
  const [low, high] = [sorted[(count - 1) >> 1], sorted[count >> 1]];
  return low === undefined || high === undefined ? null : { value: (low + high) / 2, count };
}
