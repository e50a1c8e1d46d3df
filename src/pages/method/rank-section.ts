import { html } from 'lit';
import { allFactors, type Factor, varyingFactors } from '../../../indicators/uncertainty/factors.ts';
import { indexUncertaintyInput } from '../../../indicators/uncertainty/index-input.ts';
import { MONTE_CARLO_RUNS } from '../../../indicators/uncertainty/monte-carlo.ts';
import { SOBOL_ROWS } from '../../../indicators/uncertainty/sensitivity.ts';
import { placeGroupsOf } from '../../data/place-groups.ts';
import { indexOptions } from '../../explorer/method-options.ts';
import { UNCERTAINTY_SEED } from '../../explorer/run-cache.ts';
import { formatNumber, formatPercent, joinWords } from '../../i18n/format.ts';
import { methodScoreMessages } from '../../i18n/messages/method-score.ts';
import { sobolFormula } from './formulas.ts';
import { type MethodContext, settingText } from './method-context.ts';
import { type MethodSection, type Slot, woven } from './woven.ts';

/** How certain a rank is: what varies in the Monte Carlo of the index in force, and what moves the ranks. */
export function rankSection(context: MethodContext): MethodSection {
  const { language, data, town, setting } = context;
  const texts = methodScoreMessages[language];
  const groups = placeGroupsOf(data);
  const options = indexOptions(setting, town, 'potential', groups);
  const levels = allFactors(indexUncertaintyInput(town, data.codebook, 'potential', { groups, options }));
  const floors = levels.aggregations.flatMap(({ kind, floor }) =>
    kind === 'geometric' && floor !== null ? [settingText(language, floor)] : [],
  );
  const slots: Readonly<Partial<Record<Factor, Readonly<Record<string, Slot>>>>> = {
    aggregation: { floors: joinWords(language, floors) },
    weights: { spread: formatPercent(language, levels.weightSpread) },
  };
  return {
    id: 'ranks',
    heading: texts.ranks,
    body: html`
      <p>${woven(texts.ranksRuns, { runs: formatNumber(language, MONTE_CARLO_RUNS), seed: String(UNCERTAINTY_SEED) })}</p>
      <ul class="method-list">
        ${varyingFactors(levels).map((factor) => html`<li>${woven(texts[`factor-${factor}`], slots[factor])}</li>`)}
      </ul>
      <p>${texts.ranksReport}</p>
      <p>${woven(texts.ranksSobol, { n: String(SOBOL_ROWS) })}</p>
      ${sobolFormula()}`,
  };
}
