import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { layersPanelMessages } from '../../i18n/messages/layers-panel.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { BandwidthKm, Baseline, ClassMethod, ExplorerState, LayerId } from '../../state/state.ts';
import { type HowMade, NO_LINKS } from '../parts/how-made-template.ts';
import { icon } from '../parts/icons.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import type { LayerRowView } from './layer-rows.ts';
import { layerSettings } from './layer-settings-template.ts';
import { legendTemplate } from './legend-template.ts';

/** What the reader can do to a layer. */
export interface LayerHandlers {
  readonly onToggle: (id: LayerId, on: boolean) => void;
  readonly onMeasure: (id: LayerId, measure: string) => void;
  readonly onOpacity: (id: LayerId, opacity: number) => void;
  readonly onMove: (id: LayerId, direction: 'up' | 'down') => void;
  readonly onClasses: (id: LayerId, classes: ClassMethod) => void;
  readonly onBreaks: (id: LayerId, breaks: readonly number[]) => void;
  readonly onBandwidth: (id: LayerId, km: BandwidthKm) => void;
  /** Shows the difference to another side; null = the measure itself. */
  readonly onBaseline: (id: LayerId, baseline: Baseline | null) => void;
  readonly onReset: () => void;
  readonly onPainter: (painter: ExplorerState['painter']) => void;
}

export interface LayersPanelInput {
  readonly language: Language;
  readonly rows: readonly LayerRowView[];
  /** Who draws the map; absent = it is not asked. */
  readonly painter?: ExplorerState['painter'];
  /** Prefix of the ids inside. */
  readonly uid?: string;
  /** See `Scene.methodNote`. */
  readonly methodNote?: string;
  readonly how?: HowMade;
}

/** All layers, the top one first, each with its legend below. `on` = null on a page without scripts. */
export function layersPanelTemplate(input: LayersPanelInput, on: LayerHandlers | null): TemplateResult {
  const { language, rows, painter, uid = 'layers', methodNote = '', how = NO_LINKS } = input;
  const texts = layersPanelMessages[language];
  return html`<ol class="layers">
      ${rows.map((row, index) => layerRow({ language, row, on, uid, how }, index === 0, index === rows.length - 1))}
    </ol>
    ${methodNote === '' ? nothing : html`<p class="method-note">${methodNote}</p>`}
    <p class="layers-foot">
      <span>${texts.stacking}</span>
      <button type="button" class="text-button" @click=${on?.onReset}>${texts.reset}</button>
    </p>
    ${painter === undefined ? nothing : painterSwitch(language, painter, on)}`;
}

/** The plain drawing instead of the moving map, for devices and readers that it suits better. */
function painterSwitch(
  language: Language,
  painter: ExplorerState['painter'],
  on: LayerHandlers | null,
): TemplateResult {
  const texts = uiMessages[language];
  const isPlain = painter === 'svg';
  const toggle = () => on?.onPainter(isPlain ? 'auto' : 'svg');
  return html`<div class="layers-painter">
    <label class="switch">
      <input type="checkbox" role="switch" data-painter-switch ?checked=${isPlain} ${keepChecked(isPlain)} @change=${toggle} />
      <span class="switch-track" aria-hidden="true"></span>
      <span>${texts.painterSvg}</span>
    </label>
    <p class="hint">${texts.painterSvgHint}</p>
  </div>`;
}

interface LayerRowInput {
  readonly language: Language;
  readonly row: LayerRowView;
  readonly on: LayerHandlers | null;
  readonly uid: string;
  readonly how: HowMade;
}

function layerRow(input: LayerRowInput, isTop: boolean, isBottom: boolean): TemplateResult {
  const { language, row, on, uid } = input;
  const texts = layersPanelMessages[language];
  const { name } = row;
  const { id, on: shown } = row.layer;
  const toggle = (event: Event) => on?.onToggle(id, (event.target as HTMLInputElement).checked);
  return html`<li class="layer ${shown ? 'layer-on' : ''}" data-layer=${id}>
    <div class="layer-head">
      <label class="switch">
        <input type="checkbox" role="switch" ?checked=${shown} ${keepChecked(shown)} @change=${toggle} />
        <span class="switch-track" aria-hidden="true"></span>
        <span class="layer-name">${name}</span>
      </label>
      <span class="layer-order">
        <button type="button" class="icon-button small" aria-label=${texts.moveUp(name)} ?disabled=${isTop}
          @click=${() => on?.onMove(id, 'up')}>${icon('up')}</button>
        <button type="button" class="icon-button small" aria-label=${texts.moveDown(name)} ?disabled=${isBottom}
          @click=${() => on?.onMove(id, 'down')}>${icon('down')}</button>
      </span>
    </div>
    ${row.hiddenBy.length === 0 ? nothing : html`<p class="hint layer-hidden" data-hidden>${texts.hiddenBy(row.hiddenBy.join(', '))}</p>`}
    ${shown ? layerBody({ ...input, uid: `${uid}-${id}` }) : nothing}
  </li>`;
}

function layerBody({ language, row, on, uid, how }: LayerRowInput): TemplateResult {
  return html`<div class="layer-body">
    ${row.measures.flatMap(({ options }) => options).length < 2 ? nothing : measureChoice(language, row, on)}
    ${row.legend === null ? nothing : legendTemplate(row.legend, language, how(row.anchor, row.legend.title))}
    ${layerSettings(language, row, on, uid)}
  </div>`;
}

function measureChoice(
  language: Language,
  { layer, measures, about }: LayerRowView,
  on: LayerHandlers | null,
): TemplateResult {
  const choose = (event: Event) => on?.onMeasure(layer.id, (event as CustomEvent<string>).detail);
  return html`<mono-measure-choice .language=${language} .groups=${measures} .chosen=${layer.measure} .about=${about} @mono-measure=${choose}></mono-measure-choice>`;
}
