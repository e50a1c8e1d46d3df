import { describe, expect, it } from 'vitest';
import { BUILT_FORMAT } from '../../../indicators/built-files.ts';
import { compactJson } from '../../../indicators/editions/compact-json.ts';
import { namesInOneLanguage } from '../../../indicators/editions/one-language.ts';
import { packProfile } from '../../../indicators/editions/pack-profile.ts';
import type { FileResult } from '../../../src/data/explorer-data.ts';
import type { FileReader } from '../../../src/data/fetch-file.ts';
import { createProfileLoaders } from '../../../src/data/load-profiles.ts';
import { realProfile, realWords } from '../../fixtures/real-profile.ts';

const OLD = { format: 3 };

/** Loaders of the shipped profiles, the files that they asked for, and those that do not come or come as another. */
function open() {
  const asked: string[] = [];
  const replaced = new Map<string, unknown>();
  const contentOf = (file: string): unknown => {
    if (replaced.has(file)) return replaced.get(file);
    const [, scope, language] = /^profiles-(\w+)-(\w+)\.json$/.exec(file) ?? [];
    if (language === undefined) {
      const placeId = file.slice('profiles/'.length, -'.json'.length);
      return packProfile(realProfile(placeId), realWords(placeId));
    }
    const words = realWords(scope === 'town' ? 'ridder' : 'KZ-35');
    return { format: BUILT_FORMAT, ...compactJson(namesInOneLanguage(words, language as 'en')) };
  };
  const fetchIt = async <Value>(file: string, read: FileReader<Value>): Promise<FileResult<Value>> => {
    asked.push(file);
    await Promise.resolve();
    const content = contentOf(file);
    if (content === null) return { ok: false, file, reason: 'HTTP 404' };
    const value = read(JSON.parse(JSON.stringify(content)));
    return value === null ? { ok: false, file, reason: 'unexpected-content' } : { ok: true, value };
  };
  return { asked, replaced, loaders: createProfileLoaders(fetchIt, 'ru') };
}

async function populationOf({ loaders }: ReturnType<typeof open>) {
  const profile = await loaders.profile('ridder', 'town');
  if (!profile.ok) throw new Error(profile.file);
  return profile.value.series.find(({ series }) => series === 'population_year_end')?.names;
}

describe('loaders of profiles', () => {
  it('ask for a profile and what is shared at once, and for what is shared only once a scope', async () => {
    const opened = open();
    const first = opened.loaders.profile('ridder', 'town');
    expect(opened.asked).toEqual(['profiles/ridder.json', 'profiles-town-ru.json']);
    await first;
    await opened.loaders.profile('temirtau', 'town');
    await opened.loaders.profile('ridder', 'town');
    await opened.loaders.profile('KZ-35', 'region');
    expect(opened.asked.slice(2)).toEqual([
      ...['profiles/temirtau.json', 'profiles/KZ-35.json', 'profiles-region-ru.json'],
    ]);
  });

  it('give all of the profile in the language of the page', async () => {
    const { loaders } = open();
    const profile = await loaders.profile('ridder', 'town');
    expect(profile.ok && namesInOneLanguage(profile.value, 'ru')).toEqual(
      namesInOneLanguage(realProfile('ridder'), 'ru'),
    );
  });

  it('join a language to the profiles that are there and those to come', async () => {
    const opened = open();
    const names = await populationOf(opened);
    expect(names).not.toHaveProperty('kk');
    expect(await opened.loaders.addLanguage('kk')).toEqual({ ok: true, value: true });
    const all = realProfile('ridder').series.find(({ series }) => series === 'population_year_end')?.names;
    expect(names).toEqual({ kk: all?.kk, ru: all?.ru });
    await opened.loaders.profile('KZ-35', 'region');
    expect(opened.asked).toContain('profiles-region-kk.json');
  });

  it('join a language to a profile that is on its way when the page turns to it', async () => {
    const opened = open();
    const [names] = await Promise.all([populationOf(opened), opened.loaders.addLanguage('en')]);
    expect(names).toHaveProperty('en');
  });

  it.each([
    ['profiles/ridder.json', null, 'HTTP 404'],
    ['profiles/ridder.json', OLD, 'unexpected-content'],
    ['profiles-town-ru.json', null, 'HTTP 404'],
    ['profiles-town-ru.json', OLD, 'unexpected-content'],
  ])('name %s that does not come right, and try again when asked again', async (file, content, reason) => {
    const { loaders, replaced } = open();
    replaced.set(file, content);
    expect(await loaders.profile('ridder', 'town')).toEqual({ ok: false, file, reason });
    expect((await loaders.profile('KZ-35', 'region')).ok).toBe(true);
    replaced.clear();
    expect((await loaders.profile('ridder', 'town')).ok).toBe(true);
  });

  it('name a profile that is of another build than what is shared', async () => {
    const { loaders, replaced } = open();
    const none = { series: [], uses: {}, texts: [], sources: {} };
    replaced.set('profiles-town-ru.json', { format: BUILT_FORMAT, ...compactJson(none) });
    const file = 'profiles/ridder.json';
    expect(await loaders.profile('ridder', 'town')).toEqual({
      ok: false,
      file,
      reason: 'unexpected-content',
    });
  });

  it('say which names of a language did not come, and stay as they are', async () => {
    const opened = open();
    const names = await populationOf(opened);
    opened.replaced.set('profiles-town-en.json', null);
    const lost = { ok: false, file: 'profiles-town-en.json', reason: 'HTTP 404' };
    expect(await opened.loaders.addLanguage('en')).toEqual(lost);
    expect((await opened.loaders.profile('temirtau', 'town')).ok).toBe(true);
    opened.replaced.clear();
    await opened.loaders.addLanguage('en');
    expect(names).toHaveProperty('en');
  });
});
