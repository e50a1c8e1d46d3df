/** One step of `npm test`. */
export interface Step {
  readonly id: string;
  readonly name: string;
  /** A program of node_modules and its arguments. */
  readonly script: string;
  readonly args: readonly string[];
  /** Counts its own tests; otherwise the step counts as one check. */
  readonly vitestProjects?: readonly string[];
  /** Ids of steps without whose success this one reports nothing. */
  readonly needs?: readonly string[];
  /** Runs at the same time as its neighbours that say so too. */
  readonly isSmall?: boolean;
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
    isSmall: true,
  },
  {
    id: 'types',
    name: 'types',
    script: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit', '-p', '.'],
    isSmall: true,
  },
  {
    id: 'unused',
    name: 'unused files, exports and packages',
    script: 'node_modules/knip/bin/knip.js',
    args: ['--include', 'files,exports,types,dependencies,unlisted,unresolved'],
    isSmall: true,
  },
  { id: 'data', name: 'build: data', script: TSX, args: ['indicators/cli/build-data.ts'], isSmall: true },
  {
    id: 'site',
    name: 'build: site',
    script: 'node_modules/vite/bin/vite.js',
    args: ['build'],
    needs: ['data'],
  },
  { id: 'pages', name: 'build: pages', script: TSX, args: ['src/pages/build-pages.ts'], needs: ['site'] },
  vitestStep('unit', 'units, published numbers, architecture', {
    vitestProjects: ['unit', 'alone'],
    needs: ['data'],
  }),
  // The one waits for Node, the other for a browser.
  { ...vitestStep('slow', 'units over all tables and pages', { needs: ['data'] }), isSmall: true },
  { ...vitestStep('component', 'components in Chromium', { needs: ['browser'] }), isSmall: true },
  vitestStep('pictures', 'pictures', { needs: ['browser', 'pages'] }),
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
