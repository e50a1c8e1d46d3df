import { INVESTMENT_USES } from '../built-files.ts';
import { from, listOf, numberOr, numeral, oneOf, optional, text, year } from './columns.ts';
import { ENTERPRISES, FACTS, NEEDS, PROJECTS, TO_BE_READ } from './fact-tables.ts';
import { table } from './read-table.ts';
import {
  PLACE_ID,
  PRINTED_UNIT,
  SERIES_ID,
  SHEET_LEVEL,
  SOURCE_ID,
  TOWN_LEVEL,
  unknownSheet,
} from './rule-tables.ts';
import { sourceNotes } from './source-notes.ts';

const blankText = optional(text, '');
const sources = from('source_id', listOf(SOURCE_ID, ';'));

/** What every table of figures says in the same columns. */
const figure = {
  series: SERIES_ID,
  year: { ...year, hint: 'Write the year with four digits; a figure without a year goes to facts.csv.' },
  value: {
    ...numeral,
    hint: 'Write the number with a point and without spaces; delete the row if nothing is published; words go to facts.csv.',
  },
  unit: PRINTED_UNIT,
  sourceIds: sources,
};

/** Figures of towns, their administrations and the districts around them; twins are settled by `choose-source.ts`. */
export const TOWN_OBSERVATIONS = table({
  file: 'town-observations.csv',
  key: null,
  fields: {
    placeId: from('town_id', PLACE_ID),
    ...figure,
    level: TOWN_LEVEL,
    sheetRow: blankText,
    secondReading: optional(oneOf(['agree', 'differ'])),
    flag: optional(oneOf(['suspect', 'second source'])),
    remark: blankText,
  },
});

/** Figures of the regions and, under `KZ`, of the nation. */
export const REGION_OBSERVATIONS = table({
  file: 'region-observations.csv',
  key: null,
  fields: { placeId: from('region_code', PLACE_ID), ...figure, remark: blankText },
});

/** Figures of the sheets of regional workbooks; city sheets are `admin`, monotown sheets `town`. */
export const DISTRICT_OBSERVATIONS = table({
  file: 'district-observations.csv',
  key: null,
  fields: { regionId: from('region_code', PLACE_ID), sheet: text, level: SHEET_LEVEL, ...figure },
  check: ({ regionId, level, sheet }, known) =>
    known('district-sheets.csv', 'region_code/level/sheet')?.has(`${regionId}/${level}/${sheet}`) === false
      ? [unknownSheet('sheet', sheet)]
      : [],
});

/** What stands in a table where the statistics office keeps a figure back so that no enterprise shows. */
export const CONFIDENTIAL = 'x';

/**
 * Investment in fixed assets by use, as released: final for some years, a January edition for others, and never both in
 * one growth. `industry` is the sum of mining, manufacturing, energy and water; `total` that of all. It is investment and
 * not output, and it is in no score.
 */
export const INVESTMENT_BY_USE = table({
  file: 'investment-by-use.csv',
  key: ['town_id', 'use', 'year', 'level', 'edition'],
  fields: {
    townId: PLACE_ID,
    use: oneOf(['total', 'industry', ...INVESTMENT_USES]),
    year,
    /** In `unit`; `x` = confidential, which is neither missing nor zero. */
    value: numberOr(CONFIDENTIAL),
    unit: oneOf(['thousand tenge']),
    level: TOWN_LEVEL,
    sourceId: SOURCE_ID,
    /** File of the release: region and year. */
    release: text,
    sheetRow: text,
    edition: oneOf(['final', 'preliminary']),
  },
});

/** Sources of figures and facts; a blank licence means that none is stated. */
export const SOURCES = table({
  file: 'sources.csv',
  key: ['source_id'],
  fields: {
    id: from('source_id', text),
    /** As printed, in `titleLang`; without that the id of its name in `names.csv`. */
    title: text,
    titleLang: blankText,
    notes: from('note', optional(sourceNotes, [])),
    /** Files and versions that were read, for those who keep the tables. */
    files: blankText,
    /** Id of a name in `names.csv`, or the publisher's own name. */
    publisher: text,
    year: blankText,
    url: blankText,
    licence: blankText,
  },
});

/** The towns that a sheet of a regional workbook is about; a district sheet may be about several. */
export const WORKBOOK_SHEETS = table({
  file: 'workbook-sheets.csv',
  fields: { sheet: text, townId: PLACE_ID, level: TOWN_LEVEL },
});

/** The series that a row label of a regional workbook means, and its unit where the workbook prints none. */
export const WORKBOOK_LABELS = table({
  file: 'workbook-labels.csv',
  key: ['label'],
  fields: { label: text, series: SERIES_ID, unit: optional(PRINTED_UNIT) },
});

/** The printed unit that the unit words of a regional workbook mean. */
export const WORKBOOK_UNITS = table({
  file: 'workbook-units.csv',
  key: ['words'],
  fields: { words: text, printedUnit: PRINTED_UNIT },
});

/** The tables of figures and facts, and of the words of workbooks. */
export const FIGURE_TABLES = [
  TOWN_OBSERVATIONS,
  REGION_OBSERVATIONS,
  DISTRICT_OBSERVATIONS,
  FACTS,
  NEEDS,
  ENTERPRISES,
  PROJECTS,
  TO_BE_READ,
  INVESTMENT_BY_USE,
  SOURCES,
  WORKBOOK_SHEETS,
  WORKBOOK_LABELS,
  WORKBOOK_UNITS,
];
