import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import { breakEvenMessages } from '../../../i18n/messages/break-even.ts';
import { prioritiesMessages } from '../../../i18n/messages/priorities.ts';
import { sentence } from '../../parts/figure-text.ts';
import type { BreakEvenGroup, BreakEvenText } from './break-even-text.ts';
import type { PrioritiesView } from './priorities-view.ts';

/** So many answers are in sight; the others, which are farther, fold out. */
const IN_SIGHT = 5;
/** So many on a page whose other answers stand in the explorer. */
export const ANSWERS_ON_PAGE = 3;

export interface BreakEvenPlace {
  /** Lets a reader choose the place to pass. */
  readonly choice?: TemplateResult | typeof nothing;
  /** Where all answers stand; without it the farther ones fold out here. */
  readonly allHref?: string;
}

/** What would change the class and the rank. */
export function breakEvenTemplate(
  language: Language,
  view: BreakEvenText,
  { choice, allHref }: BreakEvenPlace,
): TemplateResult {
  const group = (one: BreakEvenGroup | null) => groupTemplate(language, one, allHref);
  return html`<p class="quiet">${view.hint}</p>
    <p>${sentence(view.risk)}</p>
    ${group(view.better)} ${choice ?? nothing}
    ${view.past === null ? html`<p class="quiet">${view.noPast}</p>` : group(view.past)}
    ${group(view.worse)}`;
}

function groupTemplate(
  language: Language,
  group: BreakEvenGroup | null,
  allHref: string | undefined,
): TemplateResult | typeof nothing {
  if (group === null) return nothing;
  const { title, answers, more, none, notes } = group;
  const shown = allHref === undefined ? IN_SIGHT : ANSWERS_ON_PAGE;
  const [near, far] = [answers.slice(0, shown), answers.slice(shown)];
  const farther = far.length + more;
  const rest = breakEvenMessages[language].rest(farther);
  const list = (some: BreakEvenGroup['answers']): TemplateResult =>
    html`<ul class="answers">${some.map(
      ({ name, value, detail }) =>
        html`<li><b>${name}</b>: ${sentence(value)}<p class="quiet">${sentence(detail)}</p></li>`,
    )}</ul>`;
  return html`<h4>${title}</h4>
    ${near.length === 0 ? html`<p>${none}</p>` : list(near)}
    ${
      farther === 0
        ? nothing
        : allHref === undefined
          ? html`<details class="more"><summary>${rest}</summary>${list(far)}</details>`
          : html`<p><a href=${allHref}>${rest}</a></p>`
    }
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
        : html`<ol class="answers">${themes.map(
            ({ name, moved, figures }) =>
              html`<li><b>${name}</b>${moved.length === 0 ? nothing : html`: ${sentence(moved)}`}
                <ul class="answers quiet">${figures.map((figure) => html`<li>${sentence(figure)}</li>`)}</ul></li>`,
          )}</ol>`
    }
    ${missing === '' ? nothing : html`<p>${missing}</p>`}`;
}
