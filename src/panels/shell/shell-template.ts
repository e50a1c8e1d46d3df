import { html, type nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';

/** What stands in each place of the page before scripts run; the elements of the same places take over. */
export interface ShellParts {
  readonly header: TemplateResult;
  readonly views: TemplateResult;
  readonly rail: TemplateResult;
  /** The drawn map and the tooltip, controls and credits over it. */
  readonly map: TemplateResult;
  readonly headline: TemplateResult;
  readonly legend: TemplateResult | typeof nothing;
  readonly controls: TemplateResult;
  readonly credits: TemplateResult;
  readonly side: TemplateResult;
  readonly sheetBar: TemplateResult;
}

/**
 * Frame of the explorer: header, ready views, rail of tools, map, table and profile; what a tool opens is empty at first. Its sizes do not depend on what is inside, so
 * nothing moves when scripts start. `uid` goes before its ids, so that two can stand on one page. On a phone the panels are a sheet that the page scroll draws over the map.
 */
export function shellTemplate(language: Language, parts: ShellParts, uid = ''): TemplateResult {
  const texts = uiMessages[language];
  return html`<div class="shell" data-shell>
    <a class="skip-link" href="#${uid}map">${texts.skipToMap}</a>
    <a class="skip-link" href="#${uid}results">${texts.skipToTable}</a>
    <mono-header class="header">${parts.header}</mono-header>
    <mono-views class="views-bar">${parts.views}</mono-views>
    <mono-notices class="notices"></mono-notices>
    <mono-rail class="rail">${parts.rail}</mono-rail>
    <main class="map-area" id="${uid}map" tabindex="-1">
      <mono-map class="map-frame">${parts.map}</mono-map>
      <mono-headline class="map-headline">${parts.headline}</mono-headline>
      <mono-map-controls class="map-controls">${parts.controls}</mono-map-controls>
      <div class="map-foot">
        <mono-scale-bar class="scale-bar"></mono-scale-bar>
        <mono-map-legend class="map-legend-host">${parts.legend}</mono-map-legend>
        <mono-credits class="credits">${parts.credits}</mono-credits>
      </div>
      <mono-tooltip class="tooltip-host"></mono-tooltip>
    </main>
    <div class="sheet" data-tab="table">
      <span class="sheet-stop sheet-stop-half" aria-hidden="true"></span>
      <mono-sheet-bar class="sheet-bar" role="navigation" aria-label=${texts.sheetHandle}>${parts.sheetBar}</mono-sheet-bar>
      <mono-left class="panel panel-layers" role="region" aria-label=${texts.layersPanel}></mono-left>
      <mono-side-panel class="panel panel-side" id="${uid}results" tabindex="-1" role="region" aria-label=${texts.resultsPanel}>${parts.side}</mono-side-panel>
    </div>
    <mono-upload></mono-upload>
    <mono-share class="share-host"></mono-share>
  </div>`;
}
