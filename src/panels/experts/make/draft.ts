import type { Language } from '../../../../geodata/types.ts';
import { PANEL_LIMITS } from '../../../../indicators/experts/check-panel.ts';
import { panelFile, readPanel } from '../../../../indicators/experts/codec.ts';
import {
  type DefaultItem,
  type ExpertItems,
  type ItemList,
  itemText,
} from '../../../../indicators/experts/default-items.ts';
import { defaultPanel } from '../../../../indicators/experts/default-panel.ts';
import { PANEL_ID_LENGTH, randomId } from '../../../../indicators/experts/ids.ts';
import {
  INSTRUMENTS,
  type Instrument,
  type Panel,
  type PestelLetter,
} from '../../../../indicators/experts/panel.ts';
import { MAX_AHP_ITEMS } from '../../../../indicators/scoring/ahp.ts';
import { cryptoRandom } from '../../../lib/crypto-random.ts';
import { forgetTexts, keepText, keptText } from '../../../lib/kept-text.ts';
import { never } from '../../../lib/never.ts';
import { type LevelNames, levelsOf, type PagePort } from '../page-port.ts';

/** Drafts that this browser keeps side by side: of a panel of all kinds, and of one that begins with weights alone. */
export type DraftName = 'make' | 'make-weights';

/** What an expert answers in half an hour. */
const FIRST_INSTRUMENTS: Readonly<Record<DraftName, readonly Instrument[]>> = {
  make: ['problems', 'weights', 'actions', 'risks'],
  'make-weights': ['weights'],
};

/** An item of a list as the coordinator sees it: of the default list, switched on or off, or of their own. */
export interface DraftRow {
  readonly id: string;
  readonly isOn: boolean;
  readonly text: string;
  /** Text of the default list; null = an own item. */
  readonly defaultText: string | null;
  readonly origin: DefaultItem['origin'] | null;
  readonly letter: PestelLetter | null;
}

/** The draft that this browser keeps, or a new panel with a random id and the default lists. */
export function openDraft(port: Pick<PagePort, 'items' | 'language' | 'names'>, draft: DraftName): Panel {
  const { items, language } = port;
  const kept = keptText(`${draft}:draft`);
  const read = kept === null ? null : readPanel(kept, levelsOf(port));
  if (read !== null && 'panel' in read) return read.panel;
  const panel = defaultPanel(items, { id: randomId(PANEL_ID_LENGTH, cryptoRandom), language });
  return { ...panel, instruments: FIRST_INSTRUMENTS[draft] };
}

/** Keeps a draft in this browser. */
export function keepDraft(panel: Panel, draft: DraftName): void {
  keepText(`${draft}:draft`, panelFile(panel));
}

/** Remembers that the panel has been handed on: what is changed from then on is another panel. */
export function markHandedOut({ id }: Panel, draft: DraftName): void {
  keepText(`${draft}:handed-out`, id);
}

/** The changed draft, under an id of its own if the panel before has been handed on: answers to it would not fit any more. */
export function changedDraft(panel: Panel, draft: DraftName): Panel {
  return keptText(`${draft}:handed-out`) === panel.id
    ? { ...panel, id: randomId(PANEL_ID_LENGTH, cryptoRandom) }
    : panel;
}

/** Forgets the draft. */
export function forgetDraft(draft: DraftName): void {
  forgetTexts(`${draft}:`);
}

/** Rows of a list: the default ones in their order, behind them the coordinator's own. */
export function draftRows(
  items: ExpertItems,
  panel: Panel,
  list: ItemList,
  language: Language,
): readonly DraftRow[] {
  const chosen = panel[list];
  const defaults: readonly DefaultItem[] = items[list];
  const letters = new Map<string, PestelLetter>(
    [...items.factors, ...panel.factors].map(({ id, letter }) => [id, letter]),
  );
  const letterOf = (id: string) => (list === 'factors' ? (letters.get(id) ?? null) : null);
  const known = new Set(defaults.map(({ id }) => id));
  return [
    ...defaults.map(({ id, names, origin }): DraftRow => {
      const item = chosen.find((one) => one.id === id);
      const defaultText = names[language];
      return {
        id,
        isOn: item !== undefined,
        text: item?.text ?? defaultText,
        defaultText,
        origin,
        letter: letterOf(id),
      };
    }),
    ...chosen
      .filter(({ id }) => !known.has(id))
      .map((item): DraftRow => {
        const text = itemText(items, list, item, language);
        return { id: item.id, isOn: true, text, defaultText: null, origin: null, letter: letterOf(item.id) };
      }),
  ];
}

/** Weighs another level; more items than can be compared in pairs are weighed by points. */
export function withLevel(panel: Panel, { code, items }: LevelNames): Panel {
  return {
    ...panel,
    weighed: { level: code, items: items.map(({ id }) => id) },
    weighing: items.length > MAX_AHP_ITEMS ? 'budget' : panel.weighing,
  };
}

/** Lists that the questions of a panel are made of; an action is needed for what it does to factors. */
export function listsAsked({ instruments }: Panel): readonly ItemList[] {
  const asked: Readonly<Record<ItemList, readonly Instrument[]>> = {
    factors: ['problems', 'pestel', 'cross', 'actions'],
    components: ['cross'],
    actions: ['actions'],
    risks: ['risks'],
  };
  return (['factors', 'components', 'actions', 'risks'] as const).filter((list) =>
    asked[list].some((one) => instruments.includes(one)),
  );
}

/** True where something is asked town by town. */
export function asksTowns({ instruments }: Panel): boolean {
  return instruments.includes('actions') || instruments.includes('risks');
}

/** Switches an instrument on or off; those that are on stay in their order. */
export function withInstrument(panel: Panel, instrument: Instrument, isOn: boolean): Panel {
  const chosen = new Set(panel.instruments);
  if (isOn) chosen.add(instrument);
  else chosen.delete(instrument);
  return { ...panel, instruments: INSTRUMENTS.filter((one) => chosen.has(one)) };
}

/** Switches a default item on or off, or takes an own one away. */
export function withItem(
  panel: Panel,
  items: ExpertItems,
  list: ItemList,
  change: { readonly id: string; readonly isOn: boolean },
): Panel {
  const fresh = defaultPanel(items, { id: panel.id, language: panel.language });
  const own = panel[list].filter(({ id }) => fresh[list].every((one) => one.id !== id));
  const isKept = ({ id }: { readonly id: string }) =>
    id === change.id ? change.isOn : panel[list].some((one) => one.id === id);
  const current = new Map(panel[list].map((item) => [item.id, item]));
  const kept = [...fresh[list].map((item) => current.get(item.id) ?? item), ...own].filter(isKept);
  return { ...panel, [list]: kept };
}

/** Writes a text of the coordinator's over an item; one that is empty or the default brings the default back. */
export function withText(panel: Panel, list: ItemList, row: DraftRow, text: string): Panel {
  const written = text.trim().slice(0, PANEL_LIMITS.text);
  const own = written === '' || written === row.defaultText ? null : written;
  if (own === null && row.defaultText === null) return panel;
  return {
    ...panel,
    [list]: panel[list].map((item) => (item.id === row.id ? { ...item, text: own } : item)),
  };
}

/** Adds an item of the coordinator's own; a factor stands under a letter. */
export function withOwn(panel: Panel, list: ItemList, written: string, letter: PestelLetter): Panel {
  const text = written.trim().slice(0, PANEL_LIMITS.text);
  if (text === '') return panel;
  const used = new Set(panel[list].map(({ id }) => id));
  let number = 1;
  while (used.has(`x${number}`)) number += 1;
  const id = `x${number}`;
  switch (list) {
    case 'factors':
      return { ...panel, factors: [...panel.factors, { id, text, letter }] };
    case 'actions':
      return { ...panel, actions: [...panel.actions, { id, text, links: {} }] };
    case 'components':
    case 'risks':
      return { ...panel, [list]: [...panel[list], { id, text }] };
    default:
      return never(list);
  }
}

/** Says how much an action does for a factor, 0–3. */
export function withLink(panel: Panel, action: string, factor: string, strength: number): Panel {
  const change = (links: Readonly<Record<string, number>>) =>
    Object.fromEntries([
      ...Object.entries(links).filter(([id]) => id !== factor),
      ...(strength === 0 ? [] : [[factor, strength] as const]),
    ]);
  return {
    ...panel,
    actions: panel.actions.map((one) => (one.id === action ? { ...one, links: change(one.links) } : one)),
  };
}
