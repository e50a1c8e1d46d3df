import { figureAddress, parseFigureAddress } from './figure-address.ts';

/** One side of a difference: the address of its figure, and the method of a score as text, '' for the author's. */
export interface DifferenceSide {
  readonly figure: string;
  readonly method: string;
}

/** In what a difference is counted. */
export type DifferenceCount = 'points' | 'unit' | 'ranks';

const COUNTS = ['points', 'unit', 'ranks'] as const satisfies readonly DifferenceCount[];
/** Stands between the parts of a side; escaped where a reader's own id contains it. */
const MARK = '~';
const ESCAPED_MARK = '%7E';

/**
 * `difference|points|score~town-core-2022~ridder~economic|score~town-core-2015~ridder~economic`: the first side less
 * the second. A side is an address with `~` between its parts; `@` and the method follow a score that is not by the
 * author's setting. `ranks`: percentile ranks among the places that have both.
 */
export function differenceAddress(
  count: DifferenceCount,
  first: DifferenceSide,
  second: DifferenceSide,
): string {
  return figureAddress('difference', count, sideText(first), sideText(second));
}

/** Reads {@link differenceAddress} back; null if it is not one. */
export function parseDifferenceAddress(address: string): {
  readonly count: DifferenceCount;
  readonly first: DifferenceSide;
  readonly second: DifferenceSide;
} | null {
  const parsed = parseFigureAddress(address);
  if (parsed?.kind !== 'difference') return null;
  const [count = '', first = '', second = ''] = parsed.parts;
  const found = COUNTS.find((one) => one === count);
  return found === undefined || first === '' || second === ''
    ? null
    : { count: found, first: readSide(first), second: readSide(second) };
}

/**
 * `indistinguishable|score~town-core-2022~*~potential|score~town-core-2015~*~potential`: the places whose rank intervals on the two
 * sides of a difference of one index meet, `*` for the place.
 */
export function indistinguishableAddress(first: DifferenceSide, second: DifferenceSide): string {
  return figureAddress('indistinguishable', sideText(first), sideText(second));
}

/** Reads the sides of {@link indistinguishableAddress} back; null if it is not one. */
export function parseIndistinguishableAddress(
  address: string,
): { readonly first: DifferenceSide; readonly second: DifferenceSide } | null {
  const parsed = parseFigureAddress(address);
  const [first = '', second = ''] = parsed?.kind === 'indistinguishable' ? parsed.parts : [];
  return first === '' || second === '' ? null : { first: readSide(first), second: readSide(second) };
}

function sideText({ figure, method }: DifferenceSide): string {
  const text = figure.replaceAll(MARK, ESCAPED_MARK).replaceAll('|', MARK);
  return figure.startsWith('score|') && method !== '' ? `${text}@${method}` : text;
}

function readSide(text: string): DifferenceSide {
  const [figure = '', method = ''] = text.split('@');
  return { figure: figure.replaceAll(MARK, '|').replaceAll(ESCAPED_MARK, MARK), method };
}
