import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import { createExplorer, openingState } from '../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../explorer/engine-at-once.ts';
import { requestAllRankIntervals } from '../explorer/explorer-runs.ts';
import { ROOT_LANGUAGE } from '../i18n/languages.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { placePath } from '../lib/place-path.ts';
import { svgMapTemplate } from '../map/svg/svg-map.ts';
import { headerTemplate } from '../panels/header/header-template.ts';
import { searchTemplate } from '../panels/header/search-template.ts';
import { regionWindows, yearStepsOf } from '../panels/header/year-steps.ts';
import { yearsTemplate } from '../panels/header/years-template.ts';
import { layerRowsOf } from '../panels/layers/layer-rows.ts';
import { layersPanelTemplate } from '../panels/layers/layers-panel-template.ts';
import { creditsTemplate } from '../panels/map/credits-template.ts';
import { howMade, NO_LINKS } from '../panels/parts/how-made-template.ts';
import { versionsLink } from '../panels/parts/versions-link.ts';
import { openingSideTemplate } from '../panels/shell/opening-side-template.ts';
import { sheetBarTemplate } from '../panels/shell/sheet-bar-template.ts';
import { shellTemplate } from '../panels/shell/shell-template.ts';
import { weightsPanelTemplate } from '../panels/weights/weights-panel-template.ts';
import { darkPictureRules } from './dark-picture.ts';
import { explorerNoScript } from './no-script.ts';
import type { Page } from './page-html.ts';
import { renderStatic } from './render-static.ts';
import type { StaticData } from './static-data.ts';

/** The root page and one page a language, each with the opening view drawn. */
export function explorerPages(source: StaticData): readonly Page[] {
  const alternates = perLanguage((language) => `${language}/`);
  const page = (path: string, language: Language): Page => ({
    path,
    language,
    title: pageMessages[language].title,
    description: pageMessages[language].description,
    alternates,
    body: `${explorerNoScript(language, path === '' ? `./${language}/` : './')}${renderStatic(explorerBody(source, language, path === '' ? './' : '../'))}`,
    kind: path === '' ? 'root' : 'explorer',
  });
  return [page('', ROOT_LANGUAGE), ...LANGUAGES.map((language) => page(`${language}/`, language))];
}

/** Style rules by which the prerendered pages stand in dark colours where the reader's system asks for them. */
export function darkRules(source: StaticData): string {
  const [light, dark] = (['light', 'dark'] as const).map((theme) =>
    renderStatic(explorerBody(source, ROOT_LANGUAGE, './', theme)),
  );
  return darkPictureRules(light ?? '', dark ?? '');
}

/** The opening view as the components draw it, without handlers. `root` leads to the site's root. */
export function explorerBody(
  { data, paths }: StaticData,
  language: Language,
  root: string,
  theme: 'light' | 'dark' = 'light',
): TemplateResult {
  const explorer = createExplorer({
    data,
    state: openingState(language, data),
    systemTheme: theme,
    uncertainty: UNCERTAINTY_AT_ONCE,
  });
  requestAllRankIntervals(explorer);
  const scene = explorer.scene();
  const methodHref = `${root}${language}/method/`;
  return shellTemplate(language, {
    header: headerTemplate(
      {
        language,
        theme: 'auto',
        languageHref: (other) => `${root}${other}/`,
        search: html`<mono-search>${searchTemplate({ language, query: '', found: [], active: -1, open: false }, null)}</mono-search>`,
        years: html`<mono-years>${yearsTemplate(
          {
            language,
            edition: 'full',
            year: explorer.state.year,
            steps: yearStepsOf(data),
            regions: regionWindows(data),
            playing: false,
            regionsOn: true,
          },
          null,
        )}</mono-years>`,
      },
      null,
    ),
    layers: layersPanelTemplate(
      {
        language,
        rows: layerRowsOf(explorer),
        weights: html`<mono-weights>${weightsPanelTemplate(
          {
            language,
            isChanged: false,
            isOpen: false,
            view: null,
            unfolded: new Set(),
            uid: 'weights',
            experts: null,
            how: NO_LINKS,
          },
          null,
        )}</mono-weights>`,
        how: howMade(language, methodHref),
      },
      null,
    ),
    map: html`<div class="map-svg">${svgMapTemplate(scene, paths)}</div>`,
    credits: creditsTemplate(
      scene.credits,
      '',
      versionsLink(language, data.version.number, `${root}${language}/versions/`),
    ),
    side: openingSideTemplate(
      explorer,
      methodHref,
      (_, { kind, id }) => `${root}${placePath(language, kind, id)}`,
    ),
    sheetBar: sheetBarTemplate(language, 'table', 'peek', null),
  });
}
