import { html, render, type TemplateResult } from 'lit';
import type { Explorer } from '../../../src/explorer/explorer.ts';
import { exportMessages } from '../../../src/i18n/messages/export.ts';
import { searchPlaces } from '../../../src/panels/header/search-places.ts';
import { searchTemplate } from '../../../src/panels/header/search-template.ts';
import { mapControlsTemplate } from '../../../src/panels/map/map-controls-template.ts';
import { tooltipTemplate } from '../../../src/panels/map/tooltip.ts';
import { embedSnippet, shareTemplate } from '../../../src/panels/share/share-template.ts';
import type { GalleryState } from '../gallery-state.ts';

/** A template drawn from the explorer's present state. */
function drawn(
  name: string,
  width: number,
  height: number,
  template: (explorer: Explorer) => TemplateResult,
): GalleryState {
  return {
    name,
    width,
    height,
    actions: [],
    show: (frame, explorer) => void render(template(explorer), frame),
  };
}

function tooltipOf(kind: 'towns' | 'regions', id: string): (explorer: Explorer) => TemplateResult {
  return (explorer) => {
    const place = explorer.scene()[kind].find((candidate) => candidate.id === id);
    if (place === undefined) throw new Error(`no place ${id}`);
    return html`<div class="tooltip-host">${tooltipTemplate(place)}</div>`;
  };
}

function foundPlaces({ data, state }: Explorer): TemplateResult {
  const query = 'Ленин';
  const found = searchPlaces(data.places, query, state.language);
  return html`<div class="header-search">${searchTemplate({ language: state.language, query, found, active: 0, open: true }, null)}</div>`;
}

const ADDRESS = 'https://example.org/en/?v=1&s=ridder';
const NOTHING = () => {};

function shareDialog(explorer: Explorer): TemplateResult {
  const { language } = explorer.state;
  const texts = exportMessages[language];
  const input = {
    language,
    link: ADDRESS,
    snippet: embedSnippet(`${ADDRESS}&embed=1`, explorer.scene().title),
    methodNote: explorer.scene().methodNote,
    exporters: (['svg', 'png', 'tableCsv', 'figuresCsv'] as const).map((id) => ({ id, label: texts[id] })),
    working: '',
    message: '',
    folderHref: '/en/',
    hasUpload: false,
    place: null,
  };
  return html`<div class="share-dialog">${shareTemplate(input, { onCopy: NOTHING, onExport: NOTHING, onClose: NOTHING }, 'share')}</div>`;
}

/** What lies over the page for a moment: tooltips, found places, the share dialog, buttons of the map. */
export const STATES: readonly GalleryState[] = [
  drawn('tooltip-estimate', 340, 260, tooltipOf('towns', 'zhanatas')),
  drawn('tooltip-scored', 340, 260, tooltipOf('towns', 'ridder')),
  drawn('tooltip-region', 340, 260, tooltipOf('regions', 'KZ-62')),
  drawn('search-former-name', 340, 220, foundPlaces),
  drawn('share', 560, 620, shareDialog),
  drawn(
    'buttons-of-the-map',
    80,
    260,
    ({ state }) =>
      html`<div class="map-controls">${mapControlsTemplate({ language: state.language, isMoved: true, isSideFolded: false }, { onZoom: NOTHING, onWhole: NOTHING, onFold: NOTHING })}</div>`,
  ),
];
