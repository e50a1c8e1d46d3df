import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openAddress } from '../../../../src/lib/open-address.ts';
import { enterprisesOf } from '../../../../src/panels/profile/enterprise/enterprises.ts';
import type { ProfileContext } from '../../../../src/panels/profile/profile-context.ts';
import { factGroupsOf } from '../../../../src/panels/profile/profile-facts.ts';
import { historyOf } from '../../../../src/panels/profile/profile-figures.ts';
import { projectsOf } from '../../../../src/panels/profile/profile-projects.ts';
import { allSentences, summarize } from '../../../../src/panels/profile/profile-summary.ts';
import { realProfile } from '../../../fixtures/real-profile.ts';
import { realData } from '../../layers/real-explorer.ts';

const data = realData();

function textOf(placeId: string): string {
  return readFileSync(`indicators/built/profiles/${placeId}.json`, 'utf8');
}

function contextOf(placeId: string): ProfileContext {
  const town = data.places.towns.find(({ id }) => id === placeId);
  if (town === undefined) throw new Error(`no town ${placeId}`);
  return {
    language: 'en',
    theme: 'light',
    data,
    place: { kind: 'town', town },
    placeId,
    scores: { potential: null, risk: null },
    intervals: { potential: null, risk: null },
    townRisk: null,
    file: realProfile(placeId),
    reportAddress: '',
  };
}

function topicOf(placeId: string, topic: string) {
  return factGroupsOf(contextOf(placeId))
    .flatMap(({ topics }) => topics)
    .find((one) => one.topic === topic);
}

const projectOf = (placeId: string, start: string) =>
  projectsOf(contextOf(placeId)).find(({ name }) => name.startsWith(start));

const sentencesOf = (placeId: string) =>
  allSentences(summarize(contextOf(placeId))).map((parts) => parts.join(''));

describe('facts of a profile', () => {
  it('are outdated where the year to which they were to hold is over, and nowhere else', () => {
    expect(topicOf('ekibastuz', 'comprehensive_plan_2021_2025')?.facts.map((fact) => fact.outdated)).toEqual([
      true,
    ]);
    expect(topicOf('ridder', 'comprehensive_plan_2023_2027')?.facts.map((fact) => fact.outdated)).toEqual([
      false,
    ]);
    expect(topicOf('satpayev', 'gas_status')?.facts.map(({ year, outdated }) => [year, outdated])).toEqual([
      [2023, true],
      [2025, false],
    ]);
  });

  it('carry no remark of those who keep the tables', () => {
    const remarks = data.places.towns.flatMap(({ id }) => {
      const { file } = contextOf(id);
      const notes = [...(file?.facts ?? []), ...(file?.projects ?? [])].flatMap(({ note }) =>
        Object.values(note ?? {}),
      );
      return notes.filter((note) => /our reading|do not (add|score)|stored|excerpt|grade C/i.test(note));
    });
    expect(remarks).toEqual([]);
    expect(textOf('rudny').includes('maintainerNote')).toBe(false);
  });

  it('name a sale of the owner with its date, and the owner with the year of its source', () => {
    expect(topicOf('ridder', 'owner_sale_reported')?.facts[0]).toMatchObject({ year: 2026 });
    const [mine] = enterprisesOf(contextOf('arkalyk')).enterprises;
    expect(mine?.owner).toEqual({ name: 'ERG', year: 2018 });
  });
});

describe('projects of a profile', () => {
  it('close, open or are completed by their kind', () => {
    expect(projectOf('altai', 'Closure')?.detail).toContain('closure: 2026');
    expect(projectOf('arkalyk', 'Restoration')?.detail).toContain('completion: 2026');
    expect(projectOf('zhanatas', 'Chemical')?.detail).toContain('opening: 2027');
  });

  it('are listed once where they may be the same', () => {
    const complex = projectOf('zhanatas', 'Chemical');
    expect(complex?.same.map(({ name }) => name.split(' ')[0])).toEqual(['Largest', 'EuroChem']);
    expect(projectOf('zhanatas', 'Largest')).toBeUndefined();
    expect(complex?.sources.map(({ id }) => id)).toContain('HIMON-EUR');
  });

  it('are outdated where the year of opening has passed without a report of it', () => {
    expect(projectOf('karatau', 'Sodium')?.outdated).toBe(true);
    expect(projectOf('zhanatas', 'Wind farm')?.outdated).toBe(false);
    expect(projectOf('arkalyk', 'Restoration')?.outdated).toBe(false);
  });
});

describe('the state of an enterprise', () => {
  it('has a year, and an announced closing', () => {
    expect(sentencesOf('arkalyk').join(' ')).toContain('stopped (2021)');
    expect(sentencesOf('altai').join(' ')).toContain('Its closure in 2026 was announced in 2024.');
    expect(sentencesOf('shakhtinsk').join(' ')).toContain('operating (year unknown)');
  });
});

it('a town that left the list in an unknown year says so', () => {
  expect(historyOf(contextOf('tekeli'))).toContain('Taken off the list; the year is not known.');
  expect(historyOf(contextOf('saran'))).toContain('Taken off the list in 2023.');
  expect(historyOf(contextOf('khromtau')).join(' ')).not.toContain('Founded');
});

describe('the address of a source', () => {
  it('is what a browser opens, without the words behind it', () => {
    expect(openAddress('https://github.com/a/b (commit 8f64f87)')).toBe('https://github.com/a/b');
    expect(openAddress('https://stat.gov.kz/ru/')).toBe('https://stat.gov.kz/ru/');
    expect(openAddress('address_unknown')).toBe('');
    expect(openAddress('javascript:alert(1)')).toBe('');
  });
});
