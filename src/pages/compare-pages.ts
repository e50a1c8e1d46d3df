import { html } from 'lit';
import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import type { Region, Town } from '../../geodata/types.ts';
import type { Scope } from '../../indicators/types.ts';
import { createExplorer, openingState } from '../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../explorer/engine-at-once.ts';
import { requestAllRankIntervals } from '../explorer/explorer-runs.ts';
import { collator } from '../i18n/format.ts';
import { comparePageMessages } from '../i18n/messages/compare-page.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { historySource } from '../panels/parts/history-source.ts';
import { profileContextOf } from '../panels/profile/explorer-profile.ts';
import type { ProfileContext } from '../panels/profile/profile-context.ts';
import { type ChoosablePlace, compareBody } from './compare/compare-body.ts';
import { packSide } from './compare/pack-side.ts';
import { sideFile, sideFilePath } from './compare/side-file.ts';
import type { Page } from './page-html.ts';
import { profileOf } from './place/place-files.ts';
import { renderStatic } from './render-static.ts';
import type { StaticData } from './static-data.ts';

const SCOPES = ['town', 'region'] as const;

/** The page on which two to four towns or regions are set side by side, one a language. */
export function comparePages({ data }: StaticData): readonly Page[] {
  const alternates = perLanguage((language) => `${language}/compare/`);
  return LANGUAGES.map((language): Page => {
    const { title, description } = comparePageMessages[language];
    const places = {
      town: choosable(placesByName(data, 'town', language), language),
      region: choosable(placesByName(data, 'region', language), language),
    };
    const body = renderStatic(compareBody(language, places));
    return {
      path: alternates[language],
      language,
      title,
      description,
      alternates,
      body: `${body}${noScript(language)}`,
      kind: 'text',
      script: 'compare',
    };
  });
}

/** The template language does not look into this element, so it is put around what was rendered. */
function noScript(language: Language): string {
  const { towns, regions } = pageMessages[language];
  const words = renderStatic(
    html`<p class="text-page no-script">${comparePageMessages[language].noScript} <a href="../towns/">${towns}</a>, <a href="../regions/">${regions}</a></p>`,
  );
  return `<noscript>${words}</noscript>`;
}

/**
 * What the script of the page reads, by path below the site's root: a file for towns and one for regions in each
 * language. `source` has the editions of all years. Throws on a damaged profile file.
 */
export async function sideFiles({ data }: StaticData): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    const explorer = createExplorer({
      data,
      state: openingState(language, data),
      systemTheme: 'light',
      uncertainty: UNCERTAINTY_AT_ONCE,
    });
    requestAllRankIntervals(explorer);
    for (const scope of SCOPES) {
      const history = historySource(explorer, scope, Object.values(data.editions));
      const contexts: ProfileContext[] = [];
      for (const { id } of placesByName(data, scope, language)) {
        const sources = { file: await profileOf(data, id), history, reportAddress: '' };
        const context = profileContextOf(explorer, { kind: scope, id }, sources);
        if (context === null) throw new Error(`no profile of ${id}`);
        contexts.push(context);
      }
      const file = sideFile({ language, scope, data, history, contexts });
      files.set(sideFilePath(scope, language), JSON.stringify(packSide(file)));
    }
  }
  return files;
}

/** Towns or regions in the order of the alphabet. */
function placesByName(
  data: StaticData['data'],
  scope: Scope,
  language: Language,
): readonly (Town | Region)[] {
  const { compare } = collator(language);
  const places: readonly (Town | Region)[] = scope === 'town' ? data.places.towns : data.places.regions;
  return [...places].sort((a, b) => compare(a.names[language], b.names[language]));
}

function choosable(places: readonly (Town | Region)[], language: Language): readonly ChoosablePlace[] {
  return places.map(({ id, names }) => ({ id, name: names[language] }));
}
