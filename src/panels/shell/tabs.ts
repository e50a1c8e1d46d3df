import type { Explorer } from '../../explorer/explorer.ts';
import type { ExplorerState } from '../../state/state.ts';
import type { LinkedPanel } from '../../state/view-catalogue.ts';
import { coverageTab } from '../coverage/tab.ts';
import { priorityTab } from '../priority/tab.ts';
import { profileTab } from '../profile/tab.ts';
import { relationsTab } from '../relations/tab.ts';
import { regionsTab, townsTab } from '../tables/tabs.ts';
import { uploadTab } from '../upload/tab.ts';
import type { Tab } from './tab.ts';

/** Tabs of the panel beside the map, in order. A new one is a folder with its element and its record, and a line here. */
export const TABS: readonly Tab[] = [
  townsTab,
  regionsTab,
  uploadTab,
  relationsTab,
  priorityTab,
  coverageTab,
  profileTab,
];

/** The tabs that have something to show now. */
export function tabsInSight(
  { state, data }: Pick<Explorer, 'state' | 'data'>,
  tabs: readonly Tab[] = TABS,
): readonly Tab[] {
  return tabs.filter(({ isShown }) => isShown?.(state, data) !== false);
}

/** The panels that a link can open. */
export function linkedPanels(tabs: readonly Tab[] = TABS): readonly LinkedPanel[] {
  return tabs.flatMap(({ panel, addressWord }) => (addressWord === null ? [] : [{ id: panel, addressWord }]));
}

/** The tab that a state shows; the first one where its panel is closed or has nothing to show. */
export function tabOf({ panel, selection, table }: ExplorerState, tabs: readonly Tab[] = TABS): Tab {
  const shown = panel === null || (panel === 'profile' && selection === null) ? 'table' : panel;
  const open = tabs.filter((tab) => tab.panel === shown);
  const found = open.find((tab) => tab.table === undefined || tab.table === table.tab) ?? open[0] ?? tabs[0];
  if (found === undefined) throw new Error('there are no tabs');
  return found;
}
