import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { structureMeasureMessages } from '../../../../src/i18n/messages/structure-measures.ts';
import type { PictureContext } from '../../../../src/layers/layer.ts';
import { measureValue } from '../../../../src/layers/measures/measure-value.ts';
import { DRAWN_STRUCTURE, measureGroups, readMeasure } from '../../../../src/layers/measures/measures.ts';
import type { ProfileContext } from '../../../../src/panels/profile/profile-context.ts';
import { specializationOf } from '../../../../src/panels/profile/profile-specialization.ts';
import { structureViewOf } from '../../../../src/panels/profile/profile-structure.ts';
import { AUTHOR_METHOD } from '../../../../src/state/method-state.ts';
import { realProfile } from '../../../fixtures/real-profile.ts';
import { realData, realScoresBy } from '../real-explorer.ts';

const data = realData();

function picture(language: PictureContext['language']): PictureContext {
  const scores = { town: { potential: null, risk: null }, region: { potential: null, risk: null } };
  const editions = { town: null, region: null };
  return {
    ...{ language, theme: 'light', data, uploadTime: null, digest: null, editions, scores },
    ...{ method: AUTHOR_METHOD, scoresBy: realScoresBy(data), scenario: null },
  };
}

function profile(language: ProfileContext['language'], placeId: string): ProfileContext {
  const town = data.places.towns.find(({ id }) => id === placeId);
  const region = data.places.regions.find(({ id }) => id === placeId);
  const place = town ? ({ kind: 'town', town } as const) : region && ({ kind: 'region', region } as const);
  if (place === undefined) throw new Error(`no place ${placeId}`);
  const none = { potential: null, risk: null };
  const file = realProfile(placeId);
  const rest = { theme: 'light', townRisk: null, reportAddress: '', scores: none, intervals: none } as const;
  return { language, data, place, placeId, file, ...rest };
}

describe('measures of the structure as layers', () => {
  it('stand in the list of measures of towns and of regions, each with a name in every language', () => {
    for (const scope of ['town', 'region'] as const) {
      for (const language of LANGUAGES) {
        const ids = measureGroups(data, scope, language).flatMap(({ options }) => options);
        const own = ids.filter(({ id }) => id.startsWith('structure:'));
        expect(own.map(({ name }) => name)).toEqual(
          DRAWN_STRUCTURE.map((measure) => structureMeasureMessages[language][measure]),
        );
      }
    }
    expect(readMeasure(data, 'region', 'structure:other')).toBeNull();
  });

  it('write the value in the words of the language and carry its address', () => {
    const krugman = measureValue(picture('ru'), 'structure:krugman', 'region', 'KZ-62');
    expect(krugman).toMatchObject({ valueText: '0,83', figure: 'structure|KZ-62|krugman|all', year: 2024 });
    const shift = measureValue(picture('en'), 'structure:regional', 'region', 'KZ-62');
    expect(shift.valueText).toBe('+13.7%');
    expect(shift.value).toBeCloseTo(13.7, 1);
  });

  it('tell no figures from figures whose years cannot be compared', () => {
    const change = (id: string) => measureValue(picture('en'), 'structure:change', 'town', id);
    expect(change('kentau')).toMatchObject({ value: null, valueText: 'years cannot be compared' });
    expect(change('rudny')).toMatchObject({ value: null, valueText: 'no data published' });
    expect(change('aksai')).toMatchObject({ grade: 'C', state: 'proxy' });
  });
});

describe('measures of the structure in a profile', () => {
  it.each(LANGUAGES)('name the reference, the years and the parts in %s', (language) => {
    const town = structureViewOf(profile(language, 'temirtau'));
    expect(town?.measures).toHaveLength(7);
    expect(town?.notes.join(' ')).toContain(
      structureMeasureMessages[language].townReference(data.structure.reference.regions),
    );
    expect(town?.notes.join(' ')).toContain('2010–2012');
    expect(town?.related).toHaveLength(8);
    const region = structureViewOf(profile(language, 'KZ-62'));
    expect(region?.notes.join(' ')).toContain(structureMeasureMessages[language].nation);
    expect(region?.notes.join(' ')).toContain('2025');
    expect(region?.prospects?.length).toBeGreaterThan(0);
  });

  it('have two ends where the reference does not print all branches of manufacturing', () => {
    const metallurgy = specializationOf(profile('en', 'temirtau'))?.bars.find(
      ({ id }) => id === 'metallurgy',
    );
    const text = metallurgy?.quotient.map((part) => (typeof part === 'string' ? part : part.text)).join('');
    expect(text).toMatch(/^1\.\d\d–4\.\d\d$/);
    const notes = specializationOf(profile('en', 'temirtau'))?.notes.join(' ') ?? '';
    expect(notes).toContain('without its industry');
    expect(
      specializationOf(profile('en', 'ekibastuz'))?.bars.find(({ id }) => id === 'mining')?.quotient,
    ).toHaveLength(1);
  });

  it('mark quotients of 1.25 and above, and no other', () => {
    for (const placeId of ['temirtau', 'KZ-62']) {
      const bars = specializationOf(profile('en', placeId))?.bars ?? [];
      for (const { quotient, specialized } of bars) {
        const [low] = quotient;
        const value = typeof low === 'object' && 'value' in low ? (low.value ?? 0) : Number.NaN;
        expect(specialized).toBe(value >= 1.25);
      }
      expect(bars.some(({ specialized }) => specialized)).toBe(true);
    }
  });

  it('are absent where no output is published by branch', () => {
    expect(structureViewOf(profile('en', 'rudny'))).toBeNull();
  });
});
