import { type ItemList, itemText } from '../../../indicators/experts/default-items.ts';
import type { Instrument, Panel } from '../../../indicators/experts/panel.ts';
import type { PagePort } from './page-port.ts';

/** A list whose items are asked about. */
export type NamedList = ItemList | 'weighed';

/** Names of what a panel asks about, in the language of the page; the id itself where there is none. */
export interface ItemNames {
  /** Ids of a coordinator's own items are unique in their list only. */
  readonly item: (list: NamedList, id: string) => string;
  readonly town: (id: string) => string;
  /** What is weighed, such as "Risk: components". */
  readonly level: string;
}

/** The list whose items the questions of an instrument stand under. */
export const LIST_OF: Readonly<Record<Instrument, NamedList>> = {
  problems: 'factors',
  pestel: 'factors',
  cross: 'factors',
  weights: 'weighed',
  actions: 'actions',
  risks: 'risks',
};

/** Names of a panel's items. */
export function itemNames({ names, items, language }: PagePort, panel: Panel): ItemNames {
  const { level: code } = panel.weighed;
  const level = names.levels.find((one) => one.code === code);
  const weighed: ReadonlyMap<string, string> = new Map(level?.items.map(({ id, name }) => [id, name]));
  const towns: ReadonlyMap<string, string> = new Map(names.towns.map(({ id, name }) => [id, name]));
  return {
    item: (list, id) => {
      if (list === 'weighed') return weighed.get(id) ?? id;
      const item = panel[list].find((one) => one.id === id);
      return item === undefined ? id : itemText(items, list, item, language);
    },
    town: (id) => towns.get(id) ?? id,
    level: level?.name ?? code,
  };
}
