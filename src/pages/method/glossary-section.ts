import { html } from 'lit';
import { collator } from '../../i18n/format.ts';
import { glossaryMessages, glossaryTermMessages } from '../../i18n/messages/glossary.ts';
import { glossaryMeaningMessages } from '../../i18n/messages/glossary-meanings.ts';
import type { MethodContext } from './method-context.ts';
import type { MethodSection } from './woven.ts';

type Word = keyof (typeof glossaryTermMessages)['en'];

/** The words of the site in the order of the alphabet, each with a place that a link can lead to: `#word-rank`. */
export function glossarySection({ language }: MethodContext): MethodSection {
  const terms = glossaryTermMessages[language];
  const meanings = glossaryMeaningMessages[language];
  const { compare } = collator(language);
  const words = (Object.keys(terms) as Word[]).sort((a, b) => compare(terms[a], terms[b]));
  return {
    id: 'words',
    heading: glossaryMessages[language].heading,
    body: html`<p>${glossaryMessages[language].lead}</p>
      <dl class="method-words">${words.map(
        (word) => html`<div id="word-${word}"><dt>${terms[word]}</dt><dd>${meanings[word]}</dd></div>`,
      )}</dl>`,
  };
}
