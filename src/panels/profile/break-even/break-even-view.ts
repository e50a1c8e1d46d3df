import type { BreakEvens, NoAnswer, Target } from '../../../../indicators/break-even/break-even.ts';
import type { IndexId } from '../../../../indicators/types.ts';
import { beginSmall, formatNumber, joinWords } from '../../../i18n/format.ts';
import { breakEvenMessages } from '../../../i18n/messages/break-even.ts';
import { areaPhrase, townPhrase } from '../../../i18n/place-phrase.ts';
import { weave } from '../../../i18n/weave.ts';
import { type SentencePart, scoreFigure } from '../../parts/figure-view.ts';
import { RISK_CUTS, riskClass, riskClassName } from '../../tables/region-rows.ts';
import { type ProfileContext, scopeOf, scoreContext } from '../profile-context.ts';
import { type AnswerView, answerView } from './break-even-words.ts';
import { answersOf, type OptionsOf } from './changed-indices.ts';

type Sentence = readonly SentencePart[];

/** One question with its answers. */
export interface BreakEvenGroup {
  readonly title: string;
  /** An indicator each, the nearest first. */
  readonly answers: readonly AnswerView[];
  /** Said where there is no answer; '' = there are some. */
  readonly none: string;
  /** Which indicators give no answer, and why. */
  readonly notes: readonly string[];
}

/** A place that stands above another by potential. */
export interface PlaceAbove {
  readonly id: string;
  readonly name: string;
}

/** What would change the class of a place, and its rank. */
export interface BreakEvenView {
  /** The risk with its class, or that there is none. */
  readonly risk: Sentence;
  readonly better: BreakEvenGroup | null;
  readonly worse: BreakEvenGroup | null;
  readonly past: BreakEvenGroup | null;
  /** Said where there is no place to pass; '' = there is. */
  readonly noPast: string;
  /** The places above, the nearest first. */
  readonly above: readonly PlaceAbove[];
  /** The one that is asked about. */
  readonly chosen: string | null;
  readonly hint: string;
}

/** `past` is the place that the reader chose; the next one above where it is null or does not stand above. */
export function breakEvenOf(
  context: ProfileContext,
  optionsOf: OptionsOf,
  past: string | null = null,
): BreakEvenView {
  const texts = breakEvenMessages[context.language];
  const above = placesAbove(context);
  const chosen = above.find(({ id }) => id === past) ?? above[0] ?? null;
  const isRanked = (context.scores.potential?.places[context.placeId]?.rank ?? null) !== null;
  return {
    ...riskGroups(context, optionsOf),
    past:
      chosen === null ? null : group(context, 'potential', { kind: 'past', placeId: chosen.id }, optionsOf),
    noPast: chosen !== null ? '' : isRanked ? texts.first : texts.noRank,
    above,
    chosen: chosen?.id ?? null,
    hint: `${texts.hint} ${scopeOf(context) === 'town' ? texts.spreadTowns : texts.spreadRegions}`,
  };
}

function riskGroups(
  context: ProfileContext,
  optionsOf: OptionsOf,
): Pick<BreakEvenView, 'risk' | 'better' | 'worse'> {
  const { language, placeId } = context;
  const texts = breakEvenMessages[language];
  const of = scoreContext(context, 'risk');
  const node = of?.scores.places[placeId]?.nodes['risk'];
  if (of === null || node === undefined || node.status !== 'scored' || node.score === null)
    return { risk: [texts.noRisk], better: null, worse: null };
  const at = riskClass(node.score);
  const [below, from] = [RISK_CUTS[at - 1], RISK_CUTS[at]];
  const now = weave<SentencePart>(texts.riskNow, {
    score: scoreFigure(of, placeId, 'risk'),
    name: riskClassName(language, at),
  });
  return {
    risk: below === undefined ? [...now, ' ', texts.lowest] : now,
    better: below === undefined ? null : group(context, 'risk', { kind: 'below', cut: below }, optionsOf),
    worse: from === undefined ? null : group(context, 'risk', { kind: 'from', cut: from }, optionsOf),
  };
}

/** The places ranked above by potential, the nearest first; none where the place has no rank. */
function placesAbove({ language, data, scores, placeId }: ProfileContext): readonly PlaceAbove[] {
  const rank = scores.potential?.places[placeId]?.rank ?? null;
  const all = [...data.places.towns, ...data.places.regions];
  return (scores.potential?.ranked ?? [])
    .filter((id) => rank !== null && (scores.potential?.places[id]?.rankTo ?? rank) < rank)
    .map((id) => ({ id, name: all.find((place) => place.id === id)?.names[language] ?? id }))
    .reverse();
}

function group(
  context: ProfileContext,
  index: IndexId,
  target: Target,
  optionsOf: OptionsOf,
): BreakEvenGroup | null {
  const answers = answersOf(context, index, target, optionsOf);
  if (answers === null) return null;
  return {
    title: titleOf(context, target),
    answers: answers.found.map((answer) => answerView(context, index, target, answer)),
    none: answers.found.length > 0 ? '' : breakEvenMessages[context.language].none,
    notes: notesOf(context, answers),
  };
}

function titleOf({ language, data }: ProfileContext, target: Target): string {
  const texts = breakEvenMessages[language];
  if (target.kind === 'past') {
    const region = data.places.regions.find(({ id }) => id === target.placeId);
    const town = data.places.towns.find(({ id }) => id === target.placeId);
    return texts.past(
      region === undefined
        ? townPhrase(language, town?.names[language] ?? target.placeId)
        : areaPhrase(language, region.names[language]),
    );
  }
  const isBetter = target.kind === 'below';
  const at = RISK_CUTS.indexOf(target.cut);
  return weave(isBetter ? texts.better : texts.worse, {
    name: riskClassName(language, isBetter ? at : at + 1),
    cut: formatNumber(language, target.cut, 1),
  }).join('');
}

function notesOf({ language }: ProfileContext, { found, without }: BreakEvens): readonly string[] {
  const texts = breakEvenMessages[language];
  const names = (why: NoAnswer): string =>
    joinWords(
      language,
      without
        .filter((one) => one.why === why)
        .map(({ indicator }) => beginSmall(language, indicator.names[language])),
    );
  const note = (why: NoAnswer, text: (list: string) => string): readonly string[] =>
    names(why) === '' ? [] : [text(names(why))];
  return [
    ...(found.length === 0 ? [] : note('out-of-range', texts.notEnough)),
    ...note('wider', texts.wider),
    ...note('fixed', texts.fixed),
    ...note('missing', texts.missing),
  ];
}
