import { describe, expect, it } from 'vitest';
import { packEdition, unpackEdition } from '../../../../indicators/editions/pack-edition.ts';
import { assembly } from './real-tables.ts';

const editions = [...assembly.editions.values()].map(({ edition }) => edition);

describe('an edition on the wire', () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))(
    'comes back with all but the rows of its cells: %s',
    (_, edition) => {
      const back = unpackEdition(JSON.parse(JSON.stringify(packEdition(edition))));
      const cells = edition.cells.map((line) =>
        line.map((cell) => cell && { ...cell, rows: [], value: Number(cell.value.toPrecision(7)) }),
      );
      expect(back.cells).toEqual(cells);
      expect({ ...back, cells: [], interpolations: [] }).toEqual({
        ...edition,
        cells: [],
        interpolations: [],
      });
    },
  );
});
