import { EXPERT_ITEMS, type ExpertItemRow } from '../experts/item-table.ts';
import type { Problem } from '../figures/problem.ts';
import { createTableReader, type TableTexts } from '../figures/read-table.ts';
import type { Scope } from '../types.ts';
import type { CodebookRow } from './codebook-row.ts';
import {
  CORRELATIONS_ALLOWED,
  EDITIONS,
  type EditionPlan,
  type FrozenGoalposts,
  GOALPOST_NORMS,
  GOALPOSTS,
  LEVEL_PAIRS,
  type LevelPair,
  PANEL,
  STRUCTURE_YEARS,
  type StructureYears,
} from './edition-tables.ts';
import { loadCodebook } from './read-codebook.ts';
import {
  INDEX_VERSIONS,
  type IndexVersion,
  VERSION_MOVES,
  VERSION_STAGES,
  type VersionMove,
  type VersionStage,
} from './version-tables.ts';

/** What the tables of the codebook say. */
export interface EditionTables {
  readonly codebook: readonly CodebookRow[];
  readonly plans: readonly EditionPlan[];
  /** By scope; a scope without a row is absent. */
  readonly structureYears: ReadonlyMap<Scope, StructureYears>;
  readonly pairs: readonly LevelPair[];
  readonly goalposts: readonly FrozenGoalposts[];
  /** By indicator. */
  readonly norms: ReadonlyMap<string, FrozenGoalposts>;
  /** Indicator ids of the basic panel, in order. */
  readonly panel: readonly string[];
  /** Reasons for close correlations, by `a|b`. */
  readonly correlationReasons: ReadonlyMap<string, string>;
  /** Versions of the index, the earliest first; the last is the present one. */
  readonly versions: readonly IndexVersion[];
  /** States of the index one after another, with the scores after each. */
  readonly stages: readonly VersionStage[];
  readonly moves: readonly VersionMove[];
  /** Default lists of a panel of experts. */
  readonly expertItems: readonly ExpertItemRow[];
  readonly problems: readonly Problem[];
}

/** Loads the codebook and its companions; never throws, rows at fault are left out and named. */
export function loadEditionTables(texts: TableTexts): EditionTables {
  const read = createTableReader(texts);
  const goalposts = read(GOALPOSTS);
  const codebook = loadCodebook(read, goalposts.rows);
  const pairs = read(LEVEL_PAIRS);
  const plans = read(EDITIONS);
  const structureYears = read(STRUCTURE_YEARS);
  const norms = read(GOALPOST_NORMS);
  const panel = read(PANEL);
  const allowed = read(CORRELATIONS_ALLOWED);
  const versions = read(INDEX_VERSIONS);
  const stages = read(VERSION_STAGES);
  const moves = read(VERSION_MOVES);
  const expertItems = read(EXPERT_ITEMS);
  return {
    codebook: codebook.rows,
    plans: plans.rows,
    structureYears: new Map(structureYears.rows.map((row) => [row.scope, row])),
    pairs: pairs.rows,
    goalposts: goalposts.rows,
    norms: new Map(norms.rows.map((row) => [row.indicatorId, row])),
    panel: panel.rows.map(({ indicatorId }) => indicatorId),
    correlationReasons: new Map(
      allowed.rows.map((row) => [`${row.indicatorA}|${row.indicatorB}`, row.reason]),
    ),
    versions: versions.rows,
    stages: stages.rows,
    moves: moves.rows,
    expertItems: expertItems.rows,
    problems: [
      ...[goalposts, codebook, pairs, plans, structureYears, norms, panel, allowed],
      ...[versions, stages, moves, expertItems],
    ].flatMap(({ problems }) => problems),
  };
}
