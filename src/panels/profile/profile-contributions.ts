import { figureAddress } from '../../../indicators/figure-address.ts';
import type { IndexScores, Indicator, IndicatorCell, NodeScore } from '../../../indicators/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { shownNumber } from '../../i18n/shown-number.ts';
import { valueText } from '../../i18n/value-text.ts';
import { weave } from '../../i18n/weave.ts';
import { caveatsOf } from '../../layers/measures/caveats.ts';
import { type FigureView, plainFigure, type SentencePart, scoreFigure } from '../parts/figure-view.ts';
import { indicatorsOf, type ProfileContext, scoreContext } from './profile-context.ts';

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
export function ownFigure(
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
