import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/languages.ts';
import {
  LIMITS,
  SCENARIO_PATHS,
  type ScenarioNumber,
  type ScenarioSettings,
} from '../../../indicators/scenario/settings.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { scenarioPhrase } from '../../layers/scenario/scenario-words.ts';
import type { HowMade } from '../parts/how-made-template.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import { ownPathTemplate } from './own-path-template.ts';

export interface ScenarioPanelHandlers {
  readonly onChange: (change: Partial<ScenarioSettings>) => void;
  readonly onShow: () => void;
  readonly onReset: () => void;
}

export interface ScenarioPanelInput {
  readonly language: Language;
  readonly settings: ScenarioSettings;
  /** The reader has set one; else the opening one stands there. */
  readonly isSet: boolean;
  readonly isShown: boolean;
  readonly uid: string;
  readonly how: HowMade;
  /** What it says of the chosen town. */
  readonly result: TemplateResult;
}

/** The scenario of the reader: path, loss, year, horizon; multiplier, projects and growth; what follows. */
export function scenarioPanelTemplate(input: ScenarioPanelInput, on: ScenarioPanelHandlers): TemplateResult {
  const { language, settings, isSet, isShown, uid } = input;
  const texts = scenarioMessages[language];
  const inputs = (...keys: readonly ScenarioNumber[]) => keys.map((key) => numberField(input, key, on));
  return html`<div class="scenario-body">
    <p class="scenario-title"><strong>${texts.notForecast}</strong></p>
    <p class="hint">${texts.lead} ${input.how('scenario', texts.heading)}</p>
    <fieldset class="weights-presets">
      <legend>${texts.pathLabel}</legend>
      <div class="chips">${SCENARIO_PATHS.map((path) => {
        const isOn = settings.path === path;
        return html`<label class="chip ${isOn ? 'chip-on' : ''}">
          <input type="radio" name="${uid}-path" value=${path} ${keepChecked(isOn)} @change=${() => on.onChange({ path })} />${texts[path]}
        </label>`;
      })}</div>
    </fieldset>
    ${settings.path === 'own' ? ownPathTemplate({ language, points: settings.own, uid }, (own) => on.onChange({ own })) : nothing}
    <div class="scenario-fields">${inputs('loss', 'lossYear', 'horizon', 'multiplier')}</div>
    <p class="hint">${texts.multiplierHint}</p>
    <div class="scenario-fields">${inputs('projects', 'growth')}</div>
    <p class="hint">${texts.projectsHint}</p>
    <p class="hint" role="status" data-scenario-phrase>${texts.title(scenarioPhrase(language, settings))}</p>
    <div class="scenario-buttons">
      <button type="button" class="button" data-scenario-show ?disabled=${isShown} @click=${on.onShow}>${texts.show}</button>
      <button type="button" class="text-button" data-scenario-reset ?disabled=${!isSet && !isShown} @click=${on.onReset}>${texts.reset}</button>
    </div>
    <section class="scenario-result" aria-live="polite" data-scenario-result>${input.result}</section>
  </div>`;
}

function numberField(
  { language, settings, uid }: ScenarioPanelInput,
  key: ScenarioNumber,
  on: ScenarioPanelHandlers,
): TemplateResult {
  const id = `${uid}-${key}`;
  const { min, max, step } = LIMITS[key];
  const change = (event: Event) => {
    const field = event.target as HTMLInputElement;
    if (Number.isFinite(field.valueAsNumber)) on.onChange({ [key]: field.valueAsNumber });
    else field.value = String(settings[key]);
  };
  return html`<div class="field">
    <label for=${id}>${scenarioMessages[language][key]}</label>
    <input id=${id} type="number" inputmode="decimal" data-scenario=${key} min=${min} max=${key === 'lossYear' ? settings.horizon : max} step=${step}
      .value=${String(settings[key])} @change=${change} />
  </div>`;
}
