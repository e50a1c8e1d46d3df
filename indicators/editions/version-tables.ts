import { as, idOf, integer, number, oneOf, text, where } from '../figures/columns.ts';
import { table, type ValuesOf } from '../figures/read-table.ts';
import { PLACE_ID } from '../figures/rule-tables.ts';

const above0 = where(integer, (value) => value > 0, 'a whole number above 0');

/** Versions of the index, the earliest first. The site shows the last one, and links carry its number. */
export const INDEX_VERSIONS = table({
  file: 'index-versions.csv',
  key: ['version'],
  fields: {
    version: above0,
    /** Day from which its figures stand. */
    date: where(text, (day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'a day as year-month-day, in digits'),
    what: { stem: 'what' },
  },
});
/** One row of `index-versions.csv`. */
export type IndexVersion = ValuesOf<typeof INDEX_VERSIONS>;

/** States of the index one after another, each after one more rule; the first row is how the version before ended. */
export const VERSION_STAGES = table({
  file: 'version-stages.csv',
  key: ['id'],
  fields: {
    id: where(text, (id) => /^[a-z][a-z-]*$/.test(id), 'small letters and hyphens'),
    version: as(idOf('index-versions.csv', 'version'), Number),
    /** The rule in a few words; what changed; why. */
    name: { stem: 'name' },
    what: { stem: 'what' },
    why: { stem: 'why' },
  },
});
/** One row of `version-stages.csv`. */
export type VersionStage = ValuesOf<typeof VERSION_STAGES>;

/** Scores and places after each stage, written by `npm run what-moved -- --stage`; a place without a rank has no row. */
export const VERSION_MOVES = table({
  file: 'version-moves.csv',
  key: ['stage', 'index', 'edition_id', 'unit_id'],
  fields: {
    stage: idOf('version-stages.csv', 'id'),
    index: oneOf(['potential', 'risk']),
    editionId: idOf('editions.csv', 'id'),
    unitId: PLACE_ID,
    score: number,
    place: above0,
  },
});
/** One row of `version-moves.csv`. */
export type VersionMove = ValuesOf<typeof VERSION_MOVES>;

/** Versions of the index and what moved between them. */
export const VERSION_TABLES = [INDEX_VERSIONS, VERSION_STAGES, VERSION_MOVES];
