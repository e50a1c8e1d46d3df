import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DIMENSIONS } from '../../../indicators/types.ts';
import type { Explorer, ExplorerPart } from '../../../src/explorer/explorer.ts';
import { type AddressBar, pageAddress, syncAddress } from '../../../src/explorer/url-sync.ts';
import { languageOfPath } from '../../../src/i18n/page-folder.ts';
import { type Action, changeLayer, select, setCamera, setLanguage } from '../../../src/state/actions.ts';
import type { LegalValues } from '../../../src/state/legal-values.ts';
import { CATALOGUE, openingView } from '../../fixtures/catalogue.ts';

const legal: LegalValues = {
  catalogue: CATALOGUE,
  isAxis: () => true,
  towns: new Set(['ridder']),
  regions: new Set(),
  isMeasure: () => true,
  isSortKey: () => true,
  editions: new Set(),
  branches: new Set(),
  enterprises: new Set(),
  weightCodes: new Set(['economic', 'labour']),
  expertLevels: new Map([['potential', DIMENSIONS]]),
};

/** The two members that the address needs of an explorer. */
function createStateHolder(): Pick<Explorer, 'state' | 'dispatch' | 'subscribe' | 'catalogue'> {
  const listeners = new Set<(changed: ReadonlySet<ExplorerPart>) => void>();
  const holder = {
    catalogue: CATALOGUE,
    state: openingView('en'),
    dispatch(action: Action) {
      holder.state = action(holder.state);
      for (const listener of listeners) listener(new Set(['state'] as const));
    },
    subscribe(listener: (changed: ReadonlySet<ExplorerPart>) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return holder;
}

/** An address bar with a real back button. */
function createBar(pathname: string): AddressBar & { back(): void; readonly entries: string[] } {
  const entries = [pathname];
  let listener: (() => void) | null = null;
  const url = (): URL => new URL(entries.at(-1) ?? '/', 'http://site');
  return {
    entries,
    location: {
      get search() {
        return url().search;
      },
      get pathname() {
        return url().pathname;
      },
    },
    history: {
      pushState: (_data, _title, address) => void entries.push(String(address)),
      replaceState: (_data, _title, address) => void entries.splice(-1, 1, String(address)),
    },
    addEventListener: (_type, added) => {
      listener = added;
    },
    removeEventListener: () => {
      listener = null;
    },
    back() {
      entries.pop();
      listener?.();
    },
  };
}

describe('address in step with the state', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('pushes choices and lets back undo them', () => {
    const explorer = createStateHolder();
    const bar = createBar('/site/en/');
    syncAddress(explorer as Explorer, bar, () => legal);
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    expect(bar.entries).toEqual(['/site/en/', '/site/en/?v=1&d=2&s=ridder']);
    bar.back();
    expect(explorer.state.selection).toBeNull();
  });

  it('waits for the camera and sliders to rest, and adds no entry for them', () => {
    const explorer = createStateHolder();
    const bar = createBar('/en/');
    syncAddress(explorer as Explorer, bar, () => legal);
    explorer.dispatch(setCamera({ centre: [70, 48], zoom: 5 }));
    explorer.dispatch(changeLayer('regions', { opacity: 0.5 }));
    expect(bar.entries).toEqual(['/en/']);
    vi.runAllTimers();
    expect(bar.entries).toEqual(['/en/?v=1&d=2&l=regions*o=50~towns&c=70,48,5']);
  });

  it('does not lose a camera that moved just before a choice', () => {
    const explorer = createStateHolder();
    const bar = createBar('/en/');
    syncAddress(explorer as Explorer, bar, () => legal);
    explorer.dispatch(setCamera({ centre: [70, 48], zoom: 5 }));
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    expect(bar.entries).toEqual(['/en/?v=1&d=2&c=70,48,5', '/en/?v=1&d=2&s=ridder&c=70,48,5']);
  });

  it('keeps the language in the path, under any root', () => {
    const explorer = createStateHolder();
    const bar = createBar('/any/where/index.html');
    syncAddress(explorer as Explorer, bar, () => legal);
    explorer.dispatch(setLanguage('kk'));
    expect(bar.entries.at(-1)).toBe('/any/where/kk/');
    expect(languageOfPath('/any/where/kk/')).toBe('kk');
    expect(languageOfPath('/any/where/')).toBeNull();
    expect(pageAddress('/ru/', openingView('en'), CATALOGUE)).toBe('/en/');
  });

  it('gives the embed form a page of its own', () => {
    const embed = { ...openingView('en'), embed: true };
    expect(pageAddress('/site/ru/', embed, CATALOGUE)).toBe('/site/en/embed/?v=1&d=2&embed=1');
    expect(pageAddress('/site/en/embed/', openingView('en'), CATALOGUE)).toBe('/site/en/');
    expect(languageOfPath('/site/kk/embed/')).toBe('kk');
  });
});
