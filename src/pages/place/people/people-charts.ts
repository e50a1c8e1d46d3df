import type { Language } from '../../../../geodata/languages.ts';
import { peopleMessages } from '../../../i18n/messages/people.ts';
import { type LinesChart, type YearValue, yearRuns } from '../../../panels/parts/lines-chart-template.ts';
import type { LatePeople, LateProjection, LateYear } from './late-people.ts';

/** The years before the forecast that stand beside it. */
const SHOWN_BEFORE = 15;

/** Natural increase and net migration by year; null where a line would have no two years. */
export function balancesChart(language: Language, { years, breaks }: LatePeople): LinesChart | null {
  const texts = peopleMessages[language];
  const natural = valuesOf(years, (year) => year.natural?.value);
  const migration = valuesOf(years, (year) => year.migration?.value);
  if (natural.length < 2 || migration.length < 2) return null;
  const values = [...natural, ...migration].map(({ value }) => value);
  return {
    title: texts.balances,
    lines: [
      { look: 'natural', name: texts.naturalLine, runs: yearRuns(natural, breaks.natural) },
      { look: 'migration', name: texts.migrationLine, runs: yearRuns(migration, breaks.migration) },
    ],
    band: [],
    bandName: '',
    breaks: [...breaks.natural, ...breaks.migration],
    breakName: texts.gapLine,
    range: [Math.min(0, ...values), Math.max(0, ...values)],
  };
}

/** Residents of the last years, the forecast with its interval and no change beside it. */
export function fanChart(
  language: Language,
  { years, breaks }: LatePeople,
  projection: LateProjection,
): LinesChart | null {
  const texts = peopleMessages[language];
  if (projection.way === null) return null;
  const { base } = projection;
  const residents = valuesOf(
    years.filter(({ year }) => year > base.year - SHOWN_BEFORE && year <= base.year),
    (year) => year.residents?.value,
  );
  const start = { year: base.year, value: base.value };
  const band = [{ year: base.year, low: base.value, high: base.value }, ...projection.years];
  const values = [...residents.map(({ value }) => value), ...band.flatMap(({ low, high }) => [low, high])];
  return {
    title: texts.fan,
    lines: [
      { look: 'residents', name: texts.residentsLine, runs: yearRuns(residents, breaks.residents) },
      { look: 'projected', name: texts.projectedLine, runs: [[start, ...projection.years]] },
      { look: 'same', name: texts.sameLine, runs: [[start, ...projection.noChange]] },
    ],
    band,
    bandName: texts.intervalBand,
    breaks: breaks.residents,
    breakName: texts.gapLine,
    range: [Math.min(...values), Math.max(...values)],
  };
}

function valuesOf(
  years: readonly LateYear[],
  read: (year: LateYear) => number | undefined,
): readonly YearValue[] {
  return years.flatMap((year) => {
    const value = read(year);
    return value === undefined ? [] : [{ year: year.year, value }];
  });
}
