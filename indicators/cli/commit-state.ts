import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type IndexState, indexStateOf } from '../editions/what-moved.ts';
import { describeProblem, type Problem } from '../figures/problem.ts';

/** What a commit must hold to be built: its tables with the code that reads and scores them. */
const PARTS = ['indicators', 'geodata', 'package.json'];
/** Modules of a commit that are run; they have kept these names and what they give. */
const READER = 'indicators/cli/read-assembly.ts';
const SCORER = 'indicators/scoring/score-index.ts';

/**
 * The state of tables and code at a commit, read and scored by the code of that commit, so that tables of another form
 * can be compared as well. Its files are laid out in a folder for the time of this call. Throws with what to do if the
 * commit is unknown, or its tables or its code cannot be read.
 */
export async function stateOfCommit(root: string, commit: string): Promise<IndexState> {
  const folder = await mkdtemp(join(tmpdir(), 'index-of-commit-'));
  try {
    await layOut(root, commit, folder);
    for (const file of [READER, SCORER])
      if (!existsSync(join(folder, file)))
        throw new Error(`${commit} has no ${file}: this command cannot build the index of so old a commit.`);
    const [reader, scorer] = await Promise.all([load(folder, READER), load(folder, SCORER)]);
    const assembly = await (reader as typeof import('./read-assembly.ts')).readAssembly();
    const errors = assembly.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(inWords(commit, errors));
    return indexStateOf(assembly, (scorer as typeof import('../scoring/score-index.ts')).scoreIndex);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function layOut(root: string, commit: string, folder: string): Promise<void> {
  const archive = join(folder, 'commit.tar');
  try {
    execFileSync('git', ['archive', '--format=tar', `--output=${archive}`, commit, '--', ...PARTS], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(
      `git cannot give the files of "${commit}": ${said}. Name a commit of this repository, as "git log" shows them.`,
    );
  }
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  await rm(archive);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // Without it the modules of an older commit would be looked for in the form of the present one.
  if (!existsSync(join(folder, 'package.json')))
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
}

function load(folder: string, file: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, file)).href);
}

function inWords(commit: string, errors: readonly Problem[]): string {
  const shown = errors.slice(0, 10).map(describeProblem);
  return [
    ...shown,
    `The tables of ${commit} have ${errors.length} errors by its own code: nothing is compared.`,
  ].join('\n');
}
