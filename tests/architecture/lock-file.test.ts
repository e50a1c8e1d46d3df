import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from './find-violations.ts';

const LockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

type Packages = z.infer<typeof LockFile>['packages'];

function readPackages(file: string): Packages {
  return LockFile.parse(JSON.parse(readFileSync(join(PROJECT_ROOT, file), 'utf8'))).packages;
}

/** Looks for a package as Node does: beside the one that asks, then further out. */
function isLocked(packages: Packages, name: string, from: string): boolean {
  if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`]) return true;
  if (from === '') return false;
  const outer = from.lastIndexOf('/node_modules/');
  return isLocked(packages, name, outer < 0 ? '' : from.slice(0, outer));
}

describe.each(['package-lock.json', 'geodata/package-lock.json'])('%s', (file) => {
  const packages = readPackages(file);
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  it('names no registry and has a checksum for every package', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('holds the programs of every platform, so that "npm ci" works on all of them', () => {
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(packages, name, path)),
    );
    expect(missing).toEqual([]);
    expect(isLocked(packages, 'no-such-package', installed[0]?.[0] ?? '')).toBe(false);
  });
});
