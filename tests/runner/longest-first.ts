import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of tests that take longest, as measured, in that order: one that begins last is waited for alone. */
const LONGEST: readonly string[] = [
  'tests/visual/gallery-english.test.ts',
  'tests/walk/walk.test.ts',
  'tests/e2e/accessible.test.ts',
  'tests/e2e/journeys.test.ts',
  'tests/e2e/address.test.ts',
  'tests/e2e/start.test.ts',
  'tests/e2e/method-page.test.ts',
  'tests/e2e/experts-page.test.ts',
  'tests/e2e/measures.test.ts',
  'tests/e2e/place-pages.test.ts',
  'tests/e2e/frames.test.ts',
  'tests/e2e/damage.test.ts',
  'tests/unit/i18n/fourth-language.alone.test.ts',
  'tests/unit/panels/profile/break-even/break-even-view.test.ts',
];

/** Orders files the same way on every machine, whether they have run there before or not. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at < 0 ? LONGEST.length : at;
    };
    return [...files].sort((a, b) => placeOf(a) - placeOf(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}
