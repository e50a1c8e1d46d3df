import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { PANEL_LIMITS } from '../../../../indicators/experts/check-panel.ts';
import { INSTRUMENTS, type Instrument, type Panel } from '../../../../indicators/experts/panel.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { LANGUAGE_FACTS } from '../../../i18n/languages.ts';
import { expertsInstrumentMessages } from '../../../i18n/messages/experts-page-instruments.ts';
import { expertsMakeMessages } from '../../../i18n/messages/experts-page-make.ts';
import { keepChecked } from '../../parts/keep-checked.ts';
import type { ItemNames } from '../item-names.ts';
import type { LevelNames, PagePort } from '../page-port.ts';
import { effortOf } from './minutes.ts';
import { weighingFields } from './weighing-template.ts';

export interface MakeHandlers {
  readonly onChange: (change: Partial<Panel>) => void;
  readonly onInstrument: (instrument: Instrument, isOn: boolean) => void;
  /** Chooses what is weighed. */
  readonly onLevel: (level: LevelNames) => void;
  readonly onLink: (action: string, factor: string, strength: number) => void;
}

export interface MakeInput {
  readonly port: PagePort;
  readonly panel: Panel;
  readonly names: ItemNames;
  readonly uid: string;
}

/** Experts seldom finish what takes longer. */
const MOST_MINUTES = 30;

/** Title, who asks, language of the link. */
export function headFields({ port, panel, uid }: MakeInput, on: MakeHandlers): TemplateResult {
  const { language } = port;
  const texts = expertsMakeMessages[language];
  const type = (field: 'title' | 'askedBy') => (event: Event) =>
    on.onChange({ [field]: (event.target as HTMLInputElement).value.slice(0, PANEL_LIMITS[field]) });
  const turn = (event: Event) => {
    const chosen = LANGUAGES.find((one) => one === (event.target as HTMLSelectElement).value);
    if (chosen !== undefined) on.onChange({ language: chosen });
  };
  return html`<section>
    <h3>${texts.who}</h3>
    <div class="experts-field"><label for="${uid}-title">${texts.title}</label>
      <input id="${uid}-title" autocomplete="off" maxlength=${PANEL_LIMITS.title} .value=${live(panel.title)} @input=${type('title')} /></div>
    <div class="experts-field"><label for="${uid}-asked-by">${texts.askedBy}</label>
      <input id="${uid}-asked-by" autocomplete="off" maxlength=${PANEL_LIMITS.askedBy} .value=${live(panel.askedBy)} @input=${type('askedBy')} /></div>
    <div class="experts-field"><label for="${uid}-language">${texts.language}</label>
      <select id="${uid}-language" .value=${live(panel.language)} @change=${turn}>
        ${LANGUAGES.map((one) => html`<option value=${one} lang=${one} ?selected=${one === panel.language}>${LANGUAGE_FACTS[one].name}</option>`)}
      </select></div>
  </section>`;
}

/** The instruments with what each is for and how long it takes. */
export function instrumentFields({ port, panel, uid }: MakeInput, on: MakeHandlers): TemplateResult {
  const { language } = port;
  const texts = expertsMakeMessages[language];
  const words = expertsInstrumentMessages[language];
  const count = (number: number) => formatNumber(language, number);
  const total = effortOf(panel);
  return html`<fieldset class="experts-instruments">
    <legend><h3>${texts.instruments}</h3></legend>
    <p class="hint">${texts.instrumentsHow}</p>
    <ul>${INSTRUMENTS.map((one) => {
      const { questions, minutes } = effortOf(panel, one);
      const change = (event: Event) => on.onInstrument(one, (event.target as HTMLInputElement).checked);
      return html`<li data-instrument=${one}>
        <label class="experts-check"><input type="checkbox" value=${one} aria-describedby="${uid}-${one}" ${keepChecked(panel.instruments.includes(one))} @change=${change} /> <b>${words[one]}</b></label>
        <p id="${uid}-${one}">${words[`${one}How`]} <small class="num">${words.minutes(count(minutes), questions)}</small></p>
        ${one === 'weights' && panel.instruments.includes(one) ? weighingFields({ port, panel, uid }, on) : nothing}
      </li>`;
    })}</ul>
    <p role="status" class="experts-total">${
      total.questions === 0
        ? texts.nothing
        : html`${texts.total(count(total.minutes), count(total.questions))} ${total.minutes > MOST_MINUTES ? texts.tooMany : nothing}`
    }</p>
  </fieldset>`;
}

/** The towns of which actions and risks are asked one by one. */
export function townFields({ port, panel }: MakeInput, on: MakeHandlers): TemplateResult {
  const { language, names } = port;
  const texts = expertsMakeMessages[language];
  const change = (id: string) => (event: Event) => {
    const rest = panel.towns.filter((one) => one !== id);
    on.onChange({ towns: (event.target as HTMLInputElement).checked ? [...rest, id] : rest });
  };
  return html`<details class="experts-list" data-list="towns">
    <summary><h3>${texts.towns}</h3> <span class="num">${texts.chosen(formatNumber(language, panel.towns.length))}</span></summary>
    <p class="hint">${texts.townsHow}</p>
    <ul class="experts-towns">${names.towns.map(
      ({ id, name }) =>
        html`<li><label class="experts-check"><input type="checkbox" value=${id} ${keepChecked(panel.towns.includes(id))} @change=${change(id)} /> ${name}</label></li>`,
    )}</ul>
  </details>`;
}

/** What an expert agrees to. */
export function consentField({ port, panel, uid }: MakeInput, on: MakeHandlers): TemplateResult {
  const texts = expertsMakeMessages[port.language];
  const type = (event: Event) =>
    on.onChange({ consent: (event.target as HTMLTextAreaElement).value.slice(0, PANEL_LIMITS.consent) });
  return html`<section>
    <h3>${texts.consent}</h3>
    <div class="experts-field"><label for="${uid}-consent">${texts.consentHow}</label>
      <textarea id="${uid}-consent" rows="5" lang=${panel.language} maxlength=${PANEL_LIMITS.consent} .value=${live(panel.consent)} @input=${type}></textarea></div>
  </section>`;
}

/** How much an action does for each factor of the panel. */
export function linkFields(
  { port, panel, names, uid }: MakeInput,
  action: string,
  on: MakeHandlers,
): TemplateResult {
  const texts = expertsMakeMessages[port.language];
  const links = panel.actions.find(({ id }) => id === action)?.links ?? {};
  return html`<details class="experts-links"><summary>${texts.links}</summary>
    <ul>${panel.factors.map(({ id }) => {
      const strength = links[id] ?? 0;
      const name = names.item('factors', id);
      const field = `${uid}-${action}-${id}`;
      return html`<li><label for=${field}>${name}</label>
        <select id=${field} aria-label=${texts.linkOf(name)} .value=${live(String(strength))} @change=${(event: Event) => on.onLink(action, id, Number((event.target as HTMLSelectElement).value))}>
          ${[0, 1, 2, 3].map((one) => html`<option value=${one} ?selected=${one === strength}>${one}</option>`)}
        </select></li>`;
    })}</ul>
  </details>`;
}
