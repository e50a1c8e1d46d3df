import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { READY_VIEWS } from '../../explorer/ready-views.ts';
import { expertsPageMessages } from '../../i18n/messages/experts-page.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { readyViewMessages } from '../../i18n/messages/ready-views.ts';
import { reuseMessages } from '../../i18n/messages/reuse.ts';
import { siteLinkMessages } from '../../i18n/messages/site-links.ts';
import { creditsOf } from '../../layers/credits.ts';
import { LICENCES_FILE } from '../licences/licences-file.ts';
import { CODEBOOK_FILE } from '../method/shipped-sets.ts';
import { pageHead } from '../page-head.ts';

export interface ReuseInput {
  readonly language: Language;
  /** What readers call the year of the index. */
  readonly edition: string;
  /** Number of the index version. */
  readonly version: number;
  /** Where a faulty figure is reported; '' = nowhere. */
  readonly reportAddress: string;
}

/** Body of the page that says how others may show, download, credit and correct what is here. */
export function reuseBody({ language, edition, version, reportAddress }: ReuseInput): TemplateResult {
  const texts = reuseMessages[language];
  const { towns, regions, back } = pageMessages[language];
  return html`<div class="text-page">
    ${pageHead({
      language,
      below: 'use/',
      name: texts.heading,
      links: [
        { text: siteLinkMessages[language].tours, href: '../tours/' },
        { text: methodMessages[language].method, href: '../method/' },
        { text: expertsPageMessages[language].name, href: '../experts/' },
        { text: siteLinkMessages[language].glossary, href: '../glossary/' },
        { text: layerMessages[language].creditVersion(version), href: '../versions/' },
      ],
      back: { text: back, href: '../' },
    })}
    <main>
      <h1>${texts.heading}</h1>
      <p class="text-lead">${texts.lead}</p>
      <h2 id="embed">${texts.embed}</h2>
      <p>${texts.embedHow}</p>
      <p>${texts.embedReady}</p>
      <ul class="method-works">${READY_VIEWS.map(
        ({ slug }) => html`<li><a href="../embed/${slug}/">${readyViewMessages[language][slug]}</a></li>`,
      )}</ul>
      <h2 id="pictures">${texts.pictures}</h2>
      <p>${texts.picturesHow}</p>
      <h2 id="data">${texts.data}</h2>
      <p>${texts.dataTables}</p>
      <p>${texts.dataPlaces} <a href="../towns/">${towns}</a> · <a href="../regions/">${regions}</a></p>
      <ul class="method-works">
        <li><a href="../../${CODEBOOK_FILE}">${texts.dataIndicators}</a></li>
        <li><a href="../method/#recompute">${texts.dataSets}</a></li>
      </ul>
      <h2 id="licence">${texts.licence}</h2>
      <p>${texts.licenceOwn} <a href="../../${LICENCES_FILE}">${texts.licenceAll}</a></p>
      <p>${texts.licenceMaps}</p>
      <ul class="method-works">${creditsOf(language).map(
        ({ text, href }) => html`<li><a href=${href} rel="external noopener">${text}</a></li>`,
      )}</ul>
      <h3>${texts.credit}</h3>
      <blockquote class="reuse-credit">${texts.creditLine(edition)}</blockquote>
      <h3 id="cite">${texts.cite}</h3>
      <p>${texts.citeHow}</p>
      <h2 id="claims">${texts.claims}</h2>
      ${[texts.claimRank, texts.claimArea, texts.claimMissing].map((claim) => html`<p>${claim}</p>`)}
      <h2 id="report">${texts.report}</h2>
      <p>${texts.reportHow}</p>
      <p>${reportAddress === '' ? texts.reportNone : html`<a href=${reportAddress}>${texts.reportLink}</a>`}</p>
    </main>
  </div>`;
}
