import { median } from 'd3-array';
import { pairUp } from '../../indicators/editions/correlations.ts';
import { figureAddress } from '../../indicators/figure-address.ts';
import { type PriorityCuts, placePriority, scoreRange } from '../../indicators/priority/place-priority.ts';
import { type Pairs, pearson, spearman } from '../../indicators/scoring/correlation.ts';
import type { IndexId, PlaceId, Scope } from '../../indicators/types.ts';
import { readableOn, schemeColours } from '../../styles/colours.ts';
import { DEFAULT_PRIORITY } from '../state/default-state.ts';
import type { MeasureId, RelationsState } from '../state/state.ts';
import { bivariateCells, cellCode, cellColour, potentialTerciles, RISK_LEVELS } from './bivariate-cell.ts';
import { priorityMark } from './late/draw-priority.ts';
import type { PictureContext } from './layer.ts';
import { classIndex } from './measures/classify.ts';
import { measureValue } from './measures/measure-value.ts';
import type { MeasuredValue } from './measures/measured-value.ts';
import { measureName, readMeasure } from './measures/measures.ts';
import { measureUnit } from './measures/value-legend.ts';
import { cutsOf, type PriorityInput } from './priorities.ts';
import type { Fill } from './scene.ts';
import { townRadius } from './town-circles.ts';

/** A place with both values. */
export interface ScatterPoint {
  readonly placeId: PlaceId;
  readonly name: string;
  readonly x: MeasuredValue;
  readonly y: MeasuredValue;
  /** The raw values. */
  readonly at: { readonly x: number; readonly y: number };
  /** Radius in pixels: the town's on the map; the same for every region. */
  readonly radius: number;
  readonly fill: Fill;
  /** Code of the cell on the map of potential and risk, or of the class of what comes first; '' for other axes. */
  readonly code: string;
  /** Colour in which the code is readable on the fill. */
  readonly codeColour: string;
  /** Rests on figures of a wider area: drawn dotted, counted nowhere. */
  readonly dotted: boolean;
  readonly residents: number;
}

/** A place that cannot be drawn, with the values that say why. */
export interface ScatterGap {
  readonly placeId: PlaceId;
  readonly name: string;
  readonly lacking: readonly { readonly measure: string; readonly value: MeasuredValue }[];
}

/** One axis: what it shows, and whether in equal steps of the logarithm as the scores take it. */
export interface ScatterAxis {
  readonly measure: MeasureId;
  readonly name: string;
  readonly unit: string;
  /** Digits after the point on screen. */
  readonly decimals: number;
  readonly isLog: boolean;
  /** Where the plot is divided: a median, two cuts of the map, or the one of what comes first. */
  readonly cuts: readonly number[];
  /** Address of the median; '' where the cuts are those of the map. */
  readonly cutFigure: string;
}

/** How closely two measures are related over the counted places. */
export interface ScatterRelation {
  readonly pearson: number | null;
  readonly spearman: number | null;
  readonly n: number;
  readonly figures: { readonly pearson: string; readonly spearman: string; readonly n: string };
}

/** A plot of two measures over the places of a scope. */
export interface Scatter {
  readonly scope: Scope;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly points: readonly ScatterPoint[];
  readonly gaps: readonly ScatterGap[];
  readonly lines: RelationsState['lines'];
  /** Counted places by part of the plot: rows from low to high y, columns from low to high x. */
  readonly counts: readonly (readonly number[])[];
  /** Potential against risk, either way round: filled as on the map. */
  readonly isBivariate: boolean;
  readonly relation: ScatterRelation;
}

const REGION_RADIUS_PX = 8;

/** What is plotted, and where it is divided; without cuts at those of the rule of what comes first. */
export interface ScatterInput extends Pick<RelationsState, 'scope' | 'x' | 'y' | 'lines'> {
  readonly cuts?: PriorityInput['settings'];
}

/** Draws two measures against each other; values, classes and colours are those of the map. */
export function makeScatter(context: PictureContext, relations: ScatterInput): Scatter {
  const { scope, x, y } = relations;
  const isBivariate = (x === 'potential' && y === 'risk') || (x === 'risk' && y === 'potential');
  const lines = isBivariate ? relations.lines : 'median';
  const cuts = cutsOf(context.scores[scope].potential, relations.cuts ?? DEFAULT_PRIORITY);
  const look = isBivariate
    ? lines === 'priority'
      ? priorityLook(context, scope, cuts)
      : cellLook(context, scope)
    : null;
  const { points, gaps } = placePoints(context, relations, look);
  const counted = points.filter(({ dotted }) => !dotted);
  const edition = context.editions[scope]?.id ?? '';
  const address = (what: string) => figureAddress('relation', edition, x, y, what, 'townLevel');
  const axis = (side: 'x' | 'y'): ScatterAxis => {
    const measure = relations[side];
    const isMedian = lines === 'median';
    return {
      measure,
      name: measureName(context.data, scope, measure, context.language),
      unit: measureUnit(context, scope, measure),
      decimals: decimalsOf(context, scope, measure),
      isLog: isLogged(context, scope, measure) && points.every(({ at }) => at[side] > 0),
      cuts: isMedian
        ? middleOf(counted.map(({ at }) => at[side]))
        : lines === 'priority'
          ? [measure === 'risk' ? cuts.risk : cuts.potential]
          : mapCuts(context, scope, measure),
      cutFigure: isMedian ? address(`median-${side}`) : '',
    };
  };
  const [ax, ay] = [axis('x'), axis('y')];
  return {
    ...{ scope, x: ax, y: ay, points, gaps, lines, isBivariate },
    counts: countParts(counted, ax.cuts, ay.cuts),
    relation: {
      ...relate(countedPairs(context, scope, { x: ax, y: ay }, counted)),
      figures: { pearson: address('pearson'), spearman: address('spearman'), n: address('n') },
    },
  };
}

function placePoints(
  context: PictureContext,
  { scope, x, y }: Pick<RelationsState, 'scope' | 'x' | 'y'>,
  look: LookOf | null,
): { readonly points: readonly ScatterPoint[]; readonly gaps: readonly ScatterGap[] } {
  const { data, language, theme } = context;
  const neutral: Fill = { kind: 'colour', colour: schemeColours('neutral', theme, 1)[0] ?? '' };
  const places = scope === 'town' ? data.places.towns : data.places.regions;
  const residents = new Map(data.places.towns.map(({ id, residents }) => [id, residents]));
  const points: ScatterPoint[] = [];
  const gaps: ScatterGap[] = [];
  for (const { id, names } of places) {
    const [onX, onY] = [measureValue(context, x, scope, id), measureValue(context, y, scope, id)];
    const name = names[language];
    if (onX.value === null || onY.value === null) {
      const lacking = [onX, onY].flatMap((value, i) =>
        value.value === null ? [{ measure: measureName(data, scope, i === 0 ? x : y, language), value }] : [],
      );
      gaps.push({ placeId: id, name, lacking });
      continue;
    }
    const { colour, code } = look?.(id) ?? { colour: '', code: '' };
    points.push({
      ...{ placeId: id, name, x: onX, y: onY, at: { x: onX.value, y: onY.value } },
      radius: scope === 'town' ? townRadius(residents.get(id) ?? 0) : REGION_RADIUS_PX,
      fill: colour === '' ? neutral : { kind: 'colour', colour },
      code,
      codeColour: colour === '' ? '' : readableOn(colour),
      dotted: onX.status === 'estimate' || onY.status === 'estimate',
      residents: residents.get(id) ?? 0,
    });
  }
  return { points, gaps };
}

/** Colour and code of a place that has both indices. */
type LookOf = (id: PlaceId) => { readonly colour: string; readonly code: string };

/** As on the map of potential and risk. */
function cellLook(context: PictureContext, scope: Scope): LookOf {
  const cells = new Map(bivariateCells(context, scope).map(({ placeId, cell }) => [placeId, cell]));
  return (id) => {
    const cell = cells.get(id) ?? null;
    return { colour: cell === null ? '' : cellColour(context.theme, cell), code: cellCode(cell) };
  };
}

/** By the classes of what comes first, of the scores alone: the plot shows where each stands. */
function priorityLook({ scores, theme }: PictureContext, scope: Scope, cuts: PriorityCuts): LookOf {
  const rangeOf = (index: IndexId, id: PlaceId) => {
    const of = scores[scope][index];
    return of === null ? null : scoreRange(of, id, null);
  };
  return (id) => {
    const priority = placePriority(rangeOf('potential', id), rangeOf('risk', id), cuts);
    const { colour, letter } = priorityMark(priority, theme);
    return { colour, code: letter };
  };
}

function isLogged({ data }: PictureContext, scope: Scope, measure: MeasureId): boolean {
  const read = readMeasure(data, scope, measure);
  return read?.kind === 'indicator' && read.indicator.log;
}

function decimalsOf({ data }: PictureContext, scope: Scope, measure: MeasureId): number {
  const read = readMeasure(data, scope, measure);
  return read?.kind === 'indicator' ? read.indicator.decimals : 1;
}

/** Cuts of the map of potential and risk. */
function mapCuts(context: PictureContext, scope: Scope, measure: MeasureId): readonly number[] {
  return measure === 'risk' ? RISK_LEVELS : potentialTerciles(context, scope);
}

/** The median of the values as the one cut; none without values. */
function middleOf(values: readonly number[]): readonly number[] {
  const middle = median(values);
  return middle === undefined ? [] : [middle];
}

function countParts(
  points: readonly ScatterPoint[],
  xCuts: readonly number[],
  yCuts: readonly number[],
): readonly (readonly number[])[] {
  return Array.from({ length: yCuts.length + 1 }, (_, row) =>
    Array.from(
      { length: xCuts.length + 1 },
      (_, column) =>
        points.filter(({ at }) => classIndex(at.y, yCuts) === row && classIndex(at.x, xCuts) === column)
          .length,
    ),
  );
}

/** Pairs as correlations take them: logged indicators on their logs. */
function countedPairs(
  context: PictureContext,
  scope: Scope,
  { x, y }: Readonly<Record<'x' | 'y', ScatterAxis>>,
  points: readonly ScatterPoint[],
): Pairs {
  const column = (side: 'x' | 'y', measure: MeasureId) =>
    points.map(({ at }) =>
      isLogged(context, scope, measure) ? (at[side] > 0 ? Math.log(at[side]) : null) : at[side],
    );
  return pairUp(column('x', x.measure), column('y', y.measure));
}

function relate(pairs: Pairs): Pick<ScatterRelation, 'pearson' | 'spearman' | 'n'> {
  const n = pairs.length;
  return n === 0
    ? { pearson: null, spearman: null, n }
    : { pearson: pearson(pairs), spearman: spearman(pairs), n };
}
