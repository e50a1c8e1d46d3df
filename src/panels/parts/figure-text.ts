import { html, nothing, type TemplateResult } from 'lit';
import type { FigureView, SentencePart } from './figure-view.ts';
import { PLAIN_NAMES, type PlaceLink } from './place-link.ts';

/** A number that can be traced to its source row; with '' for the address it is plain text. */
export function figureText(address: string, text: string): TemplateResult {
  return address === ''
    ? html`<span class="num">${text}</span>`
    : html`<span class="num" data-figure=${address}>${text}</span>`;
}

/** A figure with the mark of its state, said in words to a screen reader and on hover. */
export function figureView(view: FigureView): TemplateResult {
  if (view.state === 'measured' && view.note === '') return figureText(view.figure, view.text);
  return html`<span class="fig fig-${view.state} ${view.filledIn === undefined ? '' : 'fig-filled'}${view.isIndistinguishable === true ? ' fig-indistinguishable' : ''}" title=${view.note === '' ? nothing : view.note}
    >${figureText(view.figure, view.text)}${view.note === '' ? nothing : html`<span class="vh">, ${view.note}</span>`}</span
  >`;
}

/**
 * A sentence whose numbers can be traced; `link` draws the names of places in it. A figure with an ending behind a hyphen,
 * as `6-орын`, stays in one line.
 */
export function sentence(parts: readonly SentencePart[], link: PlaceLink = PLAIN_NAMES): TemplateResult {
  return html`${parts.map((part, at) => {
    if (typeof part === 'string') return part.slice(endingOf(part, parts[at - 1]).length);
    if ('lang' in part) return html`<span lang=${part.lang}>${part.text}</span>`;
    if ('place' in part) return link(part);
    const ending = endingOf(parts[at + 1], part);
    return ending === '' ? figureView(part) : html`<span class="whole">${figureView(part)}${ending}</span>`;
  })}`;
}

/** The word that hangs on a figure by a hyphen; '' = there is none. */
function endingOf(part: SentencePart | undefined, before: SentencePart | undefined): string {
  const isFigure = typeof before === 'object' && 'figure' in before;
  return isFigure && typeof part === 'string' ? (/^-\p{L}+/u.exec(part)?.[0] ?? '') : '';
}
