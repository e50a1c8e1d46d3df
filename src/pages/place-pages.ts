import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import type { LonLat, Region, Town } from '../../geodata/types.ts';
import type { Scope } from '../../indicators/types.ts';
import { createExplorer, openingState } from '../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../explorer/engine-at-once.ts';
import type { Explorer } from '../explorer/explorer.ts';
import { requestAllRankIntervals } from '../explorer/explorer-runs.ts';
import { beginLarge, collator } from '../i18n/format.ts';
import { methodMessages } from '../i18n/messages/method.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { placeCiteMessages } from '../i18n/messages/place-cite.ts';
import { placeHeadMessages } from '../i18n/messages/place-head.ts';
import { latePath } from '../lib/late-paths.ts';
import { placePath } from '../lib/place-path.ts';
import { creditsTemplate } from '../panels/map/credits-template.ts';
import { historySource, requestHistoryIntervals } from '../panels/parts/history-source.ts';
import { siteLinks } from '../panels/parts/site-links.ts';
import { profileContextOf } from '../panels/profile/explorer-profile.ts';
import { sourceView } from '../panels/profile/profile-facts.ts';
import { buildProfile } from '../panels/profile/profile-view.ts';
import { select } from '../state/actions.ts';
import { encodeAddress } from '../state/address.ts';
import { showScenario } from '../state/scenario-actions.ts';
import { pageHead } from './page-head.ts';
import type { Page } from './page-html.ts';
import { alikeOf } from './place/alike/alike-view.ts';
import { briefView } from './place/brief-view.ts';
import { siteCitation } from './place/cite/site-citation.ts';
import { compareFilePath } from './place/compare/compare-file.ts';
import { datasetPath } from './place/dataset/place-dataset.ts';
import { elseContent } from './place/else/else-content.ts';
import { bigNumbersOf } from './place/head/big-numbers.ts';
import { type Locator, locatorTemplate, makeLocator } from './place/head/locator.ts';
import type { LateContent } from './place/late/late-data.ts';
import { letterTemplate } from './place/letter/letter-template.ts';
import { letterPath } from './place/letter/letter-text.ts';
import { type PlaceGaps, placeGaps } from './place/letter/place-gaps.ts';
import { lifeOf } from './place/life/life-view.ts';
import { latePeople } from './place/people/late-people.ts';
import { profileOf } from './place/place-files.ts';
import { type PlaceContent, pageSources, placeProfileTemplate } from './place/place-profile-template.ts';
import { placeTable, placeTablePath } from './place/place-table.ts';
import { prioritiesContent } from './place/priorities/priorities-part.ts';
import { seriesView } from './place/series/series-view.ts';
import { shortFigures } from './place/short-figures.ts';
import { townParts } from './place/town-parts.ts';
import { lateWhatIf } from './place/what-if/late-what-if.ts';
import { lateWork } from './place/work/late-work.ts';
import { placeListPage } from './place-list-page.ts';
import { renderStatic } from './render-static.ts';
import type { StaticData } from './static-data.ts';

/** Path from the page of a place to the site's root. */
const ROOT = '../../../';

/**
 * The pages of all towns or of all regions in each language, and the list that leads to them: each place with its
 * profile, readable without scripts. `source` has the editions of all years. Throws on a damaged profile file.
 */
export async function placePages(source: StaticData, kind: Scope): Promise<readonly Page[]> {
  const pages: Page[] = [];
  const shared = {
    locator: makeLocator(source.paths),
    gaps: placeGaps(source.data, kind),
    townFiles: source.townFiles,
  };
  for (const language of LANGUAGES) {
    const explorer = createExplorer({
      data: source.data,
      state: openingState(language, source.data),
      systemTheme: 'light',
      uncertainty: UNCERTAINTY_AT_ONCE,
    });
    requestAllRankIntervals(explorer);
    const places = placesByName(source, kind, language);
    pages.push(placeListPage(explorer, kind, places));
    for (const at of places.keys()) pages.push(await placePage(explorer, kind, { places, at }, shared));
  }
  return pages;
}

/** Towns or regions in the order of the alphabet. */
function placesByName({ data }: StaticData, kind: Scope, language: Language): readonly (Town | Region)[] {
  const { compare } = collator(language);
  const places: readonly (Town | Region)[] = kind === 'town' ? data.places.towns : data.places.regions;
  return [...places].sort((a, b) => compare(a.names[language], b.names[language]));
}

/** A place among those before and behind it. */
interface PlaceInList {
  readonly places: readonly (Town | Region)[];
  readonly at: number;
}

/** What is made once for the pages of all languages. */
interface Shared extends Pick<StaticData, 'townFiles'> {
  readonly locator: Locator;
  readonly gaps: ReadonlyMap<string, PlaceGaps>;
}

async function placePage(
  explorer: Explorer,
  kind: Scope,
  list: PlaceInList,
  { locator, gaps: allGaps, townFiles }: Shared,
): Promise<Page> {
  const { language } = explorer.state;
  const texts = pageMessages[language];
  const place = list.places[list.at];
  if (place === undefined) throw new Error(`no ${kind} at ${list.at}`);
  const { id } = place;
  explorer.dispatch(select({ kind, id }));
  const file = await profileOf(explorer.data, id);
  const history = historySource(explorer, kind, Object.values(explorer.data.editions));
  requestHistoryIntervals(explorer, history);
  const context = profileContextOf(
    explorer,
    { kind, id },
    { file, history, reportAddress: process.env['REPORT_ADDRESS'] ?? '' },
  );
  if (context === null) throw new Error(`no profile of ${id}`);
  const view = briefView(buildProfile({ ...context, leavesOut: true }));
  const { names } = place;
  const gaps = allGaps.get(id);
  const head = placeHeadMessages[language];
  const content: PlaceContent = {
    view,
    series: seriesView(context),
    life: lifeOf(context),
    alike: alikeOf(context),
    other: elseContent(context),
    priorities: prioritiesContent(context, mapHref(explorer)),
    specializationSources: (view.specialization?.sourceIds ?? []).map((source) =>
      sourceView(context, source),
    ),
    sourceOf: (source) => sourceView(context, source),
    citation: {
      ...siteCitation(language, explorer.data),
      title: beginLarge(placeCiteMessages[language].title(names[language])),
    },
    letter:
      gaps === undefined ? nothing : letterTemplate(language, gaps, `${ROOT}${letterPath(id, language)}`),
    compareHref: `${ROOT}${compareFilePath(kind, language)}`,
    lateHref: `${ROOT}${latePath(id)}`,
    numbers: bigNumbersOf(context, view),
    town: kind === 'town' ? townParts(context, townFiles(id)) : null,
    locator: locatorTemplate(locator, ROOT, {
      regionId: 'regionId' in place ? place.regionId : id,
      position: pointOf(place),
      label: kind === 'town' ? head.whereTown(names[language]) : head.whereRegion(names[language]),
    }),
    file: {
      href: `${ROOT}${placeTablePath(id)}`,
      bytes: Buffer.byteLength(placeTable(file)),
    },
  };
  const profile = placeProfileTemplate(language, content, {
    methodHref: '../../method/',
    mapHref: mapHref(explorer),
    scenarioHref: scenarioHref(explorer),
    link: ({ place: other, text }) =>
      html`<a href=${other.kind === kind ? `../${other.id}/` : `../../${other.kind}/${other.id}/`}>${text}</a>`,
  });
  return {
    path: placePath(language, kind, id),
    language,
    title: texts.placeTitle(place.names[language]),
    description: texts.placeDescription(place.names[language]),
    alternates: perLanguage((other) => placePath(other, kind, id)),
    body: shortFigures(renderStatic(placeBody(explorer, kind, list, profile))),
    late: {
      ...{ placeId: id, language },
      numbers: pageSources(content).numbers,
      series: content.series,
      priorities: content.priorities,
      alike: content.alike.content,
      life: content.life?.content ?? null,
      other: content.other,
      ...lateOfTown(content.town),
    },
    kind: 'place',
    script: 'place',
    described: datasetPath(id),
  };
}

/** What the page of a town draws late beside what all pages do. */
function lateOfTown(town: PlaceContent['town']): Pick<LateContent, 'people' | 'work' | 'whatIf'> {
  const people = town === null ? null : latePeople(town.people);
  const work = town === null ? null : lateWork(town.work.work);
  return {
    people: people === null || town === null ? null : { ...town.people, people },
    work: work === null || town === null ? null : { ...town.work, work },
    whatIf: town === null || town.whatIf === null ? null : lateWhatIf(town.whatIf),
  };
}

/** Where a place is marked by a point: a town, and a city that is a region too small to be seen; null for a region. */
function pointOf(place: Town | Region): LonLat | null {
  if ('position' in place) return place.position;
  return place.kind === 'city' ? place.labelPoint : null;
}

function placeBody(
  explorer: Explorer,
  kind: Scope,
  { places, at }: PlaceInList,
  profile: TemplateResult,
): TemplateResult {
  const { language } = explorer.state;
  const texts = pageMessages[language];
  const place = places[at];
  const list = kind === 'town' ? 'towns' : 'regions';
  const head = pageHead({
    language,
    below: `${kind}/${place?.id ?? ''}/`,
    above: [{ text: texts[list], href: `../../${list}/` }],
    name: place?.names[language] ?? '',
    links: [{ text: methodMessages[language].method, href: '../../method/' }],
    back: { text: texts.back, href: mapHref(explorer) },
  });
  return html`<div class="place-page">
    ${head}
    <main>${profile}</main>
    <nav class="page-neighbours" aria-label=${texts.neighbours}>
      ${neighbourLink(language, 'prev', places[at - 1])}
      ${neighbourLink(language, 'next', places[at + 1])}
    </nav>
    <footer>${creditsTemplate(explorer.scene().credits, '', siteLinks(language, explorer.data.version.number, '../../'))}</footer>
  </div>`;
}

/** The map as the explorer has it, with the place chosen. */
function mapHref({ state, catalogue }: Explorer): string {
  return `../../?${encodeAddress(state, catalogue)}`;
}

/** The map of a loss in all towns, with the place chosen. */
function scenarioHref({ state, catalogue }: Explorer): string {
  return `../../?${encodeAddress(showScenario(catalogue.layers)(state), catalogue)}`;
}

function neighbourLink(
  language: Language,
  rel: 'prev' | 'next',
  place: Town | Region | undefined,
): TemplateResult | typeof nothing {
  if (place === undefined) return nothing;
  const texts = pageMessages[language];
  const name = place.names[language];
  return html`<a rel=${rel} href="../${place.id}/">${rel === 'prev' ? texts.previous(name) : texts.next(name)}</a>`;
}
