import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { createExplorer, openingState } from '../../../src/explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../../src/explorer/engine-at-once.ts';
import { requestAllRankIntervals } from '../../../src/explorer/explorer-runs.ts';
import { NO_PAGE, type PageSettings } from '../../../src/explorer/page-settings.ts';
import { openingSideTemplate } from '../../../src/panels/shell/opening-side-template.ts';
import { MonoSidePanel } from '../../../src/panels/shell/side-panel.ts';
import { openTab } from '../../../src/panels/shell/tab.ts';
import { regionsTab, townsTab } from '../../../src/panels/tables/tabs.ts';
import { fixtureData } from '../../fixtures/explorer.ts';
import { find, settle, words } from './stage.ts';
import '../../../styles/page.css';

const placeHref: PageSettings['placeHref'] = (_, { id }) => `#town-${id}`;

/** The side panel with the content that the build writes into it, told to stand. */
async function standing() {
  const data = fixtureData();
  const explorer = createExplorer({
    data,
    state: openingState('en', data),
    systemTheme: 'light',
    uncertainty: UNCERTAINTY_AT_ONCE,
  });
  requestAllRankIntervals(explorer);
  const written = document.createElement('div');
  render(openingSideTemplate(explorer, '', placeHref), written);
  const panel = new MonoSidePanel();
  panel.settings = { ...NO_PAGE, placeHref };
  panel.innerHTML = written.innerHTML;
  document.body.replaceChildren(panel);
  const wake = panel.stand(explorer);
  await settle(panel);
  const first = find(panel, '[data-place]');
  return { explorer, panel, wake, first, id: first.dataset['place'] ?? '' };
}

/** Two frames and an idle moment later. */
async function later(panel: MonoSidePanel): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2000 }));
  }
  await settle(panel);
}

describe('a prerendered part that stands', () => {
  it('stays as it is while nobody touches it', async () => {
    const { panel, first } = await standing();
    await later(panel);
    expect(first.isConnected).toBe(true);
  });

  it('says after it was drawn anew what it said before', async () => {
    const { panel, wake, first } = await standing();
    const before = words(find(panel, 'table'));
    wake();
    await settle(panel);
    expect(first.isConnected).toBe(false);
    expect(words(find(panel, 'table'))).toBe(before);
  });

  it('answers the first click on a name with the profile, and a second one in it', async () => {
    const { explorer, panel, first, id } = await standing();
    const name = words(first);
    first.click();
    expect(explorer.state.selection).toEqual({ kind: 'town', id });
    await settle(panel);
    expect(words(find(panel, 'h2'))).toBe(name);
    find(panel, `[data-side-tab="${townsTab.id}"]`).click();
    await settle(panel);
    expect(panel.querySelector('table.ranked')).not.toBeNull();
  });

  it('hands a click on to the button that stands where the old one stood', async () => {
    const { explorer, panel } = await standing();
    const pins = panel.querySelectorAll<HTMLElement>('[data-pin]');
    const third = pins[2];
    third?.click();
    await settle(panel);
    expect(explorer.state.pins).toEqual([third?.dataset['pin']]);
  });

  it('leaves a click that asks for another window to the link', async () => {
    const { explorer, panel, first } = await standing();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    first.addEventListener('click', (event) => {
      expect(event.defaultPrevented).toBe(false);
      event.preventDefault();
    });
    first.dispatchEvent(click);
    await later(panel);
    expect(explorer.state.selection).toBeNull();
    expect(first.isConnected).toBe(true);
  });

  it('is live under a pointer, and keeps the focus of the keyboard', async () => {
    const { panel, first, id } = await standing();
    first.focus();
    first.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settle(panel);
    expect(first.isConnected).toBe(false);
    expect(document.activeElement).toBe(find(panel, `[data-place="${id}"]`));
  });

  it('follows what changes elsewhere', async () => {
    const { explorer, panel } = await standing();
    explorer.dispatch(openTab(regionsTab));
    await later(panel);
    expect(find(panel, '[role="tabpanel"]').dataset['panel']).toBe(regionsTab.id);
  });

  it('stays where what changes is not in it', async () => {
    const { explorer, panel, first } = await standing();
    explorer.setCurrentPainter('webgl');
    await later(panel);
    expect(first.isConnected).toBe(true);
    explorer.setSystemTheme('dark');
    await later(panel);
    expect(first.isConnected).toBe(false);
  });
});
