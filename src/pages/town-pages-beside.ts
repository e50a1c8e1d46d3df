import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from './page-html.ts';

/**
 * The pages of all towns, made in another process while this one goes on. What is wrong there is printed by that
 * process; then this throws.
 */
export function townPagesBeside(): Promise<readonly Page[]> {
  return new Promise((done, fail) => {
    const child = fork(join(import.meta.dirname, 'make-town-pages.ts'), [], { serialization: 'advanced' });
    child.on('message', (pages) => done(pages as readonly Page[]));
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`the pages of towns could not be made (exit code ${code})`)));
  });
}
