import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { collator } from '../../i18n/format.ts';
import { glossaryTermMessages } from '../../i18n/messages/glossary.ts';
import { glossaryMeaningMessages } from '../../i18n/messages/glossary-meanings.ts';

type Word = keyof (typeof glossaryTermMessages)['en'];

/** The words of the site in the order of the alphabet, each with a place that a link can lead to: `#word-rank`. */
export function glossaryList(language: Language): TemplateResult {
  const terms = glossaryTermMessages[language];
  const meanings = glossaryMeaningMessages[language];
  const { compare } = collator(language);
  const words = (Object.keys(terms) as Word[]).sort((a, b) => compare(terms[a], terms[b]));
  return html`<dl class="method-words">${words.map(
    (word) => html`<div id="word-${word}"><dt>${terms[word]}</dt><dd>${meanings[word]}</dd></div>`,
  )}</dl>`;
}
