import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { sentence } from '../parts/figure-text.ts';
import { type HowMade, NO_LINKS, partHead } from '../parts/how-made-template.ts';
import { icon } from '../parts/icons.ts';
import { type LostFile, loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { pinButton } from '../parts/pin-button.ts';
import { PLAIN_NAMES, type PlaceLink } from '../parts/place-link.ts';
import { chartsTemplate } from './profile-charts-template.ts';
import { enterprisesTemplate, factsTemplate, projectsTemplate } from './profile-facts-template.ts';
import { figuresTemplate } from './profile-figures-template.ts';
import { historyTemplate } from './profile-history-template.ts';
import { investmentTemplate } from './profile-investment-template.ts';
import { maintainersTemplate } from './profile-maintainers-template.ts';
import { scoresTemplate } from './profile-scores-template.ts';
import { exposedTemplate, specializationTemplate } from './profile-specialization-template.ts';
import { type IndistinguishableView, WAITING } from './profile-uncertainty.ts';
import type { ProfileView } from './profile-view.ts';

/** How far the file of the place is. */
export type FileState = { readonly kind: 'ready' | 'loading' } | ({ readonly kind: 'failed' } & LostFile);

type SummarySentence = ProfileView['summary'][number];

export interface ProfileHandlers {
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onRetryYears: () => void;
  readonly onPin: (placeId: string) => void;
  readonly isPinned: boolean;
}

/** What a profile shows beside its view. */
export interface ProfileSurroundings {
  readonly file: FileState;
  /** What the reader's own tables say of the place. */
  readonly upload?: TemplateResult | typeof nothing;
  /** Links to the method; none by default. */
  readonly how?: HowMade;
  /** How names of places lead to them; plain words by default. */
  readonly link?: PlaceLink;
  /** Address of the place's own page; '' or absent = it is this one, or there is none. */
  readonly pageHref?: string;
}

/** Profile of a town or region. `on` = null on a page without scripts. */
export function profileTemplate(
  language: Language,
  view: ProfileView,
  { file, upload = nothing, how = NO_LINKS, link = PLAIN_NAMES, pageHref = '' }: ProfileSurroundings,
  on: ProfileHandlers | null,
): TemplateResult {
  const texts = profileMessages[language];
  // A place with few scores begins with what is known of it.
  const scores = html`${scoreParts(language, view, how)}${view.years === null ? nothing : historyTemplate(language, view.name, view.years, on?.onRetryYears ?? null)}`;
  return html`<article class="profile" data-profile=${view.placeId}>
    <header class="profile-head">
      <div>
        ${on === null ? html`<h1>${view.name}</h1>` : html`<h2 tabindex="-1">${view.name}</h2>`}
        <p class="quiet profile-ways">
          <span>${sentence([view.detail], link)}</span>
          ${pageHref === '' ? nothing : html`<a href=${pageHref}>${texts.placePage}</a>`}
        </p>
      </div>
      ${
        on === null
          ? nothing
          : html`${pinButton(language, { id: view.placeId, name: view.name }, on.isPinned, on.onPin)}<button type="button" class="icon-button" aria-label=${texts.close} @click=${on.onClose}>${icon('close')}</button>`
      }
    </header>
    ${on === null ? html`<h2 class="vh">${uiMessages[language].tabProfile}</h2>` : nothing}
    <div class="lead">${view.summary.map((parts) => summaryLine(parts, link))}</div>
    ${upload}
    ${view.isThin ? nothing : scores}
    ${view.indistinguishable === null ? nothing : indistinguishableTemplate(view.indistinguishable, how, link)}
    ${view.exposed.length === 0 ? nothing : exposedTemplate(language, view.exposed)}
    ${view.specialization === null ? nothing : specializationTemplate(language, view.specialization, how)}
    ${file.kind === 'ready' ? fileParts(language, view, how) : fileMissing(language, file, on)}
    ${view.isThin ? scores : nothing}
  </article>`;
}

function scoreParts(language: Language, view: ProfileView, how: HowMade): TemplateResult {
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
function indistinguishableTemplate(
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

function fileParts(language: Language, view: ProfileView, how: HowMade): TemplateResult {
  const texts = profileMessages[language];
  return html`${view.investment === null ? nothing : investmentTemplate(language, view.investment)}
    ${chartsTemplate(language, view.charts)} ${enterprisesTemplate(language, view.enterprises)}
    ${factsTemplate(language, view.factGroups)} ${projectsTemplate(language, view.projects)}
    ${figuresTemplate(language, view.figures, how)}
    <section class="profile-part">
      <h3>${texts.notPublished}</h3>
      ${
        view.notPublished.length === 0
          ? html`<p class="quiet">${texts.allPublished}</p>`
          : html`<p class="quiet">${texts.notPublishedHint}</p>
            <ul class="plain-list">${view.notPublished.map((name) => html`<li>${name}</li>`)}</ul>`
      }
    </section>
    ${
      view.history.length === 0
        ? nothing
        : html`<section class="profile-part">
          <h3>${texts.membership}</h3>
          <p>${view.history.join(' ')}</p>
        </section>`
    }
    ${view.maintainers === null ? nothing : maintainersTemplate(language, view.maintainers)}`;
}

function fileMissing(language: Language, file: FileState, on: ProfileHandlers | null): TemplateResult {
  return file.kind === 'failed'
    ? loadFailed(language, file, on?.onRetry ?? null)
    : loadingBox(uiMessages[language].loading);
}
