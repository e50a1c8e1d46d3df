import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import type { Gathered, GatheredFile } from '../../../../indicators/experts/gather.ts';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import type { FileProblem } from '../../../../indicators/experts/problems.ts';
import { questionsOf } from '../../../../indicators/experts/questions.ts';
import { expertsGatherMessages } from '../../../i18n/messages/experts-page-gather.ts';
import { expertsProblemMessages } from '../../../i18n/messages/experts-page-problems.ts';
import { questionWords } from '../answer/question-words.ts';
import type { ItemNames } from '../item-names.ts';
import { problemWords } from '../problem-words.ts';

export interface GatherHandlers {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLinks: (text: string) => void;
  readonly onRemove: (at: number) => void;
}

export interface GatherInput {
  readonly language: Language;
  readonly panel: Panel;
  readonly names: ItemNames;
  readonly gathered: Gathered;
  readonly isExample: boolean;
  readonly uid: string;
}

/** Where files are dropped or chosen and links pasted. */
export function takeTemplate({ language, uid }: GatherInput, on: GatherHandlers): TemplateResult {
  const texts = expertsGatherMessages[language];
  const choose = (event: Event) => {
    const field = event.target as HTMLInputElement;
    on.onFiles([...(field.files ?? [])]);
    field.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    on.onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const paste = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('textarea');
    on.onLinks(field?.value ?? '');
    if (field !== null) field.value = '';
  };
  return html`<div class="experts-drop" @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
      <p>${texts.drop}</p>
      <label class="button experts-file">${texts.choose}
        <input type="file" id="${uid}-files" multiple accept=".json,.txt,application/json" @change=${choose} /></label>
    </div>
    <form class="experts-field" @submit=${paste}>
      <label for="${uid}-links">${texts.links}</label>
      <textarea id="${uid}-links" rows="3" spellcheck="false"></textarea>
      <button type="submit" class="button" data-add-links>${texts.addLinks}</button>
    </form>`;
}

/** File by file what was understood, and what is wrong with what to do. */
export function filesTemplate(input: GatherInput, on: GatherHandlers): TemplateResult {
  const { language, gathered, isExample } = input;
  const texts = expertsGatherMessages[language];
  const { answers, files } = gathered;
  if (files.length === 0) return html`<p role="status">${texts.none}</p>`;
  return html`<p role="status" data-counted=${answers.length}>${texts.counted(answers.length, files.length)} ${answers.length < 5 ? texts.few : ''}</p>
    ${isExample ? html`<details class="experts-other"><summary>${texts.files}</summary>${tableOf(input, on)}</details>` : tableOf(input, on)}`;
}

function tableOf(input: GatherInput, on: GatherHandlers): TemplateResult {
  const texts = expertsGatherMessages[input.language];
  return html`<table class="experts-files">
      <caption class="vh">${texts.files}</caption>
      <thead><tr><th scope="col">${texts.file}</th><th scope="col">${texts.became}</th><td></td></tr></thead>
      <tbody>${input.gathered.files.map((file, at) => fileRow(input, file, () => on.onRemove(at)))}</tbody>
    </table>`;
}

function fileRow(input: GatherInput, file: GatheredFile, onRemove: () => void): TemplateResult {
  const { language, isExample } = input;
  const { name, answer, isUsed, problems } = file;
  const texts = expertsGatherMessages[language];
  const words = expertsProblemMessages[language];
  const state = isUsed ? (problems.length === 0 ? 'good' : 'remark') : 'bad';
  const who = answer === null ? '' : answer.name === '' ? texts.anonymous : answer.name;
  return html`<tr data-file=${state}>
    <th scope="row">${name}${who === '' ? nothing : html`<small>${who}${answer?.day === null ? '' : html` · ${answer?.day}`}</small>`}</th>
    <td><b>${{ good: words.good, remark: words.goodWith, bad: words.leftOut }[state]}</b>
      ${problems.map((problem) => html`<p>${problemWords(language, problem)} ${whichOpen(input, problem)}</p>`)}</td>
    <td>${isExample ? nothing : html`<button type="button" class="text-button" aria-label=${texts.remove(name)} @click=${onRemove}>${texts.removeShort}</button>`}</td>
  </tr>`;
}

/** The open questions by name, behind a disclosure. */
function whichOpen({ language, names, panel }: GatherInput, problem: FileProblem) {
  if (problem.kind !== 'incomplete') return nothing;
  const open = questionsOf(panel).filter(({ key }) => problem.keys.includes(key));
  return html`<details><summary>${expertsProblemMessages[language].whichOpen}</summary>
    <ul>${open.map((question) => html`<li>${questionWords(language, names, question).full}</li>`)}</ul></details>`;
}
