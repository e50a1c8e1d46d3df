import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from '../../../panels/parts/figure-text.ts';
import { kindGlyph } from '../../../panels/parts/kind-glyph.ts';
import { drawnPart } from '../late/late-parts.ts';
import type { AlikeView } from './alike-view.ts';

/** The kind of a town in a sentence; the places like it come late. */
export function alikeTemplate(view: AlikeView): TemplateResult {
  return html`<section class="profile-part" id="alike">
    <h3>${view.heading}</h3>
    ${view.kind === null ? nothing : html`<p class="kind">${view.glyph === null ? nothing : kindGlyph(view.glyph, true)}<span>${sentence(view.kind)}</span></p>`}
    ${drawnPart('alike', view.all)}
  </section>`;
}
