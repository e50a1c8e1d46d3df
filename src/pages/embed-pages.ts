import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import { catalogueOf } from '../explorer/catalogue.ts';
import { createExplorer } from '../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../explorer/engine-at-once.ts';
import { requestAllRankIntervals } from '../explorer/explorer-runs.ts';
import { READY_VIEWS, type ReadyView, readyState } from '../explorer/ready-views.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { readyViewMessages } from '../i18n/messages/ready-views.ts';
import { fittedMapTemplate } from '../map/svg/fitted-map.ts';
import { inWholeUnits } from '../map/svg/whole-units.ts';
import { embedTemplate, waitingEmbedTemplate } from '../panels/shell/embed-template.ts';
import { encodeSharedView } from '../state/address.ts';
import { darkPictureRules, withDarkWords } from './dark-picture.ts';
import { embedNoScript } from './no-script.ts';
import type { Page } from './page-html.ts';
import { renderStatic } from './render-static.ts';
import type { StaticData } from './static-data.ts';

/**
 * Frames for other pages. A ready view stands drawn at a path of its own, right without scripts. The page of the query
 * form holds no map at all: whatever its address asks for is drawn by a script, or by nothing. `source` has the
 * editions of all years.
 */
export function embedPages(source: StaticData): readonly Page[] {
  return LANGUAGES.flatMap((language) => [
    queryPage(language),
    ...READY_VIEWS.map((view) => readyPage(source, view, language)),
  ]);
}

function queryPage(language: Language): Page {
  const { title, description } = pageMessages[language];
  const alternates = perLanguage((other) => `${other}/embed/`);
  const body = `${renderStatic(waitingEmbedTemplate(language, '../'))}${embedNoScript(language)}`;
  return { path: alternates[language], language, title, description, alternates, body, kind: 'embed' };
}

function readyPage(source: StaticData, view: ReadyView, language: Language): Page {
  const alternates = perLanguage((other) => `${other}/embed/${view.slug}/`);
  const light = pictureOf(source, view, language, 'light');
  const dark = pictureOf(source, view, language, 'dark');
  return {
    path: alternates[language],
    language,
    title: `${readyViewMessages[language][view.slug]} | ${pageMessages[language].siteName}`,
    description: pageMessages[language].description,
    alternates,
    body: withDarkWords(light, dark),
    styles: darkPictureRules(light, dark),
    kind: 'view',
  };
}

function pictureOf(
  { data, paths }: StaticData,
  view: ReadyView,
  language: Language,
  systemTheme: 'light' | 'dark',
): string {
  const catalogue = catalogueOf(data);
  const state = readyState(view, language, data, catalogue);
  const explorer = createExplorer({ data, catalogue, state, systemTheme, uncertainty: UNCERTAINTY_AT_ONCE });
  requestAllRankIntervals(explorer);
  const scene = explorer.scene();
  const around = {
    version: data.version.number,
    explorerHref: `../../?${encodeSharedView(state, catalogue)}`,
    versionsHref: '../../versions/',
  };
  return renderStatic(embedTemplate(scene, fittedMapTemplate(scene, inWholeUnits(paths), null), around));
}
