import { BOUNDS, FACT_UNITS, PROJECT_STATUSES } from '../fact-units.ts';
import { STATED_NEEDS } from '../needs.ts';
import { checkSaid } from './check-said.ts';
import {
  type Column,
  either,
  from,
  idOf,
  listOf,
  names,
  oneOf,
  optional,
  printedNames,
  text,
  texts,
  where,
  year,
} from './columns.ts';
import { table } from './read-table.ts';
import { PLACE_ID, SOURCE_ID } from './rule-tables.ts';

const blankText = optional(text, '');
const sources = from('source_id', listOf(SOURCE_ID, ';'));
/** Last year for which a statement holds: the horizon of a plan, or the year in which a newer one took its place. */
const validTo = optional(year);
/** Remarks for those who keep the tables; never shown. */
const maintainerNote = blankText;

/** What a row says: a number with its unit, or a code, or words, or a value and words on it. */
const said = {
  value: blankText,
  unit: optional(oneOf([...FACT_UNITS, 'code', 'airport']), ''),
  bound: optional(oneOf(BOUNDS), ''),
  text: texts('text'),
};

/** Facts, never scored; contradicting facts of two sources both stay, an absent topic is unknown, never "no". */
export const FACTS = table({
  file: 'facts.csv',
  fields: {
    townId: PLACE_ID,
    topic: text,
    year: optional(year),
    validTo,
    ...said,
    sourceIds: sources,
    note: texts('note'),
    maintainerNote,
  },
  check: checkSaid,
});

/**
 * Whether a town meets a hard need, as the fact named says; no row = unknown. What is planned, or is being built, is
 * not there yet; what is said of a region or a district says nothing of its town.
 */
export const NEEDS = table({
  file: 'needs.csv',
  key: ['town_id', 'need'],
  fields: {
    townId: PLACE_ID,
    need: oneOf(STATED_NEEDS),
    met: either('yes', 'no'),
    fact: idOf('facts.csv', 'town_id/topic'),
  },
  check: ({ townId, fact }) =>
    fact.startsWith(`${townId}/`)
      ? []
      : [
          {
            kind: 'fact-of-another-town',
            column: 'fact',
            message: `${fact} is no fact about ${townId}.`,
            hint: 'Name the town and the topic of its own fact, such as ridder/gas_status.',
          },
        ],
});

/** Figures about city-forming enterprises, shown as facts and never scored. */
export const ENTERPRISES = table({
  file: 'enterprises.csv',
  fields: {
    townId: PLACE_ID,
    enterprise: printedNames('enterprise'),
    product: text,
    owner: printedNames('owner'),
    /** Year of the source that names the owner. */
    ownerYear: optional(year),
    indicator: text,
    year: optional(year),
    ...said,
    sourceIds: sources,
    note: texts('note'),
    maintainerNote,
  },
  check: (row) => [
    ...(row.enterprise === null
      ? [
          {
            kind: 'empty-cell',
            column: 'enterprise_en',
            message: 'The cell is empty.',
            hint: 'Write the name as the source prints it.',
          },
        ]
      : []),
    ...checkSaid(row),
  ],
});

const amount: Column<string> = {
  ...where(text, (cell) => /^\d+(\.\d+)?(–\d+(\.\d+)?)?$/.test(cell), 'a number, or two joined by –'),
  kind: 'not-a-number',
  hint: 'Write the number with a point and without spaces, or two joined by –; words such as "less than" go to "bound".',
};

/** Announced projects one by one; amounts are as printed, overlap and are never added up. */
export const PROJECTS = table({
  file: 'projects.csv',
  fields: {
    townId: PLACE_ID,
    project: names('project'),
    /** What happens in the year of commissioning: something new opens, closes, or is enlarged or renewed. */
    kind: oneOf(['opening', 'closure', 'extension']),
    /** Another project of the town, by its English name, that this one may be under another name: the two count once. */
    sameAs: optional(idOf('projects.csv', 'project_en')),
    investor: printedNames('investor'),
    amount: optional(amount, ''),
    unit: optional(oneOf(FACT_UNITS), ''),
    bound: optional(oneOf(BOUNDS), ''),
    yearAnnounced: optional(year),
    yearCommissioning: optional(year),
    validTo,
    jobs: blankText,
    status: optional(oneOf(PROJECT_STATUSES), ''),
    /** Words on the status, or in its place. */
    detail: texts('detail'),
    sourceIds: sources,
    note: texts('note'),
    maintainerNote,
  },
  check: ({ townId, project, sameAs, amount: printed, unit, status, detail }, known) => [
    ...(sameAs !== null &&
    (sameAs === project.en ||
      known('projects.csv', 'town_id/project_en')?.has(`${townId}/${sameAs}`) === false)
      ? [
          {
            kind: 'unknown-id',
            column: 'same_as',
            message: `"${sameAs}" is not another project of ${townId}.`,
            hint: 'Write the name of the other project as it is in the column "project_en".',
          },
        ]
      : []),
    ...((printed === '') !== (unit === '')
      ? [
          {
            kind: 'amount-and-unit',
            column: printed === '' ? 'amount' : 'unit',
            message: 'An amount and its unit go together.',
            hint: 'Fill both or neither.',
          },
        ]
      : []),
    ...(status === '' && detail === null
      ? [
          {
            kind: 'empty-cell',
            column: 'status',
            message: 'Nothing says how far the project is.',
            hint: 'Fill status, or detail in every language.',
          },
        ]
      : []),
  ],
});

/** Tables that hold words written here and not by a source; those of `towns.csv` are in geodata. */
export const WRITTEN_TABLES = ['facts', 'enterprises', 'projects', 'towns'] as const;

/**
 * Words of the tables in other languages than their own, each once a table and column: what was translated here, and
 * the day on which a reader whose language it is has read it. A blank day = not yet.
 */
export const TO_BE_READ = table({
  file: 'to-be-read.csv',
  mayBeEmpty: true,
  fields: {
    table: oneOf(WRITTEN_TABLES),
    /** First row where it stands: town and what tells its rows apart, joined by `/`. */
    rowKey: from('row', text),
    column: text,
    language: text,
    text,
    readOn: optional(
      where(text, (day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'a day, year-month-day in digits'),
    ),
  },
});
