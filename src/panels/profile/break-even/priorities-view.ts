import type { Language } from '../../../../geodata/languages.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import type { Moved } from '../../../../indicators/priorities/priorities.ts';
import type { IndexId } from '../../../../indicators/types.ts';
import { beginLarge, beginSmall, formatNumber, joinWords } from '../../../i18n/format.ts';
import { stateText } from '../../../i18n/messages/enterprise-states.ts';
import { prioritiesMessages } from '../../../i18n/messages/priorities.ts';
import { shownNumber } from '../../../i18n/shown-number.ts';
import { valueText } from '../../../i18n/value-text.ts';
import { weave } from '../../../i18n/weave.ts';
import { rankText } from '../../../layers/measures/score-state.ts';
import { plainFigure, type SentencePart } from '../../parts/figure-view.ts';
import { riskClass, riskClassName } from '../../tables/region-rows.ts';
import { standingWords } from '../case/indicator-standing.ts';
import type { FigureWords } from '../figure-words.ts';
import type { PrioritiesFacts, ThemeFacts, WeakFacts } from './priorities-facts.ts';

type Sentence = readonly SentencePart[];

/** A theme with what the indices would be, and the figures behind it. */
export interface ThemeView {
  readonly name: string;
  /** Empty where the place has no index. */
  readonly moved: Sentence;
  readonly figures: readonly Sentence[];
}

/** The themes that would matter most to a place. */
export interface PrioritiesView {
  /** All themes in a sentence, or that there is none. */
  readonly lead: string;
  readonly hint: string;
  readonly themes: readonly ThemeView[];
  /** What a town without a score in potential lacks first; '' = it has one. */
  readonly missing: string;
}

/** Puts the themes into words. */
export function prioritiesView(words: FigureWords, { themes, missing }: PrioritiesFacts): PrioritiesView {
  const { language } = words;
  const texts = prioritiesMessages[language];
  const hasGain = themes.some(({ gain }) => gain > 0);
  // Names of themes hold an “and” themselves.
  const names = themes.map(({ theme }) => beginSmall(language, texts[theme])).join('; ');
  const rule = words.scope === 'town' ? texts.hintTowns : texts.hintRegions;
  return {
    lead:
      themes.length === 0
        ? texts.none
        : weave(hasGain ? texts.lead : texts.leadWeak, { themes: names }).join(''),
    hint: themes.length > 0 && !hasGain ? texts.noIndex : rule,
    themes: themes.map((one) => ({
      name: texts[one.theme],
      moved: movedWords(words, one),
      figures: one.figures.map((figure) => weakWords(words, figure)),
    })),
    missing: missingWords(language, missing),
  };
}

/** What the two indices would be, one after the other. */
function movedWords(words: FigureWords, { theme, moved }: ThemeFacts): Sentence {
  const said = (['potential', 'risk'] as const).flatMap((index): readonly Sentence[] => {
    const one = moved[index];
    return one === null ? [] : [indexWords(words, index, theme, one)];
  });
  const parts = said.flatMap((one, at) => (at === 0 ? one : ['; ', ...one]));
  const [first, ...rest] = parts;
  return first === undefined ? [] : [typeof first === 'string' ? beginLarge(first) : first, ...rest, '.'];
}

function indexWords(words: FigureWords, index: IndexId, theme: string, moved: Moved): Sentence {
  const { language, placeId } = words;
  const texts = prioritiesMessages[language];
  const edition = words.editions[index];
  const address = figureAddress('theme', edition, placeId, index, theme);
  const { score, before, rank, rankBefore, ranked } = moved;
  const values = {
    score: plainFigure(formatNumber(language, score, 1), score, address),
    before: plainFigure(
      formatNumber(language, before, 1),
      before,
      figureAddress('score', edition, placeId, index),
    ),
  };
  if (index === 'risk') {
    const [name, nameBefore] = [score, before].map((one) => riskClassName(language, riskClass(one)));
    return name === nameBefore || name === undefined || nameBefore === undefined
      ? weave<SentencePart>(texts.risk, values)
      : weave<SentencePart>(texts.riskClass, { ...values, name, nameBefore });
  }
  const said = weave<SentencePart>(texts.potential, values);
  const [now, then] = [rankBefore, rank].map((one) => (one === null ? null : rankText(one)));
  if (rank === null || rankBefore === null || now == null || then == null) return said;
  const rankThen = plainFigure(then, rank.rank, address);
  const of = plainFigure(String(ranked), ranked, address);
  const rankNow = plainFigure(now, rankBefore.rank, figureAddress('rank', edition, placeId, index));
  return [
    ...said,
    ...(now === then
      ? weave<SentencePart>(texts.sameRank, { rank: rankThen, ranked: of })
      : weave<SentencePart>(texts.rank, { rank: rankThen, rankBefore: rankNow, ranked: of })),
  ];
}

/** A weak figure with its year, its place among the others from the worse end, and their median. */
function weakWords(words: FigureWords, figure: WeakFacts): Sentence {
  const { language, placeId, scope, editions } = words;
  const { index, indicator, median } = figure;
  const texts = prioritiesMessages[language];
  const text = indicator.formula.startsWith('fact-scale')
    ? stateText(language, String(median), indicator.unit[language])
    : valueText(language, shownNumber(language, median, indicator.decimals), indicator.unit);
  const address = figureAddress('among', editions[index], placeId, indicator.id);
  return weave<SentencePart | Sentence>(scope === 'town' ? texts.figureTowns : texts.figureRegions, {
    figure: standingWords(words, figure),
    median: plainFigure(text, median, address),
  }).flat();
}

function missingWords(language: Language, missing: PrioritiesFacts['missing']): string {
  if (missing === null) return '';
  const names = missing.map(({ names: all }) => beginSmall(language, all[language]));
  return prioritiesMessages[language].missing(joinWords(language, names));
}
