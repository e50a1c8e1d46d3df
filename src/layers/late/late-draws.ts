import { loadCode } from '../../lib/load-code.ts';
import type { LayerId } from '../../state/state.ts';
import type { LayerDraw } from '../layer.ts';

/** By id of the layer. */
export type LateDraws = Readonly<Record<LayerId, LayerDraw>>;

/** Code that has come, as texts are kept in `src/i18n/late-texts.ts`; null = it has not. */
let come: LateDraws | null = null;

/** Keeps the code; called at once by what draws without waiting: pages, frames, tests. */
export function keepDraws(draws: LateDraws): void {
  come = draws;
}

/** Tells whether the code has come. */
export function hasDraws(): boolean {
  return come !== null;
}

/** How a layer is drawn whose record has no drawing; null = its code has not come, or there is none. */
export function lateDraw(id: LayerId): LayerDraw | null {
  return come?.[id] ?? null;
}

/** Fetches the code. Rejects as a lost script does. */
export async function fetchDraws(): Promise<void> {
  const { DRAWS } = await loadCode(() => import('./draws.ts'));
  keepDraws(DRAWS);
}
