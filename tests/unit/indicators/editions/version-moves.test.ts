import { describe, expect, it } from 'vitest';
import { loadEditionTables } from '../../../../indicators/editions/load-edition-tables.ts';
import { stageMoves, withStage } from '../../../../indicators/editions/stage-moves.ts';
import type { VersionMove } from '../../../../indicators/editions/version-tables.ts';
import { indexStateOf } from '../../../../indicators/editions/what-moved.ts';
import { assembly, texts } from './real-tables.ts';

const { versions, stages, moves } = loadEditionTables(texts);

/** Rows by what they are about. */
function byPlace(rows: readonly VersionMove[]): ReadonlyMap<string, VersionMove> {
  return new Map(rows.map((row) => [[row.index, row.editionId, row.unitId].join(' '), row]));
}

describe('versions of the index', () => {
  it('are counted from 1, each later than the one before', () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1));
    expect(versions.map(({ date }) => date).toSorted()).toEqual(versions.map(({ date }) => date));
  });

  it('have stages in their order, the last one of the present version, each with its scores', () => {
    const order = stages.map(({ version }) => version);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(stages.at(-1)?.version).toBe(versions.at(-1)?.version);
    expect([...new Set(moves.map(({ stage }) => stage))]).toEqual(stages.map(({ id }) => id));
  });

  it('end with the scores that are built: whatever moves them is a stage with its reason', () => {
    const last = stages.at(-1)?.id ?? '';
    const told = byPlace(moves.filter(({ stage }) => stage === last));
    const editions = [...new Set(moves.map(({ editionId }) => editionId))];
    const built = byPlace(stageMoves(last, indexStateOf(assembly), editions));
    const help =
      'Scores have moved since the last stage. If a rule or figures moved them, add its row to version-stages.csv and run "npm run what-moved -- --stage ID"; else find out what did.';
    expect([...told.keys()].sort(), help).toEqual([...built.keys()].sort());
    const moved = [...built].filter(([key, { score, place }]) => {
      const row = told.get(key);
      return row === undefined || row.place !== place || Math.abs(row.score - score) > 0.0051;
    });
    expect(moved, help).toEqual([]);
  });
});

describe('the rows of a stage', () => {
  const row = (stage: string, unitId: string): VersionMove => ({
    ...{ stage, index: 'risk', editionId: 'town-2022', unitId },
    ...{ score: 1, place: 1 },
  });
  const order = [{ id: 'first' }, { id: 'second' }, { id: 'third' }];

  it('take the place of what the stage had, between the stages around it', () => {
    const known = [
      row('first', 'ridder'),
      row('second', 'ridder'),
      row('second', 'aksu'),
      row('third', 'aksu'),
    ];
    const now = withStage(known, [row('second', 'saran')], order);
    expect(now.map(({ stage, unitId }) => `${stage} ${unitId}`)).toEqual([
      'first ridder',
      'second saran',
      'third aksu',
    ]);
  });

  it('hold no place without a rank', () => {
    const all = stageMoves('x', indexStateOf(assembly), ['town-2022']);
    expect(all.some(({ unitId }) => unitId === 'kulsary')).toBe(false);
    const places = all.filter(({ index }) => index === 'potential').map(({ place }) => place);
    expect(places).toEqual(places.map((_, at) => at + 1));
  });
});
