import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import { prioritiesMessages } from '../../../i18n/messages/priorities.ts';
import { sentence } from '../../parts/figure-text.ts';
import type { BreakEvenGroup, BreakEvenView } from './break-even-view.ts';
import type { PrioritiesView } from './priorities-view.ts';

/** What would change the class and the rank; `choice` lets a reader choose the place to pass. */
export function breakEvenTemplate(
  view: BreakEvenView,
  choice: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<p class="quiet">${view.hint}</p>
    <p>${sentence(view.risk)}</p>
    ${groupTemplate(view.better)} ${choice}
    ${view.past === null ? html`<p class="quiet">${view.noPast}</p>` : groupTemplate(view.past)}
    ${groupTemplate(view.worse)}`;
}

function groupTemplate(group: BreakEvenGroup | null): TemplateResult | typeof nothing {
  if (group === null) return nothing;
  const { title, answers, none, notes } = group;
  return html`<h4>${title}</h4>
    ${answers.length === 0 ? html`<p>${none}</p>` : html`<ul>${answers.map((answer) => html`<li>${sentence(answer)}</li>`)}</ul>`}
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}`;
}

/** The themes with what the indices would be and the figures behind each. */
export function prioritiesTemplate(
  language: Language,
  { hint, themes, missing }: PrioritiesView,
): TemplateResult {
  return html`<h4>${prioritiesMessages[language].title}</h4>
    <p class="quiet">${hint}</p>
    ${
      themes.length === 0
        ? html`<p>${prioritiesMessages[language].none}</p>`
        : html`<ol>${themes.map(
            ({ name, moved, figures }) =>
              html`<li><b>${name}</b>${moved.length === 0 ? nothing : html`: ${sentence(moved)}`}
                <ul>${figures.map((figure) => html`<li>${sentence(figure)}</li>`)}</ul></li>`,
          )}</ol>`
    }
    ${missing === '' ? nothing : html`<p>${missing}</p>`}`;
}
