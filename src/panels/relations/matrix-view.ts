import type { Language } from '../../../geodata/types.ts';
import {
  type GradeFilter,
  type IndicatorCorrelation,
  indicatorCorrelations,
  isClose,
  PLACES_AT_LEAST,
} from '../../../indicators/editions/correlations.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import {
  DIMENSIONS,
  type Edition,
  type Indicator,
  RISK_COMPONENTS,
  type Scope,
} from '../../../indicators/types.ts';
import { differenceColour, type MapTheme } from '../../../styles/colours.ts';
import { formatNumber } from '../../i18n/format.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';

/** An indicator as a row and a column of the matrix. */
export interface MatrixIndicator {
  readonly id: string;
  /** Place in the matrix from 1, which heads its column. */
  readonly number: number;
  readonly name: string;
  readonly use: Indicator['use'];
}

/** Indicators of one dimension, component or of the basic panel. */
export interface MatrixGroup {
  readonly name: string;
  readonly indicators: readonly MatrixIndicator[];
}

/** A pair of indicators. */
export interface MatrixPair {
  readonly a: MatrixIndicator;
  readonly b: MatrixIndicator;
  /** Null where it is not given: too few places, or no variance. */
  readonly r: FigureView | null;
  readonly n: FigureView;
  /** Fill by r; '' where it is not given. */
  readonly colour: string;
  readonly isClose: boolean;
}

/** All pairs of the indicators of an edition. */
export interface MatrixView {
  readonly groups: readonly MatrixGroup[];
  readonly indicators: readonly MatrixIndicator[];
  /** Null for an indicator with itself. */
  readonly pair: (a: string, b: string) => MatrixPair | null;
  /** Each pair once, in the order of the matrix. */
  readonly pairs: readonly MatrixPair[];
  /** Colours from r = −1 to 1, for the key. */
  readonly ramp: readonly { readonly r: number; readonly text: string; readonly colour: string }[];
}

/** What a matrix is made of. */
export interface MatrixInput {
  readonly edition: Edition;
  readonly codebook: readonly Indicator[];
  readonly gradeFilter: GradeFilter;
  readonly language: Language;
  readonly theme: MapTheme;
}

/** Makes the matrix of an edition from its values; nothing in it depends on the current method. */
export function matrixView(input: MatrixInput): MatrixView {
  const { edition, codebook, gradeFilter, language, theme } = input;
  const groups = groupsOf(edition, codebook, language);
  const indicators = groups.flatMap((group) => group.indicators);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rows = indicators.flatMap(
    ({ id }) => codebook.find((row) => row.id === id && row.scope === edition.scope) ?? [],
  );
  const pairs = indicatorCorrelations(edition, rows, gradeFilter).flatMap((found): readonly MatrixPair[] => {
    const [a, b] = [byId.get(found.a), byId.get(found.b)];
    return a === undefined || b === undefined ? [] : [pairView(input, found, a, b)];
  });
  const known = new Map(
    pairs.flatMap(
      (pair) =>
        [
          [`${pair.a.id}|${pair.b.id}`, pair],
          [`${pair.b.id}|${pair.a.id}`, pair],
        ] as const,
    ),
  );
  return {
    ...{ groups, indicators, pairs },
    pair: (a, b) => known.get(`${a}|${b}`) ?? null,
    ramp: [-1, -0.5, 0, 0.5, 1].map((r) => ({
      ...{ r, text: formatNumber(language, r, r % 1 === 0 ? 0 : 1), colour: differenceColour(theme, r) },
    })),
  };
}

function groupsOf(
  edition: Edition,
  codebook: readonly Indicator[],
  language: Language,
): readonly MatrixGroup[] {
  let number = 0;
  const under = (matches: (indicator: Indicator) => boolean): readonly MatrixIndicator[] =>
    codebook
      .filter((row) => row.scope === edition.scope && edition.indicatorIds.includes(row.id) && matches(row))
      .map(({ id, names, use }) => {
        number += 1;
        return { id, number, name: names[language], use };
      });
  const scored = [...DIMENSIONS, ...RISK_COMPONENTS].map((node) => ({
    name: termName(language, node),
    indicators: under(({ use, parent }) => use !== 'panel' && parent === node),
  }));
  const panel = { name: layerMessages[language].groupPanel, indicators: under(({ use }) => use === 'panel') };
  return [...scored, panel].filter((group) => group.indicators.length > 0);
}

function pairView(
  { edition: { id }, gradeFilter, language, theme }: MatrixInput,
  found: IndicatorCorrelation,
  a: MatrixIndicator,
  b: MatrixIndicator,
): MatrixPair {
  const address = (what: string) =>
    figureAddress('relation', id, `indicator:${a.id}`, `indicator:${b.id}`, what, gradeFilter);
  const r = found.n < PLACES_AT_LEAST ? null : found.r;
  return {
    ...{ a, b, isClose: isClose(found) },
    r: r === null ? null : plainFigure(formatNumber(language, r, 2), r, address('pearson')),
    n: plainFigure(formatNumber(language, found.n), found.n, address('n')),
    colour: r === null ? '' : differenceColour(theme, r),
  };
}

/** Pairs of one indicator, the closest first; those without r last. */
export function rankedPairs({ indicators, pair }: MatrixView, id: string): readonly MatrixPair[] {
  const size = ({ r }: MatrixPair) => Math.abs(r?.value ?? -1) * (r === null ? -1 : 1);
  return indicators
    .flatMap((other) => pair(id, other.id) ?? [])
    .map((found) => (found.a.id === id ? found : { ...found, a: found.b, b: found.a }))
    .sort((a, b) => size(b) - size(a) || a.b.number - b.b.number);
}

/** Which indicators serve which index. */
export interface OverlapView {
  readonly potential: readonly string[];
  readonly risk: readonly string[];
  readonly panel: readonly string[];
  /** Names of indicators that are made of the same figures in both indices. */
  readonly both: readonly string[];
}

/** Sorts the indicators of a scope by the index they serve; the same formula in both counts as the same indicator. */
export function overlapView(codebook: readonly Indicator[], scope: Scope, language: Language): OverlapView {
  const rows = codebook.filter((row) => row.scope === scope);
  const of = (use: Indicator['use']) => rows.filter((row) => row.use === use);
  const names = (list: readonly Indicator[]) => list.map((row) => row.names[language]);
  const inRisk = new Set(of('risk').flatMap(({ id, formula }) => [id, formula]));
  return {
    potential: names(of('potential')),
    risk: names(of('risk')),
    panel: names(of('panel')),
    both: names(of('potential').filter(({ id, formula }) => inRisk.has(id) || inRisk.has(formula))),
  };
}

/** The pairs as a table: indicators, r and places; an r that is not given stays empty. The first row is the header. */
export function pairRows({ pairs }: MatrixView): readonly (readonly (string | number | null)[])[] {
  return [
    ['indicator_a', 'name_a', 'indicator_b', 'name_b', 'r', 'n'],
    ...pairs.map(({ a, b, r, n }) => [a.id, a.name, b.id, b.name, r?.value ?? null, n.value]),
  ];
}
