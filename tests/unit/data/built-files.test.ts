import { describe, expect, it } from 'vitest';
import { BUILT_FORMAT } from '../../../indicators/built-files.ts';
import { readExplorerFile } from '../../../src/data/built-files.ts';

const FILE = {
  format: BUILT_FORMAT,
  version: { number: 1, date: '2026-01-01' },
  codebook: { id: ['water'], log: [false] },
  editions: [],
  panel: [],
  needs: {},
};

describe('the file that the explorer opens with', () => {
  it('is read as it was written', () => {
    expect(readExplorerFile(FILE)).toBe(FILE);
  });

  it.each([
    ['of another format', { format: BUILT_FORMAT - 1 }],
    ['whose codebook is a list of rows', { codebook: [{ id: 'water' }] }],
    ['whose codebook lacks a figure of a column', { codebook: { id: ['water', 'air'], log: [false] } }],
    ['without its editions', { editions: null }],
  ])('is refused where it is one: %s', (_words, change) => {
    expect(readExplorerFile({ ...FILE, ...change })).toBeNull();
  });
});
