import { html, type TemplateResult } from 'lit';
import { CLOSE } from '../../../indicators/editions/correlations.ts';
import { CORE_DIMENSIONS } from '../../../indicators/scoring/index-tree.ts';
import { DIMENSIONS, type Edition, type Grade } from '../../../indicators/types.ts';
import { joinWords } from '../../i18n/format.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { claims } from './claims-section.ts';
import { moneyFormula, rateFormula } from './formulas.ts';
import { type MethodContext, settingText } from './method-context.ts';
import { planOf } from './method-tables.ts';
import { countText, type MethodSection, woven } from './woven.ts';

/** What the explorer is, what may not be claimed of it. */
export function aboutSection(context: MethodContext): MethodSection {
  const { language, data } = context;
  const texts = methodMessages[language];
  const { towns, regions } = data.places;
  const left = towns.filter(({ leftList }) => leftList);
  const leftNames = left.map((town) => `${town.names[language]} (${town.validTo ?? texts.yearUnknown})`);
  return {
    id: 'about',
    heading: texts.about,
    body: html`
      <p>${woven(texts.aboutWhat, {
        dimensions: countText('dimensions', String(DIMENSIONS.length)),
        towns: countText('towns', String(towns.length)),
        regions: countText('regions', String(regions.length)),
      })}</p>
      <p>${texts.aboutNot}</p>
      ${left.length === 0 ? '' : html`<p>${woven(texts.aboutMembership, { left: joinWords(language, leftNames) })}</p>`}
      ${claims(context)}`,
  };
}

const GRADES: readonly Grade[] = ['A', 'B', 'C'];
const STATES = ['measured', 'proxy', 'outdated', 'missing', 'not-applicable'] as const;

/** How a printed figure becomes the value of an indicator. */
export function figuresSection(context: MethodContext): MethodSection {
  const { language, methods } = context;
  const texts = methodMessages[language];
  return {
    id: 'figures',
    heading: texts.figures,
    body: html`
      <p>${texts.figuresGrades}</p>
      <ul class="method-list">
        ${GRADES.map(
          (grade) =>
            html`<li><b>${grade}</b> ${woven(texts.gradeCounts, {
              name: termName(language, `grade-${grade}`),
              weight: settingText(language, methods.potential.gradeWeight[grade]),
            })}</li>`,
        )}
      </ul>
      <p>${woven(texts.figuresStates, {
        states: joinWords(
          language,
          STATES.map((state) => termName(language, state)),
        ),
      })}</p>
      <p>${texts.figuresDenominate}</p>
      ${rateFormula()}
      <p>${texts.figuresMoney}</p>
      ${moneyFormula()}
      <p>${texts.figuresWindow}</p>
      ${yearsText(context)}
      <p>${woven(texts.figuresOnce, { limit: settingText(language, CLOSE) })}</p>`,
  };
}

function yearsText({ language, tables, town, data }: MethodContext): TemplateResult {
  const texts = methodMessages[language];
  const plan = planOf(tables.plans, town.id);
  const shifted = data.codebook.filter(
    ({ id, scope }) => scope === 'town' && (tables.recipes[id]?.yearShift ?? 0) > 0,
  );
  const coreYears = yearsOf(data.laterEditions, 'core');
  const core = data.codebook.filter((one) => one.scope === 'town' && one.core && one.use === 'potential');
  return html`<p>${woven(texts.figuresEdition, {
    label: plan.label,
    first: String(plan.first),
    last: String(plan.last),
    oldest: String(plan.oldest),
    shifted: shifted.map((row) => row.names[language]).join('; '),
  })}</p>
  <p>${woven(texts.figuresCore, {
    from: String(coreYears[0] ?? ''),
    to: String(coreYears.at(-1) ?? ''),
    count: countText('core-indicators', String(core.length)),
    dimensions: String(CORE_DIMENSIONS.length),
    later: yearsOf(data.laterEditions, 'dimensions').join(', '),
  })}</p>`;
}

function yearsOf(
  editions: readonly { readonly kind: Edition['kind']; readonly year: number }[],
  kind: Edition['kind'],
): readonly number[] {
  return editions
    .filter((edition) => edition.kind === kind)
    .map(({ year }) => year)
    .sort((a, b) => a - b);
}
