import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/languages.ts';
import type { Scope } from '../../../indicators/types.ts';
import { comparePageMessages } from '../../i18n/messages/compare-page.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { uncertaintyMessages } from '../../i18n/messages/uncertainty.ts';
import { MOST_COLUMNS } from '../../lib/asked-places.ts';
import type { SideWords } from '../../lib/side-by-side.ts';
import { pageHead } from '../page-head.ts';
import { sideFilePath } from './side-file.ts';

/** A place that may be chosen. */
export interface ChoosablePlace {
  readonly id: string;
  readonly name: string;
}

/** Body of the page: the form, and room for the table that its script makes. `places` are in alphabetical order. */
export function compareBody(
  language: Language,
  places: Readonly<Record<Scope, readonly ChoosablePlace[]>>,
): TemplateResult {
  const texts = comparePageMessages[language];
  const words = JSON.stringify(wordsOf(language));
  const file = (scope: Scope): string => `../../${sideFilePath(scope, language)}`;
  return html`<div class="text-page side-page" data-side=${words} data-town-file=${file('town')} data-region-file=${file('region')}>
    ${pageHead({
      language,
      below: 'compare/',
      name: texts.name,
      links: [
        { text: pageMessages[language].towns, href: '../towns/' },
        { text: pageMessages[language].regions, href: '../regions/' },
        { text: methodMessages[language].method, href: '../method/' },
      ],
      back: { text: pageMessages[language].back, href: '../' },
    })}
    <main>
      <h1>${texts.heading}</h1>
      <p class="text-lead">${texts.lead}</p>
      ${formTemplate(language, places)}
      <div class="side-notes" role="status"></div>
      <div class="side-result"><p class="side-note side-unstarted">${texts.failed}</p></div>
    </main>
  </div>`;
}

function wordsOf(language: Language): SideWords {
  const texts = comparePageMessages[language];
  const { unknown, tooMany, leftOutTowns, leftOutRegions, showTowns, showRegions, oneTown, oneRegion } =
    texts;
  return {
    ...{ unknown, tooMany, leftOutTowns, leftOutRegions, showTowns, showRegions, oneTown, oneRegion },
    failed: texts.failed,
    caption: texts.caption,
    corner: texts.corner,
    noData: termName(language, 'missing'),
    openHeading: uncertaintyMessages[language].indistinguishableHeading,
    orderClear: texts.orderClear,
  };
}

function formTemplate(
  language: Language,
  places: Readonly<Record<Scope, readonly ChoosablePlace[]>>,
): TemplateResult {
  const texts = comparePageMessages[language];
  const { towns, regions } = pageMessages[language];
  return html`<form class="side-form">
    <fieldset class="side-scope">
      <legend>${texts.what}</legend>
      <label><input type="radio" name="scope" value="town" checked /> ${towns}</label>
      <label><input type="radio" name="scope" value="region" /> ${regions}</label>
    </fieldset>
    ${slots(language, places.town, { scope: 'town', legend: towns, label: texts.townSlot })}
    ${slots(language, places.region, { scope: 'region', legend: regions, label: texts.regionSlot })}
  </form>`;
}

interface Slots {
  readonly scope: Scope;
  readonly legend: string;
  readonly label: (number: number) => string;
}

/** Lists to choose up to four places from. */
function slots(
  language: Language,
  places: readonly ChoosablePlace[],
  { scope, legend, label }: Slots,
): TemplateResult {
  const numbers = Array.from({ length: MOST_COLUMNS }, (_, at) => at + 1);
  return html`<fieldset class="side-slots" data-scope=${scope} ?hidden=${scope === 'region'}>
    <legend class="vh">${legend}</legend>
    ${numbers.map(
      (number) =>
        html`<label>${label(number)} <select autocomplete="off"><option value="">${comparePageMessages[language].notChosen}</option>${places.map(
          ({ id, name }) => html`<option value=${id}>${name}</option>`,
        )}</select></label>`,
    )}
  </fieldset>`;
}
