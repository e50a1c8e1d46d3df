import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import type { LabourMeasure } from '../../../../indicators/built-work.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import { rowsOfList } from '../../../../indicators/row-list.ts';
import { formatNumber, formatSigned, withUnit } from '../../../i18n/format.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import { workMessages } from '../../../i18n/messages/work.ts';
import { weave } from '../../../i18n/weave.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import { type FigureView, plainFigure } from '../../../panels/parts/figure-view.ts';
import type { CiteByNumber } from '../page-sources.ts';
import type { LateLabour, LateWorkContent } from './late-work.ts';
import { measureName, ratioFigure } from './work-sentences.ts';

/** Every measure with its trend. */
export function workLate({ language, work, sources }: LateWorkContent, cite: CiteByNumber): TemplateResult {
  const texts = workMessages[language];
  const heads = [
    ...[texts.latest, texts.town, texts.referenceValue, texts.ratio],
    ...[texts.firstRatio, texts.slope, 'p', 'q'],
  ];
  return html`<div class="wide" tabindex="0" role="group" aria-label=${texts.more}><table class="plain-table">
      <thead><tr><th class="words">${texts.measure}<br />${texts.reference}</th>${heads.map((head) => html`<th>${head}</th>`)}<th class="words">${texts.direction}</th></tr></thead>
      <tbody>${work.measures.map((one) => measureRow(language, work.townId, one))}</tbody>
    </table></div>
    <p class="quiet">${texts.hint} ${sources.length === 0 ? nothing : html`${profileMessages[language].source}: ${cite(sources)}`}</p>`;
}

function measureRow(language: Language, townId: string, one: LateLabour): TemplateResult {
  const texts = workMessages[language];
  const { measure, level, reference, sheets, first, last } = one;
  const sheetCount = plainFigure(String(sheets), sheets, figureAddress('work', townId, measure, 'sheets'));
  return html`<tr><th>${measureName(language, measure)} <small>${termName(language, level)}</small><br />
      <small>${sentence(weave(texts[reference], { sheets: sheetCount }))}</small></th>
    <td>${last.year}</td>${figureCell(valueFigure(language, [townId, measure], last, 'town'))}${figureCell(valueFigure(language, [townId, measure], last, 'reference'))}${figureCell(ratioFigure(language, [townId, measure], last))}
    <td>${first === null ? nothing : html`<small>${first.year}</small> ${sentence([ratioFigure(language, [townId, measure], first, 'first')])}`}</td>
    ${trendCells(language, townId, one)}</tr>`;
}

/** The measure itself, of the town or of its reference: a share in %, or tenge. */
function valueFigure(
  language: Language,
  [townId, measure]: readonly [townId: string, measure: LabourMeasure],
  last: LateLabour['last'],
  whose: 'town' | 'reference',
): FigureView {
  const value = last[whose];
  const [row, ...others] = rowsOfList(whose === 'town' ? last.rows : last.referenceRows);
  const address =
    row !== undefined && others.length === 0
      ? figureAddress('observation', row)
      : figureAddress('work', townId, measure, whose);
  const text =
    measure === 'wage'
      ? formatNumber(language, value)
      : withUnit(language, formatNumber(language, value, 1), '%');
  return plainFigure(text, value, address);
}

/** Change a year with its probabilities; with fewer than six years the change alone. */
function trendCells(
  language: Language,
  townId: string,
  { measure, trend, change }: LateLabour,
): TemplateResult {
  const texts = workMessages[language];
  const figure = (what: 'slope' | 'p' | 'q' | 'change', value: number, text: string): FigureView =>
    plainFigure(text, value, figureAddress('work', townId, measure, what));
  if (trend === null) {
    if (change === null) return html`<td class="words" colspan="4"></td>`;
    const changed = figure('change', change, formatSigned(language, change, 2));
    return html`<td class="words" colspan="4">${sentence(weave(texts.changeOnly, { change: changed }))}</td>`;
  }
  const { slope, p, q, gap } = trend;
  return html`${figureCell(figure('slope', slope, formatSigned(language, slope, 3)))}${figureCell(figure('p', p, formatNumber(language, p, 3)))}${figureCell(figure('q', q, formatNumber(language, q, 3)))}<td class="words">${texts[gap]}</td>`;
}

function figureCell({ figure, text }: FigureView): TemplateResult {
  return html`<td data-figure=${figure}>${text}</td>`;
}
