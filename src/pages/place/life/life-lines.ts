import { figureAddress } from '../../../../indicators/figure-address.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { placeLifeMessages } from '../../../i18n/messages/place-life.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { weave } from '../../../i18n/weave.ts';
import { type FigureView, plainFigure, type SentencePart } from '../../../panels/parts/figure-view.ts';
import { indicatorValue, standingWords } from '../../../panels/profile/case/indicator-standing.ts';
import type { FigureWords } from '../../../panels/profile/figure-words.ts';
import type { CitedSource } from '../page-sources.ts';
import type { LifeContent, LifeLine } from './life-content.ts';

type Sentence = readonly SentencePart[];

/** One figure among those of all towns, along its raw value. */
export interface LifeRow {
  readonly id: string;
  /** Name, value, year and rank; that there is no own figure, where there is none. */
  readonly words: Sentence;
  /** Lowest, highest and middle value. */
  readonly range: Sentence;
  /** Where the towns stand from the lowest (0) to the highest (1). */
  readonly dots: readonly number[];
  readonly median: number;
  /** Null without an own figure. */
  readonly own: number | null;
  readonly sources: readonly CitedSource[];
}

/** A row for each indicator. */
export function lifeRows({ words, lines }: LifeContent): readonly LifeRow[] {
  return lines.map((line) => lifeRow(words, line));
}

function lifeRow(words: FigureWords, { indicator, strip, own, sources }: LifeLine): LifeRow {
  const { language, placeId, editions } = words;
  const all = strip.values.map(([, value]) => value);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const along = (value: number): number => (value - low) / (high - low);
  const figure = (value: number, kind: 'value' | 'among', id: string): FigureView =>
    plainFigure(
      formatNumber(language, value, indicator.decimals),
      value,
      figureAddress(kind, editions.potential, id, indicator.id),
    );
  const end = (value: number): FigureView =>
    figure(value, 'value', strip.values.find((one) => one[1] === value)?.[0] ?? '');
  const texts = placeLifeMessages[language];
  const standing = { index: 'potential', indicator, isHighest: true } as const;
  return {
    id: indicator.id,
    words:
      own === null
        ? weave<SentencePart>(texts.notOwn, { name: indicator.names[language] })
        : [...standingWords(words, { ...standing, ...own }), '.'],
    range: weave<SentencePart>(texts.range, {
      low: end(low),
      high: end(high),
      median: figure(strip.median, 'among', placeId),
    }),
    dots: all.map(along),
    median: along(strip.median),
    own: own === null ? null : along(own.cell.value),
    sources,
  };
}

/** The region's poverty rate, said to be the region's; empty where none is known. */
export function povertySentence({ words, poverty }: LifeContent): Sentence {
  if (poverty === null) return [];
  const { language } = words;
  const { indicator, cell, region } = poverty;
  return weave<SentencePart>(placeLifeMessages[language].poverty, {
    region: region.name,
    value: indicatorValue(words, 'risk', indicator, cell.value),
    year: String(cell.year ?? profileMessages[language].yearUnknown),
  });
}
