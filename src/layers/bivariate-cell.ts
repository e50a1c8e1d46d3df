import type { Scope } from '../../indicators/types.ts';
import { BIVARIATE_COLOURS, type MapTheme } from '../../styles/colours.ts';
import type { PictureContext } from './layer.ts';
import { classIndex, quantileBreaks } from './measures/classify.ts';
import { frozenBreaks, tercileKey } from './measures/frozen-breaks.ts';
import { measureValue } from './measures/measure-value.ts';
import type { MeasuredValue } from './measures/measured-value.ts';

/** Cuts between low, medium and high risk: those of the INFORM classes (method of the risk layer). */
export const RISK_LEVELS: readonly number[] = [3.5, 5];

const LETTERS = ['A', 'B', 'C'] as const;

/** A place in the grid of potential and risk. */
export interface BivariateCell {
  readonly placeId: string;
  readonly potential: MeasuredValue;
  readonly risk: MeasuredValue;
  /** Row 0..2 = risk low to high, column 0..2 = potential low to high; null = one of the two is not scored. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** Cuts between low, medium and high potential: frozen terciles, or those of the edition where none are frozen. */
export function potentialTerciles(context: PictureContext, scope: Scope): readonly number[] {
  const kind = context.editions[scope]?.kind === 'core' ? 'core' : 'full';
  const frozen = frozenBreaks(tercileKey(`${scope}|${kind}|potential`));
  if (frozen !== null) return frozen;
  const places = Object.values(context.scores[scope].potential?.places ?? {});
  const scores = places.flatMap(({ nodes }) => nodes['potential']?.score ?? []);
  return quantileBreaks(scores, 3);
}

/** The cell of every place of a scope. */
export function bivariateCells(context: PictureContext, scope: Scope): readonly BivariateCell[] {
  const cuts = potentialTerciles(context, scope);
  const places: readonly { readonly id: string }[] =
    scope === 'town' ? context.data.places.towns : context.data.places.regions;
  return places.map(({ id }) => {
    const potential = measureValue(context, 'potential', scope, id);
    const risk = measureValue(context, 'risk', scope, id);
    const cell =
      potential.value === null || risk.value === null
        ? null
        : { row: classIndex(risk.value, RISK_LEVELS), column: classIndex(potential.value, cuts) };
    return { placeId: id, potential, risk, cell };
  });
}

/** Letter of the risk row and number of the potential column, `A1` to `C3`. */
export function cellCode(cell: BivariateCell['cell']): string {
  return cell === null ? '' : `${LETTERS[cell.row] ?? ''}${cell.column + 1}`;
}

/** Colour of a cell. */
export function cellColour(theme: MapTheme, { row, column }: NonNullable<BivariateCell['cell']>): string {
  return BIVARIATE_COLOURS[theme][row]?.[column] ?? '';
}
