import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import { createExplorer, openingState } from '../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../explorer/engine-at-once.ts';
import { requestAllRankIntervals } from '../explorer/explorer-runs.ts';
import { ROOT_LANGUAGE } from '../i18n/languages.ts';
import { pageTitleMessages } from '../i18n/messages/page-title.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { placePath } from '../lib/place-path.ts';
import { stillMapTemplate } from '../map/svg/still-map.ts';
import { headerTemplate } from '../panels/header/header-template.ts';
import { searchTemplate } from '../panels/header/search-template.ts';
import { viewsTemplate } from '../panels/header/views-template.ts';
import { regionWindows, yearStepsOf } from '../panels/header/year-steps.ts';
import { yearsTemplate } from '../panels/header/years-template.ts';
import { creditsTemplate } from '../panels/map/credits-template.ts';
import { headlineTemplate } from '../panels/map/headline-template.ts';
import { mapControlsTemplate } from '../panels/map/map-controls-template.ts';
import { mapLegendTemplate } from '../panels/map/map-legend-template.ts';
import { mapLink } from '../panels/parts/site-links.ts';
import { openingSideTemplate } from '../panels/shell/opening-side-template.ts';
import { railTemplate } from '../panels/shell/rail-template.ts';
import { sheetBarTemplate } from '../panels/shell/sheet-bar-template.ts';
import { shellTemplate } from '../panels/shell/shell-template.ts';
import { TOWN_COLUMNS } from '../panels/tables/town-table-template.ts';
import { withDarkWords } from './dark-words.ts';
import { explorerNoScript } from './no-script.ts';
import { PAGE_END, type Page } from './page-html.ts';
import { pictureLooks } from './picture-looks.ts';
import { renderStatic } from './render-static.ts';
import type { StaticData } from './static-data.ts';

/** Rows come all at once: the first of them would move while the others are read. */
const ROWS_AT_ONCE = `:root:not(:has(#${PAGE_END})) #${TOWN_COLUMNS}~tbody{visibility:hidden}`;

/**
 * The root page and one page a language, each with the opening view drawn; `rules` = what the pictures look like, and
 * what their table looks like while it comes.
 */
export function explorerPages(source: StaticData): {
  readonly pages: readonly Page[];
  readonly rules: string;
} {
  const alternates = perLanguage((language) => `${language}/`);
  const asked = [
    { path: '', language: ROOT_LANGUAGE },
    ...LANGUAGES.map((language) => ({ path: `${language}/`, language })),
  ];
  const drawn = asked.map(({ path, language }) => {
    const inTheme = (theme: 'light' | 'dark'): string =>
      renderStatic(explorerBody(source, language, path === '' ? './' : '../', theme));
    return { light: inTheme('light'), dark: inTheme('dark') };
  });
  const { pictures, rules } = pictureLooks(drawn);
  const pages = asked.map(({ path, language }, i): Page => {
    const picture = withDarkWords(pictures[i]?.html ?? '', drawn[i]?.dark ?? '');
    return {
      path,
      language,
      title: pageTitleMessages[language].title,
      description: pageMessages[language].description,
      alternates,
      body: `${explorerNoScript(language, path === '' ? `./${language}/` : './')}${picture}`,
      // The map and every panel are there by then; rows fill a table of columns whose widths are fixed.
      waits: [{ id: TOWN_COLUMNS, media: '' }],
      kind: path === '' ? 'root' : 'explorer',
    };
  });
  return { pages, rules: `${rules}\n${ROWS_AT_ONCE}` };
}

/** The opening view as the components draw it, without handlers. `root` leads to the site's root. */
export function explorerBody(
  { data, mercator }: StaticData,
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
    views: viewsTemplate(
      {
        language,
        shown: 'potential',
        // Without scripts a view is the frame that stands drawn.
        href: ({ slug }) => `${root}${language}/embed/${slug}/`,
      },
      null,
    ),
    rail: railTemplate({ language, shown: null, isWeighted: false }, null),
    map: html`<div class="map-svg">${stillMapTemplate(scene, mercator)}</div>`,
    headline: headlineTemplate({ title: scene.title, reading: scene.subtitle }),
    legend: mapLegendTemplate({ language, legends: scene.legends }, null),
    controls: mapControlsTemplate({ language, isMoved: false, isSideFolded: false }, null),
    credits: creditsTemplate(
      scene.credits,
      '',
      mapLink(language, data.version.number, `${root}${language}/`),
    ),
    side: openingSideTemplate(
      explorer,
      methodHref,
      (_, { kind, id }) => `${root}${placePath(language, kind, id)}`,
    ),
    sheetBar: sheetBarTemplate(language, 'table', 'peek', null),
  });
}
