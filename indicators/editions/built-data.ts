import { LANGUAGES } from '../../geodata/languages.ts';
import { BUILT_FORMAT, type CompactFile } from '../built-files.ts';
import { expertItems } from '../experts/default-items.ts';
import { openingEdition } from '../find-edition.ts';
import { peopleFiles } from '../people/people-files.ts';
import { scenarioFile } from '../scenario/scenario-file.ts';
import { workFiles } from '../work/work-files.ts';
import type { Assembly } from './assemble.ts';
import { compactJson } from './compact-json.ts';
import { explorerFile, industriesFile, sourcesFile, yearsFile } from './explorer-file.ts';
import { namesInOneLanguage } from './one-language.ts';
import { packProfile } from './pack-profile.ts';
import { profileFile } from './profile-file.ts';
import { profileWords } from './profile-words.ts';
import { reportFile } from './report-file.ts';

/** All built files by name, as compact JSON; profiles describe the editions with which the explorer opens. Throws if an
 * edition that they need is not planned. */
export function builtFiles(assembly: Assembly): ReadonlyMap<string, string> {
  const people = peopleFiles(assembly);
  const explorer = explorerFile(assembly, people.all.towns);
  const work = workFiles(assembly);
  const files = new Map<string, unknown>([
    ['explorer.json', explorer],
    ...LANGUAGES.map(
      (language) => [`explorer-${language}.json`, namesInOneLanguage(explorer, language)] as const,
    ),
    ['industries.json', industriesFile(assembly)],
    ['years.json', yearsFile(assembly)],
    ['sources.json', compact(sourcesFile(assembly.tables.sources))],
    ['report.json', compact(reportFile(assembly))],
    ['people.json', people.all],
    ['work.json', work.all],
    ['experts.json', expertItems(assembly.expertItems)],
    ['scenario.json', scenarioFile(assembly, people)],
    ...people.towns.map((town) => [`people/${town.townId}.json`, town] as const),
    ...work.towns.map((town) => [`work/${town.townId}.json`, town] as const),
  ]);
  const editions = [...assembly.editions.values()].map(({ edition }) => edition);
  for (const scope of ['town', 'region'] as const) {
    const { id } = openingEdition(editions, scope);
    const built = assembly.editions.get(id);
    if (built === undefined) throw new Error(`no edition ${id}`);
    const profiles = built.edition.placeIds.map((placeId) => profileFile(assembly, built, placeId, scope));
    const words = profileWords(profiles);
    files.set(`profiles-${scope}.json`, compact(words));
    for (const language of LANGUAGES) {
      const named = namesInOneLanguage(words, language);
      files.set(`profiles-${scope}-${language}.json`, compact(named));
    }
    for (const profile of profiles)
      files.set(`profiles/${profile.placeId}.json`, packProfile(profile, words));
  }
  return new Map([...files].map(([name, content]) => [name, JSON.stringify(content)]));
}

function compact(value: unknown): CompactFile {
  return { format: BUILT_FORMAT, ...compactJson(value) };
}
