import type { TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import type { PageSettings } from '../../explorer/page-settings.ts';
import type { ExplorerState, LayerId, PanelId, TableState } from '../../state/state.ts';

/** What the element of a tab is given. */
export interface TabInput {
  readonly explorer: Explorer;
  readonly settings: PageSettings;
  /** The reader asked for a wide panel. */
  readonly isWide: boolean;
}

/** A tab of the panel beside the map: its name, what it shows, and how a link opens it. */
export interface Tab {
  /** Unique, kebab-case. */
  readonly id: string;
  readonly name: (language: Language) => string;
  /** The panel of the state that it stands for. */
  readonly panel: PanelId;
  /** Which of the two tables it shows, where its panel is that of the tables. */
  readonly table?: TableState['tab'];
  /** Word of its panel in addresses; shared links hold it, so it never changes. null = no link opens it. */
  readonly addressWord: string | null;
  /** False while there is nothing to show, or nothing on the map that it belongs to; always shown without this. */
  readonly isShown?: (state: ExplorerState, data: ExplorerData) => boolean;
  /** Name of its custom element, which `load` defines. */
  readonly element: string;
  readonly load: () => Promise<unknown>;
  readonly content: (input: TabInput) => TemplateResult;
  /** What stands there until the code has come; a word on the loading without this. */
  readonly waiting?: (explorer: Explorer) => TemplateResult;
  /** How wide the panel is: as ever, over the map, or over the map if the reader asks for it. Default: as ever. */
  readonly width?: 'usual' | 'wide' | 'asked';
}

/** Whether a panel is open, or a layer on the map whose figures it lists. */
export function belongsToMap({ panel, layers }: ExplorerState, own: PanelId, layer: LayerId): boolean {
  return panel === own || layers.some(({ id, on }) => id === layer && on);
}

/** Opens a tab. */
export function openTab({ panel, table }: Tab): (state: ExplorerState) => ExplorerState {
  return (state) => ({
    ...state,
    panel,
    ...(table === undefined ? {} : { table: { ...state.table, tab: table } }),
  });
}
