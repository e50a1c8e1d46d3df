/**
 * Address of a number on screen, carried by its element as `data-figure`, so that it can be traced to the
 * source row (`npm run walk`). The grammar, parts joined by `|` (no id contains one):
 *
 * - `observation|town-observations:1234` — a printed figure
 * - `ratio|town-observations:1234|town-observations:5678` — one printed figure over another
 * - `value|<edition>|<place>|<indicator>` — an indicator value
 * - `normalised|<edition>|<place>|<indicator>` — its score
 * - `score|<edition>|<place>|<node>` — a score of an index, dimension or component
 * - `neutral|<edition>|<place>|<node>` — what a node without a score is set to, the median of the ranked places
 * - `rank|<edition>|<place>|<index>`
 * - `interval|<edition>|<place>|<index>` — rank interval and median of the Monte Carlo
 * - `among|<edition>|<place>|<node or indicator>` — a place among all that are scored on a node, or among those with a
 *   figure of their own: its place, their number, their median
 * - `without|<edition>|<place>|<index>|<indicator or source>` — the index without the figures of an indicator or a source
 *   at the place: score, rank, ranked places; how many figures those are, of how many
 * - `break-even|<edition>|<place>|<index>|<below:cut, from:cut or past:place>|<indicator>` — what one indicator would have to
 *   be: the value, its difference from the present one, that in spreads, places with such a value, of how many
 * - `theme|<edition>|<place>|<index>|<theme>` — the index if the place's own figures of a theme that are worse than the
 *   median were at the median: score, rank, ranked places
 * - `coverage|<edition>|<place>|<node>` — coverage or share of own figures
 * - `structure|<place>|<measure>|<section or branch>` — output share, location quotient, effective sectors
 * - `distance|<town>|<measure, or another town>`
 * - `place|<place>|<column>` — a column of the table of towns or regions
 * - `relation|<edition>|<measure>|<measure>|<pearson, spearman, n, median-x or median-y>|<own or all>` — two measures
 *   over the places that have both, by their own figures or by all
 * - `alpha|<edition>|<node>` — Cronbach's alpha of a dimension, its indicators and complete cases
 * - `fact|facts:12` — a fact, enterprise or project row
 * - `own|<unit>|<node>|<time>|value, score or rank` — a figure of the reader's own tables, parts escaped as in an address
 * - `difference|<points, unit or ranks>|<side>|<side>` — first less second (see `difference-address.ts`)
 * - `indistinguishable|<side>|<side>` — places whose rank intervals on both sides meet (see `difference-address.ts`)
 * - `sobol|<edition>|<index>|<factor>|<first or total>` — share of a factor in the variance of the rank shift
 * - `class|<from>|<to>|<figure of the places, with * for the place>` — places from a limit up to below another, '' = open;
 *   `none` as the first = places without a figure; scores that are not by the author's setting end in `|<method>`
 * - `ranked|<edition>|<index>` — ranked places; `scored|<edition>|<place>` — its scored dimensions of potential
 * - `people|<town>|<what>|<year, part or years ahead>` — what is made of births, deaths, moves and residents: `natural` and
 *   `migration` of a year, or without one their mean; `change`, both means together per 1,000 residents; `stability`, its
 *   `part` and the `score` of one; the forecast `ahead` with `low` and `high`, and `no-change`, `no-change-low`, `no-change-high`; `shelf`, the shelf life
 * - `people|all|<late or every>|<way or count>|<years ahead>` — past errors of forecasts of all towns, or their cases
 * - `work|<town>|<measure>|<town, reference, ratio, first, slope, p, q, change or sheets>` — a measure of the labour market
 *   in its latest year, its `first` ratio and the trend of its ratios
 * - `scenario|<town>|<scenario as in an address>|<what>` — a number of a scenario: `risk`, `jobs`, `gap`, `share`, `effective`,
 *   `residents`, each alone in the middle or with `-low`, `-high`; `direct-low`, `direct-high`; what the map shows, as
 *   `risk-percent`, `share-points`, `gap-percent`, `residents-percent`
 * - `experts|<panel>|answers`, `experts|<panel>|<instrument>|<town or all>|<item, letter, grade or all>|<what>` — a number made
 *   of the answers of a panel of experts, `dematel` beside its instruments; what rests on the limits of the grades ends in
 *   `|<relevant>|<high>`. `experts|said|<town or all>|<need or experts>` — what a digest in the address of the page says
 * - `count|<what>` — a count of what the reader has on the screen (table rows, filters, cells of a cross table)
 * - `sum|<what>|<place or class>` — a sum over places on the screen; `sum|burden|<town or region>|<edition>` — residents ×
 *   risk ÷ 10 of a town, or of the towns of a region that have a ranked risk
 */
export type FigureKind =
  | 'observation'
  | 'ratio'
  | 'value'
  | 'normalised'
  | 'score'
  | 'neutral'
  | 'rank'
  | 'interval'
  | 'among'
  | 'without'
  | 'break-even'
  | 'theme'
  | 'coverage'
  | 'structure'
  | 'distance'
  | 'place'
  | 'relation'
  | 'alpha'
  | 'fact'
  | 'upload'
  | 'difference'
  | 'indistinguishable'
  | 'sobol'
  | 'class'
  | 'ranked'
  | 'scored'
  | 'people'
  | 'work'
  | 'scenario'
  | 'experts'
  | 'count'
  | 'sum';

export interface FigureAddress {
  readonly kind: FigureKind;
  readonly parts: readonly string[];
}

/** Builds the address that an element carries as `data-figure`. */
export function figureAddress(kind: FigureKind, ...parts: readonly string[]): string {
  return [kind, ...parts].join('|');
}

/** Reads an address back; null if it is not one. */
export function parseFigureAddress(text: string): FigureAddress | null {
  const [kind, ...parts] = text.split('|');
  return kind !== undefined && isFigureKind(kind) && parts.length > 0 ? { kind, parts } : null;
}

const KINDS: readonly string[] = [
  'observation',
  'ratio',
  'value',
  'normalised',
  'score',
  'neutral',
  'rank',
  'interval',
  'among',
  'without',
  'break-even',
  'theme',
  'coverage',
  'structure',
  'distance',
  'place',
  'relation',
  'alpha',
  'fact',
  'upload',
  'difference',
  'indistinguishable',
  'sobol',
  'class',
  'ranked',
  'scored',
  'people',
  'work',
  'scenario',
  'experts',
  'count',
  'sum',
] satisfies readonly FigureKind[];

function isFigureKind(text: string): text is FigureKind {
  return KINDS.includes(text);
}

/** Address of a town's residents on 1 January of a year. */
export function residentsAddress(townId: string, year: number): string {
  return figureAddress('place', townId, `population_${year}`);
}

/** The year of a column that {@link residentsAddress} names; null for any other. */
export function residentsYearOf(column: string): number | null {
  const year = /^population_(\d+)$/.exec(column)?.[1];
  return year === undefined ? null : Number(year);
}
