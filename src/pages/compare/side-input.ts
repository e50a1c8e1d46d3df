import type { Language } from '../../../geodata/types.ts';
import type { Scope } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import type { HistorySource } from '../../panels/parts/history-source.ts';
import type { ProfileContext } from '../../panels/profile/profile-context.ts';

/** What the rows of the table are made from: the contexts of the profiles of all towns or all regions. */
export interface SideInput {
  readonly language: Language;
  readonly scope: Scope;
  readonly data: ExplorerData;
  readonly history: HistorySource;
  /** In the order of the file. */
  readonly contexts: readonly ProfileContext[];
}

/** Stands in the address of a row's figures for the id of the place. */
export const ANY_PLACE = '{place}';
