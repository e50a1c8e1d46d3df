import type { Edition } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';

/** The data with further editions added. */
export function withEditions(data: ExplorerData, editions: readonly Edition[]): ExplorerData {
  const byId = Object.fromEntries(editions.map((edition) => [edition.id, edition]));
  return { ...data, editions: { ...data.editions, ...byId } };
}
