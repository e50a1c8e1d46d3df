import type { LenientTable } from '../../../indicators/coinr/lenient-table.ts';
import { cell } from '../../../indicators/figures/read-csv.ts';
import type { ScoreTree } from '../../../indicators/scoring/tree.ts';
import type { PartialTree, UploadProblem } from './upload-data.ts';
import { fileProblem } from './upload-problems.ts';

/** What of the rows of iMeta takes no part in the scores, those right below the top counted as dimensions; null = nothing is lost. */
export function partialTree(meta: LenientTable, tree: ScoreTree): PartialTree | null {
  const rows = meta.rows.map((row) => ({
    code: cell(row, 'iCode'),
    type: cell(row, 'Type').toLowerCase(),
    level: Number(cell(row, 'Level').replace(',', '.')),
  }));
  const nodes = rows.filter(({ type }) => type === 'aggregate');
  const top = Math.max(...nodes.map(({ level }) => (Number.isFinite(level) ? level : 0)));
  const below = nodes.filter(({ level }) => level !== top);
  const indicators = new Set(rows.filter(({ type }) => type.startsWith('indicat')).map(({ code }) => code));
  const used = new Set(tree.nodes.map(({ code }) => code));
  const lostDimensions = below.filter(({ code }) => !used.has(code)).length;
  const lostIndicators = indicators.size - tree.indicators.length;
  if (lostDimensions === 0 && lostIndicators <= 0) return null;
  return {
    ...{ dimensions: below.length, lostDimensions },
    ...{ indicators: indicators.size, lostIndicators: Math.max(0, lostIndicators) },
  };
}

/** The line that stands above all others where scores are made of a part of iMeta. */
export function partialProblem(file: string, partial: PartialTree): UploadProblem {
  const { lostDimensions, dimensions, lostIndicators, indicators } = partial;
  return fileProblem(
    'partial-tree',
    file,
    ...[lostDimensions, dimensions, lostIndicators, indicators].map(String),
  );
}
