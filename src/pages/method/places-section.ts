import { html } from 'lit';
import { formatNumber } from '../../i18n/format.ts';
import { methodPlacesMessages } from '../../i18n/messages/method-places.ts';
import { FAR_FROM_KM } from '../../state/condition.ts';
import { choiceMark } from './choice-mark.ts';
import type { MethodContext } from './method-context.ts';
import type { MethodSection } from './woven.ts';

/** How the parts of the pages of towns and regions are made. */
export function placesSection(context: MethodContext): MethodSection {
  const texts = methodPlacesMessages[context.language];
  return {
    id: 'places',
    heading: texts.places,
    body: html`
      <h3 id="case">${texts.case} ${choiceMark(context)}</h3>
      <p>${texts.caseText}</p>
      <h3 id="break-even">${texts.breakEven} ${choiceMark(context)}</h3>
      <p>${texts.breakEvenText}</p>
      <h3 id="priorities">${texts.priorities} ${choiceMark(context)}</h3>
      <p>${texts.prioritiesText}</p>
      <h3 id="typology">${texts.typology} ${choiceMark(context)}</h3>
      <p>${texts.typologyText(formatNumber(context.language, FAR_FROM_KM))}</p>
      <h3 id="people">${texts.people} ${choiceMark(context)}</h3>
      <p>${texts.peopleText}</p>
      <p>${texts.forecastText}</p>
      <h3 id="work">${texts.work} ${choiceMark(context)}</h3>
      <p>${texts.workText}</p>
      <h3 id="scenario">${texts.scenario} ${choiceMark(context)}</h3>
      <p>${texts.scenarioText}</p>
      <p>${texts.scenarioPathsText}</p>
      <p>${texts.scenarioBandText}</p>`,
  };
}
