import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { expertsMessages } from '../../i18n/messages/experts.ts';
import { methodWordMessages } from '../../i18n/messages/method-words.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import { weightsPanelMessages } from '../../i18n/messages/weights-panel.ts';
import {
  AGGREGATIONS,
  type MethodState,
  MISSING_DIMENSIONS,
  MISSING_RULES,
  NORMALISATIONS,
  PRESET_IDS,
  type PresetId,
} from '../../state/method-state.ts';
import type { HowMade } from '../parts/how-made-template.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import type { MethodView } from './method-view.ts';
import { type WeightHandlers, weightSliders } from './weight-sliders-template.ts';

export interface WeightsPanelHandlers extends WeightHandlers {
  readonly onResearch: (isOpen: boolean) => void;
  readonly onPreset: (id: PresetId) => void;
  readonly onSpread: (kind: 'entropy' | 'critic') => void;
  readonly onPca: () => void;
  readonly onMethod: (change: Partial<MethodState>) => void;
}

export interface WeightsPanelInput {
  readonly language: Language;
  readonly view: MethodView;
  readonly isResearchOpen: boolean;
  readonly unfolded: ReadonlySet<string>;
  readonly uid: string;
  /** Which of the current weights come from experts, a line each. */
  readonly experts: readonly string[];
  /** Address of the page on which experts are asked for weights; '' = none. */
  readonly expertsHref: string;
  readonly how: HowMade;
}

/** Presets and weights in sight; behind a disclosure what only a reader who checks the method needs. */
export function weightsPanelTemplate(input: WeightsPanelInput, on: WeightsPanelHandlers): TemplateResult {
  const { language, unfolded, uid, view } = input;
  const texts = weightsPanelMessages[language];
  const lists = { language, unfolded, uid };
  return html`<div class="weights-body">
    ${presets(input, view, on)}
    <p class="hint">${texts.weightsHint} ${input.how('weights', texts.title)}</p>
    ${weightSliders({ ...lists, legend: texts.potentialWeights, groups: view.potential }, on)}
    ${weightSliders({ ...lists, legend: texts.riskWeights, groups: view.risk }, on)}
    ${fromExperts(input)}
    ${research(input, on)}
  </div>`;
}

function fromExperts({ language, experts, expertsHref }: WeightsPanelInput): TemplateResult | typeof nothing {
  const texts = expertsMessages[language];
  if (expertsHref === '' && experts.length === 0) return nothing;
  return html`<div class="weights-experts">
    ${experts.map((line) => html`<p data-experts-current>${line}</p>`)}
    ${expertsHref === '' ? nothing : html`<p><a data-experts-ask href=${expertsHref}>${texts.open}</a></p><p class="hint">${texts.openHint}</p>`}
  </div>`;
}

function research(input: WeightsPanelInput, on: WeightsPanelHandlers): TemplateResult {
  const { language, view } = input;
  const texts = weightsPanelMessages[language];
  const opening = openingMessages[language];
  const toggle = (event: Event) => {
    if (event.target === event.currentTarget) on.onResearch((event.target as HTMLDetailsElement).open);
  };
  return html`<details class="weights-research" data-research ?open=${input.isResearchOpen} @toggle=${toggle}>
    <summary>${opening.researchSettings}</summary>
    <p class="hint">${opening.researchHint}</p>
    ${settings(input, view, on)}
    <div class="weights-spread">
      <span>${texts.fromSpread}</span>
      <button type="button" class="button" data-spread="entropy" @click=${() => on.onSpread('entropy')}>${texts.entropy}</button>
      <button type="button" class="button" data-spread="critic" @click=${() => on.onSpread('critic')}>${texts.critic}</button>
      <button type="button" class="button" data-spread="pca" ?disabled=${view.pca?.isPossible !== true} @click=${on.onPca}>${texts.pca}</button>
      <p class="hint">${texts.spreadHint}</p>
      ${pcaResult(language, view)}
    </div>
    ${printedMethod(language, view)}
  </details>`;
}

/** What the weights by principal components rest on while they are in force, or why there can be none. */
function pcaResult(language: Language, { pca }: MethodView): TemplateResult | typeof nothing {
  if (pca === null || (pca.isPossible && !pca.isCurrent)) return nothing;
  const texts = weightsPanelMessages[language];
  return html`<div class="hint" role="status" data-pca>
    <p>${pca.isPossible ? texts.pcaInForce : texts.pcaImpossible}</p>
    <ul>${pca.rows.map(({ node, name, text }) => html`<li data-node=${node}>${name}: ${text}</li>`)}</ul>
  </div>`;
}

function presets({ language, uid }: WeightsPanelInput, view: MethodView, on: WeightsPanelHandlers) {
  const texts = weightsPanelMessages[language];
  const words = methodWordMessages[language];
  const notes = {
    author: texts.presetAuthor,
    investor: texts.presetInvestor,
    policymaker: texts.presetPolicymaker,
    publication: texts.presetPublication,
    custom: texts.presetCustom,
  };
  return html`<fieldset class="weights-presets">
      <legend>${texts.presets}</legend>
      <div class="chips">${PRESET_IDS.map((id) => {
        const isOn = view.preset === id;
        return html`<label class="chip ${isOn ? 'chip-on' : ''}">
          <input type="radio" name="${uid}-preset" value=${id} ${keepChecked(isOn)} @change=${() => on.onPreset(id)} />${words[id]}
        </label>`;
      })}</div>
    </fieldset>
    <p class="hint weights-note" role="status">${notes[view.preset]}</p>
    <button type="button" class="text-button weights-back" ?disabled=${view.preset === 'author' && !view.hasExperts}
      @click=${() => on.onPreset('author')}>${words.backToAuthor}</button>`;
}

function settings(input: WeightsPanelInput, view: MethodView, on: WeightsPanelHandlers) {
  const { method } = view;
  const texts = weightsPanelMessages[input.language];
  const isByPosts = method.normalise === 'goalposts';
  const treat = (event: Event) => on.onMethod({ treat: (event.target as HTMLInputElement).checked });
  return html`<fieldset class="weights-settings">
    <legend>${texts.settings}</legend>
    ${choice(input, { key: 'normalise', choices: NORMALISATIONS, chosen: method.normalise }, (normalise) => on.onMethod({ normalise }))}
    ${choice(input, { key: 'aggregate', choices: AGGREGATIONS, chosen: method.aggregate }, (aggregate) => on.onMethod({ aggregate }))}
    ${choice(input, { key: 'missing', choices: MISSING_RULES, chosen: method.missing }, (missing) => on.onMethod({ missing }))}
    ${fillingHint(input, view)}
    ${choice(input, { key: 'missingDimension', choices: MISSING_DIMENSIONS, chosen: method.missingDimension }, (missingDimension) => on.onMethod({ missingDimension }))}
    <p class="hint">${texts.neutralHint}</p>
    <label class="weights-treat">
      <input type="checkbox" ?disabled=${isByPosts} ${keepChecked(method.treat || isByPosts)} @change=${treat} />
      ${texts.treat}
    </label>
    ${isByPosts ? html`<p class="hint">${texts.treatHint}</p>` : nothing}
    <p class="hint">${texts.legendHint}</p>
  </fieldset>`;
}

function fillingHint({ language }: WeightsPanelInput, { method: { missing }, filled }: MethodView) {
  const texts = weightsPanelMessages[language];
  if (missing === 'none') return nothing;
  const hints = {
    mean: texts.meanHint,
    group: texts.groupHint,
    region: texts.regionHint,
    interpolation: texts.interpolationHint,
  };
  return html`<p class="hint" data-filling=${missing}>${hints[missing]} ${texts.filledHint}
    <span data-filled>${texts.filledCount(filled)}</span></p>`;
}

interface ChoiceField<Choice> {
  readonly key: 'normalise' | 'aggregate' | 'missing' | 'missingDimension';
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
}

function choice<const Choice extends 'none' | keyof (typeof methodWordMessages)['en']>(
  { language, uid }: WeightsPanelInput,
  { key, choices, chosen }: ChoiceField<Choice>,
  use: (choice: Choice) => void,
): TemplateResult {
  const texts = methodWordMessages[language];
  const names: Readonly<Record<string, unknown>> = texts;
  const change = (event: Event) => {
    const next = choices.find((one) => one === (event.target as HTMLSelectElement).value);
    if (next !== undefined) use(next);
  };
  return html`<div class="field">
    <label for="${uid}-${key}">${texts[key]}</label>
    <select id="${uid}-${key}" data-setting=${key} .value=${chosen} @change=${change}>
      ${choices.map((one) => html`<option value=${one} ?selected=${one === chosen}>${names[one]}</option>`)}
    </select>
  </div>`;
}

/** The method as downloads print it, behind a disclosure: it is no reading for those who set weights. */
function printedMethod(language: Language, { printed }: MethodView): TemplateResult {
  const texts = weightsPanelMessages[language];
  return html`<details class="maintainers weights-printed" data-maintainers>
    <summary>${texts.maintainers}</summary>
    <h3>${texts.printed}</h3>
    <p>${texts.printedHint}</p>
    ${printed.map(({ index, name, text }) => html`<p data-printed=${index}>${name}: <span lang="en">${text}</span></p>`)}
  </details>`;
}
