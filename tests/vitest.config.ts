import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS } from './runner/browser-args.ts';
import { installedBrowsers } from './runner/find-browser.ts';
import { LongestFirst } from './runner/longest-first.ts';

const browserPath = installedBrowsers()[0];

/** How long a test that asks again and again waits for what must come: long, as only a fault ever waits for its end. */
const PATIENT = { poll: { timeout: 30_000 } };

/** Tests by what they need: Node alone, a page in Chromium, or the built site driven from outside. */
export default defineConfig({
  root: '.',
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{unit,reference,architecture}/**/*.test.ts',
            '{geodata,indicators,styles,src}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/*.{alone,slow}.test.ts'],
          // Modules are loaded once a worker, not once a file: nothing in them is changed by a test.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        // Those that make all editions or all pages again: part of `npm test`, not of the inner loop.
        test: {
          name: 'slow',
          include: ['tests/unit/**/*.slow.test.ts'],
          isolate: false,
          // One worker: what one file has made, such as all pages, is there for the next; the browser has the other core.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
        },
      },
      {
        // Those that do change a module have copies of their own, in workers of another kind.
        test: {
          name: 'alone',
          include: ['{tests/unit,geodata}/**/*.alone.test.ts'],
          pool: 'threads',
          testTimeout: 60_000,
        },
      },
      {
        // What a worker imports is not found by looking at the tests, and finding it late reloads the page.
        optimizeDeps: {
          include: [
            'axe-core',
            'fflate',
            'lit',
            'papaparse',
            'pure-rand/distribution/uniformFloat64',
            'pure-rand/generator/xoroshiro128plus',
            'read-excel-file/web-worker',
            'saxen',
            'zod',
          ],
        },
        test: {
          name: 'component',
          expect: PATIENT,
          include: ['tests/component/**/*.test.ts'],
          // One page for all files: each takes away what it has staged.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1024, height: 720 },
            provider: playwright({
              launchOptions: {
                ...(browserPath === undefined ? {} : { executablePath: browserPath }),
                args: [...BROWSER_ARGS],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'pictures',
          include: ['tests/visual/**/*.test.ts'],
          globalSetup: ['tests/visual/pictures-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'journeys',
          expect: PATIENT,
          include: ['tests/e2e/**/*.test.ts', 'tests/walk/**/*.test.ts'],
          isolate: false,
          setupFiles: ['tests/e2e/browser/keep-browser.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
