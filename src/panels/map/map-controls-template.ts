import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { icon } from '../parts/icons.ts';

export interface MapControlsInput {
  readonly language: Language;
  /** The view was moved: the way back is offered. */
  readonly isMoved: boolean;
  readonly isSideFolded: boolean;
}

export interface MapControlsHandlers {
  readonly onZoom: (steps: 1 | -1) => void;
  readonly onWhole: () => void;
  readonly onFold: () => void;
}

/** Buttons over the map: table hidden or shown, zoom, and the way back to the whole country. */
export function mapControlsTemplate(
  { language, isMoved, isSideFolded }: MapControlsInput,
  on: MapControlsHandlers | null,
): TemplateResult {
  const texts = uiMessages[language];
  const fold = openingMessages[language][isSideFolded ? 'unfoldSide' : 'foldSide'];
  return html`<div class="control-group side-toggle">
      <button type="button" class="icon-button" data-fold-side aria-expanded=${isSideFolded ? 'false' : 'true'} aria-label=${fold} title=${fold}
        @click=${on?.onFold}>${icon('fold')}</button>
    </div>
    <div class="control-group" role="group" aria-label=${texts.mapRegion}>
      <button type="button" class="icon-button" aria-label=${texts.zoomIn} @click=${() => on?.onZoom(1)}>${icon('plus')}</button>
      <button type="button" class="icon-button" aria-label=${texts.zoomOut} @click=${() => on?.onZoom(-1)}>${icon('minus')}</button>
      ${isMoved ? html`<button type="button" class="icon-button" aria-label=${texts.wholeCountry} @click=${on?.onWhole}>${icon('home')}</button>` : nothing}
    </div>`;
}
