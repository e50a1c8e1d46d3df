import { figureAddress } from '../../../../indicators/figure-address.ts';
import { fewestFigures } from '../../../../indicators/missing/fewest-figures.ts';
import type { Moved, Priority, WeakFigure } from '../../../../indicators/priorities/priorities.ts';
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
import { standingOf, standingWords } from '../case/indicator-standing.ts';
import { type ProfileContext, scopeOf } from '../profile-context.ts';
import { type OptionsOf, themesOf } from './changed-indices.ts';

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

/** The themes by the current method, with the figures behind them. */
export function prioritiesView(context: ProfileContext, optionsOf: OptionsOf): PrioritiesView {
  const { language } = context;
  const texts = prioritiesMessages[language];
  const themes = themesOf(context, optionsOf);
  const hasGain = themes.some(({ gain }) => gain > 0);
  // Names of themes hold an “and” themselves.
  const names = themes.map(({ theme }) => beginSmall(language, texts[theme])).join('; ');
  const rule = scopeOf(context) === 'town' ? texts.hintTowns : texts.hintRegions;
  return {
    lead:
      themes.length === 0
        ? texts.none
        : weave(hasGain ? texts.lead : texts.leadWeak, { themes: names }).join(''),
    hint: themes.length > 0 && !hasGain ? texts.noIndex : rule,
    themes: themes.map((priority) => ({
      name: texts[priority.theme],
      moved: movedWords(context, priority),
      figures: priority.figures.flatMap((figure) => figureWords(context, figure)),
    })),
    missing: missingWords(context),
  };
}

/** What the two indices would be, one after the other. */
function movedWords(context: ProfileContext, { theme, moved }: Priority): Sentence {
  const said = (['potential', 'risk'] as const).flatMap((index): readonly Sentence[] => {
    const one = moved[index];
    return one === null ? [] : [indexWords(context, index, theme, one)];
  });
  const parts = said.flatMap((one, at) => (at === 0 ? one : ['; ', ...one]));
  const [first, ...rest] = parts;
  return first === undefined ? [] : [typeof first === 'string' ? beginLarge(first) : first, ...rest, '.'];
}

function indexWords(context: ProfileContext, index: IndexId, theme: string, moved: Moved): Sentence {
  const { language, placeId, scores } = context;
  const texts = prioritiesMessages[language];
  const edition = scores[index]?.editionId ?? '';
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
function figureWords(context: ProfileContext, figure: WeakFigure): readonly Sentence[] {
  const { language, placeId, scores } = context;
  const { index, indicator, median } = figure;
  const texts = prioritiesMessages[language];
  const standing = standingOf(context, index, indicator, index === 'risk' ? 1 : -1);
  if (standing === null) return [];
  const text = indicator.formula.startsWith('fact-scale')
    ? stateText(language, String(median), indicator.unit[language])
    : valueText(language, shownNumber(language, median, indicator.decimals), indicator.unit);
  const address = figureAddress('among', scores[index]?.editionId ?? '', placeId, indicator.id);
  return [
    weave<SentencePart | Sentence>(scopeOf(context) === 'town' ? texts.figureTowns : texts.figureRegions, {
      figure: standingWords(context, standing),
      median: plainFigure(text, median, address),
    }).flat(),
  ];
}

/** By edition: the fewest figures that a town lacks for a score, which are looked for once. */
const lacking = new WeakMap<object, Map<string, readonly string[] | null>>();

function missingWords({ language, data, scores, placeId, place }: ProfileContext): string {
  const edition = data.editions[scores.potential?.editionId ?? ''];
  if (edition === undefined || place.kind === 'region') return '';
  const known = lacking.get(edition) ?? new Map<string, readonly string[] | null>();
  lacking.set(edition, known);
  const ids = known.has(placeId) ? known.get(placeId) : fewestFigures(edition, data.codebook, placeId);
  known.set(placeId, ids ?? null);
  if (ids == null) return '';
  const names = data.codebook
    .filter(({ id }) => ids.includes(id))
    .map(({ names: all }) => beginSmall(language, all[language]));
  return prioritiesMessages[language].missing(joinWords(language, names));
}
