import type { Edition, Scope } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';

/** The edition in force for a scope; regions have one edition only, whatever the year. null = not loaded. */
export function findEdition(
  data: ExplorerData,
  scope: Scope,
  kind: Edition['kind'],
  year: number | null,
): Edition | null {
  const editions = Object.values(data.editions);
  return (
    editions.find(
      (edition) =>
        edition.scope === scope && edition.kind === kind && (year === null || edition.year === year),
    ) ?? null
  );
}
