import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '../../../geodata/types.ts';
import { uncertaintyMessages } from '../../i18n/messages/uncertainty.ts';
import { figureText } from './figure-text.ts';
import type { IntervalView } from './interval-view.ts';

/** Rank interval in brackets behind a rank; a place at an end in 95 of 100 runs has a badge in words. */
export function intervalTemplate(
  language: Language,
  view: IntervalView | null,
): TemplateResult | typeof nothing {
  if (view === null) return nothing;
  const { figure, placeholder, hint, robust, isWide, state } = view;
  const texts = uncertaintyMessages[language];
  return html` <span class="rank-interval ${isWide ? 'rank-interval-wide' : ''}" data-interval=${state} title=${hint}>${
    figure === null
      ? html`<span aria-hidden="true">${placeholder}</span>`
      : // Another interval is put in anew: a bracket that moved would be seen to jump.
        keyed(figure.text, html`<span>(${figureText(figure.figure, figure.text)})</span>`)
  }<span class="vh"> ${hint}</span></span>${
    robust === null
      ? nothing
      : html`<span class="robust" data-robust=${robust} title=${robust === 'top' ? texts.robustTop : texts.robustBottom}>${robust === 'top' ? texts.topFive : texts.lastFive}</span>`
  }`;
}
