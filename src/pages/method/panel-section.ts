import { html } from 'lit';
import { DEFAULT_ACTION_RUNS } from '../../../indicators/experts/action-matrix.ts';
import { DEFAULT_RUNS, LEAST_EXPERTS } from '../../../indicators/experts/answer-list.ts';
import { AGREED, DISSENT_FROM, RELEVANCE_CUTS } from '../../../indicators/experts/problem-field.ts';
import { RISK_CUTS } from '../../../indicators/experts/risk-matrix.ts';
import { CONSISTENCY_LIMIT, MAX_AHP_ITEMS } from '../../../indicators/scoring/ahp.ts';
import { methodPanelMessages } from '../../i18n/messages/method-panel.ts';
import { choiceMark } from './choice-mark.ts';
import { type MethodContext, settingText } from './method-context.ts';
import {
  crossFormula,
  factorWeightFormula,
  kendallFormula,
  needFormula,
  pestelFormula,
} from './panel-formulas.ts';
import { type MethodSection, woven } from './woven.ts';

/** How the answers of a panel of experts are evaluated. */
export function panelSection(context: MethodContext): MethodSection {
  const { language } = context;
  const texts = methodPanelMessages[language];
  const number = (value: number): string => settingText(language, value);
  const [relevant, high] = RELEVANCE_CUTS.map(number);
  const least = number(LEAST_EXPERTS);
  return {
    id: 'expert-panels',
    heading: texts.heading,
    body: html`
      <p>${texts.lead} ${choiceMark(context)}</p>
      <p>${woven(texts.used, { limit: number(CONSISTENCY_LIMIT) })}</p>
      <h3 id="problem-field">${texts.problems} ${choiceMark(context)}</h3>
      <p>${woven(texts.problemsText, {
        high: high ?? '',
        relevant: relevant ?? '',
        runs: number(DEFAULT_RUNS),
        apart: number(DISSENT_FROM),
      })}</p>
      ${factorWeightFormula()}
      <p>${woven(texts.agreementText, { w: number(AGREED.w), p: number(AGREED.p), least })}</p>
      ${kendallFormula()}
      <h3 id="pestel">${texts.pestel} ${choiceMark(context)}</h3>
      <p>${texts.pestelText}</p>
      ${pestelFormula()}
      <h3 id="cross-analysis">${texts.cross} ${choiceMark(context)}</h3>
      <p>${texts.crossText}</p>
      ${crossFormula()}
      <h3>${texts.weights}</h3>
      <p>${woven(texts.weightsText, { items: number(MAX_AHP_ITEMS), link: html`<a href="#experts">${texts.weightsLink}</a>` })}</p>
      <h3 id="action-matrix">${texts.actions} ${choiceMark(context)}</h3>
      <p>${texts.actionsText}</p>
      ${needFormula()}
      <p>${woven(texts.actionsCells, { runs: number(DEFAULT_ACTION_RUNS), least })}</p>
      <h3 id="risk-matrix">${texts.risks} ${choiceMark(context)}</h3>
      <p>${woven(texts.risksText, { cuts: RISK_CUTS.map(number).join(', ') })}</p>`,
  };
}
