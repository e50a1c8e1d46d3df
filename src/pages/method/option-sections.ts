import { html, nothing, type TemplateResult } from 'lit';
import { scaleOf } from '../../../indicators/scoring/method.ts';
import { DIMENSIONS } from '../../../indicators/types.ts';
import { placeGroupsOf } from '../../data/place-groups.ts';
import { indexOptions } from '../../explorer/method-options.ts';
import { formatPercent, joinWords } from '../../i18n/format.ts';
import { methodSettingMessages } from '../../i18n/messages/method-setting.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { weightsPanelMessages } from '../../i18n/messages/weights-panel.ts';
import { pcaText } from '../../panels/weights/pca-text.ts';
import { pcaPreset, spreadWeights } from '../../panels/weights/spread-weights.ts';
import {
  AGGREGATIONS,
  AUTHOR_METHOD,
  MAX_WEIGHT,
  MISSING_DIMENSIONS,
  MISSING_RULES,
  NORMALISATIONS,
  PRESET_IDS,
} from '../../state/method-state.ts';
import { expertWeights } from './expert-weights-part.ts';
import {
  ampiFormula,
  arithmeticRootFormula,
  betweenFormula,
  criticFormula,
  entropyFormula,
  geometricFormula,
  harmonicFormula,
  pcaFormula,
  percentileFormula,
  zscoreFormula,
} from './formulas.ts';
import { type MethodContext, settingText } from './method-context.ts';
import { countText, type Slot, woven } from './woven.ts';

interface Option {
  readonly id: string;
  readonly name: string;
  readonly formula: TemplateResult | typeof nothing;
  readonly text: Slot;
}

/** Options side by side; the one in force is marked in words and by its edge. */
function optionList(
  { language }: MethodContext,
  kind: string,
  inForce: string,
  options: readonly Option[],
): TemplateResult {
  const texts = methodSettingMessages[language];
  return html`<dl class="method-options" data-options=${kind}>${options.map(
    ({ id, name, formula, text }) => html`<div data-option=${id} class=${id === inForce ? 'in-force' : ''}>
      <dt>${name}${id === inForce ? html` <span class="in-force-mark">${texts.inForce}</span>` : nothing}</dt>
      <dd>${formula}<p>${text}</p></dd>
    </div>`,
  )}</dl>`;
}

/** Ways to bring indicators to one scale. */
export function scaleOptions(context: MethodContext): TemplateResult {
  const { language, data, tables, setting, methods, town } = context;
  const texts = methodSettingMessages[language];
  const panel = methodWordMessages[language];
  const [low, high] = scaleOf(methods.potential.normalise).map(String);
  const scored = data.codebook.filter(({ use, goalposts }) => use !== 'panel' && goalposts !== null);
  const norms = scored.filter(({ id }) => tables.norms.includes(id)).length;
  const zscore = indexOptions(
    { ...AUTHOR_METHOD, normalise: 'zscore' },
    town,
    'potential',
    placeGroupsOf(data),
  ).method?.normalise;
  const number = (value: number | undefined): string =>
    settingText(language, Number((value ?? 0).toPrecision(4)));
  const between = (isCut: boolean): TemplateResult => betweenFormula(low ?? '', high ?? '', isCut);
  const formulas = {
    goalposts: between(true),
    minmax: between(false),
    zscore: zscoreFormula(number(zscore?.mean), number(zscore?.sd)),
    percentile: percentileFormula(high ?? ''),
  };
  const slots = {
    goalposts: {
      norms: countText('norm-goalposts', String(norms)),
      pooled: countText('pooled-goalposts', String(scored.length - norms)),
    },
    minmax: {},
    zscore: {},
    percentile: {},
  };
  return html`<p>${woven(texts.scaleText, { low: low ?? '', high: high ?? '' })}</p>
    ${optionList(
      context,
      'normalise',
      setting.normalise,
      NORMALISATIONS.map((id) => ({
        id,
        name: panel[id],
        formula: formulas[id],
        text: woven(texts[`${id}Text`], slots[id]),
      })),
    )}`;
}

/** Ways to make the potential of its dimensions. */
export function aggregationOptions(context: MethodContext): TemplateResult {
  const { language, setting, methods } = context;
  const texts = methodSettingMessages[language];
  const panel = methodWordMessages[language];
  const floor = settingText(language, methods.potential.floor ?? 0);
  const [low, high] = scaleOf(methods.potential.normalise).map(String);
  const formulas = {
    geometric: geometricFormula(floor),
    arithmetic: arithmeticRootFormula(),
    harmonic: harmonicFormula(floor),
    ampi: ampiFormula(low ?? '', high ?? ''),
  };
  const slots = { geometric: { floor }, arithmetic: {}, harmonic: { floor }, ampi: {} };
  return optionList(
    context,
    'aggregate',
    setting.aggregate,
    AGGREGATIONS.map((id) => ({
      id,
      name: panel[id],
      formula: formulas[id],
      text: woven(texts[`${id}Text`], slots[id]),
    })),
  );
}

/** What is done about missing figures. */
export function missingOptions(context: MethodContext): TemplateResult {
  const { language, setting } = context;
  const texts = methodSettingMessages[language];
  const panel = methodWordMessages[language];
  return html`<p>${texts.missingText}</p>
    ${optionList(
      context,
      'missing',
      setting.missing,
      MISSING_RULES.map((id) => ({ id, name: panel[id], formula: nothing, text: texts[`missing-${id}`] })),
    )}`;
}

/** What becomes of a dimension without a score. */
export function missingDimensionOptions(context: MethodContext): TemplateResult {
  const { language, setting } = context;
  const texts = methodSettingMessages[language];
  const panel = methodWordMessages[language];
  return html`<p>${texts.missingDimensionText}</p>
    ${optionList(
      context,
      'missingDimension',
      setting.missingDimension,
      MISSING_DIMENSIONS.map((id) => ({
        id,
        name: panel[id],
        formula: nothing,
        text: texts[`missing-${id}`],
      })),
    )}
    <p>${texts.neutralRisk}</p>`;
}

/** Ways to set weights, with those that the figures themselves would give. */
export function weightWays(context: MethodContext): TemplateResult {
  const { language } = context;
  const texts = methodSettingMessages[language];
  const panel = methodWordMessages[language];
  const names = joinWords(
    language,
    PRESET_IDS.map((id) => panel[id]),
  );
  return html`<p>${woven(texts.weightsSliders, { max: String(MAX_WEIGHT) })}</p>
    <p>${woven(texts.weightsPresets, { names, investor: panel.investor, policymaker: panel.policymaker })}</p>
    <p>${texts.entropyText}</p>
    ${entropyFormula()}
    <p>${texts.criticText}</p>
    ${criticFormula()}
    <p>${texts.pcaText}</p>
    ${pcaFormula()}
    <p>${texts.dataWeights}</p>
    ${spreadTable(context)}
    ${pcaTable(context)}
    ${expertWeights(context)}`;
}

/** Shares of 100 points that entropy and CRITIC give the dimensions now. */
function spreadTable({ language, indices }: MethodContext): TemplateResult | typeof nothing {
  const panel = weightsPanelMessages[language];
  const kinds = (['entropy', 'critic'] as const).map((kind) => ({
    kind,
    weights: spreadWeights(indices.potential.scores, kind),
  }));
  const nodes = DIMENSIONS.filter((node) => kinds.some(({ weights }) => weights?.[node] !== undefined));
  if (nodes.length === 0) return nothing;
  return html`<div class="method-scroll"><table class="method-table method-counts">
    <caption>${panel.fromSpread}</caption>
    <thead><tr><th scope="col">${panel.potentialWeights}</th>${kinds.map(({ kind }) => html`<th scope="col" class="numeric">${panel[kind]}</th>`)}</tr></thead>
    <tbody>${nodes.map(
      (node) =>
        html`<tr><th scope="row">${termName(language, node)}</th>${kinds.map(({ kind, weights }) => {
          const total = Object.values(weights ?? {}).reduce((sum, weight) => sum + weight, 0);
          const share = total === 0 ? null : (weights?.[node] ?? 0) / total;
          return html`<td class="numeric">${share === null ? '–' : countText(`${kind}-weight-${node}`, formatPercent(language, share, 1))}</td>`;
        })}</tr>`,
    )}</tbody>
  </table></div>`;
}

/** Weights that principal components give the indicators now, dimension by dimension, or why there are none. */
function pcaTable({ language, indices, data }: MethodContext): TemplateResult {
  const texts = methodSettingMessages[language];
  const panel = weightsPanelMessages[language];
  const preset = pcaPreset(indices.potential.scores, data.codebook);
  const names = new Map(data.codebook.map(({ id, names: own }) => [id, own[language]]));
  return html`<table class="method-table method-pca">
    <caption>${texts.pcaCaption}</caption>
    <thead><tr><th scope="col">${termName(language, 'potential')}</th><th scope="col">${texts.pcaRests}</th><th scope="col">${texts.pcaWeights}</th></tr></thead>
    <tbody>${preset.dimensions.map((found) => {
      const weights = found.items.map((ids, at) => {
        const share = formatPercent(language, found.shares?.[at] ?? 0, 1);
        const name = joinWords(
          language,
          ids.map((id) => names.get(id) ?? id),
        );
        return html`<li>${name}: ${countText(`pca-weight-${ids[0]}`, share)}</li>`;
      });
      return html`<tr>
        <th scope="row">${termName(language, found.node)}</th>
        <td data-head=${texts.pcaRests}>${pcaText(language, found, panel)}</td>
        <td data-head=${texts.pcaWeights}>${found.shares === null ? '–' : html`<ul>${weights}</ul>`}</td>
      </tr>`;
    })}</tbody>
  </table>`;
}
