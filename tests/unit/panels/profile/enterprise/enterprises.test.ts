import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../geodata/languages.ts';
import { enterpriseTopicMessages } from '../../../../../src/i18n/messages/facts/enterprise-topics.ts';
import { renderStatic } from '../../../../../src/pages/render-static.ts';
import { BLOCKS, blockOf } from '../../../../../src/panels/profile/enterprise/blocks.ts';
import { enterprisesOf } from '../../../../../src/panels/profile/enterprise/enterprises.ts';
import { enterprisesTemplate } from '../../../../../src/panels/profile/enterprise/enterprises-template.ts';
import { timelineOf } from '../../../../../src/panels/profile/enterprise/timeline.ts';
import { projectsOf } from '../../../../../src/panels/profile/profile-projects.ts';
import { openingView } from '../../../../fixtures/catalogue.ts';
import { realData } from '../../../layers/real-explorer.ts';
import { contextsOf } from '../profile-contexts.ts';

const data = realData();
const contexts = [...contextsOf(data, openingView('en'), 'town')].filter(({ file }) => file !== null);

function townOf(placeId: string) {
  const found = contexts.find((one) => one.placeId === placeId);
  if (found === undefined) throw new Error(`no ${placeId}`);
  return found;
}

describe('what is printed of an enterprise', () => {
  it('stands under one subject each, and nothing is lost', () => {
    for (const context of contexts) {
      const shown = enterprisesOf(context).enterprises.flatMap(({ blocks }) =>
        blocks.flatMap(({ topics }) => topics.flatMap(({ facts }) => facts.map(({ row }) => row))),
      );
      expect(shown.toSorted()).toEqual((context.file?.enterprises ?? []).map(({ row }) => row).toSorted());
    }
  });

  it('has a subject for every topic, and every subject has topics', () => {
    const blocks = Object.keys(enterpriseTopicMessages.en).map(blockOf);
    expect(new Set(blocks)).toEqual(new Set(BLOCKS));
  });

  it.each(LANGUAGES)('names the subjects on which nothing is published, in %s', (language) => {
    const context = [...contextsOf(data, openingView(language), 'town')].find(
      ({ placeId, file }) => placeId === 'temirtau' && file !== null,
    );
    if (context === undefined) throw new Error('no Temirtau');
    const template = enterprisesTemplate(language, enterprisesOf(context));
    const words = {
      en: 'The sources say nothing on:',
      ru: 'В источниках нет сведений:',
      kk: 'Дереккөздерде мәлімет жоқ:',
    };
    if (typeof template === 'symbol') throw new Error('nothing is shown');
    expect(renderStatic(template)).toContain(words[language]);
  });
});

describe('the state of an enterprise', () => {
  it('is the one that the risk score counts, with its year and grade', () => {
    const cell = townOf('kentau').scores.risk?.places['kentau']?.indicators['enterprise-state']?.cell;
    expect(cell).not.toBeNull();
    expect(enterprisesOf(townOf('kentau')).state).toContain(`(${cell?.year};`);
  });

  it('is said to be unknown where no source tells it', () => {
    const silent = contexts.filter(
      ({ placeId, scores }) => scores.risk?.places[placeId]?.indicators['enterprise-state']?.cell === null,
    );
    for (const context of silent) expect(enterprisesOf(context).state).toMatch(/^The sources do not say/);
    const known = contexts.length - silent.length;
    expect(known).toBeGreaterThanOrEqual(21);
  });
});

describe('the share of the leading branch through the years', () => {
  it('is branch over whole of one sheet, year by year', () => {
    const share = enterprisesOf(townOf('temirtau')).share?.runs.flat() ?? [];
    expect(share.length).toBeGreaterThan(5);
    const { file } = townOf('temirtau');
    const level = data.industries?.towns['temirtau']?.level;
    const printed = (series: string, year: number): number =>
      file?.series
        .find((one) => one.series === series && one.level === level)
        ?.points.find((point) => point[0] === year)?.[1] ?? Number.NaN;
    for (const { year, value } of share)
      expect(value).toBeCloseTo(printed('metallurgy_output', year) / printed('industrial_output', year), 9);
  });

  it('leaves out a year in which the branch is larger than the whole, and breaks the line there', () => {
    const context = townOf('temirtau');
    const { file } = context;
    if (file === null) throw new Error('no file');
    const YEAR = 2018;
    const series = file.series.map((one) =>
      one.series === 'metallurgy_output'
        ? {
            ...one,
            points: one.points.map((point): typeof point => {
              const [year, value, ...rest] = point;
              return [year, year === YEAR ? value * 100 : value, ...rest];
            }),
          }
        : one,
    );
    const runs = enterprisesOf({ ...context, file: { ...file, series } }).share?.runs ?? [];
    const before = enterprisesOf(context).share?.runs ?? [];
    expect(before.flat().map(({ year }) => year)).toContain(YEAR);
    expect(runs.flat().map(({ year }) => year)).toEqual(
      before.flat().flatMap(({ year }) => (year === YEAR ? [] : [year])),
    );
    expect(runs.length).toBe(before.length + 1);
  });

  it('is never above the whole, and there is none where no branch leads', () => {
    let count = 0;
    for (const context of contexts) {
      const { share } = enterprisesOf(context);
      if (data.industries?.towns[context.placeId]?.leading == null) expect(share).toBeNull();
      for (const { value } of share?.runs.flat() ?? []) expect(value).toBeLessThanOrEqual(1);
      if (share !== null) count += 1;
    }
    expect(count).toBeGreaterThan(8);
  });
});

describe('the timeline', () => {
  const timeline = (placeId: string) =>
    timelineOf(projectsOf(townOf(placeId)), enterprisesOf(townOf(placeId)).enterprises, 2026);

  it('stands in the order of the years, what is not dated last', () => {
    for (const { placeId } of contexts) {
      const years = timeline(placeId).map(({ year }) => year ?? Number.POSITIVE_INFINITY);
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }
  });

  it('has every project and every dated end once', () => {
    for (const context of contexts) {
      const ends = enterprisesOf(context).enterprises.flatMap(({ horizon }) => horizon);
      expect(timeline(context.placeId)).toHaveLength(projectsOf(context).length + ends.length);
    }
    expect(timeline('karazhal').some(({ year, project }) => year === 2036 && project === null)).toBe(true);
  });

  it('says what lies ahead of the version of the index', () => {
    expect(timeline('karazhal').find(({ year }) => year === 2036)?.isAhead).toBe(true);
    for (const { year, isAhead } of contexts.flatMap(({ placeId }) => timeline(placeId)))
      expect(isAhead).toBe(year !== null && year > 2026);
  });
});
