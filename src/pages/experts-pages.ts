import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import { weightLevels } from '../../indicators/experts/levels.ts';
import { levelName } from '../explorer/current-experts.ts';
import { collator } from '../i18n/format.ts';
import { expertsGuideMessages } from '../i18n/messages/experts-guide.ts';
import { expertsPageMessages } from '../i18n/messages/experts-page.ts';
import { methodMessages } from '../i18n/messages/method.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { termName } from '../i18n/messages/terms.ts';
import type { PageNames } from '../panels/experts/page-port.ts';
import { pageHead } from './page-head.ts';
import type { Page } from './page-html.ts';
import { renderStatic } from './render-static.ts';
import type { StaticData } from './static-data.ts';

/** The page on which a panel of experts is made, answered and gathered, one a language. */
export function expertsPages({ data }: StaticData): readonly Page[] {
  const alternates = perLanguage((language) => `${language}/experts/`);
  return LANGUAGES.map((language): Page => {
    const { title, description } = expertsPageMessages[language];
    return {
      path: alternates[language],
      language,
      title,
      description,
      alternates,
      body: `${renderStatic(expertsBody(language, pageNames(data, language)))}${noScript(language)}`,
      kind: 'text',
      script: 'experts',
    };
  });
}

/** Names that the page's script needs, so that it fetches nothing for them. */
function pageNames(data: StaticData['data'], language: Language): PageNames {
  const { compare } = collator(language);
  return {
    towns: data.places.towns
      .map(({ id, names }) => ({ id, name: names[language] }))
      .sort((a, b) => compare(a.name, b.name)),
    levels: weightLevels(data.codebook).map((level) => ({
      code: level.code,
      index: termName(language, level.index),
      name: levelName(language, level),
      items: level.items.map((id) => ({
        id,
        name: data.codebook.find((one) => one.id === id)?.names[language] ?? termName(language, id),
      })),
    })),
  };
}

/** Body of the page: what it is for, and room for the element that its script draws. */
function expertsBody(language: Language, names: PageNames): TemplateResult {
  const texts = expertsPageMessages[language];
  return html`<div class="text-page experts-page" data-experts-names=${JSON.stringify(names)}>
    ${pageHead({
      language,
      below: 'experts/',
      name: texts.name,
      links: [
        { text: expertsGuideMessages[language].name, href: 'guide/' },
        { text: methodMessages[language].method, href: '../method/' },
      ],
      back: { text: pageMessages[language].back, href: '../' },
    })}
    <main>
      <h1>${texts.heading}</h1>
      <p class="text-lead">${texts.lead}</p>
      <p class="experts-nothing-sent">${texts.nothingSent}</p>
      <div class="experts-room"><p class="side-note side-unstarted">${texts.failed}</p></div>
    </main>
  </div>`;
}

/** The template language does not look into this element, so it is put around what was rendered. */
function noScript(language: Language): string {
  const words = renderStatic(
    html`<p class="text-page no-script">${expertsPageMessages[language].noScript}</p>`,
  );
  return `<noscript>${words}</noscript>`;
}
