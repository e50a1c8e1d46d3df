import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { beginLarge } from '../../i18n/format.ts';
import { caseMessages } from '../../i18n/messages/case.ts';
import { peopleMessages } from '../../i18n/messages/people.ts';
import { placeElseMessages } from '../../i18n/messages/place-else.ts';
import { placeLifeMessages } from '../../i18n/messages/place-life.ts';
import { placePageMessages } from '../../i18n/messages/place-page.ts';
import { prioritiesMessages } from '../../i18n/messages/priorities.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { workMessages } from '../../i18n/messages/work.ts';
import type { Citation } from '../../lib/citation.ts';
import { sentence } from '../../panels/parts/figure-text.ts';
import { howMade } from '../../panels/parts/how-made-template.ts';
import type { PlaceLink } from '../../panels/parts/place-link.ts';
import { enterprisesTemplate } from '../../panels/profile/enterprise/enterprises-template.ts';
import { timelineTemplate } from '../../panels/profile/enterprise/timeline-template.ts';
import type { SourceView } from '../../panels/profile/profile-facts.ts';
import { type Cite, factsTemplate } from '../../panels/profile/profile-facts-template.ts';
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
import { alikeTemplate } from './alike/alike-template.ts';
import type { AlikeView } from './alike/alike-view.ts';
import { citeTemplate } from './cite/cite-template.ts';
import type { ElseContent } from './else/else-content.ts';
import { elseTemplate } from './else/else-template.ts';
import type { BigNumber } from './head/big-numbers.ts';
import { bigNumbersTemplate, contentsTemplate, type PagePart } from './head/head-template.ts';
import { indicatorsTemplate } from './indicators-template.ts';
import { lifeTemplate } from './life/life-template.ts';
import type { LifeView } from './life/life-view.ts';
import { citeByNumber, numberSources, type PageSources, sourceListTemplate } from './page-sources.ts';
import type { PeopleContent } from './people/people-figures.ts';
import { peopleTemplate } from './people/people-template.ts';
import { type PrioritiesContent, prioritiesPart } from './priorities/priorities-part.ts';
import { type SeriesFile, seriesTemplate } from './series/series-template.ts';
import type { SeriesView } from './series/series-view.ts';
import { type WhatIfContent, whatIfTemplate } from './what-if/what-if-template.ts';
import { type WorkContent, workTemplate } from './work/work-template.ts';

/** What a page shows of its place. */
export interface PlaceContent {
  readonly view: ProfileView;
  readonly series: SeriesView;
  /** Living standards; null for a region. */
  readonly life: LifeView | null;
  /** Kind of town, and places like it. */
  readonly alike: AlikeView;
  /** What else could be made; null for a region. */
  readonly other: ElseContent | null;
  /** What would matter most, and what would change the class. */
  readonly priorities: PrioritiesContent;
  /** Sources of the specialization, which the profile itself does not name. */
  readonly specializationSources: readonly SourceView[];
  readonly file: SeriesFile;
  readonly citation: Citation;
  readonly sourceOf: (id: string) => SourceView;
  /** The way to ask for what is not published. */
  readonly letter: TemplateResult | typeof nothing;
  /** File with the scores of the other places. */
  readonly compareHref: string;
  /** File with the parts of the page that come late. */
  readonly lateHref: string;
  readonly numbers: readonly BigNumber[];
  /** People and labour market of a town; null for a region. */
  readonly town: {
    readonly people: PeopleContent;
    readonly work: WorkContent;
    /** Null = its figures are not there. */
    readonly whatIf: WhatIfContent | null;
  } | null;
  /** Small map of the country with the place. */
  readonly locator: TemplateResult;
}

/** Where the links of a page lead. */
export interface PlaceLinks {
  readonly methodHref: string;
  /** The map with the place chosen. */
  readonly mapHref: string;
  /** The map of a loss in all towns, with the place chosen. */
  readonly scenarioHref: string;
  readonly link: PlaceLink;
}

/** The profile of a place as a page to read: every figure with the number of its source, the sources once at the end. */
export function placeProfileTemplate(
  language: Language,
  content: PlaceContent,
  { methodHref, mapHref, scenarioHref, link }: PlaceLinks,
): TemplateResult {
  const { view, series, file, specializationSources, town } = content;
  const how = howMade(language, methodHref);
  const sources = pageSources(content);
  const cite = citeByNumber(sources);
  const citeBelow: Cite = (cited) =>
    cited.length === 0
      ? nothing
      : html`<p class="quiet">${profileMessages[language].source}: ${cite(cited)}</p>`;
  // Filled and shown by the script of the page.
  const compare = html`<div class="compare-with" data-compare=${content.compareHref}></div>`;
  const scores = html`${compare}${scoreParts(language, view, how, { cite, sourceOf: content.sourceOf })}${view.years === null ? nothing : historyTemplate(language, view.name, view.years, null)}`;
  return html`<article class="profile" data-profile=${view.placeId} data-parts=${content.lateHref}>
    <header class="profile-head"><div>
      <h1>${beginLarge(view.name)}</h1>
      <p class="quiet profile-ways"><span>${sentence([view.detail], link)}</span></p>
    </div></header>
    <h2 class="vh">${uiMessages[language].tabProfile}</h2>
    <div class="place-intro"><div>${summaryTemplate(view.summary.about, link)}</div>${content.locator}</div>
    ${bigNumbersTemplate(language, content.numbers, cite)} ${contentsTemplate(language, partsOf(language, content))}
    ${summaryTemplate([...view.summary.potential, ...view.summary.risk, ...view.summary.priority], link)} ${view.isThin ? nothing : scores}
    ${view.indistinguishable === null ? nothing : indistinguishableTemplate(view.indistinguishable, how, link)}
    ${prioritiesPart(content.priorities)}
    ${content.life === null ? nothing : lifeTemplate(language, content.life)}
    ${view.exposed.length === 0 ? nothing : exposedTemplate(language, view.exposed)}
    ${view.specialization === null ? nothing : html`<div id="industries">${specializationTemplate(language, view.specialization, how, citeBelow(specializationSources))}</div>`}
    ${view.investment === null ? nothing : investmentTemplate(language, view.investment, citeBelow)}
    ${content.other === null ? nothing : elseTemplate(content.other)}
    ${alikeTemplate(content.alike)}
    <div id="years">${seriesTemplate(language, series, file, cite)}</div>
    ${town === null ? nothing : html`${peopleTemplate(town.people)} ${workTemplate(town.work)} ${town.whatIf === null ? nothing : whatIfTemplate(town.whatIf, cite, scenarioHref)}`}
    <div id="enterprises">${enterprisesTemplate(language, view.enterprises, cite)} ${timelineTemplate(language, view.timeline, cite)}</div>
    <div id="facts">${factsTemplate(language, view.factGroups, cite)}</div>
    <div id="figures">${indicatorsTemplate(language, view.figures, { how, cite, hasGrades: view.kind === 'town' })}</div>
    ${notPublishedTemplate(language, view.notPublished, content.letter)} ${membershipTemplate(language, view.history)}
    ${view.isThin ? scores : nothing}
    <p class="profile-part"><a href=${mapHref}>${placePageMessages[language].inExplorer}</a></p>
    ${citeTemplate(language, content.citation)}
    <div id="origins">${sourceListTemplate(language, sources)}</div>
  </article>`;
}

/** The parts that the page has, in the order in which they stand. */
function partsOf(
  language: Language,
  { view, series, life, other, alike, town }: PlaceContent,
): readonly PagePart[] {
  const texts = profileMessages[language];
  const has: readonly (readonly [id: string, name: string, isThere: boolean])[] = [
    ['case', caseMessages[language].heading, view.case.for.length + view.case.against.length > 0],
    ['potential', termName(language, 'potential'), view.potential.length > 0],
    ['risk', termName(language, 'risk'), view.risk.length > 0],
    ['priorities', prioritiesMessages[language].heading, true],
    ['life', placeLifeMessages[language].heading, life !== null],
    ['industries', texts.specialization, view.specialization !== null],
    ['else', placeElseMessages[language].heading, other !== null],
    ['alike', alike.heading, true],
    ['years', texts.history, series.count > 0],
    ['people', peopleMessages[language].heading, town !== null],
    ['work', workMessages[language].heading, town !== null && town.work.work.measures.length > 0],
    ['what-if', scenarioMessages[language].heading, town !== null && town.whatIf !== null],
    ['enterprises', texts.enterprises, view.enterprises.enterprises.length > 0],
    ['facts', texts.facts, view.factGroups.length > 0],
    ['figures', texts.figures, view.figures.length > 0],
    ['origins', placePageMessages[language].sources, true],
  ];
  const there = has.filter(([, , isThere]) => isThere).map(([id, name]) => ({ id, name }));
  const isScore = ({ id }: PagePart): boolean => id === 'case' || id === 'potential' || id === 'risk';
  // A place with few scores ends with them.
  return view.isThin
    ? [...there.filter((part) => !isScore(part)).slice(0, -1), ...there.filter(isScore), ...there.slice(-1)]
    : there;
}

/** The sources of the page with their numbers. */
export function pageSources(content: PlaceContent): PageSources {
  return numberSources(namedSources(content));
}

/** All sources that the parts of the page name, in their order. */
function namedSources({
  view,
  series,
  specializationSources,
  sourceOf,
  other,
  town,
}: PlaceContent): readonly SourceView[] {
  const topics = [
    ...view.enterprises.enterprises.flatMap(({ blocks }) => blocks.flatMap((one) => one.topics)),
    ...view.factGroups.flatMap(({ topics }) => topics),
  ];
  return [
    ...view.case.rests.map(({ sourceId }) => sourceOf(sourceId)),
    ...specializationSources,
    ...(view.investment?.sources ?? []),
    ...(other?.rowSources ?? []).map(({ id }) => sourceOf(id)),
    ...(view.enterprises.share?.sources ?? []),
    ...series.key.flatMap(({ sources }) => sources),
    ...series.areas
      .flatMap(({ sources, lines }) => [sources, ...lines.map((line) => line.sources)].flat())
      .map(({ id }) => sourceOf(id)),
    ...(town === null ? [] : [...town.people.sources, ...town.work.sources, ...(town.whatIf?.sources ?? [])]),
    ...topics.flatMap(({ facts }) => facts.flatMap(({ sources }) => sources)),
    ...view.timeline.flatMap(({ project }) =>
      project === null ? [] : [...project.sources, ...project.same.flatMap((other) => other.sources)],
    ),
    ...view.figures.flatMap(({ rows }) => rows.flatMap(({ sources }) => sources)),
  ];
}
