import type { Language } from '../../../geodata/types.ts';
import type { QuotientRange } from '../../../indicators/built-structure.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { PlaceId, Scope } from '../../../indicators/types.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { rankText, type ScoredEdition, scoreState } from '../../layers/measures/score-state.ts';
import type { FigureState } from '../../layers/scene.ts';

/** A number as a panel shows it: its words, its raw value, its state and the address of where it comes from. */
export interface FigureView {
  /** Number in the reader's language; `–` where there is none. */
  readonly text: string;
  /** Raw value; null = none. */
  readonly value: number | null;
  readonly state: FigureState;
  /** `data-figure` of the number; '' where nothing is shown. */
  readonly figure: string;
  /** State in words, with what else must be said (such as "8 of 9 dimensions"); '' = measured, nothing to add. */
  readonly note: string;
  /** Values filled in below a score; absent or 0 = none. */
  readonly filledIn?: number;
  /** A difference that cannot be told apart from none: an open mark stands at it. */
  readonly isIndistinguishable?: boolean;
}

/** A town or a region. */
export interface PlaceRef {
  readonly kind: Scope;
  readonly id: PlaceId;
}

/** Name of a place that leads to it. */
export interface PlaceName {
  readonly place: PlaceRef;
  readonly text: string;
}

/** Words of a table in another language than the reader's. */
export interface ForeignWords {
  readonly text: string;
  readonly lang: Language;
}

/** Piece of a sentence: plain words, a number that can be traced, the name of a place or foreign words. */
export type SentencePart = string | FigureView | PlaceName | ForeignWords;

/** Sign shown where there is no figure. */
export const NO_FIGURE = '–';

/** A figure that is not there, with the reason in words. */
export function missingFigure(language: Language, state: FigureState = 'missing'): FigureView {
  return { text: NO_FIGURE, value: null, state, figure: '', note: termName(language, state) };
}

/** A plain traced number. */
export function plainFigure(text: string, value: number, figure: string): FigureView {
  return { text, value, state: 'measured', figure, note: '' };
}

/** A measure of a place's structure, of the whole (`part` = `all`) or of one part. */
export interface StructurePart {
  readonly placeId: PlaceId;
  readonly measure: string;
  readonly part: string;
}

/** A location quotient as one traced number, or as two where what the reference does not print leaves a range. */
export function quotientFigures(
  language: Language,
  { placeId, part }: Omit<StructurePart, 'measure'>,
  { low, high }: QuotientRange,
): readonly SentencePart[] {
  const end = (measure: 'lq' | 'lq-low', value: number): FigureView =>
    structureFigure({ placeId, measure, part }, value, formatNumber(language, value, QUOTIENT_DIGITS));
  const [from, to] = [end('lq-low', low), end('lq', high)];
  return from.text === to.text ? [to] : [from, '–', to];
}

/** A location quotient in figures; that there is none, where it is not known. */
export function quotientParts(
  { language, placeId }: { readonly language: Language; readonly placeId: PlaceId },
  quotient: QuotientRange | null,
  part: string,
): readonly SentencePart[] {
  return quotient === null
    ? [missingFigure(language)]
    : quotientFigures(language, { placeId, part }, quotient);
}

/** Digits after the point of a location quotient. */
const QUOTIENT_DIGITS = 2;

/** A measure of a place's structure as a traced number. */
export function structureFigure(
  { placeId, measure, part }: StructurePart,
  value: number,
  text: string,
): FigureView {
  return plainFigure(text, value, figureAddress('structure', placeId, measure, part));
}

/** What a score view needs beside the score itself. */
export interface ScoreContext extends ScoredEdition {
  readonly language: Language;
}

/** Score of a place on a node with one decimal and the state that its figures give it. */
export function scoreFigure(context: ScoreContext, placeId: PlaceId, node: string): FigureView {
  const { language, scores } = context;
  const facts = scoreFacts(context, placeId, node);
  if (facts === null) return missingFigure(language, scoreState(context, placeId, node));
  return shownScore(language, facts, figureAddress('score', scores.editionId, placeId, node));
}

/** What is shown of the score of a place on a node; null where there is none. */
export function scoreFacts(scored: ScoredEdition, placeId: PlaceId, node: string): ScoreFacts | null {
  const score = scored.scores.places[placeId]?.nodes[node];
  if (score === undefined || score.score === null) return null;
  return { score: score.score, state: scoreState(scored, placeId, node), imputed: score.imputed };
}

/** A score as it is shown. */
export interface ScoreFacts {
  readonly score: number;
  readonly state: FigureState;
  /** Values filled in below it. */
  readonly imputed: number;
}

/** A score with one decimal and its state in words. */
export function shownScore(
  language: Language,
  { score, state, imputed }: ScoreFacts,
  figure: string,
): FigureView {
  const notes = [
    ...(state === 'measured' ? [] : [termName(language, state)]),
    ...(imputed === 0 ? [] : [methodWordMessages[language].filledIn(imputed)]),
  ];
  return {
    text: formatNumber(language, score, 1),
    value: score,
    state,
    figure,
    note: notes.join(', '),
    ...(imputed === 0 ? {} : { filledIn: imputed }),
  };
}

/** Share of own figures below a node, as a percentage. */
export function townLevelShareFigure(context: ScoreContext, placeId: PlaceId, node: string): FigureView {
  const score = context.scores.places[placeId]?.nodes[node];
  if (score === undefined) return missingFigure(context.language);
  return plainFigure(
    formatPercent(context.language, score.townLevelShare),
    score.townLevelShare,
    figureAddress('coverage', context.scores.editionId, placeId, node),
  );
}

/** Rank of a place on the index as a traced number. */
export function rankFigure(context: ScoreContext, placeId: PlaceId): FigureView {
  const place = context.scores.places[placeId];
  const text = place === undefined ? null : rankText(place);
  if (place === undefined || place.rank === null || text === null) return missingFigure(context.language);
  return plainFigure(
    text,
    place.rank,
    figureAddress('rank', context.scores.editionId, placeId, context.scores.index),
  );
}

/** Address of a count of places on the screen, such as those in a class of a legend. */
export function countAddress(what: string): string {
  return figureAddress('count', what);
}
