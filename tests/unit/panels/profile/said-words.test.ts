import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../geodata/languages.ts';
import { BOUNDS, FACT_UNITS } from '../../../../indicators/fact-units.ts';
import { factGroup } from '../../../../src/i18n/messages/facts/groups.ts';
import { renderStatic } from '../../../../src/pages/render-static.ts';
import { amountWords } from '../../../../src/panels/profile/amount-words.ts';
import { enterprisesOf } from '../../../../src/panels/profile/enterprise/enterprises.ts';
import { enterprisesTemplate } from '../../../../src/panels/profile/enterprise/enterprises-template.ts';
import { timelineOf } from '../../../../src/panels/profile/enterprise/timeline.ts';
import { timelineTemplate } from '../../../../src/panels/profile/enterprise/timeline-template.ts';
import { type FactTopic, factGroupsOf } from '../../../../src/panels/profile/profile-facts.ts';
import { factsTemplate } from '../../../../src/panels/profile/profile-facts-template.ts';
import { historyOf } from '../../../../src/panels/profile/profile-figures.ts';
import { type ProjectView, projectsOf } from '../../../../src/panels/profile/profile-projects.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { faultsOf } from '../../i18n/wording-faults.ts';
import { realData } from '../../layers/real-explorer.ts';
import { contextsOf } from './profile-contexts.ts';

const data = realData();

function written(language: Language, amount: Parameters<typeof amountWords>[1]): string {
  return amountWords(language, amount, '')
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}

describe('an amount', () => {
  it.each([
    ['en', '37836.8', 'million tenge', '', '37,836.8 million tenge'],
    ['ru', '37836.8', 'million tenge', '', '37 836,8 млн тенге'],
    ['kk', '37836.8', 'million tenge', '', '37 836,8 млн теңге'],
    ['en', '3.2–6', 'billion USD', '', '3.2–6 billion US dollars'],
    ['ru', '83', 'measures', '', '83 мероприятия'],
    ['ru', '21', 'persons', 'more than', 'более 21 человека'],
    ['ru', '3', 'measures', 'about', 'около 3 мероприятий'],
    ['ru', '2', 'measures', 'almost', 'почти 2 мероприятия'],
    ['kk', '350', 'persons', 'more than', '350 адамнан астам'],
    ['kk', '712', 'billion tenge', 'almost', '712 млрд теңгеге жуық'],
    ['kk', '400', 'Mt', 'more than', '400 млн тоннадан астам'],
    ['kk', '99.9', '%', 'up to', '99,9 %-ға дейін'],
    ['en', '-1', '%', 'or lower', '−1% or lower'],
    ['ru', '1990', 'year', '', '1990'],
  ] as const)('in %s: %s %s %s', (language, amount, unit, bound, text) => {
    expect(written(language, { amount, unit, bound }).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it.each(LANGUAGES)('is sound in every unit and bound, in %s', (language) => {
    for (const unit of FACT_UNITS)
      for (const bound of ['', ...BOUNDS] as const)
        for (const amount of ['1', '2', '5', '21', '25.5']) {
          const text = written(language, { amount, unit, bound });
          expect(text).toMatch(/\d/);
          if (unit !== 'of 10') expect(faultsOf(language, text)).toEqual([]);
        }
  });
});

/** Texts of HTML outside elements that say in which language they are, and outside « ». */
function unmarked(html: string): string {
  return html
    .replaceAll(/<(\w+)[^>]* lang="?\w+"?[^>]*>[^<]*<\/\1>/g, ' | ')
    .replaceAll(/<[^>]*>/g, ' | ')
    .replaceAll(/[«“][^»”]*[»”]/g, '…');
}

const TWO_LATIN_WORDS = /[A-Za-z]{2,}[ \u00a0][A-Za-z]{2,}/;

const plain = (topics: readonly FactTopic[]): readonly FactTopic[] =>
  topics.map((topic) => ({ ...topic, facts: topic.facts.map((fact) => ({ ...fact, sources: [] })) }));
const plainProject = (project: ProjectView): ProjectView => ({
  ...project,
  sources: [],
  same: project.same.map(plainProject),
});

describe('facts, enterprises and projects', () => {
  const others = LANGUAGES.filter((language) => language !== 'en');
  it.each(others)('say nothing in another language that is not marked, in %s', (language) => {
    let count = 0;
    for (const context of contextsOf(data, openingView(language), 'town')) {
      const groups = factGroupsOf(context).map((group) => ({ ...group, topics: plain(group.topics) }));
      const { state, enterprises: all } = enterprisesOf(context);
      const enterprises = all.map((one) => ({
        ...one,
        blocks: one.blocks.map(({ block, topics }) => ({ block, topics: plain(topics) })),
      }));
      const projects = projectsOf(context).map(plainProject);
      const html = [
        factsTemplate(language, groups),
        enterprisesTemplate(language, { state, share: null, enterprises }),
        timelineTemplate(language, timelineOf(projects, enterprises, 2026)),
      ].flatMap((template) => (typeof template === 'symbol' ? [] : [renderStatic(template)]));
      const text = unmarked([...html, ...historyOf(context)].join(' '));
      expect([context.placeId, TWO_LATIN_WORDS.exec(text)?.[0]]).toEqual([context.placeId, undefined]);
      count += text.length;
    }
    expect(count).toBeGreaterThan(50_000);
  });

  it.each([
    ['<dd>town budget</dd>', true],
    ['<dd><span lang="en">town budget</span></dd>', false],
    ['<dd><span class="x" lang=en>Qarmet JSC</span></dd>', false],
    ['<dd>завод «Silk Road Electronics», KPO</dd>', false],
  ])('would be found in %s', (html, isFound) => {
    expect(TWO_LATIN_WORDS.test(unmarked(html))).toBe(isFound);
  });

  it('have a group for every topic of the tables', () => {
    const topics = [...contextsOf(data, openingView('en'), 'town')].flatMap(
      ({ file }) => file?.facts.map(({ topic }) => topic) ?? [],
    );
    expect(topics.length).toBeGreaterThan(300);
    expect(topics.filter((topic) => factGroup(topic) === 'other')).toEqual([]);
  });
});
