import { figureAddress } from '../../../indicators/figure-address.ts';
import { DIMENSIONS, type IndexId, type NodeScore, RISK_DIMENSIONS } from '../../../indicators/types.ts';
import { formatNumber, formatSigned } from '../../i18n/format.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { weave } from '../../i18n/weave.ts';
import { indicatorsBelow } from '../../layers/measures/score-state.ts';
import { isSoleComponent } from '../../layers/measures/shown-measures.ts';
import {
  type FigureView,
  plainFigure,
  type ScoreContext,
  type SentencePart,
  scoreFigure,
} from '../parts/figure-view.ts';
import { type ProfileContext, scoreContext } from './profile-context.ts';
import { type PeersView, peersOf } from './profile-peers.ts';

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
  /** "3 of 4 indicators"; where they are too few for a score, that too. */
  readonly coverageText: string;
  /** All places on the node; null where too few are scored. */
  readonly peers: PeersView | null;
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
  const full = FULL_SCORE[index];
  const part = place.nodes[index]?.parts.find((entry) => entry.node === node);
  const points =
    parent === index && part?.contribution != null
      ? signedPoints(context, index, node, part.contribution)
      : null;
  const below = score.parts.filter((child) => place.nodes[child.node] !== undefined);
  const sole = below.find((child) => isSoleComponent(child.node));
  const isLeaf = below.length === 0 || sole !== undefined;
  const children = isLeaf ? [] : below.flatMap((child) => scoreBar(context, index, child.node, node));
  const known = indicatorsBelow(of, score, node).filter((id) => place.indicators[id]?.cell != null).length;
  const lowest = (sole === undefined ? undefined : place.nodes[sole.node]) ?? score;
  const tooFew = score.score === null && known > 0 ? tooFewWords(context) : '';
  const figure = scoreFigure(of, context.placeId, node);
  return [
    {
      node,
      name: termName(context.language, node),
      score: tooFew === '' ? figure : { ...figure, note: tooFew },
      length: figure.value === null ? null : figure.value / full,
      dotted: figure.state === 'proxy',
      points,
      coverageText: isLeaf ? coverageWords(context, lowest, known, tooFew) : tooFew,
      peers: peersOf(of, context.placeId, node, full),
      neutral: neutralBar(context, of, { index, node, parent }),
      children,
    },
  ];
}

/** The end of the scale of an index. */
const FULL_SCORE: Readonly<Record<IndexId, number>> = { potential: 100, risk: 10 };

function tooFewWords({ language, place }: ProfileContext): string {
  const texts = profileMessages[language];
  return place.kind === 'town' ? texts.tooFewOwn : texts.tooFew;
}

function coverageWords(
  { language }: ProfileContext,
  score: NodeScore,
  known: number,
  tooFew: string,
): string {
  return [
    ...(tooFew === '' ? [] : [tooFew]),
    profileMessages[language].coverageOf(known, score.of),
    ...(score.imputed === 0 ? [] : [methodWordMessages[language].filledIn(score.imputed)]),
  ].join(', ');
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
    length: part.score / FULL_SCORE[index],
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
