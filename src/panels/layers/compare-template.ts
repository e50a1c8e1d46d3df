import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import { baselineTemplate } from './baseline-template.ts';
import type { LayerRowView } from './layer-rows.ts';
import type { LayerHandlers } from './layers-panel-template.ts';

/** What the measure of each layer shown may be set against; its map then shows the difference. */
export function compareTemplate(
  language: Language,
  rows: readonly LayerRowView[],
  on: LayerHandlers | null,
  uid: string,
): TemplateResult {
  const texts = openingMessages[language];
  const compared = rows.flatMap(({ layer, name, measures, baseline }) => {
    const measure = measures.flatMap(({ options }) => options).find(({ id }) => id === layer.measure);
    return baseline === null ? [] : [{ id: layer.id, name, measure: measure?.name ?? '', baseline }];
  });
  return html`<div class="compare">
    <p class="hint">${texts.compareHint}</p>
    ${
      compared.length === 0
        ? html`<p class="hint">${texts.compareNone}</p>`
        : compared.map(
            ({ id, name, measure, baseline }) => html`<section class="compare-layer" data-compare=${id}>
              <h3>${name}${measure === '' ? nothing : html`: ${measure}`}</h3>
              ${baselineTemplate(language, { layerId: id, view: baseline }, on, `${uid}-${id}`)}
            </section>`,
          )
    }
  </div>`;
}
