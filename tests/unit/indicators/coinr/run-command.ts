import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command of `indicators/cli` did. */
export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs `indicators/cli/<name>.ts` as its npm script does, and waits for it. */
export function runCommand(name: string, args: readonly string[]): CommandResult {
  const result = spawnSync(process.execPath, ['--import', 'tsx', `indicators/cli/${name}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, errors: result.stderr };
}

/** Makes an empty folder for a test and fills it with the files; gives its path. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
