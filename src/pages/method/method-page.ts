import { html, nothing, type TemplateResult } from 'lit';
import { dateText } from '../../i18n/date-text.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { methodMapMessages } from '../../i18n/messages/method-map.ts';
import { pageHead } from '../page-head.ts';
import { codebookSection } from './codebook-section.ts';
import { compareSection, uploadSection } from './compare-sections.ts';
import { methodContents } from './contents.ts';
import { exampleSection } from './example-section.ts';
import { glossarySection } from './glossary-section.ts';
import { choicesSection, mapSection } from './map-sections.ts';
import { type MethodContext, settingQuery } from './method-context.ts';
import { minuteSection } from './minute-section.ts';
import { aboutSection, figuresSection } from './opening-sections.ts';
import { panelSection } from './panel-section.ts';
import { placesSection } from './places-section.ts';
import { prioritySection } from './priority-section.ts';
import { rankSection } from './rank-section.ts';
import { recomputeSection } from './recompute-section.ts';
import { potentialSection, riskSection } from './score-sections.ts';
import { settingNotice, settingSection } from './setting-section.ts';
import { checksSection, limitsSection, literatureSection, sourcesSection } from './source-sections.ts';
import { specializationSection } from './structure-section.ts';
import { type MethodSection, woven } from './woven.ts';

/** Sections of the page after the first, in order: how it is calculated, how far it goes, what to look up. */
function methodSections(context: MethodContext): readonly MethodSection[] {
  const example = exampleSection(context);
  return [
    aboutSection(context),
    figuresSection(context),
    potentialSection(context),
    riskSection(context),
    rankSection(context),
    ...(example === null ? [] : [example]),
    specializationSection(context),
    mapSection(context),
    compareSection(context),
    prioritySection(context),
    placesSection(context),
    panelSection(context),
    settingSection(context),
    choicesSection(context),
    limitsSection(context),
    glossarySection(context),
    codebookSection(context),
    uploadSection(context),
    recomputeSection(context),
    checksSection(context),
    sourcesSection(context),
    literatureSection(context),
  ];
}

/** Body of the method page. */
export function methodBody(context: MethodContext): TemplateResult {
  const { language, town, aged, data } = context;
  const texts = methodMessages[language];
  const query = settingQuery(context);
  const minute = minuteSection(context);
  const sections = methodSections(context);
  return html`<div class="method-page">
    ${pageHead({
      language,
      below: 'method/',
      query,
      name: texts.method,
      back: { text: texts.back, href: `../${query}` },
    })}
    <main>
      <h1>${texts.heading}</h1>
      ${settingNotice(context)}
      ${aged === '' ? nothing : html`<p class="method-aged" role="status">${aged} <a href="../versions/">${texts.whatChanged}</a></p>`}
      <div class="method-columns">
        ${methodContents(context, [minute, ...sections])}
        <div class="method-text">
          ${sectionBody(minute)}
          <p class="hint">${woven(texts.lead, { edition: town.label })} ${woven(texts.version, {
            version: String(data.version.number),
            date: dateText(language, data.version.date),
            link: html`<a href="../versions/">${texts.whatChanged}</a>`,
          })}</p>
          <p class="hint"><span class="choice">${texts.ownChoice}</span> ${woven(texts.ownChoiceLegend, {
            link: html`<a href="#choices">${methodMapMessages[language].choices}</a>`,
          })}</p>
          ${sections.map(sectionBody)}
        </div>
      </div>
    </main>
  </div>`;
}

function sectionBody({ id, heading, body }: MethodSection): TemplateResult {
  return html`<section id=${id}><h2>${heading}</h2>${body}</section>`;
}
