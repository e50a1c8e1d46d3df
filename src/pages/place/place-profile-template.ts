import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { placePageMessages } from '../../i18n/messages/place-page.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { sentence } from '../../panels/parts/figure-text.ts';
import { howMade } from '../../panels/parts/how-made-template.ts';
import type { PlaceLink } from '../../panels/parts/place-link.ts';
import type { SourceView } from '../../panels/profile/profile-facts.ts';
import {
  type Cite,
  enterprisesTemplate,
  factsTemplate,
  projectsTemplate,
} from '../../panels/profile/profile-facts-template.ts';
import { historyTemplate } from '../../panels/profile/profile-history-template.ts';
import { investmentTemplate } from '../../panels/profile/profile-investment-template.ts';
import {
  indistinguishableTemplate,
  membershipTemplate,
  notPublishedTemplate,
  scoreParts,
  summaryTemplate,
} from '../../panels/profile/profile-parts-template.ts';
import {
  exposedTemplate,
  specializationTemplate,
} from '../../panels/profile/profile-specialization-template.ts';
import type { ProfileView } from '../../panels/profile/profile-view.ts';
import { indicatorsTemplate } from './indicators-template.ts';
import { citeByNumber, numberSources, sourceListTemplate } from './page-sources.ts';
import { type SeriesFile, seriesTemplate } from './series-template.ts';
import type { SeriesView } from './series-view.ts';

/** What a page shows of its place. */
export interface PlaceContent {
  readonly view: ProfileView;
  readonly series: SeriesView;
  /** Sources of the specialization, which the profile itself does not name. */
  readonly specializationSources: readonly SourceView[];
  readonly file: SeriesFile;
}

/** Where the links of a page lead. */
export interface PlaceLinks {
  readonly methodHref: string;
  /** The map with the place chosen. */
  readonly mapHref: string;
  readonly link: PlaceLink;
}

/** The profile of a place as a page to read: every figure with the number of its source, the sources once at the end. */
export function placeProfileTemplate(
  language: Language,
  content: PlaceContent,
  { methodHref, mapHref, link }: PlaceLinks,
): TemplateResult {
  const { view, series, file, specializationSources } = content;
  const how = howMade(language, methodHref);
  const sources = numberSources(namedSources(content));
  const cite = citeByNumber(sources);
  const citeBelow: Cite = (cited) =>
    cited.length === 0
      ? nothing
      : html`<p class="quiet">${profileMessages[language].source}: ${cite(cited)}</p>`;
  const scores = html`${scoreParts(language, view, how)}${view.years === null ? nothing : historyTemplate(language, view.name, view.years, null)}`;
  return html`<article class="profile" data-profile=${view.placeId}>
    <header class="profile-head"><div>
      <h1>${view.name}</h1>
      <p class="quiet profile-ways"><span>${sentence([view.detail], link)}</span></p>
    </div></header>
    <h2 class="vh">${uiMessages[language].tabProfile}</h2>
    ${summaryTemplate(view.summary, link)} ${view.isThin ? nothing : scores}
    ${view.indistinguishable === null ? nothing : indistinguishableTemplate(view.indistinguishable, how, link)}
    ${view.exposed.length === 0 ? nothing : exposedTemplate(language, view.exposed)}
    ${view.specialization === null ? nothing : specializationTemplate(language, view.specialization, how, citeBelow(specializationSources))}
    ${view.investment === null ? nothing : investmentTemplate(language, view.investment, citeBelow)}
    ${seriesTemplate(language, series, file, cite)} ${enterprisesTemplate(language, view.enterprises, cite)}
    ${factsTemplate(language, view.factGroups, cite)} ${projectsTemplate(language, view.projects, cite)}
    ${indicatorsTemplate(language, view.figures, { how, cite, hasGrades: view.kind === 'town' })}
    ${notPublishedTemplate(language, view.notPublished)} ${membershipTemplate(language, view.history)}
    ${view.isThin ? scores : nothing}
    <p class="profile-part"><a href=${mapHref}>${placePageMessages[language].inExplorer}</a></p>
    ${sourceListTemplate(language, sources)}
  </article>`;
}

/** All sources that the parts of the page name, in their order. */
function namedSources({ view, series, specializationSources }: PlaceContent): readonly SourceView[] {
  const topics = [
    ...view.enterprises.flatMap(({ facts }) => facts),
    ...view.factGroups.flatMap(({ topics }) => topics),
  ];
  return [
    ...specializationSources,
    ...(view.investment?.sources ?? []),
    ...series.key.flatMap(({ sources }) => sources),
    ...series.areas.flatMap(({ sources, lines }) => [sources, ...lines.map((line) => line.sources)].flat()),
    ...topics.flatMap(({ facts }) => facts.flatMap(({ sources }) => sources)),
    ...view.projects.flatMap(({ sources, same }) => [...sources, ...same.flatMap((other) => other.sources)]),
    ...view.figures.flatMap(({ rows }) => rows.flatMap(({ sources }) => sources)),
  ];
}
