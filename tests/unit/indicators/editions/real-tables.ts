import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';
import type { Places } from '../../../../geodata/types.ts';
import { assembleEditions } from '../../../../indicators/editions/assemble.ts';
import { readTableFiles } from '../../../../indicators/figures/table-files.ts';
import type { Edition, IndicatorCell } from '../../../../indicators/types.ts';

// All tables are read and scored in these tests: seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** The tables of the repository as text. */
export const texts = await readTableFiles();

const places: Places = JSON.parse(
  await readFile(new URL('../../../../geodata/derived/places.json', import.meta.url), 'utf8'),
);

/** All editions made from the tables of the repository. */
export const assembly = assembleEditions(texts, places);

/** An edition by id; throws if it is not there. */
export function editionOf(id: string): Edition {
  const built = assembly.editions.get(id);
  if (built === undefined) throw new Error(`no edition ${id}`);
  return built.edition;
}

/** A cell by names; null if missing. */
export function cellOf(edition: Edition, placeId: string, indicatorId: string): IndicatorCell | null {
  return (
    edition.cells[edition.placeIds.indexOf(placeId)]?.[edition.indicatorIds.indexOf(indicatorId)] ?? null
  );
}
