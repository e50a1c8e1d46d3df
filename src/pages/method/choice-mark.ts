import { html, type TemplateResult } from 'lit';
import { methodMessages } from '../../i18n/messages/method.ts';
import { QUOTIENT_BREAKS } from '../../layers/measures/classify.ts';
import type { MethodContext } from './method-context.ts';

/** From this quotient on a place counts as specialized. */
export const MARKED_QUOTIENT = QUOTIENT_BREAKS[2] ?? Number.NaN;

/** The mark of the explorer's own choices, a link to their list. */
export function choiceMark({ language }: MethodContext): TemplateResult {
  return html`<a class="choice" href="#choices">${methodMessages[language].ownChoice}</a>`;
}
