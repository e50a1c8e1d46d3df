import type { Edition, Indicator, IndicatorCell, PlaceId } from '../types.ts';

/**
 * What is wrong with a figure: nobody publishes one, only a wider area (the district) has one, or the place's own is
 * older than the edition allows.
 */
export type MissingKind = 'missing' | 'wider' | 'outdated';

/** A figure that a place would have to publish. */
export interface MissingFigure {
  readonly indicator: Indicator;
  readonly kind: MissingKind;
  /** Year of the figure that stands in for it; null = there is none, or its source gives no year. */
  readonly year: number | null;
}

/**
 * The figures of an edition that a place lacks, in the order of the codebook: those of the indices and of the panel that
 * apply to it. Indicators that are those of the region by their making are nothing that a town could publish. [] for a
 * place that the edition does not have.
 */
export function missingFigures(
  edition: Edition,
  codebook: readonly Indicator[],
  placeId: PlaceId,
): readonly MissingFigure[] {
  const row = edition.cells[edition.placeIds.indexOf(placeId)];
  if (row === undefined) return [];
  const inapplicable = new Set(edition.notApplicable.flatMap(([id, code]) => (id === placeId ? code : [])));
  return codebook.flatMap((indicator) => {
    const column = edition.indicatorIds.indexOf(indicator.id);
    if (column < 0 || indicator.scope !== edition.scope) return [];
    if (inapplicable.has(indicator.id) || isOfRegion(indicator)) return [];
    const cell = row[column] ?? null;
    const kind = kindOf(cell, edition);
    return kind === null ? [] : [{ indicator, kind, year: cell?.year ?? null }];
  });
}

function kindOf(cell: IndicatorCell | null, { scope }: Edition): MissingKind | null {
  if (cell === null) return 'missing';
  // Regions own all their figures.
  if (scope === 'town' && cell.grade === 'C') return 'wider';
  return cell.outdated ? 'outdated' : null;
}

/** True for an indicator of a town that is the figure of its region wherever it stands. */
export function isOfRegion({ scope, warning }: Pick<Indicator, 'scope' | 'warning'>): boolean {
  return scope === 'town' && warning === 'grade-C';
}

/** First and last year in which a figure is wanted. */
export type WantedYears = readonly [from: number, to: number];

/**
 * The years that would fill a gap: those of the edition, and as many more as the indicator looks back, such as the eight
 * of a volatility.
 */
export function wantedYears({ formula }: Pick<Indicator, 'formula'>, { window }: Edition): WantedYears {
  const [first, last] = window;
  const [, name = '', count = ''] = /, (mean|sd|growth)-(\d+)$/.exec(formula) ?? [];
  // A growth over three years compares its last year with the one three years before.
  const back = name === 'growth' ? Number(count) : Number(count) - 1;
  return [count === '' ? first : Math.min(first, last - back), last];
}
