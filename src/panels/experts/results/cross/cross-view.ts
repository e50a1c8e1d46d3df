import type { CrossPair, CrossResult } from '../../../../../indicators/experts/cross-analysis.ts';
import { ALL_TOWNS } from '../../../../../indicators/experts/questions.ts';
import { formatNumber, formatSigned } from '../../../../i18n/format.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import type { FigureView, SentencePart } from '../../../parts/figure-view.ts';
import type { ResultContext } from '../result-context.ts';
import { resultFigure, resultSentence } from '../result-figures.ts';

/** Pairs that are listed and plotted. */
const SHOWN_PAIRS = 10;

/** Stands in a cell that nobody has judged. */
export const NOT_JUDGED = '·';

/** A pair of a factor and a component, in words and in the plot. */
export interface PairView {
  /** Its number in list and plot. */
  readonly number: string;
  readonly words: string;
  readonly detail: readonly SentencePart[];
  /** Passive sum of the component and active sum of the factor. */
  readonly x: number;
  readonly y: number;
}

/** A cell of the matrix: its number, and its step from −3 to 3 for the ground; null = not judged. */
export interface CellView {
  readonly shown: FigureView | null;
  readonly step: number | null;
}

export interface MatrixRow {
  readonly name: string;
  readonly cells: readonly CellView[];
  /** Null = not judged. */
  readonly sum: FigureView | null;
  readonly isStrong: boolean;
}

/** A row of the fold on indirect influence. */
export interface IndirectRow {
  readonly name: string;
  readonly given: FigureView;
  readonly received: FigureView;
  readonly weight: FigureView;
}

export interface CrossView {
  readonly pairs: readonly PairView[];
  /** Means of the sums, where the plot is divided. */
  readonly means: { readonly x: number; readonly y: number };
  readonly components: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly passive: readonly (FigureView | null)[];
  readonly dematel: { readonly radius: FigureView; readonly rows: readonly IndirectRow[] } | null;
}

/** Cross-analysis of a panel: the strongest pairs, the matrix with its sums, indirect influence. */
export function crossView(context: ResultContext, result: CrossResult): CrossView {
  const sumOf = (id: string, size: number | null, what: 'active' | 'passive') =>
    size === null ? null : crossFigure(context, formatNumber(context.language, size, 1), size, [id, what]);
  return {
    pairs: result.pairs.slice(0, SHOWN_PAIRS).map((pair, at) => pairView(context, result, pair, at)),
    means: { x: meanSize(result.components), y: meanSize(result.factors) },
    components: result.components.map(({ id }) => context.item('components', id)),
    rows: result.factors.map(({ id, size, isStrong }, at) => ({
      name: context.item('factors', id),
      cells: (result.matrix[at] ?? []).map((value, column) =>
        cellOf(context, value, [id, result.components[column]?.id ?? '']),
      ),
      sum: sumOf(id, size, 'active'),
      isStrong,
    })),
    passive: result.components.map(({ id, size }) => sumOf(id, size, 'passive')),
    dematel: result.dematel === null ? null : indirectView(context, result, result.dematel),
  };
}

/** A number of the cross-analysis, of a factor or component, or of a pair of them. */
function crossFigure(
  context: ResultContext,
  text: string,
  value: number,
  place: readonly [id: string, what: string],
): FigureView {
  return resultFigure(context, text, value, ['cross', ALL_TOWNS, ...place]);
}

function cellOf(
  context: ResultContext,
  value: number | null,
  pair: readonly [factor: string, component: string],
): CellView {
  if (value === null) return { shown: null, step: null };
  const shown = crossFigure(context, formatSigned(context.language, value, 1), value, pair);
  return { shown, step: Math.round(value) };
}

function pairView(context: ResultContext, result: CrossResult, pair: CrossPair, at: number): PairView {
  const { language } = context;
  const texts = expertsPartMessages[language];
  const number = String(at + 1);
  return {
    number,
    words: texts.pair(
      number,
      context.item('factors', pair.factor),
      context.item('components', pair.component),
    ),
    detail: resultSentence(texts.pairDetail('{influence}', '{quadrant}'), {
      influence: crossFigure(context, formatSigned(language, pair.influence.mean, 1), pair.influence.mean, [
        pair.factor,
        pair.component,
      ]),
      quadrant: texts[pair.quadrant],
    }),
    x: result.components.find(({ id }) => id === pair.component)?.size ?? 0,
    y: result.factors.find(({ id }) => id === pair.factor)?.size ?? 0,
  };
}

function meanSize(sums: CrossResult['factors']): number {
  const sizes = sums.flatMap(({ size }) => size ?? []);
  return sizes.length === 0 ? 0 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

function indirectView(
  context: ResultContext,
  { factors, components }: CrossResult,
  { given, received, weights, radius }: NonNullable<CrossResult['dematel']>,
): NonNullable<CrossView['dematel']> {
  const names = [
    ...factors.map(({ id }) => ({ id, name: context.item('factors', id) })),
    ...components.map(({ id }) => ({ id, name: context.item('components', id) })),
  ];
  const shown = (value: number, decimals: number, place: readonly [id: string, what: string]) =>
    resultFigure(context, formatNumber(context.language, value, decimals), value, [
      ...['dematel', ALL_TOWNS],
      ...place,
    ]);
  return {
    radius: shown(radius, 2, [ALL_TOWNS, 'radius']),
    rows: names.map(({ id, name }, at) => ({
      name,
      given: shown(given[at] ?? 0, 2, [id, 'given']),
      received: shown(received[at] ?? 0, 2, [id, 'received']),
      weight: shown(weights[at] ?? 0, 3, [id, 'weight']),
    })),
  };
}
