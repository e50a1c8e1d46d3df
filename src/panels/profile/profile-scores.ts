import { figureAddress } from '../../../indicators/figure-address.ts';
import {
  DIMENSIONS,
  type IndexId,
  type IndexScores,
  type Indicator,
  type IndicatorCell,
  type NodeScore,
  RISK_DIMENSIONS,
} from '../../../indicators/types.ts';
import { formatNumber, formatSigned } from '../../i18n/format.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { weightsPanelMessages } from '../../i18n/messages/weights-panel.ts';
import { shownNumber } from '../../i18n/shown-number.ts';
import { valueText } from '../../i18n/value-text.ts';
import { weave } from '../../i18n/weave.ts';
import { caveatsOf } from '../../layers/measures/caveats.ts';
import { indicatorsBelow } from '../../layers/measures/score-state.ts';
import {
  type FigureView,
  plainFigure,
  type ScoreContext,
  type SentencePart,
  scoreFigure,
} from '../parts/figure-view.ts';
import { indicatorsOf, type ProfileContext, scoreContext } from './profile-context.ts';

/** Bar of a node of an index. */
export interface ScoreBar {
  readonly node: string;
  readonly name: string;
  readonly score: FigureView;
  /** Length of the bar, 0..1; null = no score. */
  readonly length: number | null;
  readonly dotted: boolean;
  /** Points it adds to the index, with sign; null = it has no part in one. */
  readonly points: FigureView | null;
  /** "3 of 4 indicators". */
  readonly coverageText: string;
  /** What it is set to in the node above where it has no score; null where it has one or is left out. */
  readonly neutral: NeutralBar | null;
  readonly children: readonly ScoreBar[];
}

/** A bar that is not known and set to the median of the ranked places. */
export interface NeutralBar {
  /** 0..1. */
  readonly length: number;
  readonly sentence: readonly SentencePart[];
}

/** The nine dimensions of potential. */
export function potentialBars(context: ProfileContext): readonly ScoreBar[] {
  return DIMENSIONS.flatMap((node) => scoreBar(context, 'potential', node, 'potential'));
}

/** Hazard, vulnerability and lack of coping, each with its components. */
export function riskBars(context: ProfileContext): readonly ScoreBar[] {
  return RISK_DIMENSIONS.flatMap((node) => scoreBar(context, 'risk', node, 'risk'));
}

function scoreBar(
  context: ProfileContext,
  index: IndexId,
  node: string,
  parent: string,
): readonly ScoreBar[] {
  const of = scoreContext(context, index);
  const place = of?.scores.places[context.placeId];
  const score = place?.nodes[node];
  if (of === null || place === undefined || score === undefined) return [];
  const figure = scoreFigure(of, context.placeId, node);
  const part = place.nodes[index]?.parts.find((entry) => entry.node === node);
  const points =
    parent === index && part?.contribution != null
      ? signedPoints(context, index, node, part.contribution)
      : null;
  const isLeaf = score.parts.every((child) => place.nodes[child.node] === undefined);
  const children = isLeaf ? [] : score.parts.flatMap((child) => scoreBar(context, index, child.node, node));
  const ids = isLeaf ? indicatorsBelow(of, score, node) : [];
  const withValue = ids.filter((id) => place.indicators[id]?.cell != null).length;
  return [
    {
      node,
      name: termName(context.language, node),
      score: figure,
      length: figure.value === null ? null : figure.value / (index === 'potential' ? 100 : 10),
      dotted: figure.state === 'proxy',
      points,
      coverageText: isLeaf
        ? [
            profileMessages[context.language].coverageOf(withValue, score.of),
            ...(score.imputed === 0 ? [] : [weightsPanelMessages[context.language].filledIn(score.imputed)]),
          ].join(', ')
        : '',
      neutral: neutralBar(context, of, { index, node, parent }),
      children,
    },
  ];
}

function neutralBar(
  { language, placeId }: ProfileContext,
  { scores }: ScoreContext,
  { index, node, parent }: { readonly index: IndexId; readonly node: string; readonly parent: string },
): NeutralBar | null {
  const above = scores.places[placeId]?.nodes[parent];
  const part = above?.parts.find((entry) => entry.node === node);
  if (above === undefined || part === undefined || part.score === null || !part.isNeutral) return null;
  const texts = profileMessages[language];
  const value = plainFigure(
    formatNumber(language, part.score, 1),
    part.score,
    figureAddress('neutral', scores.editionId, placeId, node),
  );
  const known = plainFigure(
    `${above.counted}/${above.of}`,
    above.counted,
    figureAddress('coverage', scores.editionId, placeId, parent),
  );
  return {
    length: part.score / (index === 'potential' ? 100 : 10),
    sentence: weave(
      scores.scope === 'region'
        ? texts.neutralRegion
        : scores.places[placeId]?.nodes[node]?.status === 'estimate'
          ? texts.neutralEstimate
          : texts.neutralTown,
      { value, known },
    ),
  };
}

function signedPoints(
  context: ProfileContext,
  index: IndexId,
  node: string,
  contribution: number,
): FigureView {
  const scores = context.scores[index];
  return plainFigure(
    formatSigned(context.language, contribution, 1),
    contribution,
    figureAddress('score', scores?.editionId ?? '', context.placeId, node),
  );
}

/** A contribution is named where it is not printed as 0.0. */
const LEAST_POINTS = 0.05;

/** Strengths and weaknesses: up to three highest and lowest contributions to the index, as sentences. */
export interface Contributions {
  readonly strengths: readonly (readonly SentencePart[])[];
  readonly weaknesses: readonly (readonly SentencePart[])[];
}

/** Makes sentences of the contributions; empty lists where the place has no index. */
export function contributionSentences(context: ProfileContext): Contributions {
  const of = scoreContext(context, 'potential');
  const index = of?.scores.places[context.placeId]?.nodes['potential'];
  if (of === null || index === undefined || index.score === null) return { strengths: [], weaknesses: [] };
  const parts = [...index.parts].sort((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0));
  const strong = parts.filter(({ contribution }) => (contribution ?? 0) >= LEAST_POINTS).slice(0, 3);
  const weak = parts
    .filter(({ contribution }) => (contribution ?? 0) <= -LEAST_POINTS)
    .slice(-3)
    .reverse();
  return {
    strengths: strong.map((part) => contributionSentence(context, part, 1)),
    weaknesses: weak.map((part) => contributionSentence(context, part, -1)),
  };
}

function contributionSentence(
  context: ProfileContext,
  { node, contribution }: NodeScore['parts'][number],
  sign: 1 | -1,
): readonly SentencePart[] {
  const texts = profileMessages[context.language];
  const of = scoreContext(context, 'potential');
  if (of === null) return [];
  const points = Math.abs(contribution ?? 0);
  const first = weave(sign === 1 ? texts.strength : texts.weakness, {
    dimension: termName(context.language, node),
    score: scoreFigure(of, context.placeId, node),
    points: plainFigure(
      formatNumber(context.language, points, 1),
      points,
      figureAddress('score', of.scores.editionId, context.placeId, node),
    ),
  });
  const telling = tellingIndicator(context, node, sign);
  if (telling === null) return first;
  const second = weave(sign === 1 ? texts.strengthBest : texts.weaknessWorst, {
    indicator: telling.indicator.names[context.language],
    value: telling.value,
    caveats: telling.caveats.length === 0 ? '' : ` (${telling.caveats.join('; ')})`,
  });
  return [...first, ' ', ...second];
}

/**
 * Indicator of a dimension with the best (1) or worst (-1) score, with its raw value: of the place's own figures, and
 * only of those in the upper or lower third of the places that have one of their own.
 */
function tellingIndicator(context: ProfileContext, node: string, sign: 1 | -1) {
  const places = context.scores.potential?.places ?? {};
  const members = indicatorsOf(context, 'potential').filter(({ parent }) => parent === node);
  const telling = members.flatMap((indicator) => {
    const own = ownFigure(places[context.placeId], indicator.id);
    if (own === null) return [];
    const all = Object.values(places).flatMap((place) => ownFigure(place, indicator.id)?.score ?? []);
    const ahead = all.filter((score) => sign * (score - own.score) > 0).length;
    return ahead < all.length / 3 ? [{ indicator, ...own }] : [];
  });
  const best = telling.sort((a, b) => sign * (b.score - a.score))[0];
  if (best === undefined) return null;
  return {
    indicator: best.indicator,
    value: indicatorValue(context, best.indicator, best.cell.value),
    caveats: caveatsOf(context.language, best.indicator, best.cell),
  };
}

/**
 * Score and figure of an indicator where it is of the town or its administration (or of a region itself), not one that a
 * district publishes alike for itself and its town.
 */
function ownFigure(
  place: IndexScores['places'][string] | undefined,
  indicatorId: string,
): { readonly score: number; readonly cell: IndicatorCell } | null {
  const entry = place?.indicators[indicatorId];
  if (entry?.score == null || entry.cell === null) return null;
  const { score, cell } = entry;
  return cell.grade === 'C' || cell.forDistrict ? null : { score, cell };
}

/** Raw value of an indicator with its unit, traced. */
export function indicatorValue(context: ProfileContext, indicator: Indicator, value: number): FigureView {
  const { language, placeId } = context;
  const editionId = context.scores.potential?.editionId ?? context.scores.risk?.editionId ?? '';
  return plainFigure(
    valueText(language, shownNumber(language, value, indicator.decimals), indicator.unit),
    value,
    figureAddress('value', editionId, placeId, indicator.id),
  );
}
