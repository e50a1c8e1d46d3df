import { mean, sum } from 'd3-array';
import { inOrder } from './answer-list.ts';
import { type Dematel, dematel } from './dematel.ts';
import type { Answer, Panel } from './panel.ts';
import { ALL_TOWNS, questionKey } from './questions.ts';
import { type Spread, spreadOf } from './spread.ts';

/**
 * Of a pair: `driver` = a factor of much influence on a component that little acts on, `critical` = on one that much acts
 * on, `reactive` = a factor of little influence on such a component, `inert` = neither. Much = at least the mean.
 */
export type Quadrant = 'driver' | 'critical' | 'reactive' | 'inert';

/** Influence of a factor on a component, −3 (harms) to 3 (helps). */
export interface CrossPair {
  readonly factor: string;
  readonly component: string;
  readonly influence: Spread;
  readonly quadrant: Quadrant;
}

/** A factor (its row of the matrix) or a component (its column). */
export interface CrossSum {
  readonly id: string;
  /** Sum of the absolute mean influences: active of a factor, passive of a component; null = not judged. */
  readonly size: number | null;
  /** Sum with its signs. */
  readonly net: number | null;
  /** True from the mean of the others on. */
  readonly isStrong: boolean;
}

/** What a panel says of the influence of factors on the quality of life. */
export interface CrossResult {
  /** Mean influence by factor and component; null = not judged. */
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly factors: readonly CrossSum[];
  readonly components: readonly CrossSum[];
  /** Judged pairs, the largest mean influence of either sign first. */
  readonly pairs: readonly CrossPair[];
  /** Experts with at least one cell filled. */
  readonly experts: number;
  /** Only where it is asked for; an unstable measure. Items are the factors, then the components. */
  readonly dematel: Dematel | null;
}

/**
 * Cross-analysis of factors and components of the quality of life: mean of the cells with their signs, active sums of
 * rows and passive sums of columns (Vester's matrix). A cell left open in a row where the expert filled another counts
 * as no influence; a row left open altogether is not counted. A factor acts on components and nothing acts back, so a
 * quadrant belongs to a pair, and paths of two steps do not exist.
 */
export function crossResult(
  panel: Panel,
  answers: readonly Answer[],
  options: { readonly dematel?: boolean } = {},
): CrossResult {
  const experts = panel.instruments.includes('cross') ? inOrder(answers) : [];
  const rows = panel.factors.map(({ id }) => judgedRows(panel, experts, id));
  const spreads = rows.map((row) =>
    panel.components.map((_, at) => spreadOf(row.flatMap((cells) => cells?.[at] ?? []))),
  );
  const matrix = spreads.map((row) => row.map((spread) => spread?.mean ?? null));
  const factors = sumsOf(
    panel.factors.map(({ id }) => id),
    matrix,
  );
  const components = sumsOf(
    panel.components.map(({ id }) => id),
    panel.components.map((_, at) => matrix.map((row) => row[at] ?? null)),
  );
  return {
    matrix,
    factors,
    components,
    pairs: pairsOf(spreads, factors, components),
    experts: experts.filter((_, at) => rows.some((row) => (row[at] ?? null) !== null)).length,
    dematel: options.dematel === true ? dematel(wholeMatrix(matrix, components.length)) : null,
  };
}

/** By expert the row of a factor; null where it was left open altogether. */
function judgedRows(
  panel: Panel,
  experts: readonly Answer[],
  factor: string,
): readonly (readonly number[] | null)[] {
  const keys = panel.components.map(({ id }) => questionKey('cross', ALL_TOWNS, factor, id));
  return experts.map(({ values }) =>
    keys.some((key) => values[key] !== undefined) ? keys.map((key) => values[key] ?? 0) : null,
  );
}

function sumsOf(ids: readonly string[], lines: readonly (readonly (number | null)[])[]): readonly CrossSum[] {
  const known = lines.map((line) => line.flatMap((value) => value ?? []));
  const sizes = known.map((line) => (line.length === 0 ? null : sum(line, Math.abs)));
  const middle = mean(sizes.flatMap((size) => size ?? [])) ?? 0;
  return ids.map((id, at): CrossSum => {
    const [size = null, line = []] = [sizes[at], known[at]];
    return {
      id,
      size,
      net: size === null ? null : sum(line),
      // Equal sums must not be told apart by the rounding of their mean.
      isStrong: size !== null && size > 0 && size >= middle * (1 - 1e-10),
    };
  });
}

function pairsOf(
  spreads: readonly (readonly (Spread | null)[])[],
  factors: readonly CrossSum[],
  components: readonly CrossSum[],
): readonly CrossPair[] {
  return factors
    .flatMap((factor, row) =>
      components.flatMap((component, column): readonly CrossPair[] => {
        const influence = spreads[row]?.[column] ?? null;
        if (influence === null) return [];
        return [
          { factor: factor.id, component: component.id, influence, quadrant: quadrantOf(factor, component) },
        ];
      }),
    )
    .sort((a, b) => Math.abs(b.influence.mean) - Math.abs(a.influence.mean));
}

function quadrantOf(factor: CrossSum, component: CrossSum): Quadrant {
  if (factor.isStrong) return component.isStrong ? 'critical' : 'driver';
  return component.isStrong ? 'reactive' : 'inert';
}

/** Factors and components in one square: factors act on components, nothing else acts. */
function wholeMatrix(
  matrix: readonly (readonly (number | null)[])[],
  componentCount: number,
): readonly (readonly number[])[] {
  const size = matrix.length + componentCount;
  return Array.from({ length: size }, (_, row) => [
    ...matrix.map(() => 0),
    ...Array.from({ length: componentCount }, (__, column) => Math.abs(matrix[row]?.[column] ?? 0)),
  ]);
}
