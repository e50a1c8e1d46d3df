import type { Names, SomeNames } from '../geodata/languages.ts';
import type { Bound, FactUnit, ProjectStatus } from './fact-units.ts';

/** What a row says: a number with its unit, or a code, or words, or a value and words on it; '' = none. */
export interface Said {
  /** Number as printed, or one of `FACT_CODES`. */
  readonly value: string;
  readonly unit: FactUnit | 'code' | '';
  readonly bound: Bound | '';
  readonly text: Names | null;
}

/** A fact about a town. */
export interface ProfileFact extends Said {
  readonly row: string;
  readonly topic: string;
  readonly year: number | null;
  /** Ids joined by `; `. */
  readonly sourceId: string;
  readonly note: Names | null;
  /** True if the year to which it holds is over. */
  readonly outdated: boolean;
}

/** A fact about an enterprise of a town. */
export interface ProfileEnterprise extends Said {
  readonly row: string;
  /** As sources print it, in the languages in which they do. */
  readonly names: SomeNames;
  /** In the English of the tables. */
  readonly product: string;
  readonly owner: SomeNames | null;
  /** Year of the source that names the owner. */
  readonly ownerYear: number | null;
  readonly indicator: string;
  readonly year: number | null;
  readonly sourceId: string;
  readonly note: Names | null;
}

/** An announced project. */
export interface ProfileProject {
  readonly row: string;
  readonly names: Names;
  readonly kind: 'opening' | 'closure' | 'extension';
  /** English name of another project of the town that this may be. */
  readonly sameAs: string | null;
  readonly investor: SomeNames | null;
  /** A number, or two joined by `–`; '' = none. */
  readonly amount: string;
  readonly unit: FactUnit | '';
  readonly bound: Bound | '';
  readonly jobs: string;
  readonly status: ProjectStatus | '';
  /** Words on the status, or in its place. */
  readonly detail: Names | null;
  readonly note: Names | null;
  readonly yearAnnounced: number | null;
  readonly yearCommissioning: number | null;
  /** True if the year in which it was to be done is over. */
  readonly outdated: boolean;
  readonly sourceId: string;
}
