import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import type { Town } from '../../geodata/types.ts';
import { createExplorer, openingState } from '../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../explorer/engine-at-once.ts';
import type { Explorer } from '../explorer/explorer.ts';
import { requestAllRankIntervals } from '../explorer/explorer-runs.ts';
import { LANGUAGE_FACTS } from '../i18n/languages.ts';
import { methodMessages } from '../i18n/messages/method.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { creditsTemplate } from '../panels/map/credits-template.ts';
import { howMade } from '../panels/parts/how-made-template.ts';
import { versionsLink } from '../panels/parts/versions-link.ts';
import { profileContextOf } from '../panels/profile/explorer-profile.ts';
import { profileTemplate } from '../panels/profile/profile-template.ts';
import { buildProfile } from '../panels/profile/profile-view.ts';
import { select } from '../state/actions.ts';
import { encodeAddress } from '../state/address.ts';
import type { Page } from './page-html.ts';
import { renderStatic } from './render-static.ts';
import type { StaticData } from './static-data.ts';

/** One page a town and language: its whole profile, readable without scripts. Throws on a damaged profile file. */
export async function townPages(source: StaticData): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const language of LANGUAGES) {
    const explorer = createExplorer({
      data: source.data,
      state: openingState(language, source.data),
      systemTheme: 'light',
      uncertainty: UNCERTAINTY_AT_ONCE,
    });
    requestAllRankIntervals(explorer);
    for (const town of source.data.places.towns) pages.push(await townPage(explorer, town, language));
  }
  return pages;
}

async function townPage(explorer: Explorer, town: Town, language: Language): Promise<Page> {
  const texts = pageMessages[language];
  const alternates = perLanguage((other) => `${other}/town/${town.id}/`);
  explorer.dispatch(select({ kind: 'town', id: town.id }));
  const file = await explorer.data.loadProfile(town.id);
  if (!file.ok) throw new Error(`${file.file}: ${file.reason}`);
  const context = profileContextOf(
    explorer,
    { kind: 'town', id: town.id },
    file.value,
    process.env['REPORT_ADDRESS'] ?? '',
  );
  if (context === null) throw new Error(`no profile of ${town.id}`);
  const profile = profileTemplate(
    language,
    buildProfile(context),
    { file: { kind: 'ready' }, how: howMade(language, '../../method/') },
    null,
  );
  return {
    path: alternates[language],
    language,
    title: texts.townTitle(town.names[language]),
    description: texts.townDescription(town.names[language]),
    alternates,
    body: renderStatic(townBody(explorer, town, language, profile)),
    kind: 'town',
  };
}

function townBody(
  explorer: Explorer,
  town: Town,
  language: Language,
  profile: TemplateResult,
): TemplateResult {
  const texts = pageMessages[language];
  return html`<div class="town-page">
    <header class="town-page-head">
      <a class="town-page-site" href="../../">${texts.siteName}</a>
      <nav>
        ${LANGUAGES.map(
          (other) => html`<a href="../../../${other}/town/${town.id}/" lang=${other} hreflang=${other}
            aria-current=${other === language ? 'page' : 'false'}>${LANGUAGE_FACTS[other].name}</a>`,
        )}
      </nav>
      <a href="../../method/">${methodMessages[language].method}</a>
      <a class="button" href="../../?${encodeAddress(explorer.state, explorer.catalogue)}">${texts.back}</a>
    </header>
    <main>${profile}</main>
    <footer>${creditsTemplate(explorer.scene().credits, '', versionsLink(language, explorer.data.version.number, '../../versions/'))}</footer>
  </div>`;
}
