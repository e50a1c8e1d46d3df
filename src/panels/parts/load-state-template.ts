import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { icon } from './icons.ts';

/** Space that stays taken while a file loads. */
export function loadingBox(text: string): TemplateResult {
  return html`<div class="skeleton" role="status"><span>${text}</span></div>`;
}

/** Names the file that failed, says that the rest works, and offers to try again. */
export function loadFailed(language: Language, file: string, onRetry: (() => void) | null): TemplateResult {
  const texts = uiMessages[language];
  return html`<div class="error-box" role="alert">
    ${icon('warning')}
    <p>${texts.failed(file)} ${texts.failedRest}</p>
    <button type="button" class="button" @click=${onRetry}>${texts.retry}</button>
  </div>`;
}
