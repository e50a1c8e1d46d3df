import { html, type TemplateResult } from 'lit';
import { figureAddress } from '../../../indicators/figure-address.ts';
import {
  MEDIUM_RISK,
  medianOfRanked,
  type PriorityClass,
} from '../../../indicators/priority/place-priority.ts';
import { formatNumber } from '../../i18n/format.ts';
import { methodPriorityMessages } from '../../i18n/messages/method-priority.ts';
import { priorityMessages } from '../../i18n/messages/priority.ts';
import { figureText } from '../../panels/parts/figure-text.ts';
import { choiceMark } from './choice-mark.ts';
import { type MethodContext, settingText } from './method-context.ts';
import { type MethodSection, woven } from './woven.ts';

/** How places come into the four classes of risk and potential, and what stands between them. */
export function prioritySection(context: MethodContext): MethodSection {
  const { language } = context;
  const texts = methodPriorityMessages[language];
  return {
    id: 'priority',
    heading: texts.heading,
    body: html`
      <p>${woven(texts.classes, { risk: settingText(language, MEDIUM_RISK), median: medianText(context) })} ${choiceMark(context)}</p>
      ${classTable(context)}
      <p>${texts.between}</p>
      <p>${texts.burden}</p>
      <p>${texts.unplaced}</p>
      <p>${texts.own}</p>`,
  };
}

/** The median of the towns under the current setting, as a traced number. */
function medianText({ language, indices }: MethodContext): TemplateResult {
  const { scores } = indices.potential;
  const median = medianOfRanked(scores) ?? 0;
  return figureText(
    figureAddress('among', scores.editionId, scores.ranked[0] ?? '', 'potential'),
    formatNumber(language, median, 1),
  );
}

function classTable({ language }: MethodContext): TemplateResult {
  const [texts, names] = [methodPriorityMessages[language], priorityMessages[language]];
  const row = (head: string, classes: readonly PriorityClass[]): TemplateResult =>
    html`<tr><th scope="row">${head}</th>${classes.map((one) => html`<td>${one}: ${names[one]}</td>`)}</tr>`;
  return html`<div class="method-scroll"><table class="method-table">
    <caption>${texts.caption}</caption>
    <thead><tr><td></td><th scope="col">${texts.higher}</th><th scope="col">${texts.lower}</th></tr></thead>
    <tbody>${row(texts.riskHigher, ['A', 'B'])} ${row(texts.riskLower, ['C', 'D'])}</tbody>
  </table></div>`;
}
