import { html, type TemplateResult } from 'lit';
import { describeMethod } from '../../../indicators/method/describe-method.ts';
import { winMaxFor } from '../../../indicators/method/goalposts.ts';
import { COMPONENTS_OF, CORE_DIMENSIONS } from '../../../indicators/method/index-tree.ts';
import { DEFAULT_METHOD, type Method, scaleOf } from '../../../indicators/method/method.ts';
import { DIMENSIONS, RISK_DIMENSIONS, RISK_GROUPS } from '../../../indicators/types.ts';
import { formatPercent, joinWords } from '../../i18n/format.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { methodScoreMessages } from '../../i18n/messages/method-score.ts';
import { termName } from '../../i18n/messages/terms.ts';
import {
  arithmeticFormula,
  coverageFormula,
  geometricFormula,
  goalpostFormula,
  informFormula,
  riskFormula,
} from './formulas.ts';
import { type MethodContext, ruleOf, settingText } from './method-context.ts';
import { countText, type MethodSection, woven } from './woven.ts';

/** How scores of potential come about, step by step, with the settings in force. */
export function potentialSection(context: MethodContext): MethodSection {
  const { language, methods } = context;
  const texts = methodScoreMessages[language];
  const number = (value: number | null | undefined): string => settingText(language, value ?? 0);
  return {
    id: 'potential',
    heading: texts.potential,
    body: html`
      <h3>${texts.outliers}</h3>
      <p>${woven(texts.outliersText, {
        skew: number(DEFAULT_METHOD.treat.skew),
        kurtosis: number(DEFAULT_METHOD.treat.kurtosis),
        share: formatPercent(language, winMaxFor(100) / 100),
      })}</p>
      <h3>${texts.goalposts} ${choiceMark(context)}</h3>
      ${goalpostsText(context)}
      <h3>${texts.weights} ${choiceMark(context)}</h3>
      <p>${texts.weightsText}</p>
      <h3>${texts.inside}</h3>
      <p>${texts.insideText}</p>
      ${arithmeticFormula()}
      <h3>${texts.between} ${choiceMark(context)}</h3>
      <p>${woven(texts.betweenText, { floor: number(methods.potential.floor) })}</p>
      ${geometricFormula(number(methods.potential.floor))}
      <h3>${texts.coverage} ${choiceMark(context)}</h3>
      ${coverageText(context)}
      <h3>${texts.ranking}</h3>
      ${rankingText(context)}
      ${methodLine(context, methods.potential)}`,
  };
}

/** The mark of the explorer's own choices, a link to their list. */
export function choiceMark({ language }: MethodContext): TemplateResult {
  return html`<a class="choice" href="#choices">${methodMessages[language].ownChoice}</a>`;
}

function goalpostsText({ language, tables, data, methods }: MethodContext): TemplateResult {
  const [low, high] = scaleOf(methods.potential.normalise);
  const scored = data.codebook.filter(({ use, goalposts }) => use !== 'panel' && goalposts !== null);
  const norms = scored.filter(({ id }) => tables.norms.has(id));
  return html`<p>${woven(methodScoreMessages[language].goalpostsText, {
    norms: countText('norm-goalposts', String(norms.length)),
    pooled: countText('pooled-goalposts', String(scored.length - norms.length)),
    low: String(low),
    high: String(high),
  })}</p>
  ${goalpostFormula(String(low), String(high))}`;
}

function coverageText({ language, methods }: MethodContext): TemplateResult {
  const texts = methodScoreMessages[language];
  const number = (value: number | undefined): string => settingText(language, value ?? 0);
  const dimension = ruleOf(methods.potential, DIMENSIONS[0]);
  const index = ruleOf(methods.potential, 'potential');
  return html`<p>${woven(texts.coverageText, {
    share: number(dimension.minShare),
    values: number(dimension.minCount),
    own: number(dimension.minOwn),
  })}</p>
  ${coverageFormula()}
  <p>${woven(texts.coverageIndex, {
    count: number(index.minCount),
    dimensions: String(DIMENSIONS.length),
    share: number(index.minShare),
    core: number(ruleOf(methods.core, 'potential').minCount ?? CORE_DIMENSIONS.length),
  })}</p>`;
}

function rankingText({ language, scores, data, town }: MethodContext): TemplateResult {
  return html`<p>${woven(methodScoreMessages[language].rankingText, {
    year: String(town.year),
    scored: countText('ranked-potential', String(scores.potential.ranked.length)),
    risk: countText('ranked-risk', String(scores.risk.ranked.length)),
    towns: countText('towns', String(data.places.towns.length)),
  })}</p>`;
}

function methodLine({ language }: MethodContext, method: Method): TemplateResult {
  return html`<p class="hint">${methodScoreMessages[language].methodLine}</p>
    <p><code class="method-line" lang="en">${describeMethod(method)}</code></p>`;
}

/** How the risk comes about, in the structure of the INFORM Risk Index. */
export function riskSection(context: MethodContext): MethodSection {
  const { language, methods, data } = context;
  const texts = methodScoreMessages[language];
  const [low, high] = scaleOf(methods.risk.normalise);
  const floor = settingText(language, methods.risk.floor ?? 0);
  const empty = RISK_GROUPS.filter(
    (group) =>
      !data.codebook.some((one) => one.scope === 'town' && one.use === 'risk' && one.group === group),
  ).map((group) => termName(language, group));
  return {
    id: 'risk',
    heading: texts.risk,
    body: html`
      <p>${woven(texts.riskScale, { low: String(low), high: String(high), tree: riskTree(context) })} ${choiceMark(context)}</p>
      <p>${texts.riskInside}</p>
      ${informFormula(String(high))}
      <p>${woven(texts.riskRoot, {
        floor,
        count: settingText(language, ruleOf(methods.risk, 'risk').minCount ?? 0),
      })} ${choiceMark(context)}</p>
      ${riskFormula()}
      <p>${woven(texts.riskGroups, { groups: empty.length === 0 ? texts.noGroups : joinWords(language, empty) })}</p>
      ${methodLine(context, methods.risk)}`,
  };
}

function riskTree({ language }: MethodContext): string {
  return RISK_DIMENSIONS.map((node) => {
    const parts = COMPONENTS_OF[node].map((part) => termName(language, part));
    return parts.length < 2 ? termName(language, node) : `${termName(language, node)} (${parts.join('; ')})`;
  }).join(', ');
}
