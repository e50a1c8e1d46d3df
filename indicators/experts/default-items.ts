import type { Language, Names } from '../../geodata/types.ts';
import type { RiskGroup } from '../types.ts';
import type { ExpertItemRow, FactorTie, ItemOrigin } from './item-table.ts';
import type { PanelItem, PestelLetter } from './panel.ts';

/** Version of the shape of `experts.json`. */
const EXPERTS_FORMAT = 1;

/** An item of the default lists with its texts and where the wording comes from. */
export interface DefaultItem {
  readonly id: string;
  readonly names: Names;
  readonly origin: ItemOrigin;
  /** A source of `sources.csv`; null = none beside the origin. */
  readonly sourceId: string | null;
}

/** A factor of the default list. */
export interface DefaultFactor extends DefaultItem {
  readonly letter: PestelLetter;
  /** Score of a town that stands for the factor (the app's own choice); null = none. */
  readonly tie: FactorTie | null;
}

/** An action of the default list; its links are the app's own. */
export interface DefaultAction extends DefaultItem {
  readonly links: Readonly<Record<string, number>>;
}

/** A risk of the default list. */
export interface DefaultRisk extends DefaultItem {
  readonly group: RiskGroup;
}

const WORDS = ['title', 'consent', 'example'] as const;

/** The default lists: the content of `experts.json`. */
export interface ExpertItems {
  readonly format: typeof EXPERTS_FORMAT;
  readonly factors: readonly DefaultFactor[];
  readonly components: readonly DefaultItem[];
  readonly actions: readonly DefaultAction[];
  readonly risks: readonly DefaultRisk[];
  /** Title and consent of a new panel, and the title of the example. */
  readonly words: Readonly<Record<(typeof WORDS)[number], Names>>;
}

/** Lists of a panel whose items have texts. */
export type ItemList = 'factors' | 'components' | 'actions' | 'risks';

/** Makes the default lists of the rows of `expert-items.csv`. Throws if a text of a new panel is missing. */
export function expertItems(rows: readonly ExpertItemRow[]): ExpertItems {
  const of = (list: ExpertItemRow['list']) => rows.filter((row) => row.list === list);
  return {
    format: EXPERTS_FORMAT,
    factors: of('factor').flatMap((row) =>
      row.letter === null ? [] : [{ ...itemOf(row), letter: row.letter, tie: row.tie }],
    ),
    components: of('component').map(itemOf),
    actions: of('action').map((row) => ({ ...itemOf(row), links: row.links ?? {} })),
    risks: of('risk').flatMap((row) => (row.group === null ? [] : [{ ...itemOf(row), group: row.group }])),
    words: {
      title: wordsOf(rows, 'title'),
      consent: wordsOf(rows, 'consent'),
      example: wordsOf(rows, 'example'),
    },
  };
}

/** `experts.json`, or null if it is another file or of another format; for the loader of built files. */
export function readExpertItems(parsed: unknown): ExpertItems | null {
  if (typeof parsed !== 'object' || parsed === null) return null;
  const file = parsed as Partial<Record<keyof ExpertItems, unknown>>;
  const isWhole =
    file.format === EXPERTS_FORMAT &&
    [file.factors, file.components, file.actions, file.risks].every(Array.isArray) &&
    typeof file.words === 'object';
  return isWhole ? (parsed as ExpertItems) : null;
}

/** Text of an item in a language: as the coordinator wrote it, else that of the default list, else its id. */
export function itemText(items: ExpertItems, list: ItemList, item: PanelItem, language: Language): string {
  const found: DefaultItem | undefined = items[list].find(({ id }) => id === item.id);
  return item.text ?? found?.names[language] ?? item.id;
}

function itemOf({ id, name, origin, sourceId }: ExpertItemRow): DefaultItem {
  return { id, names: name, origin, sourceId };
}

function wordsOf(rows: readonly ExpertItemRow[], word: (typeof WORDS)[number]): Names {
  const found = rows.find(({ list, id }) => list === 'words' && id === word);
  if (found === undefined) throw new Error(`expert-items.csv has no row words,${word}`);
  return found.name;
}
