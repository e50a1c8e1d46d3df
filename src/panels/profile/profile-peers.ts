import { median } from 'd3-array';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { Scope } from '../../../indicators/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { weave } from '../../i18n/weave.ts';
import { rankText } from '../../layers/measures/score-state.ts';
import { plainFigure, type ScoreContext, type SentencePart } from '../parts/figure-view.ts';

/** How a score stands among those of all towns or all regions. */
export interface PeersView {
  /** Where the places stand along the bar, 0..1; those alone that are scored on the node. */
  readonly dots: readonly number[];
  /** Their median, 0..1. */
  readonly median: number;
  /** "rank 4 of 13, median 38.1"; without the place where this one is not scored itself. */
  readonly sentence: readonly SentencePart[];
}

/** Fewer places than this make no picture. */
const LEAST_PEERS = 3;

/** The places of an edition that are scored on a node, and this one among them; null where there are too few. */
export function peersOf(of: ScoreContext, placeId: string, node: string, full: number): PeersView | null {
  const { language, scores } = of;
  const scored = Object.values(scores.places).flatMap((place) => {
    const found = place.nodes[node];
    return found?.status === 'scored' && found.score !== null
      ? [{ placeId: place.placeId, score: found.score }]
      : [];
  });
  const middle = median(scored, ({ score }) => score);
  if (scored.length < LEAST_PEERS || middle === undefined) return null;
  const texts = profileMessages[language];
  const address = figureAddress('among', scores.editionId, placeId, node);
  const own = scored.find((one) => one.placeId === placeId);
  const middleFigure = plainFigure(formatNumber(language, middle, 1), middle, address);
  const standing =
    own === undefined
      ? null
      : rankAmong(
          own.score,
          scored.map(({ score }) => score),
        );
  return {
    dots: scored.map(({ score }) => score / full),
    median: middle / full,
    sentence:
      standing === null
        ? weave(texts.medianOnly, { median: middleFigure })
        : weave(texts.amongPeers, {
            rank: plainFigure(rankText(standing) ?? '', standing.rank, address),
            of: plainFigure(String(scored.length), scored.length, address),
            median: middleFigure,
          }),
  };
}

/** Places of a value among others, the highest first; equal ones share their places. */
export function rankAmong(
  value: number,
  all: readonly number[],
): { readonly rank: number; readonly rankTo: number } {
  const higher = all.filter((other) => other > value).length;
  const equal = all.filter((other) => other === value).length;
  return { rank: higher + 1, rankTo: higher + Math.max(1, equal) };
}

/** What the dots and the line at the bars are. */
export function peersHint(language: ScoreContext['language'], scope: Scope): string {
  const texts = profileMessages[language];
  return scope === 'town' ? texts.peersHintTowns : texts.peersHintRegions;
}
