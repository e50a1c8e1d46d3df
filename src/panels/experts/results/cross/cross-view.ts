import type { CrossPair, CrossResult } from '../../../../../indicators/experts/cross-analysis.ts';
import { formatNumber, formatSigned } from '../../../../i18n/format.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import type { ResultContext } from '../result-context.ts';

/** Pairs that are listed and plotted. */
const SHOWN_PAIRS = 10;

/** A pair of a factor and a component, in words and in the plot. */
export interface PairView {
  /** Its number in list and plot. */
  readonly number: string;
  readonly words: string;
  readonly detail: string;
  /** Passive sum of the component and active sum of the factor. */
  readonly x: number;
  readonly y: number;
}

/** A cell of the matrix: its number, and its step from −3 to 3 for the ground; null = not judged. */
export interface CellView {
  readonly text: string;
  readonly step: number | null;
}

export interface MatrixRow {
  readonly name: string;
  readonly cells: readonly CellView[];
  readonly sum: string;
  readonly isStrong: boolean;
}

/** A row of the fold on indirect influence. */
export interface IndirectRow {
  readonly name: string;
  readonly given: string;
  readonly received: string;
  readonly weight: string;
}

export interface CrossView {
  readonly pairs: readonly PairView[];
  /** Means of the sums, where the plot is divided. */
  readonly means: { readonly x: number; readonly y: number };
  readonly components: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly passive: readonly string[];
  readonly dematel: { readonly radius: string; readonly rows: readonly IndirectRow[] } | null;
}

/** Cross-analysis of a panel: the strongest pairs, the matrix with its sums, indirect influence. */
export function crossView(context: ResultContext, result: CrossResult): CrossView {
  const { language } = context;
  const sumText = (size: number | null) => (size === null ? '' : formatNumber(language, size, 1));
  return {
    pairs: result.pairs.slice(0, SHOWN_PAIRS).map((pair, at) => pairView(context, result, pair, at)),
    means: { x: meanSize(result.components), y: meanSize(result.factors) },
    components: result.components.map(({ id }) => context.item('components', id)),
    rows: result.factors.map(({ id, size, isStrong }, at) => ({
      name: context.item('factors', id),
      cells: (result.matrix[at] ?? []).map((value) => ({
        text: value === null ? '·' : formatSigned(language, value, 1),
        step: value === null ? null : Math.round(value),
      })),
      sum: sumText(size),
      isStrong,
    })),
    passive: result.components.map(({ size }) => sumText(size)),
    dematel: result.dematel === null ? null : indirectView(context, result, result.dematel),
  };
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
    detail: texts.pairDetail(formatSigned(language, pair.influence.mean, 1), texts[pair.quadrant]),
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
  const { language } = context;
  const names = [
    ...factors.map(({ id }) => context.item('factors', id)),
    ...components.map(({ id }) => context.item('components', id)),
  ];
  const text = (values: readonly number[], at: number, decimals: number) =>
    formatNumber(language, values[at] ?? 0, decimals);
  return {
    radius: formatNumber(language, radius, 2),
    rows: names.map((name, at) => ({
      name,
      given: text(given, at, 2),
      received: text(received, at, 2),
      weight: text(weights, at, 3),
    })),
  };
}
