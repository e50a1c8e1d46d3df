import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { icon } from '../parts/icons.ts';

/** What the sheet of the phone shows. */
export const SHEET_TABS = ['layers', 'table', 'profile'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

/** How far the sheet is up: a strip at the bottom, half of the screen, all of it. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

export interface SheetHandlers {
  readonly onTab: (tab: SheetTab) => void;
  readonly onStop: (stop: SheetStop) => void;
}

/** Handle and tabs of the sheet; hidden where the panels stand beside the map. */
export function sheetBarTemplate(
  language: Language,
  tab: SheetTab,
  stop: SheetStop,
  on: SheetHandlers | null,
): TemplateResult {
  const texts = uiMessages[language];
  const names = { layers: texts.tabLayers, table: texts.tabTable, profile: texts.tabProfile };
  const stops = { peek: texts.sheetPeek, half: texts.sheetHalf, full: texts.sheetFull };
  const at = SHEET_STOPS.indexOf(stop);
  const move = (step: number) => {
    const next = SHEET_STOPS[at + step];
    if (next !== undefined) on?.onStop(next);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? 1 : -1);
  };
  return html`<div class="sheet-handle-row">
      <button type="button" class="icon-button" aria-label=${texts.sheetPeek} ?disabled=${at === 0} @click=${() => on?.onStop('peek')}>${icon('down')}</button>
      <button type="button" class="sheet-handle" role="slider" aria-orientation="vertical" aria-label=${texts.sheetHandle} aria-valuemin="0"
        aria-valuemax="2" aria-valuenow=${at} aria-valuetext=${stops[stop]} title=${texts.sheetStops}
        @click=${() => on?.onStop(SHEET_STOPS[(at + 1) % SHEET_STOPS.length] ?? 'peek')} @keydown=${onKey}><span></span></button>
      <button type="button" class="icon-button" aria-label=${at === 0 ? texts.sheetHalf : texts.sheetFull} ?disabled=${at === 2} @click=${() => move(1)}>${icon('up')}</button>
    </div>
    <div class="sheet-tabs" role="group" aria-label=${texts.resultsPanel}>
      ${SHEET_TABS.map(
        (id) =>
          html`<button type="button" aria-pressed=${id === tab ? 'true' : 'false'} data-sheet-tab=${id} @click=${() => on?.onTab(id)}>${names[id]}</button>`,
      )}
    </div>`;
}
