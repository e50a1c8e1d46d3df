import { BUILT_FORMAT, type CoverageMark, type ReportFile } from '../built-files.ts';
import { openingEdition } from '../find-edition.ts';
import { scoreIndex } from '../scoring/score-index.ts';
import { clusterCheck } from '../similar/cluster-check.ts';
import { dimensionScores } from '../similar/dimension-scores.ts';
import type { Edition, IndicatorCell } from '../types.ts';
import { printedFigure } from './amounts.ts';
import type { Assembly } from './assemble.ts';
import { structureYearsOf, yearsOf } from './context.ts';
import { closeCorrelations } from './correlations.ts';
import { partitionSum } from './reference-partition.ts';

const PROBLEMS_SHOWN = 200;

/** `report.json`: rows read and left out, coverage by indicator and place, correlations, the partition. */
export function reportFile(assembly: Assembly): ReportFile {
  const full = [...assembly.editions.values()]
    .map(({ edition }) => edition)
    .filter(({ kind }) => kind === 'full');
  return {
    format: BUILT_FORMAT,
    reading: readingOf(assembly),
    coverage: full.flatMap(coverageOf),
    correlations: full
      .flatMap((edition) => closeCorrelations(edition, assembly.codebook))
      .map((pair) => ({ ...pair, reason: assembly.correlationReasons.get(`${pair.a}|${pair.b}`) ?? null })),
    partition: partitionCheck(assembly),
    clusters: clusterCheck(
      dimensionScores(scoreIndex(openingEdition(full, 'town'), assembly.codebook, 'potential')),
    ),
  };
}

function readingOf({ tables, problems }: Assembly): ReportFile['reading'] {
  const counts: Record<string, number> = {};
  for (const { kind } of problems) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    rowsRead: Object.fromEntries(Object.entries(tables.counts).map(([file, { read }]) => [file, read])),
    problemCounts: Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
    problems: problems
      .filter(({ severity }) => severity !== 'note')
      .slice(0, PROBLEMS_SHOWN)
      .map(({ kind, severity, file, line, message, hint }) => ({
        kind,
        severity,
        file,
        line,
        message,
        hint,
      })),
  };
}

function coverageOf(edition: Edition): ReportFile['coverage'] {
  const inapplicable = new Set(edition.notApplicable.map(([place, indicator]) => `${place}|${indicator}`));
  return edition.indicatorIds.map((indicatorId, column) => {
    const cells = edition.cells.map((line) => line[column] ?? null);
    const marks = edition.placeIds.map((id, place) => [
      id,
      inapplicable.has(`${id}|${indicatorId}`) ? 'n/a' : markOf(cells[place] ?? null),
    ]);
    return {
      editionId: edition.id,
      indicatorId,
      townLevel: cells.filter((cell) => cell !== null && cell.grade !== 'C').length,
      wider: cells.filter((cell) => cell?.grade === 'C').length,
      marks: Object.fromEntries(marks),
    };
  });
}

function markOf(cell: IndicatorCell | null): CoverageMark {
  if (cell === null) return null;
  return cell.outdated ? 'old' : cell.grade;
}

function partitionCheck({ partition, context }: Assembly): ReportFile['partition'] {
  const regionIds = [...new Set(partition.parts.map((part) => part.regionId))].sort();
  return regionIds.flatMap((regionId) =>
    yearsOf(structureYearsOf(context, 'town')).flatMap((year) => {
      const sum = partitionSum(partition, 'industrial_output', [year], regionId);
      if (sum === null) return [];
      const printed =
        printedFigure(context, { placeId: regionId, level: 'region' }, 'industrial_output', year)?.value ??
        null;
      return [{ regionId, year, sum, printed }];
    }),
  );
}
