import { html } from 'lit';
import { scaleOf } from '../../../indicators/scoring/method.ts';
import { DIMENSIONS } from '../../../indicators/types.ts';
import { MONTE_CARLO_RUNS } from '../../../indicators/uncertainty/monte-carlo.ts';
import { formatNumber } from '../../i18n/format.ts';
import { methodMinuteMessages } from '../../i18n/messages/method-minute.ts';
import type { MethodContext } from './method-context.ts';
import { planOf } from './method-tables.ts';
import { countText, type MethodSection, woven } from './woven.ts';

/** What is measured, from what and how, and how far it may be trusted, in a few sentences. */
export function minuteSection({ language, data, methods, tables, town }: MethodContext): MethodSection {
  const texts = methodMinuteMessages[language];
  const { towns, regions } = data.places;
  const [low, high] = scaleOf(methods.potential.normalise).map(String);
  const [riskLow, riskHigh] = scaleOf(methods.risk.normalise).map(String);
  const plan = planOf(tables.plans, town.id);
  return {
    id: 'minute',
    heading: texts.heading,
    body: html`
      <p>${woven(texts.what, {
        towns: countText('towns', String(towns.length)),
        regions: countText('regions', String(regions.length)),
        low: low ?? '',
        high: high ?? '',
        riskLow: riskLow ?? '',
        riskHigh: riskHigh ?? '',
      })}</p>
      <p>${woven(texts.from, { year: plan.label, first: String(plan.first), last: String(plan.last) })}</p>
      <p>${woven(texts.score, { dimensions: countText('dimensions', String(DIMENSIONS.length)) })}</p>
      <p>${texts.risk}</p>
      <p>${woven(texts.rank, { runs: formatNumber(language, MONTE_CARLO_RUNS) })}</p>
      <p>${texts.not}</p>`,
  };
}
