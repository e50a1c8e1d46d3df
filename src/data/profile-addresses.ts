const PROFILES = import.meta.glob<string>('../../indicators/built/profiles/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const WORDS = import.meta.glob<string>('../../indicators/built/profiles-*-*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * Address of a file of profiles by its name in `indicators/built`; null = there is none. The build puts a rule in
 * place of these lists: `src/pages/profile-files.ts`.
 */
export function profileAddress(file: string): string | null {
  const path = `../../indicators/built/${file}`;
  return PROFILES[path] ?? WORDS[path] ?? null;
}
