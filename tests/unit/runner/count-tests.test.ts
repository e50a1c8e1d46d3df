import { describe, expect, it } from 'vitest';
import { countTests } from '../../runner/count-tests.ts';

function reportOf(files: readonly { status: string; tests: number }[], numbers: readonly number[]): string {
  const [numPassedTests, numFailedTests, numPendingTests, numTodoTests] = numbers;
  const testResults = files.map(({ status, tests }) => ({ status, assertionResults: Array(tests).fill({}) }));
  return JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults });
}

describe('countTests', () => {
  it('takes the numbers of the report', () => {
    expect(countTests(reportOf([{ status: 'failed', tests: 6 }], [3, 1, 1, 1]))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
  });

  it('counts a file that did not load as a failure', () => {
    const report = reportOf(
      [
        { status: 'failed', tests: 0 },
        { status: 'passed', tests: 2 },
      ],
      [2, 0, 0, 0],
    );
    expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('refuses what is no report', () => {
    expect(() => countTests('{}')).toThrow();
  });
});
