import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { FileFault } from '../../data/explorer-data.ts';
import { faultWords } from '../../explorer/damaged-file.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { icon } from './icons.ts';

/** A file that is not there, and why. */
export interface LostFile {
  readonly file: string;
  readonly reason: FileFault;
}

/** Space that stays taken while a file loads. */
export function loadingBox(text: string): TemplateResult {
  return html`<div class="skeleton" role="status"><span>${text}</span></div>`;
}

/** Names the file that failed and why, says that the rest works, and offers to try again. */
export function loadFailed(
  language: Language,
  { file, reason }: LostFile,
  onRetry: (() => void) | null,
): TemplateResult {
  const texts = uiMessages[language];
  return html`<div class="error-box" role="alert">
    ${icon('warning')}
    <p>${texts.failed(file, faultWords(language, reason))} ${texts.failedRest}</p>
    <button type="button" class="button" @click=${onRetry}>${texts.retry}</button>
  </div>`;
}
