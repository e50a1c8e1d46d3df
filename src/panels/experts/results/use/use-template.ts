import { html, nothing, type TemplateResult } from 'lit';
import { isExample } from '../../../../../indicators/experts/example-panel.ts';
import { expertsUseMessages } from '../../../../i18n/messages/experts-results-use.ts';
import type { ResultContext } from '../result-context.ts';

/** How far the making of a workbook is. */
export type FileState = 'idle' | 'making' | 'failed';

export interface UseHandlers {
  readonly onWorkbook: () => void;
  readonly onCsv: () => void;
}

/** What can be done with the results: the link to the map, or why there is none, and files. '' = no link. */
export function useTemplate(
  { language, panel, uid }: ResultContext,
  mapHref: string,
  file: FileState,
  on: UseHandlers,
): TemplateResult {
  const texts = expertsUseMessages[language];
  const workbook = { idle: texts.workbook, making: texts.making, failed: texts.failedFile }[file];
  return html`<section class="ex-result" data-result="use" aria-labelledby="${uid}-use-title">
    <h4 id="${uid}-use-title">${texts.heading}</h4>
    ${isExample(panel) ? html`<p data-refused>${texts.refused}</p>` : nothing}
    ${mapHref === '' ? nothing : html`<p><a class="button" data-use-map href=${mapHref}>${texts.onMap}</a></p><p class="hint">${texts.onMapHint}</p>`}
    <div class="ex-fields" role="group" aria-label=${texts.files}>
      <button type="button" class="button" data-workbook ?disabled=${file === 'making'} @click=${on.onWorkbook}>${workbook}</button>
      <button type="button" class="button" data-csv @click=${on.onCsv}>${texts.csv}</button>
    </div>
  </section>`;
}
