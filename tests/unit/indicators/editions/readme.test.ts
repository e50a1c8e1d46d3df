import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import { DIMENSIONS, type IndexId, RISK_DIMENSIONS } from '../../../../indicators/types.ts';
import { assembly, editionOf } from './real-tables.ts';

const { codebook, tables } = assembly;
const readme = await readFile(new URL('../../../../indicators/README.md', import.meta.url), 'utf8');

/** Cells of the one table row of the page that starts with a label. */
function row(label: string): readonly string[] {
  const lines = readme.split('\n').filter((line) => line.startsWith(`| ${label} |`));
  expect(lines, label).toHaveLength(1);
  return (lines[0] ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

describe('indicators/README.md tells the truth about', () => {
  it('the number of indicators', () => {
    const count = (use: string, scope: string) =>
      codebook.filter((entry) => entry.use === use && entry.scope === scope).length;
    const printed = (label: string) => row(label).map((cell) => Number.parseInt(cell, 10));
    expect(printed('potential')).toEqual([count('potential', 'town'), count('potential', 'region')]);
    expect(printed('risk')).toEqual([count('risk', 'town'), count('risk', 'region')]);
    expect(printed('shown, never scored')).toEqual([count('panel', 'town'), count('panel', 'region')]);
  });

  it.each([
    ['potential, 27 towns', 'town-2022', 'potential', 'potential'],
    ['risk, 27 towns', 'town-2022', 'risk', 'risk'],
    ['potential, 20 regions', 'region-2022', 'potential', 'potential'],
    ['risk, 20 regions', 'region-2022', 'risk', 'risk'],
    ...DIMENSIONS.map((code) => [code, 'town-2022', 'potential', code] as const),
    ...RISK_DIMENSIONS.map((code) => [code, 'town-2022', 'risk', code] as const),
  ] as const)('how many are scored: %s', (label, editionId, index: IndexId, node) => {
    const places = Object.values(scoreIndex(editionOf(editionId), codebook, index).places);
    const count = (status: string) => places.filter((place) => place.nodes[node]?.status === status).length;
    expect(row(label).map(Number)).toEqual(['scored', 'estimate', 'not-scored'].map(count));
  });

  it('the gaps that can be filled between years, edition by edition', async () => {
    const page = await readFile(
      new URL('../../../../indicators/editions/README.md', import.meta.url),
      'utf8',
    );
    const printed = [...page.matchAll(/^\| ((?:town|region)-[\w-]+) \| (\d+) \|$/gm)].map(([, id, count]) => [
      id,
      Number(count),
    ]);
    const built = [...assembly.editions].map(([id, { interpolated }]) => [id, interpolated.length]);
    expect(printed).toEqual(built);
    const filled = [...assembly.editions.values()].flatMap(({ interpolated }) => interpolated);
    const series = filled.flatMap(({ figure }) => figure.rows).filter((row) => row.startsWith('between:'));
    expect(series).toHaveLength(8);
  });

  it('the licences of the sources', () => {
    const count = (test: (licence: string) => boolean) =>
      tables.sources.filter(({ licence }) => test(licence ?? '')).length;
    const counts = {
      '(empty)': count((licence) => licence === ''),
      'CC BY-SA': count((licence) => licence === 'CC BY-SA'),
      'no licence file in the copy; BNS official statistics, reuse with attribution': count((licence) =>
        licence.startsWith('no licence file in the repository; BNS'),
      ),
      'no licence file in the copy': count((licence) => licence === 'no licence file in the repository'),
      'PDDL, claimed by the copy': count((licence) => licence.includes('PDDL')),
      'official legal text': count((licence) => licence === 'official legal text'),
      'not stated in what was read': count((licence) => licence === 'not stated in what was read'),
      'CC BY 4.0': count((licence) => licence === 'CC BY 4.0'),
      'MIT licence file in the copy': count((licence) => licence.startsWith('MIT')),
      'ODbL 1.0': count((licence) => licence === 'ODbL-1.0'),
      'BNS official statistics': count((licence) => licence === 'BNS official statistics'),
      'public domain (Unlicense)': count((licence) => licence.startsWith('public domain')),
      'not checked': count((licence) => licence === 'not checked'),
    };
    for (const [label, expected] of Object.entries(counts))
      expect(row(label), label).toEqual([`${expected}`]);
    expect(Object.values(counts).reduce((sum, part) => sum + part, 0)).toBe(tables.sources.length);
    expect(readme).toContain(`the\n${tables.sources.length} sources`);
  });
});
