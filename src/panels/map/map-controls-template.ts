import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { ExplorerState } from '../../state/state.ts';
import { icon } from '../parts/icons.ts';

export interface MapControlsInput {
  readonly language: Language;
  readonly painter: ExplorerState['painter'];
  readonly isSideFolded: boolean;
}

export interface MapControlsHandlers {
  readonly onZoom: (steps: 1 | -1) => void;
  readonly onWhole: () => void;
  readonly onPainter: (painter: ExplorerState['painter']) => void;
  readonly onFold: () => void;
}

/** Buttons over the map: table hidden or shown, zoom, whole country, and the choice to stay on the plain drawing. */
export function mapControlsTemplate(
  { language, painter, isSideFolded }: MapControlsInput,
  on: MapControlsHandlers | null,
): TemplateResult {
  const texts = uiMessages[language];
  const isPlain = painter === 'svg';
  const fold = openingMessages[language][isSideFolded ? 'unfoldSide' : 'foldSide'];
  return html`<div class="control-group side-toggle">
      <button type="button" class="icon-button" data-fold-side aria-expanded=${isSideFolded ? 'false' : 'true'} aria-label=${fold} title=${fold}
        @click=${on?.onFold}>${icon('fold')}</button>
    </div>
    <div class="control-group" role="group" aria-label=${texts.mapRegion}>
      <button type="button" class="icon-button" aria-label=${texts.zoomIn} @click=${() => on?.onZoom(1)}>${icon('plus')}</button>
      <button type="button" class="icon-button" aria-label=${texts.zoomOut} @click=${() => on?.onZoom(-1)}>${icon('minus')}</button>
      <button type="button" class="icon-button" aria-label=${texts.wholeCountry} @click=${on?.onWhole}>${icon('home')}</button>
    </div>
    <div class="control-group">
      <button type="button" class="icon-button" aria-pressed=${isPlain ? 'true' : 'false'} aria-label=${texts.painterSvg}
        title="${texts.painterSvg}. ${texts.painterSvgHint}" @click=${() => on?.onPainter(isPlain ? 'auto' : 'svg')}>${icon('map')}</button>
    </div>`;
}
