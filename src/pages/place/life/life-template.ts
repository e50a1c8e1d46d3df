import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import { placeLifeMessages } from '../../../i18n/messages/place-life.ts';
import { weave } from '../../../i18n/weave.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import type { Cite } from '../../../panels/profile/profile-facts-template.ts';
import { dotStrip } from '../../../panels/profile/score-bar-template.ts';
import { writtenPart } from '../late/late-parts.ts';
import type { LifeRow, LifeView } from './life-view.ts';

/** The level of life in a sentence; each figure among those of all towns comes late. */
export function lifeTemplate(language: Language, view: LifeView, cite: Cite): TemplateResult {
  const texts = placeLifeMessages[language];
  const strips = html`<p class="quiet">${texts.hint}</p>
    <ul class="strips">${view.rows.map((row) => strip(row, cite))}</ul>
    ${view.poverty.length === 0 ? nothing : html`<p>${sentence(view.poverty)} ${cite(view.povertySources)}</p>`}
    ${view.hasSurveys ? html`<p>${surveys(language)}</p>` : nothing}`;
  return html`<section class="profile-part" id="life">
    <h3>${texts.heading}</h3>
    <p>${sentence(view.sentence)}</p>
    ${writtenPart('life', texts.all, strips)}
  </section>`;
}

function strip({ id, words, range, dots, median, own, sources }: LifeRow, cite: Cite): TemplateResult {
  return html`<li data-strip=${id}>${sentence(words)} ${cite(sources)} ${dotStrip({ dots, median }, own)}
    <span class="quiet">${sentence(range)}</span></li>`;
}

function surveys(language: Language): readonly (string | TemplateResult)[] {
  const texts = placeLifeMessages[language];
  return weave(texts.surveys, { facts: html`<a href="#facts">${texts.facts}</a>` });
}
