import type { Language } from '../../../geodata/languages.ts';
import type { IndexId, Indicator, IndicatorCell, Scope } from '../../../indicators/types.ts';
import { type ProfileContext, scopeOf } from './profile-context.ts';

/** What is said of an indicator beside its figure. */
export type WordedIndicator = Pick<Indicator, 'id' | 'names' | 'unit' | 'decimals' | 'formula' | 'warning'>;

/** What is said of a figure of an indicator. */
export type WordedCell = Pick<
  IndicatorCell,
  'value' | 'year' | 'grade' | 'outdated' | 'forDistrict' | 'spike'
>;

/** Whose figures are put into words, and in which language. */
export interface FigureWords {
  readonly language: Language;
  readonly placeId: string;
  readonly scope: Scope;
  /** Editions that the indices are of; '' = there is no index. */
  readonly editions: Readonly<Record<IndexId, string>>;
}

/** The same of the place of a profile. */
export function wordsFor(context: ProfileContext): FigureWords {
  const { language, placeId, scores } = context;
  const { potential, risk } = scores;
  return {
    ...{ language, placeId, scope: scopeOf(context) },
    editions: { potential: potential?.editionId ?? '', risk: risk?.editionId ?? '' },
  };
}
