import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { weave } from '../../i18n/weave.ts';
import { figureView, sentence } from '../parts/figure-text.ts';
import type { FigureView } from '../parts/figure-view.ts';

/** Paints a cell in the colour of its class, pale enough to read on; '' = none. */
function tint(colour: string): TemplateResult | typeof nothing {
  return colour === ''
    ? nothing
    : html`<svg class="tint" aria-hidden="true"><rect width="100%" height="100%" fill=${colour}></rect></svg>`;
}

/** What stands in the column of ranks, for above a table. */
export function rankKey(language: Language, measure: string, hasIntervals: boolean): TemplateResult {
  const texts = tableMessages[language];
  return html`<p class="rank-key"><b>${hasIntervals ? '1 (1–9)' : '1'}</b> ${hasIntervals ? texts.rankKey(measure) : texts.rankKeyPlain(measure)}</p>`;
}

/** A cell with a figure, painted in the colour of its class; '' = none. */
export function figureCell(
  figure: FigureView,
  colour = '',
  after: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<td class="numeric ${colour === '' ? '' : 'tinted'}">${tint(colour)}${figureView(figure)}${after}</td>`;
}

/** Place by risk under the risk. */
export function riskPlace(language: Language, rank: FigureView): TemplateResult | typeof nothing {
  if (rank.value === null) return nothing;
  const texts = tableMessages[language];
  return html`<span class="cell-place" title=${texts.riskPlace}>${sentence(weave(texts.place, { rank }))}</span>`;
}
