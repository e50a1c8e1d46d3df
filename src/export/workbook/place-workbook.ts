import type { Language } from '../../../geodata/types.ts';
import type {
  ProfileFigure,
  ProfileFile,
  ProfileSeries,
  SourcesFile,
} from '../../../indicators/built-files.ts';
import type { Indicator } from '../../../indicators/types.ts';
import { licenceText } from '../../i18n/messages/licences.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { workbookMessages } from '../../i18n/messages/workbook.ts';
import { sourceLine, sourceWords } from '../../i18n/source-words.ts';
import { openAddress } from '../../lib/open-address.ts';

/** A cell of a sheet; null = empty. */
export type WorkbookCell = string | number | null;

/** A sheet of a workbook: the first row is its head. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Widths of the columns in letters. */
  readonly widths: readonly number[];
}

/** What a workbook is made from. */
export interface WorkbookInput {
  readonly language: Language;
  readonly file: ProfileFile;
  /** In the order in which the indicators stand; its names and units are those of the language. */
  readonly codebook: readonly Indicator[];
  readonly sources: SourcesFile;
  readonly regionName: (id: string) => string;
  readonly about: {
    readonly title: string;
    /** Address of the page. */
    readonly address: string;
    /** Address of the file with all years of all series. */
    readonly seriesAddress: string;
    readonly version: number;
    /** Days, year-month-day. */
    readonly versionDate: string;
    readonly made: string;
    /** The page as it is cited. */
    readonly citation: string;
  };
}

/**
 * The figures of a place's page in three sheets: every indicator, then the first and the last year of every series, each
 * a row with its value as a number in the unit beside it; the sources that they name; what the workbook is. All words are
 * in one language, but for titles as they are published.
 */
export function placeWorkbook(input: WorkbookInput): readonly WorkbookSheet[] {
  const texts = workbookMessages[input.language];
  const ends = input.file.series.map(firstAndLast);
  const numbers = numberedSources(input.file.figures, ends);
  const head = ['part', 'name', 'value', 'unit', 'year', 'area', 'grade', 'source'] as const;
  const indicators = input.codebook.flatMap((indicator) => {
    const figure = input.file.figures.find(({ indicatorId }) => indicatorId === indicator.id);
    return figure === undefined ? [] : [indicatorRow(input, indicator, figure, numbers)];
  });
  const series = ends.flatMap((one) => seriesRows(input, one, numbers));
  return [
    {
      name: texts.figures,
      rows: [head.map((key) => texts[key]), ...indicators, ...series],
      widths: [28, 44, 16, 28, 8, 22, 16, 60],
    },
    sourceSheet(input, numbers),
    aboutSheet(input),
  ];
}

type Numbers = ReadonlyMap<string, number>;

/** The sources of the figures in the order in which they come, from 1 on. */
function numberedSources(figures: readonly ProfileFigure[], series: readonly ProfileSeries[]): Numbers {
  const ids = new Set([
    ...figures.flatMap(({ sourceIds }) => sourceIds),
    ...series.flatMap(({ points }) => points.map((point) => point[5])),
  ]);
  return new Map([...ids].map((id, at) => [id, at + 1]));
}

/** A series with its first and its last year alone; all years are in the file of series. */
function firstAndLast(series: ProfileSeries): ProfileSeries {
  const points = [...series.points].sort(([a], [b]) => a - b);
  return { ...series, points: [...points.slice(0, 1), ...points.slice(1).slice(-1)] };
}

function indicatorRow(
  input: WorkbookInput,
  indicator: Indicator,
  figure: ProfileFigure,
  numbers: Numbers,
): readonly WorkbookCell[] {
  const { language, file } = input;
  const grade = figure.outdated ? `${figure.grade}, ${termName(language, 'outdated')}` : figure.grade;
  return [
    indicator.use === 'panel' ? workbookMessages[language].panel : termName(language, indicator.parent),
    indicator.names[language],
    figure.value,
    indicator.unit[language],
    figure.year,
    termName(language, figure.level),
    file.scope === 'town' ? grade : '',
    figure.sourceIds.map((id) => numberedTitle(input, id, numbers)).join('; '),
  ];
}

/** Grade of a town's series by the area that it is of; regions have figures of their own alone. */
const GRADES: Readonly<Record<ProfileSeries['level'], string>> = {
  town: 'A',
  admin: 'B',
  district: 'C',
  region: 'C',
  national: 'C',
};

function seriesRows(
  input: WorkbookInput,
  { names, unit, level, points }: ProfileSeries,
  numbers: Numbers,
): readonly (readonly WorkbookCell[])[] {
  const { language, file } = input;
  const part = workbookMessages[language].series;
  const area = termName(language, level);
  return points.map(([year, value, , , , source]) => [
    part,
    names[language],
    value,
    unit[language],
    year,
    area,
    file.scope === 'town' ? GRADES[level] : '',
    numberedTitle(input, source, numbers),
  ]);
}

function numberedTitle(input: WorkbookInput, id: string, numbers: Numbers): string {
  return `${numbers.get(id) ?? 0}. ${titleOf(input, id)}`;
}

function titleOf({ language, sources, regionName }: WorkbookInput, id: string): string {
  const source = sources[id];
  return source === undefined ? id : sourceLine(sourceWords(language, source, regionName));
}

function sourceSheet(input: WorkbookInput, numbers: Numbers): WorkbookSheet {
  const { language, sources } = input;
  const texts = workbookMessages[language];
  const rows = [...numbers].map(([id, number]) => {
    const source = sources[id];
    const publisher = source?.publisher ?? '';
    return [
      number,
      titleOf(input, id),
      typeof publisher === 'string' ? publisher : publisher[language],
      licenceText(language, source?.licence ?? ''),
      openAddress(source?.url ?? ''),
    ];
  });
  const head = [texts.number, texts.title, texts.publisher, texts.licence, texts.address];
  return { name: texts.sources, rows: [head, ...rows], widths: [6, 70, 40, 40, 60] };
}

function aboutSheet({ language, file, about }: WorkbookInput): WorkbookSheet {
  const texts = workbookMessages[language];
  return {
    name: texts.about,
    rows: [
      [about.title, null],
      [texts.address, about.address],
      [texts.what, texts.whatText],
      [texts.allYears, about.seriesAddress],
      ...(file.scope === 'town' ? [[texts.grade, texts.gradesText]] : []),
      [texts.version, about.version],
      [texts.versionDate, about.versionDate],
      [texts.made, about.made],
      [texts.licence, texts.licenceText],
      [texts.cite, about.citation],
    ],
    widths: [28, 100],
  };
}
