import { html, type TemplateResult } from 'lit';
import { CONSISTENCY_LIMIT, MAX_AHP_ITEMS } from '../../../indicators/scoring/ahp.ts';
import { digestWeights } from '../../explorer/current-experts.ts';
import { currentDigest, currentPanels } from '../../explorer/expert-weights.ts';
import { formatNumber } from '../../i18n/format.ts';
import { expertsMessages } from '../../i18n/messages/experts.ts';
import { methodExpertMessages } from '../../i18n/messages/method-experts.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { ahpFormula, budgetFormula, consistencyFormula } from './formulas.ts';
import { type MethodContext, settingText } from './method-context.ts';
import { woven } from './woven.ts';

/** How experts give weights, and which of the weights in force come from them. */
export function expertWeights(context: MethodContext): TemplateResult {
  const { language } = context;
  const texts = methodExpertMessages[language];
  return html`<h4 id="experts">${texts.heading}</h4>
    <p>${woven(texts.asked, { link: html`<a href="../experts/#weights">${texts.page}</a>` })}</p>
    <p>${woven(texts.ahp, { items: String(MAX_AHP_ITEMS) })}</p>
    ${ahpFormula()}
    ${consistencyFormula()}
    <p>${woven(texts.ratio, { limit: settingText(language, CONSISTENCY_LIMIT) })}</p>
    <p>${texts.budget}</p>
    ${budgetFormula()}
    <p>${currentExperts(context)} ${texts.noneProgramme}</p>`;
}

function currentExperts({ language, explorer, data }: MethodContext): TemplateResult | string {
  const texts = methodExpertMessages[language];
  const { summary, ...names } = expertsMessages[language];
  const digest = currentDigest(explorer.state, data);
  const panels = currentPanels(explorer.state, data).map(({ panel, level, result }) => {
    const ratio = result.consistencyRatio;
    return woven(texts.item, {
      level: termName(language, level.node),
      way: summary(
        names[panel.way],
        panel.experts.length,
        ratio === null ? null : formatNumber(language, ratio, 2),
      ),
    });
  });
  const said =
    digest === null
      ? []
      : [
          woven(texts.item, {
            level: termName(language, digest.level.node),
            way: digestWeights(language, digest.digest),
          }),
        ];
  const list = [...panels, ...said];
  if (list.length === 0) return texts.none;
  return woven(texts.inForce, { list: html`${list.map((item, i) => html`${i === 0 ? '' : '; '}${item}`)}` });
}
