import type { Language, Town } from '../../../geodata/types.ts';
import { figureAddress, residentsAddress } from '../../../indicators/figure-address.ts';
import type {
  PlacedPriority,
  PriorityCuts,
  ScoreRange,
} from '../../../indicators/priority/place-priority.ts';
import type { IndexId } from '../../../indicators/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { priorityMessages } from '../../i18n/messages/priority.ts';
import { weave, weaveParts } from '../../i18n/weave.ts';
import {
  type FigureView,
  plainFigure,
  type ScoreContext,
  type SentencePart,
  scoreFigure,
} from '../parts/figure-view.ts';

type Sentence = readonly SentencePart[];

/** What the words on a class are made from. */
export interface ReasonInput {
  readonly language: Language;
  /** Both indices over the scope of the place. */
  readonly scores: Readonly<Record<IndexId, ScoreContext>>;
  readonly cuts: PriorityCuts;
  /** The cut of potential is the median of the ranked places. */
  readonly isMedian: boolean;
}

/** The class of a place in words: its letter and name, or the letters between which it stands. */
export function classWords(language: Language, { kind, classes, byScores }: PlacedPriority): string {
  const texts = priorityMessages[language];
  if (kind === 'placed') return `${byScores}, ${texts[byScores]}`;
  const [a = '', b = ''] = classes;
  return classes.length === 2 ? texts.betweenTwo(a, b) : texts.betweenAll;
}

/** Why a place stands where it does: each score with the scores at the ends of its rank interval, beside its cut. */
export function reasonWords(input: ReasonInput, placeId: string, priority: PlacedPriority): Sentence {
  const { language, cuts } = input;
  const texts = priorityMessages[language];
  const said = (index: IndexId): Sentence => {
    const { low, high } = priority[index];
    const side = low >= cuts[index] ? 'above' : high < cuts[index] ? 'below' : 'across';
    return weaveParts<Exclude<SentencePart, string>>(texts[`${index}-${side}`], {
      score: rangeWords(input, placeId, index, priority[index]),
      cut: index === 'potential' ? potentialCutWords(input, placeId) : [formatNumber(language, cuts.risk, 1)],
    });
  };
  return [...said('risk'), '; ', ...said('potential')];
}

/** "41.0 (38.2–44.9)", each number traced; the score alone where its interval moves it by nothing that is seen. */
function rangeWords({ scores }: ReasonInput, placeId: string, index: IndexId, range: ScoreRange): Sentence {
  const figure = (id: string): FigureView => scoreFigure(scores[index], id, index);
  const own = figure(placeId);
  const [low, high] = [figure(range.lowPlace), figure(range.highPlace)];
  return low.text === high.text ? [own] : [own, ' (', low, '–', high, ')'];
}

function potentialCutWords({ language, cuts, scores, isMedian }: ReasonInput, placeId: string): Sentence {
  const text = formatNumber(language, cuts.potential, 1);
  if (!isMedian) return [text];
  const address = figureAddress('among', scores.potential.scores.editionId, placeId, 'potential');
  const cut = plainFigure(text, cuts.potential, address);
  return weave(priorityMessages[language].theMedian, { cut });
}

/** "73,739 residents" of a town. */
export function residentsWords(language: Language, { id, residents }: Town, year: number): Sentence {
  return weave(priorityMessages[language].residents(residents), {
    residents: plainFigure(formatNumber(language, residents), residents, residentsAddress(id, year)),
  });
}
