import type { Language } from '../../../geodata/types.ts';
import type { CoverageMark, ReportFile } from '../../../indicators/built-files.ts';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { DIMENSIONS, RISK_COMPONENTS, type Scope } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { latestFull } from '../../data/find-edition.ts';
import { formatNumber } from '../../i18n/format.ts';
import { reportMessages } from '../../i18n/messages/report.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { type FigureView, plainFigure } from '../parts/figure-view.ts';

/** Marks of one indicator over all places. */
export interface CoverageRow {
  readonly id: string;
  readonly name: string;
  readonly townLevel: FigureView;
  readonly wider: FigureView;
  /** In the order of the columns. */
  readonly marks: readonly CoverageMark[];
}

/** Who has which figure: indicators by dimension or risk component, places as columns. */
export interface CoverageMatrix {
  readonly scope: Scope;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly { readonly name: string; readonly rows: readonly CoverageRow[] }[];
}

/** Makes the matrix of the full edition of towns or regions. */
export function coverageMatrix(
  report: ReportFile,
  data: ExplorerData,
  language: Language,
  scope: Scope,
): CoverageMatrix {
  const places =
    scope === 'town'
      ? data.places.towns.map(({ id, names }) => ({ id, name: names[language] }))
      : data.places.regions.map(({ id, shortNames }) => ({ id, name: shortNames[language] }));
  const codebook = data.codebook.filter((indicator) => indicator.scope === scope);
  const { id: editionId } = latestFull(data, scope);
  const rowsUnder = (parent: string, panel: boolean) =>
    codebook
      .filter(({ parent: itsParent, use }) =>
        panel ? use === 'panel' : use !== 'panel' && itsParent === parent,
      )
      .flatMap(({ id, names }) => {
        const entry = report.coverage.find((row) => row.indicatorId === id && row.editionId === editionId);
        if (entry === undefined) return [];
        const count = (which: 'townLevel' | 'wider') =>
          plainFigure(
            formatNumber(language, entry[which]),
            entry[which],
            figureAddress('count', `coverage-${which}-${entry.editionId}-${id}`),
          );
        const marks = places.map((place) => entry.marks[place.id] ?? null);
        return [{ id, name: names[language], townLevel: count('townLevel'), wider: count('wider'), marks }];
      });
  const groups = [
    ...[...DIMENSIONS, ...RISK_COMPONENTS].map((node) => ({
      name: termName(language, node),
      rows: rowsUnder(node, false),
    })),
    { name: reportMessages[language].panelGroup, rows: rowsUnder('', true) },
  ];
  return { scope, places, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** Counts of the reading report, as traced numbers. */
export interface ReadingView {
  readonly files: readonly { readonly name: string; readonly rows: FigureView }[];
  readonly kinds: readonly { readonly name: string; readonly count: FigureView }[];
}

/** What the loader read and what it found. */
export function readingView(report: ReportFile, language: Language): ReadingView {
  const figure = (value: number, what: string) =>
    plainFigure(formatNumber(language, value), value, figureAddress('count', what));
  return {
    files: Object.entries(report.reading.rowsRead).map(([name, rows]) => ({
      name,
      rows: figure(rows, `rows-read-${name}`),
    })),
    kinds: Object.entries(report.reading.problemCounts).map(([name, count]) => ({
      name,
      count: figure(count, `problems-${name}`),
    })),
  };
}
