import { join } from 'node:path';
import { loadEditionTables } from '../../../indicators/editions/load-edition-tables.ts';
import type { IndexVersion, VersionMove, VersionStage } from '../../../indicators/editions/version-tables.ts';
import { readTableFiles } from '../../../indicators/figures/table-files.ts';

/** The present version, the stage before it, and its rules in the order in which they came. */
export interface VersionTables {
  readonly version: IndexVersion;
  readonly before: VersionStage;
  readonly rules: readonly VersionStage[];
  readonly moves: readonly VersionMove[];
}

/** Reads what changed with the present version. Throws where the tables do not tell of one before it. */
export async function readVersionTables(root: string): Promise<VersionTables> {
  const { versions, stages, moves } = loadEditionTables(
    await readTableFiles(join(root, 'indicators/tables')),
  );
  const version = versions.at(-1);
  const before = stages.findLast((stage) => stage.version < (version?.version ?? 0));
  if (version === undefined || before === undefined)
    throw new Error('version-stages.csv has no stage of a version before the last one of index-versions.csv');
  return { version, before, rules: stages.filter((stage) => stage.version === version.version), moves };
}
