import { html } from 'lit';
import { OPERATION_SCALE } from '../../../indicators/editions/formulas.ts';
import { GAP_BELOW } from '../../../indicators/editions/structure-measures.ts';
import { DIVERSIFIED_BELOW } from '../../../indicators/editions/town-structure.ts';
import { LEAST_COMMON } from '../../../indicators/similar/nearest-places.ts';
import { DIMENSIONS } from '../../../indicators/types.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { methodMapMessages } from '../../i18n/messages/method-map.ts';
import { methodPanelMessages } from '../../i18n/messages/method-panel.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';
import { RISK_LEVELS } from '../../layers/bivariate-cell.ts';
import { sameWithin } from '../../layers/difference/difference-scale.ts';
import { SURFACE_THRESHOLDS } from '../../layers/late/draw-surface.ts';
import { breakTexts } from '../../layers/measures/break-texts.ts';
import {
  CLASS_COUNT,
  CLOSE_SPREAD,
  FEW_CLASSES,
  QUOTIENT_BREAKS,
  RISK_BREAKS,
} from '../../layers/measures/classify.ts';
import { frozenBreaks, tercileKey } from '../../layers/measures/frozen-breaks.ts';
import { CELL_KM } from '../../layers/surface-grid.ts';
import { townRadius } from '../../layers/town-circles.ts';
import { FAR_FROM_KM } from '../../state/condition.ts';
import { choiceMark, MARKED_QUOTIENT } from './choice-mark.ts';
import { circleFormula, densityFormula } from './formulas.ts';
import { type MethodContext, ruleOf, settingText } from './method-context.ts';
import { firstFullPlan } from './method-tables.ts';
import { type MethodSection, type Slot, woven } from './woven.ts';

/** Classes, circles and the risk surface. */
export function mapSection(context: MethodContext): MethodSection {
  const { language } = context;
  const texts = methodMapMessages[language];
  const cuts = (breaks: readonly number[]): string => breakTexts(language, breaks, 2).join('; ');
  // Pixels per root of residents, read off a circle far above the smallest.
  const perRoot = townRadius(1e6) / 1e3;
  return {
    id: 'map',
    heading: texts.map,
    body: html`
      <p>${woven(texts.mapClasses, {
        count: String(CLASS_COUNT),
        few: String(FEW_CLASSES),
        spread: formatPercent(language, CLOSE_SPREAD),
        breaks: cuts(frozenBreaks('town|full|potential') ?? []),
      })} ${choiceMark(context)}</p>
      <p>${woven(texts.mapRisk, { breaks: cuts(RISK_BREAKS) })}</p>
      <p>${woven(texts.mapQuotient, { breaks: cuts(QUOTIENT_BREAKS) })}</p>
      <p>${woven(texts.mapBivariate, {
        terciles: cuts(frozenBreaks(tercileKey('town|full|potential')) ?? []),
        levels: cuts(RISK_LEVELS),
      })}</p>
      <p>${texts.mapStates}</p>
      <p>${woven(texts.mapCircle, { least: settingText(language, townRadius(0)) })}</p>
      ${circleFormula(settingText(language, Number(perRoot.toPrecision(4))))}
      <p>${texts.mapDensity} ${choiceMark(context)}</p>
      ${densityFormula()}
      <p>${woven(texts.mapDensityText, {
        radius: radiusText(context),
        choices: Object.keys(SURFACE_THRESHOLDS).join(', '),
        cell: String(CELL_KM),
      })}</p>`,
  };
}

function radiusText({ explorer, language }: MethodContext): string {
  const surface = explorer.state.layers.find(({ id }) => id === 'surface');
  return surface === undefined ? '–' : formatNumber(language, surface.bandwidthKm);
}

/** All choices of our own in one list, each with its value. */
export function choicesSection(context: MethodContext): MethodSection {
  const { language } = context;
  const texts = methodMapMessages[language];
  return {
    id: 'choices',
    heading: texts.choices,
    body: html`<p>${texts.choicesLead}</p>
      <ul class="method-list">
        ${choices(context).map(([text, slots]) => html`<li>${woven(text, slots)}</li>`)}
      </ul>`,
  };
}

function choices(context: MethodContext): readonly (readonly [string, Readonly<Record<string, Slot>>])[] {
  const { language, methods, tables } = context;
  const texts = methodMapMessages[language];
  const { investor, policymaker } = methodWordMessages[language];
  const number = (value: number | null | undefined): string => settingText(language, value ?? 0);
  const dimension = ruleOf(methods.potential, DIMENSIONS[0]);
  const index = ruleOf(methods.potential, 'potential');
  const share = formatPercent(language, DIVERSIFIED_BELOW);
  const operation = Object.entries(OPERATION_SCALE).map(([state, value]) => [state, number(value)]);
  return [
    [texts.choiceIndicators, {}],
    [texts.choiceGoalposts, { edition: firstFullPlan(tables.plans).label }],
    [texts.choiceGrades, { weight: number(methods.potential.gradeWeight.C) }],
    [
      texts.choiceCoverage,
      {
        share: number(dimension.minShare),
        count: number(index.minCount),
        dimensions: String(DIMENSIONS.length),
        indexShare: number(index.minShare),
      },
    ],
    [texts.choiceWeights, {}],
    [texts.choiceFloor, { potential: number(methods.potential.floor), risk: number(methods.risk.floor) }],
    [texts.choiceRisk, {}],
    [texts.choiceOperation, Object.fromEntries(operation)],
    [texts.choiceDiversified, { share, mark: number(MARKED_QUOTIENT) }],
    [texts.choiceFar, { km: number(FAR_FROM_KM) }],
    [texts.choiceRadius, { radius: radiusText(context) }],
    [texts.choiceClasses, { count: String(CLASS_COUNT) }],
    [texts.choiceSimilar, { common: number(LEAST_COMMON) }],
    [texts.choiceSame, { points: number(sameWithin({ kind: 'points', points: 100 }, [])) }],
    [texts.choiceGap, { below: number(GAP_BELOW) }],
    [texts.choicePresets, { investor, policymaker }],
    [methodPanelMessages[language].choice, {}],
  ];
}
