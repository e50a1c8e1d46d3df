import type { Shared } from './run-in-shares.ts';

/** One step of `npm test`; what it needs must have succeeded too, or it reports nothing. */
export interface Step extends Shared {
  readonly name: string;
  /** A program of node_modules and its arguments. */
  readonly script: string;
  readonly args: readonly string[];
  /** Counts its own tests; otherwise the step counts as one check. */
  readonly vitestProjects?: readonly string[];
}

const VITEST = 'node_modules/vitest/vitest.mjs';
const TSX = 'node_modules/tsx/dist/cli.mjs';

/** All steps in their order. */
export const STEPS: readonly Step[] = [
  {
    id: 'format',
    name: 'format and lint',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
    share: 1 / 4,
  },
  {
    id: 'types',
    name: 'types',
    script: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit', '-p', '.'],
    share: 1 / 4,
  },
  {
    id: 'unused',
    name: 'unused files, exports and packages',
    script: 'node_modules/knip/bin/knip.js',
    args: ['--include', 'files,exports,types,dependencies,unlisted,unresolved'],
    share: 1 / 4,
  },
  { id: 'data', name: 'build: data', script: TSX, args: ['indicators/cli/build-data.ts'], share: 1 / 4 },
  {
    id: 'site',
    name: 'build: site',
    script: 'node_modules/vite/bin/vite.js',
    args: ['build'],
    needs: ['data'],
  },
  // One worker of Node; meanwhile the other core makes the pages, then has a browser, for one step after the other.
  { ...vitestStep('slow', 'units over all tables and pages', { needs: ['data'] }), share: 1 / 2 },
  {
    id: 'pages',
    name: 'build: pages',
    script: TSX,
    args: ['src/pages/build-pages.ts'],
    needs: ['site'],
    share: 1 / 2,
  },
  { ...vitestStep('component', 'components in Chromium', { needs: ['browser'] }), share: 1 / 2 },
  { ...vitestStep('pictures', 'pictures', { needs: ['browser', 'pages'] }), share: 1 / 2 },
  vitestStep('unit', 'units, published numbers, architecture', {
    vitestProjects: ['unit', 'alone'],
    needs: ['data'],
  }),
  vitestStep('journeys', 'journeys on the built site', { needs: ['browser', 'pages'] }),
];

/** The steps of the inner loop, `npm run check`: no browser, no built site, nothing that makes all pages again. */
export const INNER_LOOP: readonly string[] = ['format', 'types', 'unused', 'data', 'unit'];

function vitestStep(
  id: string,
  name: string,
  { vitestProjects = [id], needs = [] }: Pick<Step, 'vitestProjects' | 'needs'>,
): Step {
  return { id, name, script: VITEST, args: [], vitestProjects, needs };
}
