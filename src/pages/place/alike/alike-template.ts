import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from '../../../panels/parts/figure-text.ts';
import { kindGlyph } from '../../../panels/parts/kind-glyph.ts';
import type { PlaceLink } from '../../../panels/parts/place-link.ts';
import { writtenPart } from '../late/late-parts.ts';
import type { AlikeList, AlikeView } from './alike-view.ts';

/** The kind of a town in a sentence; the places like it come late. */
export function alikeTemplate(view: AlikeView, link: PlaceLink): TemplateResult {
  return html`<section class="profile-part" id="alike">
    <h3>${view.heading}</h3>
    ${view.kind === null ? nothing : html`<p class="kind">${view.glyph === null ? nothing : kindGlyph(view.glyph, true)}<span>${sentence(view.kind, link)}</span></p>`}
    ${writtenPart('alike', view.all, html`${view.lists.map((list) => listTemplate(list, link))}`)}
  </section>`;
}

function listTemplate({ title, hint, towns }: AlikeList, link: PlaceLink): TemplateResult {
  return html`<h4>${title}</h4>
    <p class="quiet">${sentence(hint, link)}</p>
    ${towns.length === 0 ? nothing : html`<ul>${towns.map((town) => html`<li>${sentence(town, link)}</li>`)}</ul>`}`;
}
