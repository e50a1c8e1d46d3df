import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { sentence } from '../parts/figure-text.ts';
import { sourceTitle } from '../parts/source-title.ts';
import type { FactGroupView, FactTopic, FactView, SourceView } from './profile-facts.ts';

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

/** What is printed on each topic; statements that contradict one another stand side by side. */
export function topicList(language: Language, topics: readonly FactTopic[], cite: Cite): TemplateResult {
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
