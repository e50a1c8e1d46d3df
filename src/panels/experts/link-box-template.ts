import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { expertsPageMessages } from '../../i18n/messages/experts-page.ts';

/** A link to be handed on. */
export interface LinkBox {
  readonly language: Language;
  /** Before the link. */
  readonly label: string;
  /** '' = too long for a link, `tooLong` says so. */
  readonly link: string;
  readonly tooLong: string;
  readonly uid: string;
  /** What came of copying; null = not tried. */
  readonly copied: boolean | null;
  readonly onCopy: () => void;
}

/** A link in a field that can be selected, with a button that copies it. */
export function linkBox({ language, label, link, tooLong, uid, copied, onCopy }: LinkBox): TemplateResult {
  const texts = expertsPageMessages[language];
  if (link === '') return html`<p class="side-note" role="status">${tooLong}</p>`;
  return html`<div class="experts-link">
    <label for="${uid}-link">${label}</label>
    <textarea id="${uid}-link" readonly rows="3" .value=${link} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
    <button type="button" class="button" data-copy @click=${onCopy}>${texts.copy}</button>
    <span role="status">${copied === null ? nothing : copied ? texts.copied : texts.notCopied}</span>
  </div>`;
}
