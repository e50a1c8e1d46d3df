import { html, type TemplateResult } from 'lit';
import type { Answer, Panel } from '../../../indicators/experts/panel.ts';
import { expertsGatherMessages } from '../../i18n/messages/experts-page-gather.ts';
import type { LazyCode } from '../shell/lazy-code.ts';
import type { PagePort } from './page-port.ts';

/** The results of a panel, or how far the code has come that draws them. */
export function lazyResults(
  code: LazyCode,
  { language, items, names }: PagePort,
  { panel, answers }: { readonly panel: Panel; readonly answers: readonly Answer[] },
): TemplateResult {
  const texts = expertsGatherMessages[language];
  if (code.state === 'ready')
    return html`<mono-panel-results .panel=${panel} .answers=${answers} .items=${items} .language=${language} .levels=${names.levels}></mono-panel-results>`;
  if (code.state === 'loading') return html`<p role="status">${texts.loading}</p>`;
  return html`<div class="side-note" role="alert"><p>${texts.resultsFailed}</p>
    <button type="button" class="button" @click=${() => code.retry()}>${texts.retry}</button></div>`;
}
