import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/explorer/catalogue.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { MonoSidePanel } from '../../../src/panels/shell/side-panel.ts';
import type { Tab } from '../../../src/panels/shell/tab.ts';
import { linkedPanels, TABS } from '../../../src/panels/shell/tabs.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { defaultState } from '../../../src/state/default-state.ts';
import { fixtureData } from '../../fixtures/explorer.ts';
import { find, settle, stage, words } from './stage.ts';

/** A tab as a newcomer would write it: one record, and an element that comes when it is opened. */
const enterprisesTab: Tab = {
  id: 'fake-enterprises',
  name: () => 'Enterprises',
  panel: 'fake-enterprises',
  addressWord: 'fake-enterprises',
  element: 'fake-enterprises',
  load: () => {
    customElements.define('fake-enterprises', class extends HTMLElement {});
    return Promise.resolve();
  },
  content: ({ explorer }) =>
    html`<fake-enterprises>${explorer.data.places.towns.length} enterprises</fake-enterprises>`,
};

async function panelWithTab() {
  const data = fixtureData();
  const tabs = [...TABS, enterprisesTab];
  const catalogue = catalogueOf(data, { panels: linkedPanels(tabs) });
  const explorer = createExplorer({
    data,
    catalogue,
    state: defaultState('en', catalogue),
    systemTheme: 'light',
  });
  class PanelWithTab extends MonoSidePanel {
    constructor() {
      super();
      this.tabs = tabs;
    }
  }
  if (customElements.get('fake-side-panel') === undefined)
    customElements.define('fake-side-panel', PanelWithTab);
  const make = customElements.get('fake-side-panel') as typeof PanelWithTab;
  return { explorer, panel: await stage(make, explorer), legal: legalValuesOf(data, catalogue) };
}

describe('a tab is one folder and one line: a new record', () => {
  it('is in the list, opens by a click, and shows its element once its code has come', async () => {
    const { explorer, panel } = await panelWithTab();
    const button = find(panel, '[data-side-tab="fake-enterprises"]');
    expect(words(button)).toBe('Enterprises');
    button.click();
    await settle(panel);
    expect(explorer.state.panel).toBe('fake-enterprises');
    expect(button.getAttribute('aria-selected')).toBe('true');
    expect(words(find(panel, 'fake-enterprises'))).toMatch(/^\d+ enterprises$/);
  });

  it('is in the address and comes back from it', async () => {
    const { explorer, panel, legal } = await panelWithTab();
    find(panel, '[data-side-tab="fake-enterprises"]').click();
    const address = encodeAddress(explorer.state, explorer.catalogue);
    expect(address).toBe('v=1&d=2&p=fake-enterprises');
    expect(decodeAddress(address, 'en', legal)).toEqual({ state: explorer.state, rejected: [] });
  });

  it('is reached by the arrow keys', async () => {
    const { panel } = await panelWithTab();
    find(panel, '[role="tablist"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'End', bubbles: true }),
    );
    await settle(panel);
    expect(document.activeElement?.getAttribute('data-side-tab')).toBe('fake-enterprises');
  });
});
