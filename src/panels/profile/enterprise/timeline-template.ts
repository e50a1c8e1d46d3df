import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import { enterpriseMessages } from '../../../i18n/messages/enterprise.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { sentence } from '../../parts/figure-text.ts';
import { type Cite, citeByTitle } from '../profile-facts-template.ts';
import type { ProjectView } from '../profile-projects.ts';
import type { TimelineItem } from './timeline.ts';

/** What opened, closed, was enlarged or is announced, by year; amounts are never added up. */
export function timelineTemplate(
  language: Language,
  items: readonly TimelineItem[],
  cite: Cite = citeByTitle(language),
): TemplateResult | typeof nothing {
  const texts = enterpriseMessages[language];
  if (items.length === 0) return nothing;
  return html`<section class="profile-part" id="timeline">
    <h3>${texts.timeline}</h3>
    <p class="quiet">${texts.timelineHint} ${profileMessages[language].projectsHint}</p>
    <ol class="timeline">
      ${items.map(
        ({ year, isAhead, project, event }) => html`<li class=${isAhead ? 'ahead' : nothing}>
          <div class="timeline-year">${year ?? html`<small>${profileMessages[language].yearUnknown}</small>`}${isAhead ? html` <small>${texts.ahead}</small>` : nothing}</div>
          <div>${project === null ? sentence(event) : projectTemplate(language, project, cite)}</div>
        </li>`,
      )}
    </ol>
  </section>`;
}

function projectTemplate(language: Language, project: ProjectView, cite: Cite): TemplateResult {
  return html`${projectItem(language, project, cite)}${
    project.same.length === 0
      ? nothing
      : html`<p class="quiet">${profileMessages[language].projectSame}</p>
        <ul class="projects">${project.same.map((other) => html`<li>${projectItem(language, other, cite)}</li>`)}</ul>`
  }`;
}

function projectItem(language: Language, project: ProjectView, cite: Cite): TemplateResult {
  return html`<span class="project-name">${project.name}</span>
    ${project.amount.length === 0 ? nothing : html`<span class="project-amount">${sentence(project.amount)}</span>`}
    <span class="quiet">${project.investor === null ? nothing : sentence([project.investor, ' · '])}${project.detail}</span>
    ${project.outdated ? html`<span class="fact-outdated">${profileMessages[language].outdated}</span>` : nothing}
    ${project.note === '' ? nothing : html`<span class="fact-note">${project.note}</span>`}
    ${cite(project.sources)}`;
}
