import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import { caseMessages } from '../../../i18n/messages/case.ts';
import { sentence } from '../../parts/figure-text.ts';
import type { SourceView } from '../profile-facts.ts';
import type { Cite } from '../profile-facts-template.ts';
import type { CaseView } from './case.ts';

/** What the part is made from beside the sentences. */
export interface CaseSources {
  readonly cite: Cite;
  readonly sourceOf: (id: string) => SourceView;
}

/** For and against a place in two lists, and the source that its scores rest on. */
export function caseTemplate(
  language: Language,
  view: CaseView,
  sources: CaseSources | null = null,
): TemplateResult {
  const texts = caseMessages[language];
  const list = (title: string, items: CaseView['for'], kind: string): TemplateResult | typeof nothing =>
    items.length === 0
      ? nothing
      : html`<div class="contributions ${kind}">
          <h4>${title}</h4>
          <ul>${items.map((parts) => html`<li>${sentence(parts)}</li>`)}</ul>
        </div>`;
  const hint = sources === null ? texts.hint : `${texts.hint} ${texts.hintWithout}`;
  return html`<section class="profile-part" id="case">
    <h3>${texts.heading}</h3>
    ${
      view.for.length + view.against.length === 0
        ? html`<p class="quiet">${texts.nothing}</p>`
        : html`<p class="quiet">${hint}</p>
          <div class="case-sides">${list(texts.for, view.for, 'strong')} ${list(texts.against, view.against, 'weak')}</div>`
    }
    ${
      sources === null
        ? nothing
        : view.rests.map(
            ({ sourceId, before, after }) =>
              html`<p class="quiet">${sentence([...before, ...after])} ${sources.cite([sources.sourceOf(sourceId)])}</p>`,
          )
    }
  </section>`;
}
