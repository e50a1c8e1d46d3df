import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../../geodata/types.ts';
import type { PictureForm } from '../../../../export/save-figure.ts';
import { expertsPictureMessages } from '../../../../i18n/messages/experts-pictures.ts';
import type { Chart, PictureState } from './chart-list.ts';

/** What the words before the buttons call a chart. */
const LABELS = {
  ...{ problems: 'saveChart', tornado: 'saveChart', sums: 'saveSums', pairs: 'savePlot' },
  ...{ matrix: 'saveMatrix', weights: 'saveChart', actions: 'saveMatrix', risks: 'saveMatrix' },
} as const satisfies Readonly<Record<Chart, keyof (typeof expertsPictureMessages)['en']>>;

/** Buttons that save charts as pictures, a line for each, with how far that is. */
export function pictureButtons(
  language: Language,
  charts: readonly Chart[],
  saving: PictureState | null,
  onSave: (chart: Chart, form: PictureForm) => void,
): TemplateResult {
  const texts = expertsPictureMessages[language];
  const button = (chart: Chart, form: PictureForm) =>
    html`<button type="button" class="text-button" data-picture="${chart}-${form}" aria-label="${texts[LABELS[chart]]} ${form.toUpperCase()}"
      ?disabled=${saving?.state === 'making'} @click=${() => onSave(chart, form)}>${form.toUpperCase()}</button>`;
  return html`${charts.map(
    (chart) => html`<div class="ex-fields ex-save" role="group" aria-label=${texts[LABELS[chart]]}>
      <span aria-hidden="true">${texts[LABELS[chart]]}</span> ${button(chart, 'svg')} ${button(chart, 'png')}
      <span role="status">${saving?.chart === chart ? texts[saving.state] : nothing}</span>
    </div>`,
  )}`;
}
