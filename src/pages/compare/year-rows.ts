import { figureAddress } from '../../../indicators/figure-address.ts';
import { fullEditions } from '../../data/find-edition.ts';
import { formatSeason } from '../../i18n/format.ts';
import { comparePageMessages } from '../../i18n/messages/compare-page.ts';
import { historyMessages } from '../../i18n/messages/history.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { SideCell, SideGroup } from '../../lib/side-by-side.ts';
import { historyHint } from '../../panels/parts/history-source.ts';
import { type HistoryYear, historyLine } from '../../panels/parts/history-view.ts';
import { ANY_PLACE, type SideInput } from './side-input.ts';

/** Score and rank through the years that may be compared; without rows, the reason where there are none. */
export function yearGroup({ language, scope, data, history, contexts }: SideInput): SideGroup {
  const texts = historyMessages[language];
  const plain = { heading: texts.heading, level: 1 } as const;
  if (history === 'loading' || 'file' in history || history.editions.length === 0) {
    const windows = fullEditions(data, scope).map(({ window }) => formatSeason(window));
    const hint =
      scope === 'region' ? uiMessages[language].regionsOneEdition(windows.join(', ')) : texts.noYears;
    return { ...plain, hint, rows: [] };
  }
  const lines = contexts.map(({ placeId }) => historyLine(history, placeId));
  return {
    ...plain,
    hint: historyHint(language, data, scope),
    rows: history.editions.map((edition) => ({
      name: String(edition.year),
      hint: '',
      figure: figureAddress('score', edition.id, ANY_PLACE, 'potential'),
      cells: lines.map(({ runs, breaks }) => {
        const point = runs.flat().find(({ year }) => year === edition.year);
        if (point === undefined) return { text: tableMessages[language].unranked, state: 'missing' };
        return yearCell(language, point, breaks.includes(point.year));
      }),
    })),
  };
}

function yearCell(language: SideInput['language'], { figures }: HistoryYear, isBroken: boolean): SideCell {
  const texts = comparePageMessages[language];
  const { state } = figures.score;
  return {
    text: figures.score.text,
    ...(state === 'measured' ? {} : { state }),
    notes: [texts.rankInYear(figures.rank.text, figures.of.text), ...(isBroken ? [texts.counted] : [])],
  };
}
