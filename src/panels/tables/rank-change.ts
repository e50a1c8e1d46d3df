import type { Language } from '../../../geodata/types.ts';
import type { IndexScores, PlaceId } from '../../../indicators/types.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';

/** How far a place has moved against the author's setting. */
export interface RankChange {
  /** `▲3`, `▼2`, `=`, or `+` for one that had no rank. */
  readonly text: string;
  readonly hint: string;
}

/** Change of a place's rank between two scorings of an edition; null for the same scoring or without a rank now. */
export function rankChange(
  language: Language,
  scores: IndexScores | null,
  author: IndexScores | null,
  placeId: PlaceId,
): RankChange | null {
  const rank = scores?.places[placeId]?.rank ?? null;
  if (rank === null || author === null || scores === author) return null;
  const texts = methodWordMessages[language];
  const before = author.places[placeId]?.rank ?? null;
  if (before === null) return { text: '+', hint: texts.rankNew };
  const up = before - rank;
  if (up === 0) return { text: '=', hint: texts.rankSame };
  return up > 0 ? { text: `▲${up}`, hint: texts.rankUp(up) } : { text: `▼${-up}`, hint: texts.rankDown(-up) };
}
