import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_FORMAT } from '../../../indicators/built-files.ts';
import type { PeopleFile, TownPeople } from '../../../indicators/built-people.ts';
import type { ScenarioFile } from '../../../indicators/built-scenario.ts';
import type { TownWork } from '../../../indicators/built-work.ts';
import { readPeopleFile, readScenarioFile } from '../../data/built-files.ts';
import { type FileReader, readText } from '../../data/fetch-file.ts';

/** What is made of the people and of the labour market of a town. */
export interface TownFiles {
  readonly people: TownPeople;
  readonly work: TownWork;
  /** What scenarios of all towns start from. */
  readonly scenario: ScenarioFile;
  /** What the people of all towns have in common: past errors of forecasts. */
  readonly common: PeopleFile;
}

/** Reads `people/<town>.json`, `work/<town>.json` and `people.json` of a folder. Throws with the name of one that is missing or damaged. */
export function readTownFiles(built: string, townId: string): TownFiles {
  const read = <Value>(file: string, reader: FileReader<Value>): Value => {
    const result = readText(readFileSync(join(built, file), 'utf8'), file, reader);
    if (!result.ok) throw new Error(`${result.file}: ${result.reason}. Run "npm run build", which makes it.`);
    return result.value;
  };
  return {
    people: read(`people/${townId}.json`, readTownPeople),
    work: read(`work/${townId}.json`, readTownWork),
    scenario: read('scenario.json', readScenarioFile),
    common: read('people.json', readPeopleFile),
  };
}

/** `people/<town>.json`, or null if it is another file or of another format. */
export function readTownPeople(parsed: unknown): TownPeople | null {
  const keys = ['level', 'breaks', 'webb', 'webbBefore', 'stability', 'projection'];
  return isOf(parsed, ['years'], keys) ? (parsed as unknown as TownPeople) : null;
}

function readTownWork(parsed: unknown): TownWork | null {
  return isOf(parsed, ['measures'], ['townId']) ? (parsed as unknown as TownWork) : null;
}

/** True for a record of the present format with these lists and these keys. */
function isOf(
  parsed: unknown,
  lists: readonly string[],
  keys: readonly string[],
): parsed is Record<string, unknown> {
  if (typeof parsed !== 'object' || parsed === null) return false;
  const record = parsed as Readonly<Record<string, unknown>>;
  return (
    record['format'] === BUILT_FORMAT &&
    lists.every((key) => Array.isArray(record[key])) &&
    keys.every((key) => key in record)
  );
}
