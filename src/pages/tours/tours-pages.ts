import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language, perLanguage } from '../../../geodata/languages.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { reuseMessages } from '../../i18n/messages/reuse.ts';
import { toursMessages } from '../../i18n/messages/tours.ts';
import { pageHead } from '../page-head.ts';
import type { Page } from '../page-html.ts';
import { renderStatic } from '../render-static.ts';
import type { StaticData } from '../static-data.ts';
import { linkedCatalogue, stepText, tourHref } from './tour-links.ts';
import { TOURS, type TourData } from './tours.ts';

/** The guided tours, one page a language: lists of addresses with a sentence each, complete without scripts. */
export function toursPages({ data }: Pick<StaticData, 'data'>): readonly Page[] {
  const alternates = perLanguage((language) => `${language}/tours/`);
  const from = { data, catalogue: linkedCatalogue(data) };
  return LANGUAGES.map((language) => ({
    path: alternates[language],
    language,
    title: `${toursMessages[language].title} | ${pageMessages[language].siteName}`,
    description: toursMessages[language].description,
    alternates,
    body: renderStatic(toursBody(language, from)),
    kind: 'text',
  }));
}

function toursBody(language: Language, from: TourData): TemplateResult {
  const texts = toursMessages[language];
  return html`<div class="text-page">
    ${pageHead({
      language,
      below: 'tours/',
      name: texts.title,
      links: [
        { text: methodMessages[language].method, href: '../method/' },
        { text: reuseMessages[language].heading, href: '../use/' },
      ],
      back: { text: pageMessages[language].back, href: '../' },
    })}
    <main>
      <h1>${texts.title}</h1>
      <p class="text-lead">${texts.lead}</p>
      ${TOURS.map(
        (tour) => html`<h2 id=${tour.id}>${texts[tour.id]}</h2>
          <ol class="tour">${tour.steps.map(
            (step) =>
              html`<li><a href=${tourHref(step, language, from)} data-tour-step=${step.id}>${stepText(language, tour, step)}</a></li>`,
          )}</ol>`,
      )}
    </main>
  </div>`;
}
