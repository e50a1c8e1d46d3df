import type { ExplorerData, Industries } from './explorer-data.ts';

/** The structures of the places, where they must be there. Throws if their file has not come. */
export function industriesOf({ industries }: ExplorerData): Industries {
  if (industries === null) throw new Error('industries.json has not come');
  return industries;
}
