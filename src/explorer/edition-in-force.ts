import type { Edition, Scope } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import type { ExplorerState } from '../state/state.ts';

/** The edition that the state asks for; regions have one edition only. Null while its file is not there. */
export function editionInForce(
  data: ExplorerData,
  state: Pick<ExplorerState, 'edition' | 'year'>,
  scope: Scope,
): Edition | null {
  if (scope === 'region') return data.editions['region-2022'] ?? null;
  const ids = { full: 'town-2022', core: `town-core-${state.year}`, dimensions: `town-${state.year}` };
  return data.editions[ids[state.edition]] ?? null;
}
