import type { Language } from '../../../geodata/types.ts';
import type { Scope } from '../../../indicators/types.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import type { MarkFacts, Scene } from '../../layers/scene.ts';
import type { FigureView } from '../parts/figure-view.ts';
import { NO_FIGURE } from '../parts/figure-view.ts';

/** The differences on the map as a column of the table. */
export interface DifferenceColumn {
  readonly label: string;
  /** What is subtracted from what and in which unit. */
  readonly hint: string;
  /** By place. */
  readonly figures: ReadonlyMap<string, FigureView>;
}

/** The differences that the map shows for a scope; null = it shows none. */
export function differenceColumnOf(scene: Scene, scope: Scope): DifferenceColumn | null {
  const kind = scope === 'town' ? 'circles' : 'choropleth';
  const differences = scene.legends.filter(({ isDifference }) => isDifference === true);
  const layer = scene.layers.find(
    (painted) => painted.kind === kind && differences.some(({ layerId }) => layerId === painted.id),
  );
  const legend = differences.find(({ layerId }) => layerId === layer?.id);
  if (legend === undefined || (layer?.kind !== 'circles' && layer?.kind !== 'choropleth')) return null;
  const figures = layer.marks.map(
    (mark) => ['townId' in mark ? mark.townId : mark.regionId, figureOf(mark, scene.language)] as const,
  );
  return {
    label: differenceMessages[scene.language].column,
    hint: `${legend.title} (${legend.subtitle})`,
    figures: new Map(figures),
  };
}

function figureOf(
  { value, valueText, shortText, state, figure, isIndistinguishable }: MarkFacts,
  language: Language,
): FigureView {
  return value === null
    ? { text: NO_FIGURE, value, state, figure: '', note: valueText }
    : {
        ...{ text: shortText ?? valueText, value, state, figure },
        ...(isIndistinguishable === true
          ? { note: differenceMessages[language].indistinguishableCell, isIndistinguishable }
          : { note: '' }),
      };
}

/** Orders rows by their differences; rows without one stand last, ties keep the order they had. */
export function sortByDifference<Row extends { readonly id: string }>(
  rows: readonly Row[],
  column: DifferenceColumn,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  const of = ({ id }: Row): number | null => column.figures.get(id)?.value ?? null;
  return [...rows].sort((a, b) => {
    const [x, y] = [of(a), of(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (x - y);
  });
}
