import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import { placeHeadMessages } from '../../../i18n/messages/place-head.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import type { Cite } from '../../../panels/profile/profile-facts-template.ts';
import type { BigNumber } from './big-numbers.ts';

/**
 * The large numbers, each leading to the part of the page that explains it, or with the numbers of the sources that
 * print it.
 */
export function bigNumbersTemplate(
  language: Language,
  numbers: readonly BigNumber[],
  cite: Cite,
): TemplateResult | typeof nothing {
  if (numbers.length === 0) return nothing;
  return html`<ul class="big-numbers" aria-label=${placeHeadMessages[language].numbers}>${numbers.map(
    ({ value, label, to }) => {
      const number = html`<span class="big">${sentence(value)}</span>`;
      return html`<li>${'part' in to ? html`<a href="#${to.part}">${number}</a>` : number}${label.map(
        (line) => html`<div>${sentence(line)}</div>`,
      )}${'sources' in to ? html`<div>${cite(to.sources)}</div>` : nothing}</li>`;
    },
  )}</ul>`;
}

/** A part of the page by its anchor and its name. */
export interface PagePart {
  readonly id: string;
  readonly name: string;
}

/** The contents, which stay in sight while the page is read. */
export function contentsTemplate(language: Language, parts: readonly PagePart[]): TemplateResult {
  return html`<nav class="page-contents" aria-label=${placeHeadMessages[language].contents}>${parts.map(
    ({ id, name }) => html`<a href="#${id}">${name}</a>`,
  )}</nav>`;
}
