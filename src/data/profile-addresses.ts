/** Addresses of the files of all profiles, by their paths from this folder. */
export const PROFILE_ADDRESSES = import.meta.glob<string>('../../indicators/built/profiles/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
