import type { Language } from '../../../geodata/types.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type {
  Edition,
  IndexScores,
  Indicator,
  NodeScore,
  PlaceId,
  PlaceScore,
} from '../../../indicators/types.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { weightsPanelMessages } from '../../i18n/messages/weights-panel.ts';
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
  readonly isAlike?: boolean;
}

/** Piece of a sentence: plain words or a number that can be traced. */
export type SentencePart = string | FigureView;

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

/** A measure of a place's structure, whole (`all`) or of one part, as a traced number. */
export function structureFigure(
  placeId: PlaceId,
  measure: string,
  part: string,
  value: number,
  text: string,
): FigureView {
  return plainFigure(text, value, figureAddress('structure', placeId, measure, part));
}

/** What a score view needs beside the score itself. */
export interface ScoreContext {
  readonly language: Language;
  readonly scores: IndexScores;
  readonly edition: Edition | null;
  readonly codebook: readonly Indicator[];
}

/** Score of a place on a node with one decimal and the state that its figures give it. */
export function scoreFigure(context: ScoreContext, placeId: PlaceId, node: string): FigureView {
  const { language, scores } = context;
  const place = scores.places[placeId];
  const score = place?.nodes[node];
  const state = scoreState(context, placeId, node);
  if (score === undefined || score.score === null) return missingFigure(language, state);
  const notes = [
    ...(state === 'measured' ? [] : [termName(language, state)]),
    ...(score.imputed === 0 ? [] : [weightsPanelMessages[language].filledIn(score.imputed)]),
  ];
  return {
    text: formatNumber(language, score.score, 1),
    value: score.score,
    state,
    figure: figureAddress('score', scores.editionId, placeId, node),
    note: notes.join(', '),
    ...(score.imputed === 0 ? {} : { filledIn: score.imputed }),
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

/**
 * State of a score: an estimate is a proxy; a scored node counts as outdated once half of its values are;
 * a node without score does not apply only if none of its indicators does.
 */
export function scoreState(context: ScoreContext, placeId: PlaceId, node: string): FigureState {
  const place = context.scores.places[placeId];
  const score = place?.nodes[node];
  if (place === undefined || score === undefined) return 'missing';
  const ids = indicatorsBelow(context.codebook, context.scores, score, node);
  if (score.score === null)
    return isNotApplicable(context.edition, placeId, ids) ? 'not-applicable' : 'missing';
  if (score.status !== 'scored') return 'proxy';
  const cells = ids.flatMap((id) => place.indicators[id]?.cell ?? []);
  const outdated = cells.filter((cell) => cell.outdated).length;
  return cells.length > 0 && outdated * 2 >= cells.length ? 'outdated' : 'measured';
}

/** Indicator ids that stand below a node of the index, at any depth. */
export function indicatorsBelow(
  codebook: readonly Indicator[],
  scores: IndexScores,
  score: NodeScore,
  node: string,
): readonly string[] {
  const members = codebook.filter(({ use, scope }) => use === scores.index && scope === scores.scope);
  if (node === scores.index) return members.map(({ id }) => id);
  if (node.startsWith('group:'))
    return members.filter(({ group }) => `group:${group}` === node).map(({ id }) => id);
  const below = new Set([node, ...score.parts.map((part) => part.node)]);
  return members.filter(({ id, parent }) => below.has(parent) || below.has(id)).map(({ id }) => id);
}

function isNotApplicable(edition: Edition | null, placeId: PlaceId, ids: readonly string[]): boolean {
  if (edition === null || ids.length === 0) return false;
  return ids.every((id) =>
    edition.notApplicable.some(([place, indicator]) => place === placeId && indicator === id),
  );
}

/** Rank as text, `3` or `3–4` with a tie; '' if not ranked. */
export function rankWords(place: PlaceScore | undefined): string {
  if (place === undefined || place.rank === null) return '';
  const to = place.rankTo ?? place.rank;
  return to === place.rank ? String(place.rank) : `${place.rank}–${to}`;
}

/** Rank of a place on the index as a traced number. */
export function rankFigure(context: ScoreContext, placeId: PlaceId): FigureView {
  const place = context.scores.places[placeId];
  const text = rankWords(place);
  if (place === undefined || place.rank === null) return missingFigure(context.language);
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
