import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { type ReadPanel, readPanel } from '../../../indicators/experts/codec.ts';
import type { Panel } from '../../../indicators/experts/panel.ts';
import type { ReadProblem } from '../../../indicators/experts/problems.ts';
import { expertsPageMessages } from '../../i18n/messages/experts-page.ts';
import { levelsOf, type PagePort } from './page-port.ts';
import { problemWords } from './problem-words.ts';

export interface OpenPanelInput {
  readonly port: PagePort;
  readonly uid: string;
  /** Why the last panel could not be opened; null = none was tried, or it was opened. */
  readonly problem: ReadProblem | null;
  readonly onPanel: (panel: Panel) => void;
  readonly onProblem: (problem: ReadProblem) => void;
}

/** Opens a panel from its file or a pasted link. */
export function openPanelTemplate(input: OpenPanelInput): TemplateResult {
  const { port, uid } = input;
  const { language } = port;
  const texts = expertsPageMessages[language];
  const take = (read: ReadPanel) =>
    'panel' in read ? input.onPanel(read.panel) : input.onProblem(read.problem);
  const choose = async (event: Event) => {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file !== undefined) take(readPanel(await file.text().catch(() => ''), levelsOf(port)));
    // The same file may be chosen once more after it was mended.
    field.value = '';
  };
  const paste = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    take(readPanel(form.querySelector('textarea')?.value ?? '', levelsOf(port)));
  };
  return html`<div class="experts-open-panel">
    ${problemTemplate(language, input.problem)}
    <p><label class="button experts-file">${texts.openPanel}
      <input type="file" id="${uid}-file" accept=".json,application/json" @change=${choose} /></label></p>
    <form class="experts-field" @submit=${paste}>
      <label for="${uid}-paste">${texts.pastePanel}</label>
      <textarea id="${uid}-paste" rows="2" spellcheck="false"></textarea>
      <button type="submit" class="button" data-open-pasted>${texts.openPasted}</button>
    </form>
  </div>`;
}

/** What is wrong with a link or a file; that nothing is lost is said too. */
export function problemTemplate(
  language: Language,
  problem: ReadProblem | null,
): TemplateResult | typeof nothing {
  if (problem === null) return nothing;
  const texts = expertsPageMessages[language];
  return html`<div class="side-note experts-problem" role="alert" data-problem=${problem.kind}>
    <p><b>${texts.problem}.</b> ${problemWords(language, problem)}</p>
    <p>${texts.nothingLost}</p>
  </div>`;
}
