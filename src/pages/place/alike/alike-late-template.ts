import { html, nothing, type TemplateResult } from 'lit';
import { sentence } from '../../../panels/parts/figure-text.ts';
import type { PlaceLink } from '../../../panels/parts/place-link.ts';
import type { AlikeContent } from './alike-content.ts';
import { type AlikeList, alikeLists } from './alike-lists.ts';

/** The page of a place of the same kind, from that of another. */
const toPage: PlaceLink = ({ place, text }) => html`<a href=${`../${place.id}/`}>${text}</a>`;

/** The places like one, by scores with reasons; of a town also by branch, by size, by place. */
export function alikeLate(content: AlikeContent): TemplateResult {
  return html`${alikeLists(content).map(listTemplate)}`;
}

function listTemplate({ title, hint, towns }: AlikeList): TemplateResult {
  return html`<h4>${title}</h4>
    <p class="quiet">${sentence(hint)}</p>
    ${towns.length === 0 ? nothing : html`<ul>${towns.map((town) => html`<li>${sentence(town, toPage)}</li>`)}</ul>`}`;
}
