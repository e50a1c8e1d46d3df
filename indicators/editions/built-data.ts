import type { Assembly } from './assemble.ts';
import { explorerFile, sourcesFile, yearsFile } from './explorer-file.ts';
import { profileFile } from './profile-file.ts';
import { reportFile } from './report-file.ts';

/** All built files by name, as compact JSON; throws if an edition that they need is not planned. */
export function builtFiles(assembly: Assembly): ReadonlyMap<string, string> {
  const files = new Map<string, unknown>([
    ['explorer.json', explorerFile(assembly)],
    ['years.json', yearsFile(assembly)],
    ['sources.json', sourcesFile(assembly.tables.sources)],
    ['report.json', reportFile(assembly)],
  ]);
  for (const scope of ['town', 'region'] as const) {
    const built = [...assembly.editions.values()].find(
      ({ edition }) => edition.scope === scope && edition.kind === 'full',
    );
    if (built === undefined) throw new Error(`editions.csv plans no full edition of ${scope}s`);
    for (const placeId of built.edition.placeIds)
      files.set(`profiles/${placeId}.json`, profileFile(assembly, built, placeId, scope));
  }
  return new Map([...files].map(([name, content]) => [name, JSON.stringify(content)]));
}
