import { fullEditions } from '../../data/find-edition.ts';
import { formatSeason } from '../../i18n/format.ts';
import { historyMessages } from '../../i18n/messages/history.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { historyHint } from '../parts/history-source.ts';
import { type HistoryFrame, type HistoryLine, historyFrame, historyLine } from '../parts/history-view.ts';
import type { LostFile } from '../parts/load-state-template.ts';
import { type ProfileContext, scopeOf } from './profile-context.ts';

/** The years of a place as far as they are there; `words` stand where there is no line to draw. */
export type ProfileHistory =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'failed' } & LostFile)
  | { readonly kind: 'words'; readonly words: string }
  | {
      readonly kind: 'line';
      readonly hint: string;
      readonly line: HistoryLine;
      readonly frame: HistoryFrame;
      /** Rank intervals are still being computed. */
      readonly isRunning: boolean;
    };

/** The years of a place; null where none are asked for, or no such editions are built. */
export function profileHistory(context: ProfileContext): ProfileHistory | null {
  const { language, placeId, data, history: source = null } = context;
  if (source === null) return null;
  if (source === 'loading') return { kind: 'loading' };
  if ('file' in source) return { ...source, kind: 'failed' };
  const scope = scopeOf(context);
  const texts = historyMessages[language];
  const frame = historyFrame(source);
  if (frame === null) {
    if (scope === 'town') return null;
    const windows = fullEditions(data, 'region').map(({ window }) => formatSeason(window));
    return { kind: 'words', words: uiMessages[language].regionsOneEdition(windows.join(', ')) };
  }
  const line = historyLine(source, placeId);
  if (line.runs.length === 0) return { kind: 'words', words: texts.none };
  return {
    kind: 'line',
    hint: historyHint(language, data, scope),
    line,
    frame,
    isRunning: source.editions.some((edition) => source.intervals(edition)?.state === 'running'),
  };
}
