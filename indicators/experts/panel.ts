import type { Language, TownId } from '../../geodata/types.ts';

/** What a panel can ask, in the order of its pages. */
export const INSTRUMENTS = ['problems', 'pestel', 'cross', 'weights', 'actions', 'risks'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Letters of PESTEL; `e` = economic, `n` = environmental (nature). */
export const PESTEL_LETTERS = ['p', 'e', 's', 't', 'n', 'l'] as const;
export type PestelLetter = (typeof PESTEL_LETTERS)[number];

/** Something that experts judge. Text of the default lists stands in `tables/expert-items.csv`, by id. */
export interface PanelItem {
  /** Unique in its list: an id of the default list, or `x1`, `x2` … for an item of the coordinator's own. */
  readonly id: string;
  /** Null = the text of the default list; else as the coordinator wrote it, at most 120 characters. */
  readonly text: string | null;
}

/** A factor of development, internal or external. */
export interface PanelFactor extends PanelItem {
  readonly letter: PestelLetter;
}

/** A managerial action. */
export interface PanelAction extends PanelItem {
  /** How much it does for a factor, 1–3, by id of the factor; absent = 0. */
  readonly links: Readonly<Record<string, number>>;
}

/** What the instrument `weights` weighs: a level of weights and its items, which travel with the panel. */
export interface Weighed {
  /** Code of the level (`levels.ts`): `potential`, `hazard`, `labour.town`. */
  readonly level: string;
  /** Node codes or ids of indicators, at least two, as the codebook had them when the panel was made. */
  readonly items: readonly string[];
}

/** Median and quartiles of a group by key of the question, as the second round shows them. */
export type GroupValues = Readonly<Record<string, readonly [low: number, median: number, high: number]>>;

/** Whom a coordinator asks what; travels whole in a link or a file. */
export interface Panel {
  readonly format: 1;
  /** Eight random letters and digits; the rounds of one panel share it. */
  readonly id: string;
  /** At most 80 characters. */
  readonly title: string;
  /** Who asks, as the coordinator wrote it; at most 80 characters, '' = not said. */
  readonly askedBy: string;
  readonly language: Language;
  readonly round: 1 | 2;
  readonly instruments: readonly Instrument[];
  /** For `actions` and `risks`: asked town by town; empty = of all towns together. */
  readonly towns: readonly TownId[];
  readonly factors: readonly PanelFactor[];
  /** Components of the quality of life, for `cross`. */
  readonly components: readonly PanelItem[];
  readonly actions: readonly PanelAction[];
  /** Risks of the matrix of likelihood and consequence. */
  readonly risks: readonly PanelItem[];
  /** What an expert agrees to before answering; at most 1,000 characters. */
  readonly consent: string;
  readonly weighed: Weighed;
  /** How `weights` asks: in pairs (AHP, at most nine items) or by 100 points. */
  readonly weighing: 'ahp' | 'budget';
  /** What the first round said; null in the first round. */
  readonly group: GroupValues | null;
}

/** What one expert has said. */
export interface Answer {
  readonly format: 1;
  /** Id of the panel. */
  readonly panel: string;
  readonly round: 1 | 2;
  /** Twelve random letters and digits, kept in the expert's browser: a second file of the same expert takes the place of the first. */
  readonly expert: string;
  /** As the expert typed it, at most 60 characters; '' = none. */
  readonly name: string;
  /** Day of the answer, `2026-12-01`; null = not known. */
  readonly day: string | null;
  /** By key of the question (`questionsOf`); absent = not answered. */
  readonly values: Readonly<Record<string, number>>;
}
