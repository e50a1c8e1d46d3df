import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ItemList } from '../../../../indicators/experts/default-items.ts';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import { downloadFile } from '../../../export/exported-file.ts';
import { expertsPageMessages } from '../../../i18n/messages/experts-page.ts';
import { expertsMakeMessages } from '../../../i18n/messages/experts-page-make.ts';
import { defineElement } from '../../parts/explorer-element.ts';
import { copyText } from '../copy-text.ts';
import { keepGatheredPanel } from '../gather/gathered-files.ts';
import { itemNames } from '../item-names.ts';
import { linkBox } from '../link-box-template.ts';
import type { PagePort } from '../page-port.ts';
import { panelLink, savedPanel } from '../panel-link.ts';
import {
  asksTowns,
  changedDraft,
  type DraftName,
  draftRows,
  forgetDraft,
  keepDraft,
  listsAsked,
  markHandedOut,
  openDraft,
  withInstrument,
  withItem,
  withLevel,
  withLink,
  withOwn,
  withText,
} from './draft.ts';
import { type ItemHandlers, itemsTemplate } from './items-template.ts';
import {
  consentField,
  headFields,
  instrumentFields,
  linkFields,
  type MakeHandlers,
  type MakeInput,
  townFields,
} from './make-template.ts';
import { effortOf } from './minutes.ts';

/** Makes a panel: everything is filled in and can be changed; out comes a link or a file. */
export class MonoMakePanel extends LitElement {
  static override properties = { port: { attribute: false }, draft: { attribute: false } };

  declare port: PagePort | null;
  declare draft: DraftName;

  readonly uid = 'make';
  #panel: Panel | null = null;
  #edited: string | null = null;
  #copied: boolean | null = null;
  #asksToForget = false;

  constructor() {
    super();
    this.port = null;
    this.draft = 'make';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { port } = this;
    if (port === null || !(changed.has('port') || changed.has('draft'))) return;
    this.#panel = openDraft(port, this.draft);
    this.#edited = null;
    this.#copied = null;
    this.#asksToForget = false;
  }

  readonly #handlers: MakeHandlers = {
    onChange: (change) =>
      this.#change((panel, { items }) => {
        const { language = panel.language } = change;
        // Texts that are still the given ones follow the language of the link.
        const given = (word: 'title' | 'consent') =>
          panel[word] === items.words[word][panel.language] ? items.words[word][language] : panel[word];
        return { ...panel, title: given('title'), consent: given('consent'), ...change };
      }),
    onInstrument: (instrument, isOn) => this.#change((panel) => withInstrument(panel, instrument, isOn)),
    onLevel: (level) => this.#change((panel) => withLevel(panel, level)),
    onLink: (action, factor, strength) => this.#change((panel) => withLink(panel, action, factor, strength)),
  };

  readonly #itemHandlers: ItemHandlers = {
    onItem: (list, { id }, isOn) =>
      this.#change((panel, { items }) => withItem(panel, items, list, { id, isOn })),
    onText: (list, row, text) => {
      this.#change((panel) => withText(panel, list, row, text));
      this.#edit(null, row.id);
    },
    onEdit: (row) => this.#edit(row, ''),
    onAdd: (list, text, letter) => this.#change((panel) => withOwn(panel, list, text, letter)),
  };

  /** Opens the text of a row, or closes it and leads back to the button that opened it. */
  #edit(row: string | null, from: string): void {
    this.#edited = row;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const found = row === null ? `[data-edit="${from}"]` : `#${this.uid}-edit`;
      this.querySelector<HTMLElement>(found)?.focus();
    });
  }

  #change(change: (panel: Panel, port: PagePort) => Panel): void {
    const { port } = this;
    if (port === null || this.#panel === null) return;
    const changed = change(this.#panel, port);
    if (changed !== this.#panel) this.#panel = changedDraft(changed, this.draft);
    this.#copied = null;
    // One that asks nothing could not be opened again.
    if (effortOf(this.#panel).questions > 0) keepDraft(this.#panel, this.draft);
    this.requestUpdate();
  }

  #handOut(panel: Panel): void {
    markHandedOut(panel, this.draft);
    keepGatheredPanel(panel);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { port, uid } = this;
    const panel = this.#panel;
    if (port === null || panel === null) return nothing;
    const { language } = port;
    const texts = expertsMakeMessages[language];
    const input: MakeInput = { port, panel, names: itemNames(port, panel), uid };
    const list = (one: ItemList) =>
      itemsTemplate(
        {
          ...{
            language,
            list: one,
            rows: draftRows(port.items, panel, one, language),
            edited: this.#edited,
            uid,
          },
          beside: ({ id }) => (one === 'actions' ? linkFields(input, id, this.#handlers) : nothing),
        },
        this.#itemHandlers,
      );
    return html`<p>${texts.lead}</p>
      ${headFields(input, this.#handlers)}
      ${instrumentFields(input, this.#handlers)}
      <section class="experts-lists">${listsAsked(panel).map(list)}${asksTowns(panel) ? townFields(input, this.#handlers) : nothing}</section>
      ${consentField(input, this.#handlers)}
      ${effortOf(panel).questions === 0 ? nothing : this.#ready(port, panel)}
      ${this.#forgetting(port)}`;
  }

  #ready(port: PagePort, panel: Panel): TemplateResult {
    const { language } = port;
    const texts = expertsMakeMessages[language];
    const link = panelLink(port, panel);
    const copy = () =>
      void copyText(link).then((isDone) => {
        this.#copied = isDone;
        this.requestUpdate();
      });
    return html`<section class="experts-ready">
      <h3>${texts.ready}</h3>
      <p>${expertsPageMessages[language].nothingSent}</p>
      ${linkBox({
        ...{
          language,
          link,
          label: texts.link,
          tooLong: texts.linkLong,
          uid: this.uid,
          copied: this.#copied,
        },
        onCopy: () => {
          this.#handOut(panel);
          copy();
        },
      })}
      ${link === '' ? nothing : html`<p class="hint">${texts.linkHow}</p>`}
      <p class="experts-moves">
        <button type="button" class="button ${link === '' ? 'experts-main' : ''}" data-save @click=${() => {
          this.#handOut(panel);
          downloadFile(savedPanel(panel));
        }}>${expertsPageMessages[language].save}</button>
        ${link === '' ? nothing : html`<a class="button" data-look href=${link} target="_blank" rel="noopener">${texts.look}</a>`}
        <a class="button" href="#gather" @click=${() => this.#handOut(panel)}>${texts.toGather}</a>
      </p>
      ${link === '' ? nothing : html`<p class="hint">${texts.alone(texts.look)}</p>`}
    </section>`;
  }

  #forgetting(port: PagePort): TemplateResult {
    const { language } = port;
    const texts = expertsMakeMessages[language];
    const ask = (asks: boolean) => () => {
      this.#asksToForget = asks;
      this.requestUpdate();
    };
    const forget = () => {
      forgetDraft(this.draft);
      this.#panel = openDraft(port, this.draft);
      ask(false)();
    };
    if (!this.#asksToForget)
      return html`<p><button type="button" class="text-button" data-forget @click=${ask(true)}>${texts.startOver}</button></p>`;
    return html`<div class="experts-sure" role="group" aria-label=${texts.startOver}>
      <p>${texts.startSure}</p>
      <button type="button" class="button" data-sure @click=${forget}>${texts.startYes}</button>
      <button type="button" class="button" @click=${ask(false)}>${texts.startNo}</button>
    </div>`;
  }
}

defineElement('mono-make-panel', MonoMakePanel);
