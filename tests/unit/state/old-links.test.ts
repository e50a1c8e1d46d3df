import { describe, expect, it } from 'vitest';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { linkAge } from '../../../src/state/link-age.ts';
import { presetOf } from '../../../src/state/method-state.ts';
import type { ExplorerState, LayerState } from '../../../src/state/state.ts';
import { CATALOGUE, OPENING_LAYERS, openingView } from '../../fixtures/catalogue.ts';
import links from '../../fixtures/old-links.json' with { type: 'json' };
import { UPLOAD } from '../../fixtures/upload.ts';
import { realData } from '../layers/real-explorer.ts';

/** A link that readers hold, what it opened when it was shared, and how it is written now if not the same way. */
interface OldLink {
  readonly link: string;
  readonly opens: object;
  readonly writtenNow?: string;
}

const OLD_LINKS: readonly OldLink[] = links;
const legal = legalValuesOf({ ...realData(), upload: UPLOAD }, CATALOGUE);

/** What a link changes of the opening view; of the layers those that are on, with what is not their default. */
function changesOf(state: ExplorerState): object {
  const opening: Readonly<Record<string, unknown>> = { ...openingView('en') };
  const changed = Object.entries(state).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(opening[key]),
  );
  const plain = Object.fromEntries(changed);
  return {
    ...plain,
    ...('layers' in plain ? { layers: state.layers.filter(({ on }) => on).map(settingsOf) } : {}),
    ...('method' in plain ? { method: presetOf(state.method) } : {}),
  };
}

function settingsOf(layer: LayerState): object {
  const usual: Readonly<Record<string, unknown>> = { ...OPENING_LAYERS.find(({ id }) => id === layer.id) };
  const kept = Object.entries(layer).filter(
    ([key, value]) =>
      ['id', 'measure'].includes(key) ||
      (key !== 'on' && JSON.stringify(value) !== JSON.stringify(usual[key])),
  );
  return Object.fromEntries(kept);
}

describe('links that were shared', () => {
  it.each(OLD_LINKS)('open what they opened: $link', ({ link, opens, writtenNow }) => {
    const { state, rejected } = decodeAddress(link, 'en', legal);
    expect(rejected).toEqual([]);
    expect(changesOf(state)).toEqual(opens);
    const written = encodeAddress(state, CATALOGUE);
    // What is written now says which version of the figures it was made with.
    expect(written).toBe((writtenNow ?? link).replace(/^v=1&/, `v=1&d=${CATALOGUE.dataVersion}&`));
    expect(decodeAddress(written, 'en', legal).state).toEqual(state);
  });

  it.each(OLD_LINKS)(
    'are known to be from before wherever they chose something: $link',
    ({ link, opens }) => {
      const looks = ['theme', 'painter', 'embed', 'panel', 'camera'];
      const chooses = Object.keys(opens).some((part) => !looks.includes(part));
      expect(linkAge(link, CATALOGUE.dataVersion)).toBe(chooses ? 'earlier' : 'present');
    },
  );
});
