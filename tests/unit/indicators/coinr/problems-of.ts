import { expect } from 'vitest';
import { readDataset } from '../../../../indicators/coinr/read-dataset.ts';
import { type Lines, textsOf } from './worked-dataset.ts';

/** The problems of the data set that the lines make as `file:line column kind`; each must say what is wrong and how to fix it. */
export function problemsOf(lines: Lines): readonly string[] {
  const { dataset, problems } = readDataset(textsOf(lines));
  expect(dataset === null).toBe(problems.length > 0);
  for (const { message, hint } of problems) {
    expect(message).toMatch(/\S.*\.$/s);
    expect(hint).toMatch(/\S.*\.$/s);
  }
  return problems.map(({ file, line, column, kind }) => `${file}:${line} ${column} ${kind}`);
}
