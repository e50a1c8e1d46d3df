import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import { placeLifeMessages } from '../../../i18n/messages/place-life.ts';
import { weave } from '../../../i18n/weave.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import { dotStrip } from '../../../panels/profile/score-bar-template.ts';
import type { CiteByNumber } from '../page-sources.ts';
import type { LifeContent } from './life-content.ts';
import { type LifeRow, lifeRows, povertySentence } from './life-lines.ts';

/** Each figure of the level of life among those of all towns. */
export function lifeLate(content: LifeContent, cite: CiteByNumber): TemplateResult {
  const { language } = content.words;
  const { poverty, hasSurveys } = content;
  return html`<p class="quiet">${placeLifeMessages[language].hint}</p>
    <ul class="strips">${lifeRows(content).map((row) => strip(row, cite))}</ul>
    ${poverty === null ? nothing : html`<p>${sentence(povertySentence(content))} ${cite(poverty.sources)}</p>`}
    ${hasSurveys ? html`<p>${surveys(language)}</p>` : nothing}`;
}

function strip(
  { id, words, range, dots, median, own, sources }: LifeRow,
  cite: CiteByNumber,
): TemplateResult {
  return html`<li data-strip=${id}>${sentence(words)} ${cite(sources)} ${dotStrip({ dots, median }, own)}
    <span class="quiet">${sentence(range)}</span></li>`;
}

function surveys(language: Language): readonly (string | TemplateResult)[] {
  const texts = placeLifeMessages[language];
  return weave(texts.surveys, { facts: html`<a href="#facts">${texts.facts}</a>` });
}
