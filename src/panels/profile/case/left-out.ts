import { figureAddress } from '../../../../indicators/figure-address.ts';
import {
  heaviestSource,
  type WithoutFigures,
  withoutFigures,
} from '../../../../indicators/leave-out/without-figures.ts';
import type { Edition, IndexId } from '../../../../indicators/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { caseMessages } from '../../../i18n/messages/case.ts';
import { weave } from '../../../i18n/weave.ts';
import { plainFigure, type SentencePart } from '../../parts/figure-view.ts';
import type { ProfileContext } from '../profile-context.ts';

/** The words on a score without some figures: with a rank, without one, and where no score is left. */
interface WithoutTexts {
  readonly ranked: string;
  readonly unranked: string;
  readonly none: string;
}

/** What the score would be without one figure, as a sentence. */
export function withoutFigureWords(
  context: ProfileContext,
  index: IndexId,
  indicatorId: string,
): readonly SentencePart[] {
  const texts = caseMessages[context.language];
  const found = withoutPart(context, index, indicatorId);
  return found === null
    ? []
    : withoutWords(
        context,
        found,
        { index, part: indicatorId },
        {
          ranked: texts.without,
          unranked: texts.withoutRank,
          none: texts.withoutScore,
        },
      );
}

/** On which source most of the figures of an index rest, and what the score would be without it. */
export interface RestsOn {
  readonly sourceId: string;
  /** Stands before the source. */
  readonly before: readonly SentencePart[];
  readonly after: readonly SentencePart[];
}

/** The source that an index rests on most; null where the place has no score. */
export function restsOn(context: ProfileContext, index: IndexId): RestsOn | null {
  const texts = caseMessages[context.language];
  const edition = editionOf(context, index);
  const score = context.scores[index]?.places[context.placeId]?.nodes[index]?.score ?? null;
  if (edition === null || score === null) return null;
  const heaviest = heaviestSource(edition, context.data.codebook, { index, placeId: context.placeId });
  if (heaviest === null) return null;
  const { sourceId, count, of } = heaviest;
  const found = withoutPart(context, index, sourceId);
  if (found === null) return null;
  const address = figureAddress('without', edition.id, context.placeId, index, sourceId);
  return {
    sourceId,
    before: weave(index === 'potential' ? texts.restsPotential : texts.restsRisk, {
      count: plainFigure(String(count), count, address),
      of: plainFigure(String(of), of, address),
    }),
    after: withoutWords(
      context,
      found,
      { index, part: sourceId },
      {
        ranked: texts.restsScore,
        unranked: texts.restsRank,
        none: texts.restsNothing,
      },
    ),
  };
}

function withoutWords(
  { language, placeId, scores }: ProfileContext,
  { score, rank, ranked }: WithoutFigures,
  { index, part }: { readonly index: IndexId; readonly part: string },
  texts: WithoutTexts,
): readonly SentencePart[] {
  if (score === null) return [texts.none];
  const address = figureAddress('without', scores[index]?.editionId ?? '', placeId, index, part);
  const shown = plainFigure(formatNumber(language, score, 1), score, address);
  return rank === null
    ? weave(texts.unranked, { score: shown })
    : weave(texts.ranked, {
        score: shown,
        rank: plainFigure(String(rank), rank, address),
        ranked: plainFigure(String(ranked), ranked, address),
      });
}

/** By edition: what was found, which is the same in every language. */
const kept = new WeakMap<Edition, Map<string, WithoutFigures>>();

/** The index without the figure of an indicator, or without all figures of a source; null without an edition. */
function withoutPart(context: ProfileContext, index: IndexId, part: string): WithoutFigures | null {
  const edition = editionOf(context, index);
  if (edition === null) return null;
  const known = kept.get(edition) ?? new Map<string, WithoutFigures>();
  kept.set(edition, known);
  const key = [context.placeId, index, part].join('|');
  const without =
    known.get(key) ??
    withoutFigures(
      edition,
      context.data.codebook,
      { index, placeId: context.placeId },
      (id, { sourceIds }) => id === part || sourceIds.includes(part),
    );
  known.set(key, without);
  return without;
}

function editionOf({ scores, data }: ProfileContext, index: IndexId): Edition | null {
  return data.editions[scores[index]?.editionId ?? ''] ?? null;
}
