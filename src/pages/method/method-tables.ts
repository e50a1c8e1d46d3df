import type { ReportFile, SourcesFile } from '../../../indicators/built-files.ts';
import type { CodebookRow } from '../../../indicators/editions/codebook-row.ts';
import { fullJson, isCompactJson } from '../../../indicators/editions/compact-json.ts';
import type { EditionPlan } from '../../../indicators/editions/edition-tables.ts';
import type { SeriesBreak } from '../../../indicators/figures/rule-tables.ts';

/** How an indicator is made, as far as the page tells it. */
export type Recipe = Pick<CodebookRow, 'window' | 'yearShift' | 'levels'>;

/**
 * What the method page tells beyond the explorer's own data: recipes, plans, rules and sources. Plain JSON, so that the
 * page's script reads the same file from which the page was written.
 */
export interface MethodTables {
  /** By indicator. */
  readonly recipes: Readonly<Record<string, Recipe>>;
  readonly plans: readonly EditionPlan[];
  /** Indicators whose goalposts are a norm, not the extremes of the edition. */
  readonly norms: readonly string[];
  readonly breaks: readonly SeriesBreak[];
  /** Towns of which a sheet prints another level than it says. */
  readonly relevelledTowns: readonly string[];
  readonly sources: SourcesFile;
  readonly reading: Pick<ReportFile['reading'], 'rowsRead' | 'problemCounts'>;
  /** The partition that towns are compared with against the printed totals of regions. */
  readonly partition: ReportFile['partition'];
  /** Whether towns fall into clusters. */
  readonly clusters: ReportFile['clusters'];
  /** Address of the site, for the line to cite; '' = not given at build. */
  readonly siteUrl: string;
}

/** The plan of the first full edition of towns, from which goalposts are frozen. Throws if there is none. */
export function firstFullPlan(plans: MethodTables['plans']): EditionPlan {
  const full = plans.filter(({ scope, kind }) => scope === 'town' && kind === 'full');
  const [first] = [...full].sort((a, b) => a.year - b.year);
  if (first === undefined) throw new Error('editions.csv plans no full edition of towns');
  return first;
}

/** The plan of an edition. Throws if the tables do not plan it. */
export function planOf(plans: MethodTables['plans'], editionId: string): EditionPlan {
  const plan = plans.find(({ id }) => id === editionId);
  if (plan === undefined) throw new Error(`editions.csv does not plan ${editionId}`);
  return plan;
}

/** Where the tables stand in the built site. */
export const METHOD_TABLES_FILE = 'data/method-tables.json';

/** `method-tables.json`, or null if it is another file. */
export function readTablesFile(parsed: unknown): MethodTables | null {
  const tables = isCompactJson(parsed) ? fullJson(parsed) : null;
  if (typeof tables !== 'object' || tables === null) return null;
  return 'recipes' in tables && 'sources' in tables ? (tables as MethodTables) : null;
}
