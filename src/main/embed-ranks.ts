import type { FileResult } from '../data/explorer-data.ts';
import type { UncertaintyRuns } from '../explorer/run-engine.ts';
import { isOffline } from '../lib/is-offline.ts';
import { loadBeside } from './load-beside.ts';
import type { RanksOf } from './start-embed-ranks.ts';

/** Name of the script that computes rank intervals, beside the one that draws frames; given at build. */
declare const __EMBED_RANKS__: string;

/** Where that script puts what it brings. */
declare const monotownsRanks: RanksOf | undefined;

/**
 * The computing of rank intervals, from a script of its own: most pictures are in sight before it is needed.
 * A script that does not come is a fault of that file.
 */
export async function loadEmbedRanks(): Promise<FileResult<true>> {
  if ((await loadBeside(__EMBED_RANKS__)) && typeof monotownsRanks === 'function')
    return { ok: true, value: true };
  return { ok: false, file: __EMBED_RANKS__, reason: isOffline() ? 'no-connection' : 'not-loaded' };
}

/** Runs of rank intervals inside the call, once {@link loadEmbedRanks} has been answered; they fail before. */
export const EMBED_RANKS: UncertaintyRuns = {
  atOnce: true,
  engine: {
    ranks(input, seed, { done, failed }) {
      if (typeof monotownsRanks === 'function') done(monotownsRanks(input, seed));
      else failed(__EMBED_RANKS__);
      return () => {};
    },
    drivers(_input, _seed, { failed }) {
      // A frame shows no drivers.
      failed('');
      return () => {};
    },
  },
};
