import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { shareMessages } from '../../i18n/messages/share.ts';
import { siteLinkMessages } from '../../i18n/messages/site-links.ts';
import { icon } from '../parts/icons.ts';

/** A file that the reader can download. */
export interface ExporterChoice {
  readonly id: string;
  readonly label: string;
}

export interface ShareInput {
  readonly language: Language;
  readonly link: string;
  readonly snippet: string;
  /** Page of the chosen place; null = none is chosen, or there is no such page. */
  readonly place: { readonly name: string; readonly href: string } | null;
  /** Address of the folder of the language, with the pages on using the maps and on the words; '' = none. */
  readonly folderHref: string;
  /** That the view is not by the author's setting; '' where it is. */
  readonly methodNote: string;
  /** The view shows the reader's own tables. */
  readonly hasUpload: boolean;
  readonly exporters: readonly ExporterChoice[];
  /** Id of the exporter at work; '' = none. */
  readonly working: string;
  /** What just happened, for the live region. */
  readonly message: string;
}

export interface ShareHandlers {
  readonly onCopy: (text: string) => void;
  readonly onExport: (id: string) => void;
  readonly onClose: () => void;
}

/** Content of the dialog that shares the view. */
export function shareTemplate(input: ShareInput, on: ShareHandlers, uid: string): TemplateResult {
  const texts = shareMessages[input.language];
  return html`<div class="dialog-head">
      <h2 id="${uid}-title">${texts.title}</h2>
      <button type="button" class="icon-button" aria-label=${texts.close} @click=${on.onClose}>${icon('close')}</button>
    </div>
    <div class="share-part">
      <label for="${uid}-link">${texts.link}</label>
      <div class="copy-row">
        <input id="${uid}-link" readonly .value=${input.link} @focus=${selectAll} aria-describedby="${uid}-link-hint" />
        <button type="button" class="button" @click=${() => on.onCopy(input.link)}>${texts.copy}<span class="vh">: ${texts.link}</span></button>
      </div>
      <p class="quiet" id="${uid}-link-hint">${texts.linkHint}${input.hasUpload ? ` ${texts.uploadStays}` : ''}</p>
      ${input.methodNote === '' ? nothing : html`<p class="method-note">${input.methodNote}</p>`}
      ${input.place === null ? nothing : html`<p><a href=${input.place.href}>${texts.placePage(input.place.name)}</a></p>`}
    </div>
    <div class="share-part">
      <label for="${uid}-embed">${texts.embed}</label>
      <textarea id="${uid}-embed" readonly rows="4" spellcheck="false" .value=${input.snippet} @focus=${selectAll}
        aria-describedby="${uid}-embed-hint"></textarea>
      <button type="button" class="button" @click=${() => on.onCopy(input.snippet)}>${texts.copy}<span class="vh">: ${texts.embed}</span></button>
      <p class="quiet" id="${uid}-embed-hint">${texts.embedHint}${input.hasUpload ? ` ${texts.uploadNoFrame}` : ''}</p>
    </div>
    ${
      input.exporters.length === 0
        ? nothing
        : html`<div class="share-part">
          <h3>${texts.downloads}</h3>
          <div class="download-row">
            ${input.exporters.map(
              ({ id, label }) => html`<button type="button" class="button" ?disabled=${input.working !== ''}
                aria-busy=${input.working === id ? 'true' : nothing} @click=${() => on.onExport(id)}>${label}</button>`,
            )}
          </div>
        </div>`
    }
    ${
      input.folderHref === ''
        ? nothing
        : html`<p class="share-more"><a href="${input.folderHref}tours/">${siteLinkMessages[input.language].tours}</a>
          <a href="${input.folderHref}use/">${siteLinkMessages[input.language].use}</a>
          <a href="${input.folderHref}glossary/">${siteLinkMessages[input.language].glossary}</a></p>`
    }
    <p role="status" class="share-message">${input.message}</p>`;
}

function selectAll(event: Event): void {
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
    event.target.select();
}

/**
 * HTML of a frame that shows the view in another page. Its height follows its width, so that everything in it is in
 * sight; the attributes stand in where a page drops the style.
 */
export function embedSnippet(address: string, title: string): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const src = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${src}" title="${text}" width="600" height="560" loading="lazy" style="border:0;width:100%;aspect-ratio:4/3;height:auto;min-height:420px"></iframe>`;
}
