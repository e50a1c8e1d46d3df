import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { horizonMessages } from '../../i18n/messages/horizon.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { sentence } from '../parts/figure-text.ts';
import { sourceTitle } from '../parts/source-title.ts';
import type { EnterpriseView, FactGroupView, FactTopic, FactView, SourceView } from './profile-facts.ts';
import type { HorizonView } from './profile-horizon.ts';
import type { ProjectView } from './profile-projects.ts';

/** How the sources behind a figure or fact are shown; nothing where there are none. */
export type Cite = (sources: readonly SourceView[]) => TemplateResult | typeof nothing;

/** Shows sources by their titles. */
export function citeByTitle(language: Language): Cite {
  return (sources) => sourceLinks(language, sources);
}

/** Sourced facts by subject; statements of different sources stand side by side. */
export function factsTemplate(
  language: Language,
  groups: readonly FactGroupView[],
  cite: Cite = citeByTitle(language),
): TemplateResult | typeof nothing {
  const texts = profileMessages[language];
  if (groups.length === 0) return nothing;
  return html`<section class="profile-part">
    <h3>${texts.facts}</h3>
    <p class="quiet">${texts.factsHint}</p>
    ${groups.map(({ name, topics }) => html`<h4>${name}</h4>${topicList(language, topics, cite)}`)}
  </section>`;
}

/** City-forming enterprises, each with what is printed of it. */
export function enterprisesTemplate(
  language: Language,
  enterprises: readonly EnterpriseView[],
  cite: Cite = citeByTitle(language),
): TemplateResult | typeof nothing {
  if (enterprises.length === 0) return nothing;
  return html`<section class="profile-part">
    <h3>${profileMessages[language].enterprises}</h3>
    ${enterprises.map(
      ({ name, product, owner, horizon, facts }) => html`<h4>${sentence([name])}</h4>
        ${product === null ? nothing : html`<p class="quiet">${sentence([product])}</p>`}
        ${owner === null ? nothing : html`<p class="quiet">${ownerLine(language, owner)}</p>`}
        ${horizonTemplate(language, horizon)} ${topicList(language, facts, cite)}`,
    )}
    ${enterprises.some(({ horizon }) => horizon.length > 0) ? nothing : html`<p class="quiet">${horizonMessages[language].none}</p>`}
  </section>`;
}

/** How long the enterprise is known to run, as a bar of thirty years. */
function horizonTemplate(
  language: Language,
  horizon: readonly HorizonView[],
): TemplateResult | typeof nothing {
  if (horizon.length === 0) return nothing;
  return html`<div class="horizon"><b>${horizonMessages[language].heading}</b>${horizon.map(
    ({ end, left, share }) =>
      html`<p>${sentence([end])} <span class="quiet">${left}</span></p>
        <svg aria-hidden="true"><rect width="${Math.max(1, Math.round(share * 100))}%" /></svg>`,
  )}</div>`;
}

function ownerLine(language: Language, { name, year }: NonNullable<EnterpriseView['owner']>): TemplateResult {
  const texts = profileMessages[language];
  return html`${texts.owner} ${sentence([name])} (${year ?? texts.yearUnknown})`;
}

function topicList(language: Language, topics: readonly FactTopic[], cite: Cite): TemplateResult {
  return html`<dl class="facts">
    ${topics.map(
      ({ name, facts, differ }) => html`<div class=${differ ? 'fact-differ' : nothing}>
        <dt>${name}</dt>
        ${differ ? html`<dd class="fact-differ-word">${profileMessages[language].contradicting}</dd>` : nothing}
        ${facts.map((fact) => factItem(language, fact, cite))}
      </div>`,
    )}
  </dl>`;
}

function factItem(language: Language, fact: FactView, cite: Cite): TemplateResult {
  return html`<dd>
    <span>${sentence(fact.said)}</span>
    <span class="num quiet">${fact.year ?? profileMessages[language].yearUnknown}</span>
    ${fact.outdated ? html`<span class="fact-outdated">${profileMessages[language].outdated}</span>` : nothing}
    ${fact.note === '' ? nothing : html`<span class="fact-note">${fact.note}</span>`}
    ${cite(fact.sources)} ${reportFigure(language, fact.reportHref)}
  </dd>`;
}

/** Sources behind a figure or fact, as links where they have an address. */
export function sourceLinks(
  language: Language,
  sources: readonly SourceView[],
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const texts = profileMessages[language];
  return html`<span class="sources">
    ${sources.map(({ words, href, licence }) => {
      const hint = licence === '' ? nothing : texts.licence(licence);
      return href === ''
        ? html`<span class="source" title=${hint}>${sourceTitle(words)}</span>`
        : html`<a class="source" href=${href} rel="external noopener" target="_blank" title=${hint}>${sourceTitle(words)}</a>`;
    })}
  </span>`;
}

/** Link that reports a row as faulty; nothing where the site has no address for it. */
export function reportFigure(language: Language, href: string): TemplateResult | typeof nothing {
  if (href === '') return nothing;
  return html`<a class="report-link" href=${href}>${profileMessages[language].reportFigure}</a>`;
}

/** Announced projects; their amounts are never added up. */
export function projectsTemplate(
  language: Language,
  projects: readonly ProjectView[],
  cite: Cite = citeByTitle(language),
): TemplateResult | typeof nothing {
  const texts = profileMessages[language];
  if (projects.length === 0) return nothing;
  return html`<section class="profile-part">
    <h3>${texts.projects}</h3>
    <p class="quiet">${texts.projectsHint}</p>
    <ul class="projects">
      ${projects.map(
        (project) => html`<li>
          ${projectItem(language, project, cite)}
          ${
            project.same.length === 0
              ? nothing
              : html`<p class="quiet">${texts.projectSame}</p>
                <ul class="projects">${project.same.map((other) => html`<li>${projectItem(language, other, cite)}</li>`)}</ul>`
          }
        </li>`,
      )}
    </ul>
  </section>`;
}

function projectItem(language: Language, project: ProjectView, cite: Cite): TemplateResult {
  return html`<span class="project-name">${project.name}</span>
    ${project.amount.length === 0 ? nothing : html`<span class="project-amount">${sentence(project.amount)}</span>`}
    <span class="quiet">${project.investor === null ? nothing : sentence([project.investor, ' · '])}${project.detail}</span>
    ${project.outdated ? html`<span class="fact-outdated">${profileMessages[language].outdated}</span>` : nothing}
    ${project.note === '' ? nothing : html`<span class="fact-note">${project.note}</span>`}
    ${cite(project.sources)}`;
}
