import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { sentence } from '../parts/figure-text.ts';
import { type HowMade, partHead } from '../parts/how-made-template.ts';
import type { PlaceLink } from '../parts/place-link.ts';
import { scoresTemplate } from './profile-scores-template.ts';
import { type IndistinguishableView, WAITING } from './profile-uncertainty.ts';
import type { ProfileView } from './profile-view.ts';

/** Scores of the place, and what raises and lowers them. */
export function scoreParts(language: Language, view: ProfileView, how: HowMade): TemplateResult {
  return html`${scoresTemplate(language, view, how)} ${contributions(language, view)}`;
}

function contributions(language: Language, { contributions: lists, potential }: ProfileView) {
  const texts = profileMessages[language];
  if (potential.length === 0) return nothing;
  if (lists.strengths.length === 0 && lists.weaknesses.length === 0) {
    return html`<p class="quiet">${texts.noContributions}</p>`;
  }
  const list = (
    title: string,
    items: typeof lists.strengths,
    kind: string,
  ) => html`<div class="contributions ${kind}">
    <h4>${title}</h4>
    <ul>${items.map((parts) => html`<li>${sentence(parts)}</li>`)}</ul>
  </div>`;
  return html`<section class="profile-part">
    ${list(texts.strengths, lists.strengths, 'strong')} ${list(texts.weaknesses, lists.weaknesses, 'weak')}
  </section>`;
}

/** What the place is, in sentences. */
export function summaryTemplate(sentences: readonly SummarySentence[], link: PlaceLink): TemplateResult {
  return html`<div class="lead">${sentences.map((parts) => summaryLine(parts, link))}</div>`;
}

type SummarySentence = ProfileView['summary']['about'][number];

/**
 * Where a sentence still waits for numbers, its end from the words before them keeps its room and is not shown, so that
 * nothing moves when they come.
 */
function summaryLine(parts: SummarySentence, link: PlaceLink): TemplateResult {
  const open = parts.indexOf(WAITING);
  if (open < 0) return html`<p>${sentence(parts, link)}</p>`;
  const [known, waiting] = [parts.slice(0, open - 1), parts.slice(open - 1)];
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
  names: ProfileView['notPublished'],
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
  sentences: ProfileView['history'],
): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<section class="profile-part">
    <h3>${profileMessages[language].membership}</h3>
    <p>${sentences.join(' ')}</p>
  </section>`;
}
