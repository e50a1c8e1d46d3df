import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { sentence } from '../parts/figure-text.ts';
import { type HowMade, partHead } from '../parts/how-made-template.ts';
import type { PlaceLink } from '../parts/place-link.ts';
import { type CaseSources, caseTemplate } from './case/case-template.ts';
import type { ProfileRest } from './profile-rest.ts';
import { scoresTemplate } from './profile-scores-template.ts';
import type { ProfileTop } from './profile-top.ts';
import { type IndistinguishableView, WAITING } from './profile-uncertainty.ts';

/** What speaks for the place and against it, and its scores; without scores there is no case. */
export function scoreParts(
  language: Language,
  view: ProfileTop,
  how: HowMade,
  sources: CaseSources | null = null,
): TemplateResult {
  return html`${view.potential.length === 0 ? nothing : caseTemplate(language, view.case, sources)} ${scoresTemplate(language, view, how)}`;
}

/** What the place is, in sentences. */
export function summaryTemplate(sentences: readonly SummarySentence[], link: PlaceLink): TemplateResult {
  return html`<div class="lead">${sentences.map((parts) => summaryLine(parts, link))}</div>`;
}

type SummarySentence = ProfileTop['summary']['about'][number];

/**
 * Where a sentence still waits for numbers, its end from the words before them keeps its room and is not shown, so that
 * nothing moves when they come.
 */
function summaryLine(parts: SummarySentence, link: PlaceLink): TemplateResult {
  const open = parts.indexOf(WAITING);
  if (open < 0) return html`<p>${sentence(parts, link)}</p>`;
  const from = Math.max(0, open - 1);
  const [known, waiting] = [parts.slice(0, from), parts.slice(from)];
  return html`<p>${sentence(known, link)}<span class="awaiting">${sentence(waiting, link)}</span></p>`;
}

/** Places whose order to this one depends on the method. */
export function indistinguishableTemplate(
  { heading, hint, lists }: IndistinguishableView,
  how: HowMade,
  link: PlaceLink,
): TemplateResult {
  return html`<section class="profile-part" data-indistinguishable>
    ${partHead(heading, how('ranks', heading))}
    <p class="quiet">${hint}</p>
    ${lists.map(({ label, names }) => html`<p>${label} ${sentence(names, link)}</p>`)}
  </section>`;
}

/** Indicators that nobody publishes for the place; `letter` is the way to ask for them, where there is one. */
export function notPublishedTemplate(
  language: Language,
  names: ProfileRest['notPublished'],
  letter: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const texts = profileMessages[language];
  return html`<section class="profile-part">
    <h3>${texts.notPublished}</h3>
    ${
      names.length === 0
        ? html`<p class="quiet">${texts.allPublished}</p>`
        : html`<p class="quiet">${texts.notPublishedHint}</p>
          <ul class="plain-list">${names.map((name) => html`<li>${name}</li>`)}</ul>`
    }
    ${letter}
  </section>`;
}

/** Since when a town is on the list, or a region within its borders. */
export function membershipTemplate(
  language: Language,
  sentences: ProfileRest['history'],
): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<section class="profile-part">
    <h3>${profileMessages[language].membership}</h3>
    <p>${sentences.join(' ')}</p>
  </section>`;
}
