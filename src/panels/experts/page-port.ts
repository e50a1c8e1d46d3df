import type { Language, TownId } from '../../../geodata/types.ts';
import type { ExpertItems } from '../../../indicators/experts/default-items.ts';
import type { LevelItems } from '../../../indicators/experts/levels.ts';

/** A level whose weights may be asked for, with its names. */
export interface LevelNames {
  readonly code: string;
  /** Name of the index that it belongs to. */
  readonly index: string;
  /** Such as "Risk: components". */
  readonly name: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

/** Names in the language of the page that its script finds in it. */
export interface PageNames {
  /** All towns in the order of the alphabet. */
  readonly towns: readonly { readonly id: TownId; readonly name: string }[];
  /** What weights may be asked for, the dimensions of potential first. */
  readonly levels: readonly LevelNames[];
}

/** What the elements of the page need of the page around them. */
export interface PagePort {
  readonly language: Language;
  readonly names: PageNames;
  /** The default lists of a panel. */
  readonly items: ExpertItems;
  /** Absolute address of this page in a language, without what follows `#`. */
  readonly address: (language: Language) => string;
  /** Goes to another part of the page, as a link to `#…` does. */
  readonly go: (hash: string) => void;
  /** Writes a step of the answers into the history, so that the back button leads to the one before. */
  readonly keepStep: (step: number) => void;
  /** Today, `2026-12-01`. */
  readonly today: () => string;
  /** Fetches what draws the results of a panel, rejects where it does not come; null = there is none. */
  readonly loadResults: (() => Promise<unknown>) | null;
}

/** What a panel that the page reads may weigh. */
export function levelsOf({ names }: Pick<PagePort, 'names'>): LevelItems {
  return new Map(names.levels.map(({ code, items }) => [code, items.map(({ id }) => id)]));
}
