import type { Language } from '../../geodata/languages.ts';
import type { ProfileFile, ProfileWords } from '../../indicators/built-files.ts';
import { unpackProfile } from '../../indicators/editions/pack-profile.ts';
import type { PlaceId, Scope } from '../../indicators/types.ts';
import { readPackedProfile, readWordsFile } from './built-files.ts';
import type { FileResult } from './explorer-data.ts';
import { type FileReader, fetchOnce } from './fetch-file.ts';
import { joinNames } from './join-names.ts';

/** Fetches a file of profiles by its name in `indicators/built`, or says why it did not come. */
export type FetchProfileFile = <Value>(file: string, read: FileReader<Value>) => Promise<FileResult<Value>>;

/** Loaders of profiles, and of the names in them. */
export interface ProfileLoaders {
  readonly profile: (placeId: PlaceId, scope: Scope) => Promise<FileResult<ProfileFile>>;
  /** Names of a language join those of all profiles, those that are there and those to come. */
  readonly addLanguage: (language: Language) => Promise<FileResult<true>>;
}

/**
 * Loads profiles with the names of one language: the file of a place, and beside it what all of its scope have in
 * common, which is fetched once. Where either does not come, the result names the file; a later call tries again.
 */
export function createProfileLoaders(fetchIt: FetchProfileFile, opened: Language): ProfileLoaders {
  const words = createWords(fetchIt, opened);
  const profiles = new Map<PlaceId, () => Promise<FileResult<ProfileFile>>>();
  const load = async (placeId: PlaceId, scope: Scope): Promise<FileResult<ProfileFile>> => {
    const file = `profiles/${placeId}.json`;
    const [packed, shared] = await Promise.all([fetchIt(file, readPackedProfile), words.of(scope)]);
    if (!packed.ok) return packed;
    if (!shared.ok) return shared;
    const value = unpackProfile(packed.value, shared.value);
    return value === null ? { ok: false, file, reason: 'unexpected-content' } : { ok: true, value };
  };
  return {
    profile: (placeId, scope) => {
      const once = profiles.get(placeId) ?? fetchOnce(() => load(placeId, scope));
      profiles.set(placeId, once);
      return once();
    },
    addLanguage: words.add,
  };
}

interface Words {
  readonly of: (scope: Scope) => Promise<FileResult<ProfileWords>>;
  readonly add: (language: Language) => Promise<FileResult<true>>;
}

/** What profiles have in common, in the language that the page opened with and those that join it. */
function createWords(fetchIt: FetchProfileFile, opened: Language): Words {
  const joined = new Set<Language>();
  const held = new Set<Scope>();
  const files = new Map<string, () => Promise<FileResult<ProfileWords>>>();
  const fetchWords = (scope: Scope, language: Language): Promise<FileResult<ProfileWords>> => {
    const file = `profiles-${scope}-${language}.json`;
    const once = files.get(file) ?? fetchOnce(() => fetchIt(file, readWordsFile));
    files.set(file, once);
    return once();
  };
  const of: Words['of'] = async (scope) => {
    const asked = [...joined];
    const [first, ...others] = await Promise.all([
      fetchWords(scope, opened),
      ...asked.map((language) => fetchWords(scope, language)),
    ]);
    if (!first.ok) return first;
    for (const part of others) {
      if (!part.ok) return part;
      joinNames(first.value, part.value);
    }
    // The page may have turned to another language meanwhile.
    if (joined.size > asked.length) return of(scope);
    held.add(scope);
    return first;
  };
  return {
    of,
    add: async (language) => {
      joined.add(language);
      for (const part of await Promise.all([...held].map(of)))
        if (!part.ok) {
          joined.delete(language);
          return part;
        }
      return { ok: true, value: true };
    },
  };
}
