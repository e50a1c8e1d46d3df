import { decimalMark, joinStyles, type NumberMark } from '../../../indicators/coinr/written-number.ts';
import type { ColumnFacts, TableFacts } from './column-facts.ts';
import { type ColumnRole, headerHint, isUnitHeader } from './column-words.ts';
import { figureColumns } from './figure-columns.ts';
import { findPlaceColumn, type PlaceColumns } from './find-place-column.ts';
import type { PlaceNames } from './place-names.ts';
import type { TableHead } from './table-head.ts';
import type { ColumnUse, ReadingChoices, ShapeColumn, TableShape, UnusedReason } from './table-shape.ts';
import { positionColumns } from './upload-position.ts';
import { dateOrder, numericDate, writtenTime } from './written-time.ts';

/** What a table is described by. */
export interface DescribedTable {
  readonly file: string;
  readonly head: TableHead;
  readonly facts: TableFacts;
  readonly names: PlaceNames;
  readonly choices: ReadingChoices;
}

/** Decides by its columns, and by what of them is on the map, how a table is laid out. */
export function describeTable(table: DescribedTable): TableShape {
  const { facts, names, choices, file, head } = table;
  const { columns, sample } = facts;
  const measure = hinted(columns, 'measure', ({ numbers, filled }) => numbers < filled);
  const { lon, lat } = positionColumns(columns, sample);
  const time = choices.time === 'none' ? null : (choices.time ?? timeColumn(facts, [lon, lat]));
  const words = ({ numbers, filled }: ColumnFacts): boolean => numbers * 2 < filled;
  const indicator = hinted(columns, 'indicator', words);
  const indicatorName = hinted(columns, 'indicatorName', words);
  const value = indicator === null && indicatorName === null ? null : hinted(columns, 'value', () => true);
  const isTaken = (at: number | null): at is number => at !== null;
  const taken = new Set([lon, lat, time, indicator, indicatorName, value, measure].filter(isTaken));
  const keys = [time, indicator ?? indicatorName].filter(isTaken);
  const byPlace = findPlaceColumn(facts, names, { keys, taken, chosen: choices.place ?? null });
  const found =
    byPlace.place === null && lon !== null ? { ...byPlace, place: nameOfPoints(facts, taken) } : byPlace;
  const isUsed = new Set([...taken, found.place, found.name, ...found.others].filter(isTaken));
  const unitOfMeasure = measure ?? measureColumn(columns, isUsed);
  if (unitOfMeasure !== null) isUsed.add(unitOfMeasure);
  const free = columns.filter(({ at }) => at === value || !isUsed.has(at));
  const { figures, unused } = figureColumns({
    ...{ columns: free, sample, names },
    hasIndicator: indicator !== null || indicatorName !== null,
    hasPlace: found.place !== null,
    title: head.titles[0] ?? file.replace(/\.[^.]*$/, ''),
  });
  const order = time === null ? null : dateOrder(sample.map((values) => values[time] ?? ''));
  const roles = {
    ...{ place: found.place, placeName: found.name, time, lon, lat, measure: unitOfMeasure },
    indicator: indicator ?? indicatorName,
    indicatorName: indicator === null ? null : indicatorName,
  };
  return {
    ...roles,
    columns: shapeColumns(facts, roles, { figures: new Set(figures.map(({ at }) => at)), unused, found }),
    figures,
    dateOrder: order,
    problems: [...notesOf(table, found), ...dateNotes(table, time, order)],
  };
}

function hinted(
  columns: readonly ColumnFacts[],
  role: ColumnRole,
  fits: (column: ColumnFacts) => boolean,
): number | null {
  const of = columns.filter(
    (column) => column.filled > 0 && headerHint(column.name)?.role === role && fits(column),
  );
  const sure = of.find(({ name }) => headerHint(name)?.distance === 0);
  return (sure ?? of[0])?.at ?? null;
}

/** `unit` is the unit of measure where another column names the places. */
function measureColumn(columns: readonly ColumnFacts[], used: ReadonlySet<number>): number | null {
  const found = columns.find(
    ({ at, name, filled, numbers }) => !used.has(at) && numbers * 2 < filled && isUnitHeader(name),
  );
  return found?.at ?? null;
}

/** The column of times: by its header if its cells are times, else one whose cells are written as dates. */
function timeColumn({ columns, sample }: TableFacts, taken: readonly (number | null)[]): number | null {
  const shareOfTimes = (at: number): number => {
    const filled = sample.map((values) => values[at] ?? '').filter((text) => text !== '');
    const times = filled.filter((text) => writtenTime(text) !== null).length;
    return filled.length === 0 ? 0 : times / filled.length;
  };
  const free = columns.filter(({ at, filled }) => filled > 0 && !taken.includes(at));
  const sure = free.find(({ name }) => {
    const hint = headerHint(name);
    return hint?.role === 'time' && hint.distance === 0;
  });
  if (sure !== undefined) return sure.at;
  const isRepeated = (at: number): boolean =>
    new Set(sample.map((values) => values[at] ?? '')).size * 2 <= sample.length || sample.length < 3;
  const likely = free.find(
    ({ at, name }) =>
      headerHint(name)?.role === 'time' &&
      !/основ|found|built|birth|рожд/i.test(name) &&
      shareOfTimes(at) > 0.9 &&
      isRepeated(at),
  );
  if (likely !== undefined) return likely.at;
  const dated = free.find(
    ({ at, numbers, filled, name }) =>
      headerHint(name) === null && numbers * 2 < filled && shareOfTimes(at) > 0.9,
  );
  return dated?.at ?? null;
}

/** The first column of words that tells points apart. */
function nameOfPoints({ columns, sample }: TableFacts, taken: ReadonlySet<number>): number | null {
  const found = columns.find(({ at, filled, numbers }) => {
    const texts = new Set(sample.map((values) => values[at] ?? ''));
    return filled > 0 && !taken.has(at) && numbers * 2 < filled && texts.size >= sample.length * 0.9;
  });
  return found?.at ?? null;
}

type Roles = Pick<
  TableShape,
  'place' | 'placeName' | 'time' | 'indicator' | 'indicatorName' | 'measure' | 'lon' | 'lat'
>;

function shapeColumns(
  { columns }: TableFacts,
  roles: Roles,
  {
    figures,
    unused,
    found,
  }: {
    figures: ReadonlySet<number>;
    unused: ReadonlyMap<number, UnusedReason>;
    found: PlaceColumns;
  },
): readonly ShapeColumn[] {
  const uses = new Map<number, ColumnUse>();
  for (const [use, at] of Object.entries(roles) as [ColumnUse, number | null][])
    if (at !== null && !uses.has(at)) uses.set(at, use);
  const isLong = roles.indicator !== null;
  for (const at of figures) uses.set(at, isLong && figures.size === 1 ? 'value' : 'figure');
  const measured = columns.filter(({ at }) => figures.has(at));
  const joined = joinStyles(measured.map(({ style }) => style));
  return columns
    .filter(({ name, filled }) => name !== '' || filled > 0)
    .map(({ at, name, style }): ShapeColumn => {
      const use = uses.get(at) ?? 'unused';
      const why =
        use !== 'unused' ? null : found.others.includes(at) ? 'second-place' : (unused.get(at) ?? 'words');
      const isPosition = use === 'lon' || use === 'lat';
      const mark: NumberMark | null = isPosition ? positionMark(style) : decimalMark(style, joined);
      return { at, name: name === '' ? `#${at + 1}` : name, use, why, mark };
    });
}

/** Degrees never reach a thousand, so that their one mark is that of decimals. */
function positionMark(style: ColumnFacts['style']): NumberMark {
  const mark = style.chosen ?? (style.hasDecimalComma || style.hasThousandsComma ? 'comma' : 'point');
  return { mark, isOwn: true };
}

function notesOf(
  { file, head, facts }: DescribedTable,
  { place, others }: PlaceColumns,
): TableShape['problems'] {
  const nameOf = (at: number): string => facts.columns[at]?.name ?? '';
  const [other] = others;
  const two =
    place === null || other === undefined
      ? []
      : [
          {
            file,
            line: head.lines[1],
            column: nameOf(place),
            code: 'two-place-columns',
            values: [nameOf(place), nameOf(other)],
          },
        ];
  const mixed = facts.columns
    .filter(({ percents, numbers }) => percents > 0 && percents < numbers)
    .map(({ name, example }) => ({
      file,
      line: null,
      column: name,
      code: 'mixed-percent',
      values: [name, example],
    }));
  return [...two, ...mixed];
}

/** Dates such as 03/04/2020 in all rows say nothing of their order. */
function dateNotes(
  { file, facts }: DescribedTable,
  time: number | null,
  order: TableShape['dateOrder'],
): TableShape['problems'] {
  if (time === null || order !== null) return [];
  const example = facts.sample.map((values) => values[time] ?? '').find((text) => numericDate(text) !== null);
  if (example === undefined) return [];
  const column = facts.columns[time]?.name ?? null;
  return [{ file, line: null, column, code: 'open-date', values: [example, writtenTime(example) ?? ''] }];
}
