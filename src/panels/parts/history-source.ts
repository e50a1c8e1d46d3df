import type { Language } from '../../../geodata/types.ts';
import type { Edition, Scope } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { latestFull } from '../../data/find-edition.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { historyMessages } from '../../i18n/messages/history.ts';
import type { AllYearsState } from './all-years.ts';
import { type HistoryInput, historyEditions } from './history-view.ts';
import type { LostFile } from './load-state-template.ts';

/** What the scores of all years are read from; `loading`, or the lost file, while it is not there. */
export type HistorySource = HistoryInput | 'loading' | LostFile;

/** The scores of potential in all years as an explorer has them, under its current method. */
export function historySource(explorer: Explorer, scope: Scope, years: AllYearsState): HistorySource {
  if (years === 'loading' || 'file' in years) return years;
  const { state, data } = explorer;
  return {
    language: state.language,
    codebook: data.codebook,
    editions: historyEditions(years, scope),
    scores: (edition) => explorer.scoresBy(edition, 'potential', state.method),
    intervals: (edition) => explorer.yearIntervals('potential', edition),
  };
}

/** Has the rank intervals of the years computed. */
export function requestHistoryIntervals(explorer: Explorer, source: HistorySource): void {
  for (const edition of editionsOf(source)) explorer.requestYearIntervals('potential', edition);
}

function editionsOf(source: HistorySource): readonly Edition[] {
  return source === 'loading' || 'file' in source ? [] : source.editions;
}

/** Which index the years are of, in words. */
export function historyHint(language: Language, data: ExplorerData, scope: Scope): string {
  const texts = historyMessages[language];
  return scope === 'town' ? texts.hint(latestFull(data, 'town').label) : texts.hintFull;
}
