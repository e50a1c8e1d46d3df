import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import { placeAlikeMessages } from '../../../i18n/messages/place-alike.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import type { PlaceLink } from '../../../panels/parts/place-link.ts';
import { latePart } from '../late-parts.ts';
import type { AlikeList, AlikeView } from './alike-view.ts';

/** The kind of a town in a sentence; the towns like it come late. */
export function alikeTemplate(language: Language, view: AlikeView, link: PlaceLink): TemplateResult {
  const texts = placeAlikeMessages[language];
  return html`<section class="profile-part" id="alike">
    <h3>${texts.heading}</h3>
    <p>${sentence(view.kind, link)}</p>
    ${latePart('alike', texts.all, html`${view.lists.map((list) => listTemplate(list, link))}`)}
  </section>`;
}

function listTemplate({ title, hint, towns }: AlikeList, link: PlaceLink): TemplateResult {
  return html`<h4>${title}</h4>
    <p class="quiet">${sentence(hint, link)}</p>
    ${towns.length === 0 ? nothing : html`<ul>${towns.map((town) => html`<li>${sentence(town, link)}</li>`)}</ul>`}`;
}
