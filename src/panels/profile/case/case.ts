import { figureAddress } from '../../../../indicators/figure-address.ts';
import type { IndexId, NodeScore } from '../../../../indicators/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { caseMessages } from '../../../i18n/messages/case.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { weave } from '../../../i18n/weave.ts';
import { plainFigure, type SentencePart, scoreFigure } from '../../parts/figure-view.ts';
import { wordsFor } from '../figure-words.ts';
import { indicatorsOf, type ProfileContext, scoreContext } from '../profile-context.ts';
import { isInItsThird, type Standing, standingOf, standingWords } from './indicator-standing.ts';
import { type RestsOn, restsOn, withoutFigureWords } from './left-out.ts';
import { riskDrivers } from './risk-drivers.ts';

/** A contribution is named where it is not printed as 0.0. */
const LEAST_POINTS = 0.05;
/** So many dimensions are named on each side. */
const MOST_NAMED = 3;

type Sentence = readonly SentencePart[];

/** What speaks for a place and what against it, as sentences, each with the figure behind it. */
export interface CaseView {
  readonly for: readonly Sentence[];
  readonly against: readonly Sentence[];
  /** The source that each score rests on most; empty where that is not asked for. */
  readonly rests: readonly RestsOn[];
}

/**
 * The case and the counter-case: the dimensions that raise and lower the index most, and the figures that lower and
 * raise the risk most. With `context.leavesOut` each says what the score would be without its figure.
 */
export function caseOf(context: ProfileContext): CaseView {
  const { strong, weak } = contributions(context);
  const texts = caseMessages[context.language];
  return {
    for: [
      ...strong.map((part) => dimensionWords(context, part, 1)),
      ...riskDrivers(context, -1).map((driver) => figureWords(context, texts.riskLowered, driver)),
    ],
    against: [
      ...weak.map((part) => dimensionWords(context, part, -1)),
      ...riskDrivers(context, 1).map((driver) => figureWords(context, texts.riskRaised, driver)),
    ],
    rests: context.leavesOut
      ? (['potential', 'risk'] satisfies IndexId[]).flatMap((index) => restsOn(context, index) ?? [])
      : [],
  };
}

type Part = NodeScore['parts'][number];

/** Up to three parts of the index that raise it most, and three that lower it; none where the place has no index. */
function contributions(context: ProfileContext): {
  readonly strong: readonly Part[];
  readonly weak: readonly Part[];
} {
  const index = scoreContext(context, 'potential')?.scores.places[context.placeId]?.nodes['potential'];
  if (index === undefined || index.score === null) return { strong: [], weak: [] };
  const parts = [...index.parts].sort((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0));
  return {
    strong: parts.filter(({ contribution }) => (contribution ?? 0) >= LEAST_POINTS).slice(0, MOST_NAMED),
    weak: parts
      .filter(({ contribution }) => (contribution ?? 0) <= -LEAST_POINTS)
      .slice(-MOST_NAMED)
      .reverse(),
  };
}

function dimensionWords(context: ProfileContext, { node, contribution }: Part, sign: 1 | -1): Sentence {
  const texts = caseMessages[context.language];
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
  const telling = tellingFigure(context, node, sign);
  if (telling === null) return first;
  return [...first, ' ', ...figureWords(context, sign === 1 ? texts.strongest : texts.weakest, telling)];
}

/**
 * The figure of a dimension with the best (1) or worst (-1) score: of the place's own figures, and only of those in the
 * upper or lower third of the places that have one.
 */
function tellingFigure(context: ProfileContext, node: string, sign: 1 | -1): Standing | null {
  const standings = indicatorsOf(context, 'potential')
    .filter(({ parent }) => parent === node)
    .flatMap((indicator) => standingOf(context, 'potential', indicator, sign) ?? [])
    .filter(isInItsThird);
  return standings.sort((a, b) => sign * (b.score - a.score))[0] ?? null;
}

/** A figure with its standing in a text that holds it as `{figure}`, and what the score would be without it. */
function figureWords(context: ProfileContext, text: string, standing: Standing): Sentence {
  const said = weave<SentencePart | Sentence>(text, {
    figure: standingWords(wordsFor(context), standing),
  }).flat();
  const without = context.leavesOut ? withoutFigureWords(context, standing.index, standing.indicator.id) : [];
  return without.length === 0 ? said : [...said, ' ', ...without];
}
