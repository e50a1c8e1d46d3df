import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uncertaintyMessages } from '../../i18n/messages/uncertainty.ts';
import { figureText } from './figure-text.ts';
import type { IntervalView } from './interval-view.ts';

/** Rank interval under a rank. Its line is there before the figures are; a place at an end in 95 of 100 runs has a mark. */
export function intervalTemplate(
  language: Language,
  view: IntervalView | null,
): TemplateResult | typeof nothing {
  if (view === null) return nothing;
  const { figure, placeholder, hint, robust, isWide, state } = view;
  const texts = uncertaintyMessages[language];
  return html`<span class="rank-interval ${isWide ? 'rank-interval-wide' : ''}" data-interval=${state} title=${hint}>${
    robust === null
      ? nothing
      : html`<span class="robust robust-${robust}" data-robust=${robust}><span class="vh">${robust === 'top' ? texts.robustTop : texts.robustBottom}, </span></span>`
  }${figure === null ? html`<span aria-hidden="true">${placeholder}</span>` : figureText(figure.figure, figure.text)}<span class="vh"> ${hint}</span></span>`;
}
