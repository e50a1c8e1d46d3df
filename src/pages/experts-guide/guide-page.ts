import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { expertsGuideMessages } from '../../i18n/messages/experts-guide.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { pageHead } from '../page-head.ts';

type Texts = (typeof expertsGuideMessages)[Language];

const DAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const STEPS_OF_W = [1, 3, 5, 7, 9] as const;

/** Body of the guide for whoever runs a panel of experts: two weeks day by day, whom to ask, how to read what comes out. */
export function guideBody(language: Language): TemplateResult {
  const texts = expertsGuideMessages[language];
  return html`<div class="text-page">
    ${pageHead({
      language,
      below: 'experts/guide/',
      above: [{ text: texts.panel, href: '../' }],
      name: texts.name,
      back: { text: pageMessages[language].back, href: '../../' },
    })}
    <main>
      <h1>${texts.heading}</h1>
      <p class="text-lead">${texts.lead}</p>
      <h2>${texts.days}</h2>
      ${daysTable(texts)}
      <h2>${texts.whom}</h2>
      <ul class="guide-list">${[texts.whom1, texts.whom2, texts.whom3].map((line) => html`<li>${line}</li>`)}</ul>
      <h2>${texts.many}</h2>
      <p>${texts.many1}</p>
      <p>${texts.many2}</p>
      <h2>${texts.read}</h2>
      <p>${texts.read1}</p>
      ${scaleTable(texts)}
      <p>${texts.read2}</p>
      <p>${texts.read3}</p>
      <h2>${texts.claim}</h2>
      <ul class="guide-list">${[texts.claim1, texts.claim2, texts.claim3, texts.claim4, texts.claim5].map((line) => html`<li>${line}</li>`)}</ul>
      <h2>${texts.keep}</h2>
      <p>${texts.keep1}</p>
      <h2>${texts.sources}</h2>
      <ul class="guide-list" lang="en">${[texts.sourceDelphi, texts.sourceW, texts.sourceWords].map((line) => html`<li>${line}</li>`)}</ul>
    </main>
  </div>`;
}

function daysTable(texts: Texts): TemplateResult {
  return html`<table class="guide-table">
    <thead><tr><th scope="col">${texts.day}</th><th scope="col">${texts.what}</th></tr></thead>
    <tbody>${DAYS.map((at) => html`<tr><th scope="row" class="num">${texts[`day${at}`]}</th><td>${texts[`what${at}`]}</td></tr>`)}</tbody>
  </table>`;
}

function scaleTable(texts: Texts): TemplateResult {
  return html`<table class="guide-table">
    <caption>${texts.scale}</caption>
    <thead><tr><th scope="col">${texts.value}</th><th scope="col">${texts.words}</th></tr></thead>
    <tbody>${STEPS_OF_W.map((at) => html`<tr><th scope="row" class="num">${texts[`w${at}`]}</th><td>${texts[`w${at}words`]}</td></tr>`)}</tbody>
  </table>`;
}
