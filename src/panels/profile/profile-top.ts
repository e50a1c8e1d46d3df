import type { SentencePart } from '../parts/figure-view.ts';
import { type KindGlyph, kindGlyphOf } from '../parts/kind-glyph.ts';
import { type CaseView, caseOf } from './case/case.ts';
import type { ProfileContext } from './profile-context.ts';
import { potentialBars, riskBars, type ScoreBar } from './profile-scores.ts';
import { type Summary, summarize } from './profile-summary.ts';

/** What a profile begins with: what the place is, what speaks for it and against it, and its scores. */
export interface ProfileTop {
  readonly placeId: string;
  readonly kind: 'town' | 'region';
  readonly name: string;
  /** Region of a town; code of a region. */
  readonly detail: SentencePart;
  /** The mark of a town's kind; null for a region. */
  readonly glyph: KindGlyph | null;
  readonly summary: Summary;
  /** Most dimensions have no score: what is known stands before the bars. */
  readonly isThin: boolean;
  readonly potential: readonly ScoreBar[];
  readonly risk: readonly ScoreBar[];
  /** What speaks for it, and what against it. */
  readonly case: CaseView;
}

/** What the profile of a place begins with. */
export function profileTop(context: ProfileContext): ProfileTop {
  const { language, place, placeId, data } = context;
  const isTown = place.kind === 'town';
  const potential = potentialBars(context);
  const regionId = isTown ? place.town.regionId : placeId;
  const region = data.places.regions.find(({ id }) => id === regionId);
  return {
    placeId,
    kind: place.kind,
    name: isTown ? place.town.names[language] : place.region.names[language],
    detail: isTown
      ? { place: { kind: 'region', id: regionId }, text: region?.names[language] ?? regionId }
      : placeId,
    glyph: isTown ? kindGlyphOf(language, data.places, place.town) : null,
    summary: summarize(context),
    potential,
    isThin: potential.filter(({ length }) => length !== null).length * 2 < potential.length,
    risk: riskBars(context),
    case: caseOf(context),
  };
}
