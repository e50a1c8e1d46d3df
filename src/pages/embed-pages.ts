import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import { catalogueOf } from '../explorer/catalogue.ts';
import { createExplorer } from '../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../explorer/engine-at-once.ts';
import { requestAllRankIntervals } from '../explorer/explorer-runs.ts';
import { READY_VIEWS, type ReadyView, readyState } from '../explorer/ready-views.ts';
import { pageTitleMessages } from '../i18n/messages/page-title.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { readyViewMessages } from '../i18n/messages/ready-views.ts';
import { fittedMap } from '../map/svg/fitted-map.ts';
import { inWholeUnits } from '../map/svg/whole-units.ts';
import { embedTemplate, waitingEmbedTemplate } from '../panels/shell/embed-template.ts';
import { encodeSharedView } from '../state/address.ts';
import { withDarkWords } from './dark-words.ts';
import { frameWaits } from './frame-waits.ts';
import { embedNoScript } from './no-script.ts';
import { PAGE_END, type Page } from './page-html.ts';
import { pictureLooks } from './picture-looks.ts';
import { renderStatic } from './render-static.ts';
import type { StaticData } from './static-data.ts';

/**
 * Frames for other pages. A ready view stands drawn at a path of its own, right without scripts. The page of the query
 * form holds no map at all: whatever its address asks for is drawn by a script, or by nothing. `source` has the
 * editions of all years. `rules` = what the pictures of all frames look like; each page has those of its own.
 */
export function embedPages(source: StaticData): { readonly pages: readonly Page[]; readonly rules: string } {
  const ready = LANGUAGES.flatMap((language) => READY_VIEWS.map((view) => ({ view, language })));
  const drawn = ready.map(({ view, language }) => ({
    light: pictureOf(source, view, language, 'light'),
    dark: pictureOf(source, view, language, 'dark'),
  }));
  const { pictures, rules } = pictureLooks(drawn);
  const pages = ready.map(({ view, language }, i): Page => {
    const alternates = perLanguage((other) => `${other}/embed/${view.slug}/`);
    const { html = '', rules: styles = '' } = pictures[i] ?? {};
    return {
      path: alternates[language],
      language,
      title: `${readyViewMessages[language][view.slug]} | ${pageMessages[language].siteName}`,
      description: pageMessages[language].description,
      alternates,
      body: withDarkWords(html, drawn[i]?.dark ?? ''),
      styles,
      waits: frameWaits(source.paths, PAGE_END),
      kind: 'view',
    };
  });
  return { pages: [...LANGUAGES.map(queryPage), ...pages], rules };
}

function queryPage(language: Language): Page {
  const { description } = pageMessages[language];
  const { title } = pageTitleMessages[language];
  const alternates = perLanguage((other) => `${other}/embed/`);
  const body = `${renderStatic(waitingEmbedTemplate(language, '../'))}${embedNoScript(language)}`;
  return { path: alternates[language], language, title, description, alternates, body, kind: 'embed' };
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
  return renderStatic(embedTemplate(scene, fittedMap(scene, inWholeUnits(paths), null), around));
}
