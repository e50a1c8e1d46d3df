import { html, type TemplateResult } from 'lit';
import { PLACES_FOR_SCALE, winMaxFor } from '../../../indicators/scoring/goalposts.ts';
import { COMPONENTS_OF, CORE_DIMENSIONS } from '../../../indicators/scoring/index-tree.ts';
import { DEFAULT_METHOD, scaleOf } from '../../../indicators/scoring/method.ts';
import { DIMENSIONS, type IndexId, RISK_DIMENSIONS, RISK_GROUPS } from '../../../indicators/types.ts';
import { formatPercent, joinWords } from '../../i18n/format.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { methodScoreMessages } from '../../i18n/messages/method-score.ts';
import { methodSettingMessages } from '../../i18n/messages/method-setting.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { choiceMark } from './choice-mark.ts';
import { arithmeticFormula, coverageFormula, informFormula, riskFormula } from './formulas.ts';
import { type MethodContext, ruleOf, settingText } from './method-context.ts';
import {
  aggregationOptions,
  missingDimensionOptions,
  missingOptions,
  scaleOptions,
  weightWays,
} from './option-sections.ts';
import { countText, type MethodSection, woven } from './woven.ts';

/** How scores of potential come about, step by step, with the settings in force. */
export function potentialSection(context: MethodContext): MethodSection {
  const { language, methods } = context;
  const texts = methodScoreMessages[language];
  return {
    id: 'potential',
    heading: texts.potential,
    body: html`
      <h3 id="missing">${methodWordMessages[language].missing}</h3>
      ${missingOptions(context)}
      <h3 id="outliers">${texts.outliers}</h3>
      ${outliersPart(context)}
      <h3 id="scale">${methodWordMessages[language].normalise} ${choiceMark(context)}</h3>
      ${scaleOptions(context)}
      <h3 id="weights">${texts.weights} ${choiceMark(context)}</h3>
      <p>${texts.weightsText}</p>
      ${weightWays(context)}
      <h3 id="inside">${texts.inside}</h3>
      <p>${woven(texts.insideText, {
        wider: settingText(language, methods.potential.gradeWeight.C),
        outdated: settingText(language, methods.potential.gradeWeight.O),
      })}</p>
      ${arithmeticFormula()}
      <h3 id="between">${texts.between} ${choiceMark(context)}</h3>
      ${aggregationOptions(context)}
      <h3 id="missing-dimensions">${methodWordMessages[language].missingDimension} ${choiceMark(context)}</h3>
      ${missingDimensionOptions(context)}
      <h3 id="coverage">${texts.coverage} ${choiceMark(context)}</h3>
      ${coverageText(context)}
      <h3 id="ranking">${texts.ranking}</h3>
      ${rankingText(context)}
      ${methodLine(context, 'potential')}`,
  };
}

/** The rule about outliers, and whether the setting in force uses it now or did when the goalposts were frozen. */
function outliersPart({ language, setting }: MethodContext): TemplateResult {
  const texts = methodScoreMessages[language];
  const settings = methodSettingMessages[language];
  const number = (value: number): string => settingText(language, value);
  const byPosts = setting.normalise === 'goalposts';
  return html`<p>${woven(texts.outliersText, {
    skew: number(DEFAULT_METHOD.treat.skew),
    kurtosis: number(DEFAULT_METHOD.treat.kurtosis),
    share: formatPercent(language, winMaxFor(100) / 100),
    places: number(PLACES_FOR_SCALE),
  })}</p>
  ${byPosts ? html`<p>${settings.treatText}</p>` : setting.treat ? '' : html`<p>${settings.treatOff}</p>`}`;
}

function coverageText({ language, methods }: MethodContext): TemplateResult {
  const texts = methodScoreMessages[language];
  const number = (value: number | undefined): string => settingText(language, value ?? 0);
  const dimension = ruleOf(methods.potential, DIMENSIONS[0]);
  const index = ruleOf(methods.potential, 'potential');
  return html`<p>${woven(texts.coverageText, {
    share: number(dimension.minShare),
    values: number(dimension.minCount),
    own: number(dimension.minTownLevel),
  })}</p>
  ${coverageFormula()}
  <p>${woven(texts.coverageIndex, {
    count: number(index.minCount),
    dimensions: String(DIMENSIONS.length),
    share: number(index.minShare),
    core: number(ruleOf(methods.core, 'potential').minCount ?? CORE_DIMENSIONS.length),
  })}</p>`;
}

function rankingText({ language, indices, data, town }: MethodContext): TemplateResult {
  return html`<p>${woven(methodScoreMessages[language].rankingText, {
    year: String(town.year),
    scored: countText('ranked-potential', String(indices.potential.scores.ranked.length)),
    risk: countText('ranked-risk', String(indices.risk.scores.ranked.length)),
    towns: countText('towns', String(data.places.towns.length)),
  })}</p>`;
}

function methodLine({ language, indices }: MethodContext, index: IndexId): TemplateResult {
  return html`<p class="hint">${methodScoreMessages[language].methodLine}</p>
    <p><code class="method-line" lang="en">${indices[index].scores.method}</code></p>`;
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
      <p>${methodMessages[language].aboutInform}</p>
      <p>${woven(texts.riskScale, { low: String(low), high: String(high), tree: riskTree(context) })} ${choiceMark(context)}</p>
      <p>${texts.riskInside}</p>
      ${informFormula(String(high))}
      <p>${woven(texts.riskRoot, {
        floor,
        count: settingText(language, ruleOf(methods.risk, 'risk').minCount ?? 0),
      })} ${choiceMark(context)}</p>
      ${riskFormula()}
      <p>${woven(texts.riskGroups, { groups: empty.length === 0 ? texts.noGroups : joinWords(language, empty) })}</p>
      ${methodLine(context, 'risk')}`,
  };
}

function riskTree({ language }: MethodContext): string {
  return RISK_DIMENSIONS.map((node) => {
    const parts = COMPONENTS_OF[node].map((part) => termName(language, part));
    return parts.length < 2 ? termName(language, node) : `${termName(language, node)} (${parts.join('; ')})`;
  }).join(', ');
}
