import { html } from 'lit';
import { glossaryMessages } from '../../i18n/messages/glossary.ts';
import { glossaryList } from '../reuse/glossary-list.ts';
import type { MethodContext } from './method-context.ts';
import type { MethodSection } from './woven.ts';

/** The words of the site, as on the page of the glossary. */
export function glossarySection({ language }: MethodContext): MethodSection {
  const { heading, lead, page } = glossaryMessages[language];
  return {
    id: 'words',
    heading,
    body: html`<p>${lead} <a href="../glossary/">${page}</a></p>${glossaryList(language)}`,
  };
}
