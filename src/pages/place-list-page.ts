import { html, nothing, type TemplateResult } from 'lit';
import { type Language, perLanguage } from '../../geodata/languages.ts';
import type { Region, Town } from '../../geodata/types.ts';
import type { IndexId, Scope } from '../../indicators/types.ts';
import type { Explorer } from '../explorer/explorer.ts';
import { collator, joinParts } from '../i18n/format.ts';
import { comparePageMessages } from '../i18n/messages/compare-page.ts';
import { expertsPageMessages } from '../i18n/messages/experts-page.ts';
import { methodMessages } from '../i18n/messages/method.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { siteLinkMessages } from '../i18n/messages/site-links.ts';
import { tableMessages } from '../i18n/messages/table.ts';
import { listedRegion } from '../i18n/place-phrase.ts';
import { placePath } from '../lib/place-path.ts';
import { creditsTemplate } from '../panels/map/credits-template.ts';
import { printedName, productWords } from '../panels/parts/enterprise-words.ts';
import { figureText, figureView, sentence } from '../panels/parts/figure-text.ts';
import { type FigureView, missingFigure, rankFigure, scoreFigure } from '../panels/parts/figure-view.ts';
import { intervalView } from '../panels/parts/interval-view.ts';
import { placeLink } from '../panels/parts/place-link.ts';
import { siteLinks } from '../panels/parts/site-links.ts';
import { riskClass, riskClassName } from '../panels/tables/region-rows.ts';
import { pageHead } from './page-head.ts';
import type { Page } from './page-html.ts';
import { renderStatic } from './render-static.ts';

/** List of all towns or regions in the order given, each leading to its page. */
export function placeListPage(explorer: Explorer, kind: Scope, places: readonly (Town | Region)[]): Page {
  const { language } = explorer.state;
  const texts = pageMessages[language];
  const folder = kind === 'town' ? 'towns' : 'regions';
  const alternates = perLanguage((other) => `${other}/${folder}/`);
  return {
    path: alternates[language],
    language,
    title: kind === 'town' ? texts.townsTitle : texts.regionsTitle,
    description: kind === 'town' ? texts.townsDescription : texts.regionsDescription,
    alternates,
    body: renderStatic(listBody(explorer, kind, places)),
    kind: 'place',
  };
}

function listBody(explorer: Explorer, kind: Scope, places: readonly (Town | Region)[]): TemplateResult {
  const { language } = explorer.state;
  const { data } = explorer;
  const texts = pageMessages[language];
  const [folder, other] = kind === 'town' ? (['towns', 'regions'] as const) : (['regions', 'towns'] as const);
  const head = pageHead({
    language,
    below: `${folder}/`,
    name: texts[folder],
    links: [
      { text: texts[other], href: `../${other}/` },
      { text: siteLinkMessages[language].tours, href: '../tours/' },
      { text: comparePageMessages[language].name, href: '../compare/' },
      { text: expertsPageMessages[language].name, href: '../experts/' },
      { text: methodMessages[language].method, href: '../method/' },
    ],
    back: { text: methodMessages[language].back, href: '../' },
  });
  const edition = data.editions[explorer.scores('potential', kind)?.editionId ?? ''];
  return html`<div class="place-page places-page">
    ${head}
    <main>
      <h1>${kind === 'town' ? texts.townsHeading : texts.regionsHeading}</h1>
      <p class="quiet">${texts.listLead(edition?.label ?? '')}</p>
      <div class="places-scroll">
        <table class="places places-${folder}">
          ${listHead(language, kind)}
          <tbody>${places.map((place) => listRow(explorer, kind, place))}</tbody>
        </table>
      </div>
    </main>
    <footer>${creditsTemplate(explorer.scene().credits, '', siteLinks(language, data.version.number, '../'))}</footer>
  </div>`;
}

function listHead(language: Language, kind: Scope): TemplateResult {
  const [texts, table] = [pageMessages[language], tableMessages[language]];
  const numeric = (name: string, hint: string) =>
    html`<th scope="col" class="numeric">${name}${hint === '' ? nothing : html`<span class="quiet">${hint}</span>`}</th>`;
  return html`<thead><tr>
    <th scope="col">${table[kind]}</th>
    ${kind === 'town' ? html`<th scope="col">${table.region}</th>` : nothing}
    ${numeric(table.potential, table.potentialScale)} ${numeric(table.rank, '')} ${numeric(table.risk, table.riskScale)}
    <th scope="col">${kind === 'town' ? texts.enterprise : texts.townsHere}</th>
  </tr></thead>`;
}

function listRow(explorer: Explorer, kind: Scope, place: Town | Region): TemplateResult {
  const { language } = explorer.state;
  const { data } = explorer;
  const region =
    'regionId' in place ? data.places.regions.find(({ id }) => id === place.regionId) : undefined;
  const risk = indexFigure(explorer, 'risk', kind, place.id);
  return html`<tr data-place=${place.id}>
    <th scope="row">${nameLink(language, kind, place)}</th>
    ${kind === 'town' ? html`<td>${region === undefined ? nothing : placeName(language, 'region', region.id, listedRegion(language, region))}</td>` : nothing}
    <td class="numeric">${figureView(indexFigure(explorer, 'potential', kind, place.id))}</td>
    <td class="numeric">${rankCell(explorer, kind, place.id)}</td>
    <td class="numeric">${figureView(risk)}${risk.value === null ? nothing : html`<span class="quiet">${riskClassName(language, riskClass(risk.value))}</span>`}</td>
    <td>${'regionId' in place ? enterpriseLine(language, place) : townsOf(explorer, place)}</td>
  </tr>`;
}

/** Name that leads to the place from a list. */
function nameLink(
  language: Language,
  kind: Scope,
  { id, names }: Pick<Town | Region, 'id' | 'names'>,
): TemplateResult | string {
  return placeName(language, kind, id, names[language]);
}

function placeName(language: Language, kind: Scope, id: string, text: string): TemplateResult | string {
  const link = placeLink((to) => `../../${placePath(language, to.kind, to.id)}`);
  return link({ place: { kind, id }, text });
}

/** Towns of a region, each leading to its page. */
function townsOf({ data, state: { language } }: Explorer, region: Region): TemplateResult {
  const { compare } = collator(language);
  const towns = data.places.towns
    .filter(({ regionId }) => regionId === region.id)
    .sort((a, b) => compare(a.names[language], b.names[language]));
  if (towns.length === 0) return html`<span class="quiet">${pageMessages[language].noTowns}</span>`;
  const links = towns.map((town) => nameLink(language, 'town', town));
  return html`${joinParts(language, links)}`;
}

function enterpriseLine(language: Language, { enterprise }: Town): TemplateResult | typeof nothing {
  const name = printedName(language, enterprise.names);
  if (name === null) return nothing;
  const { product } = enterprise;
  return sentence(product === null ? [name] : [name, ' (', productWords(language, product), ')']);
}

function indexFigure(explorer: Explorer, index: IndexId, kind: Scope, placeId: string): FigureView {
  const { data, state } = explorer;
  const scores = explorer.scores(index, kind);
  if (scores === null) return missingFigure(state.language);
  const edition = data.editions[scores.editionId] ?? null;
  return scoreFigure({ language: state.language, scores, edition, codebook: data.codebook }, placeId, index);
}

/** Rank by potential and the places among which it moves: "4 (1–9)". */
function rankCell(explorer: Explorer, kind: Scope, placeId: string): TemplateResult {
  const { data, state } = explorer;
  const { language } = state;
  const scores = explorer.scores('potential', kind);
  if (scores?.places[placeId]?.rank == null)
    return html`<span class="quiet">${tableMessages[language].unranked}</span>`;
  const rank = rankFigure({ language, scores, edition: null, codebook: data.codebook }, placeId);
  const interval = intervalView(language, explorer.rankIntervals('potential', kind), scores, placeId);
  const figure = interval?.figure ?? null;
  return html`${figureView(rank)}${figure === null ? nothing : html` <span class="quiet">(${figureText(figure.figure, figure.text)})</span>`}`;
}
