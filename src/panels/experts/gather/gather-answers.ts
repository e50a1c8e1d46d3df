import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { MOST_IN_FILE } from '../../../../indicators/experts/codec.ts';
import {
  EXAMPLE_SEED,
  type ExamplePanel,
  examplePanel,
} from '../../../../indicators/experts/example-panel.ts';
import { type AnswerText, type Gathered, gather } from '../../../../indicators/experts/gather.ts';
import { groupValues } from '../../../../indicators/experts/group.ts';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import type { ReadProblem } from '../../../../indicators/experts/problems.ts';
import { downloadFile } from '../../../export/exported-file.ts';
import { expertsGatherMessages } from '../../../i18n/messages/experts-page-gather.ts';
import { memoLast } from '../../../lib/memo.ts';
import { defineElement } from '../../parts/explorer-element.ts';
import { LazyCode } from '../../shell/lazy-code.ts';
import { panelHead } from '../answer/answer-template.ts';
import { copyText } from '../copy-text.ts';
import { itemNames } from '../item-names.ts';
import { lazyResults } from '../lazy-results.ts';
import { linkBox } from '../link-box-template.ts';
import { openPanelTemplate } from '../open-panel-template.ts';
import type { PagePort } from '../page-port.ts';
import { panelLink, savedPanel } from '../panel-link.ts';
import { filesTemplate, type GatherHandlers, type GatherInput, takeTemplate } from './gather-template.ts';
import {
  forgetGathered,
  gatheredFiles,
  gatheredPanel,
  keepGatheredFiles,
  keepGatheredPanel,
  withFiles,
} from './gathered-files.ts';

/** Gathers the answers of a panel, tells what became of each, and shows the results. */
export class MonoGatherAnswers extends LitElement {
  static override properties = {
    port: { attribute: false },
    isExample: { attribute: false },
    brought: { attribute: false },
  };

  declare port: PagePort | null;
  /** Invented answers instead of gathered ones. */
  declare isExample: boolean;
  /** An answer that a link brought; '' = none. */
  declare brought: string;

  readonly uid = 'gather';
  #panel: Panel | null = null;
  #files: readonly AnswerText[] = [];
  #problem: ReadProblem | null = null;
  #second: Panel | null = null;
  #copied: boolean | null = null;
  #asksToForget = false;
  #results: LazyCode | null = null;
  readonly #gather = memoLast(gather);
  #example: ExamplePanel | null = null;

  constructor() {
    super();
    this.port = null;
    this.isExample = false;
    this.brought = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { port } = this;
    if (port === null) return;
    if (changed.has('port') || changed.has('isExample'))
      this.#open(this.isExample ? null : gatheredPanel(port));
    if (changed.has('brought') && this.brought !== '') {
      this.#add([{ name: this.#linkName(), text: this.brought }]);
    }
    const load = port.loadResults;
    this.#results ??= load === null ? null : new LazyCode(this, 'mono-panel-results', load);
    if (this.#answerCount() > 0) this.#results?.request();
  }

  #open(panel: Panel | null): void {
    const { port } = this;
    if (port === null) return;
    this.#second = null;
    this.#problem = null;
    this.#example = this.isExample
      ? examplePanel(port.items, { language: port.language, seed: EXAMPLE_SEED })
      : null;
    this.#panel = this.#example?.panel ?? panel;
    if (this.#panel === null) this.#files = [];
    else if (!this.isExample) {
      this.#files = withFiles(gatheredFiles(this.#panel), this.#files);
      keepGatheredPanel(this.#panel);
      keepGatheredFiles(this.#panel, this.#files);
    }
    this.requestUpdate();
  }

  #linkName(): string {
    const { port } = this;
    return port === null ? '' : expertsGatherMessages[port.language].linkName(this.#files.length + 1);
  }

  #add(more: readonly AnswerText[]): void {
    this.#files = withFiles(this.#files, more);
    if (this.#panel !== null) keepGatheredFiles(this.#panel, this.#files);
    this.#second = null;
    this.requestUpdate();
  }

  readonly #handlers: GatherHandlers = {
    onFiles: (files) => void this.#read(files),
    onLinks: (text) => {
      const lines = text.split(/\s+/).filter((line) => line !== '');
      const texts = expertsGatherMessages[this.port?.language ?? 'en'];
      this.#add(lines.map((line, at) => ({ name: texts.linkName(this.#files.length + at + 1), text: line })));
    },
    onRemove: (at) => {
      this.#files = this.#files.filter((_, other) => other !== at);
      this.#add([]);
    },
  };

  async #read(files: readonly File[]): Promise<void> {
    const read = await Promise.all(
      files.map(async (file): Promise<AnswerText> => {
        // A file beyond any answer is told by its size, so that it need not be read.
        const text =
          file.size > MOST_IN_FILE ? ' '.repeat(MOST_IN_FILE + 1) : await file.text().catch(() => '');
        return { name: file.name, text };
      }),
    );
    this.#add(read);
  }

  #gathered(panel: Panel): Gathered {
    const { port } = this;
    if (this.#example === null || port === null) return this.#gather(panel, this.#files);
    const texts = expertsGatherMessages[port.language];
    const { answers } = this.#example;
    return {
      answers,
      files: answers.map((answer, at) => ({
        name: texts.expertName(at + 1),
        answer,
        isUsed: true,
        problems: [],
      })),
    };
  }

  #answerCount(): number {
    return this.#panel === null ? 0 : this.#gathered(this.#panel).answers.length;
  }

  #forget(isSure: boolean): void {
    this.#asksToForget = false;
    if (isSure) {
      forgetGathered();
      this.#files = [];
      this.#open(null);
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { port, uid } = this;
    if (port === null) return nothing;
    const { language } = port;
    const texts = expertsGatherMessages[language];
    const panel = this.#panel;
    const opening = openPanelTemplate({
      ...{ port, uid, problem: this.#problem },
      onPanel: (opened) => this.#turnTo(opened),
      onProblem: (problem) => {
        this.#problem = problem;
        this.requestUpdate();
      },
    });
    if (panel === null)
      return html`<p>${texts.first}</p>${opening}
        <p><a class="button" href="#example">${texts.example}</a></p><p class="hint">${texts.exampleHow}</p>`;
    const gathered = this.#gathered(panel);
    const input: GatherInput = {
      ...{ language, panel, names: itemNames(port, panel), gathered, isExample: this.isExample, uid },
    };
    return html`
      ${this.isExample ? html`<p class="experts-invented" role="note"><b>${texts.invented}</b> <a href="#gather">${texts.leaveExample}</a></p>` : nothing}
      ${panelHead({ language, panel })}
      ${this.isExample ? nothing : html`${takeTemplate(input, this.#handlers)}`}
      ${filesTemplate(input, this.#handlers)}
      ${gathered.answers.length === 0 ? nothing : html`<section class="experts-results"><h3>${texts.results}</h3>${this.#resultsOf(port, panel, gathered)}</section>`}
      ${panel.round === 1 && !this.isExample && gathered.answers.length > 0 ? this.#secondRound(port, panel, gathered) : nothing}
      ${this.isExample ? nothing : html`<details class="experts-other"><summary>${texts.other}</summary>${opening}</details>${this.#forgetting(port)}`}`;
  }

  #resultsOf(port: PagePort, panel: Panel, { answers }: Gathered): TemplateResult {
    const texts = expertsGatherMessages[port.language];
    return this.#results === null
      ? html`<p>${texts.counted(answers.length, answers.length)}</p>`
      : lazyResults(this.#results, port, { panel, answers });
  }

  #secondRound(port: PagePort, panel: Panel, { answers }: Gathered): TemplateResult {
    const { language } = port;
    const texts = expertsGatherMessages[language];
    const make = () => {
      this.#second = { ...panel, round: 2, group: groupValues(panel, answers) };
      this.#copied = null;
      this.requestUpdate();
    };
    const second = this.#second;
    return html`<section class="experts-second">
      <h3>${texts.secondRound}</h3>
      <p>${texts.secondHow}</p>
      <p><button type="button" class="button experts-main" data-second @click=${make}>${texts.makeSecond}</button></p>
      ${second === null ? nothing : this.#handOut(port, second)}
    </section>`;
  }

  #handOut(port: PagePort, second: Panel): TemplateResult {
    const { language } = port;
    const texts = expertsGatherMessages[language];
    const link = panelLink(port, second);
    return html`${linkBox({
      ...{
        language,
        link,
        label: texts.secondLink,
        tooLong: texts.secondLong,
        uid: this.uid,
        copied: this.#copied,
      },
      onCopy: () =>
        void copyText(link).then((isDone) => {
          this.#copied = isDone;
          this.requestUpdate();
        }),
    })}
    <p class="experts-moves">
      <button type="button" class="button" data-save-second @click=${() => downloadFile(savedPanel(second))}>${texts.secondSave}</button>
      <button type="button" class="button" data-gather-second @click=${() => this.#turnTo(second)}>${texts.openSecond}</button>
    </p>`;
  }

  /** Answers to the panel before stay kept under its name; those that came before any panel are this one's. */
  #turnTo(panel: Panel): void {
    if (this.#panel !== null) this.#files = [];
    this.#open(panel);
  }

  #forgetting({ language }: PagePort): TemplateResult {
    const texts = expertsGatherMessages[language];
    const ask = () => {
      this.#asksToForget = true;
      this.requestUpdate();
    };
    if (!this.#asksToForget)
      return html`<p><button type="button" class="text-button" data-forget @click=${ask}>${texts.forget}</button></p>`;
    return html`<div class="experts-sure" role="group" aria-label=${texts.forget}>
      <p>${texts.forgetSure}</p>
      <button type="button" class="button" data-sure @click=${() => this.#forget(true)}>${texts.forgetYes}</button>
      <button type="button" class="button" @click=${() => this.#forget(false)}>${texts.forgetNo}</button>
    </div>`;
  }
}

defineElement('mono-gather-answers', MonoGatherAnswers);
