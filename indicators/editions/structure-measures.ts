import type {
  PartShift,
  QuotientRange,
  ShiftEffects,
  Spans,
  Specialization,
  StructureValues,
} from '../built-structure.ts';
import { hachman } from '../structure/hachman.ts';
import { herfindahl } from '../structure/herfindahl.ts';
import { hoover } from '../structure/hoover.ts';
import { krugman } from '../structure/krugman.ts';
import { shannonEvenness } from '../structure/shannon.ts';
import type { Sectors } from '../structure/shares.ts';
import { shiftShare } from '../structure/shift-share.ts';

/** A location quotient under this is a gap; own choice. */
export const GAP_BELOW = 0.75;

/** Measures of concentration over `own` (of a list of `listed`) and of distance between `local` and `reference`. */
export function wholeMeasures(
  own: Sectors,
  listed: number,
  local: Sectors,
  reference: Sectors,
): Omit<StructureValues, 'change' | 'regional'> {
  const concentration = herfindahl(own, listed);
  // One common sector is all of either side and says nothing.
  const isCompared = comparable(local, reference).length > 1;
  return {
    effective: concentration?.effectiveSectors ?? null,
    concentration: concentration?.normalised ?? null,
    shannon: shannonEvenness(own, listed),
    hoover: isCompared ? hoover(local, reference) : null,
    krugman: isCompared ? krugman(local, reference) : null,
    hachman: isCompared ? hachman(local, reference) : null,
  };
}

/** Positions of the sectors that both sides print. */
export function comparable(local: Sectors, reference: Sectors): readonly number[] {
  return [...local.keys()].filter((i) => (local[i] ?? null) !== null && (reference[i] ?? null) !== null);
}

/** Amounts by part in two spans, here and in the reference, in the order of `parts`. */
export interface TwoSpans {
  readonly parts: readonly string[];
  readonly start: Sectors;
  readonly end: Sectors;
  readonly referenceStart: Sectors;
  readonly referenceEnd: Sectors;
}

/** Shift-share over two spans as shares of the first amount; null if nothing takes part or nothing was there. */
export function shiftOf(amounts: TwoSpans, spans: Spans): Specialization['shift'] {
  const { parts, start, end, referenceStart, referenceEnd } = amounts;
  const whole = shiftShare(start, end, referenceStart, referenceEnd);
  if (whole === null) return null;
  const first = whole.sectors.reduce((sum, sector, i) => sum + (sector === null ? 0 : (start[i] ?? 0)), 0);
  if (first <= 0) return null;
  const scaled = ({ change, national, mix, regional }: ShiftEffects): ShiftEffects => ({
    change: change / first,
    national: national / first,
    mix: mix / first,
    regional: regional / first,
  });
  return {
    ...spans,
    ...scaled(whole),
    parts: whole.sectors.flatMap((sector, i): readonly PartShift[] =>
      sector === null ? [] : [{ part: parts[i] ?? '', ...scaled(sector), isNew: sector.isNew }],
    ),
  };
}

/**
 * Parts with a location quotient under `GAP_BELOW`, its upper end too, that outgrow the whole of the reference, the fastest first.
 * A gap is a question to look into, not a forecast.
 */
export function prospectsOf(
  amounts: TwoSpans,
  quotients: Readonly<Record<string, QuotientRange | null>>,
): Specialization['prospects'] {
  const { parts, start, end, referenceStart, referenceEnd } = amounts;
  const whole = growth(sum(referenceStart, referenceEnd), sum(referenceEnd, referenceStart));
  if (whole === null) return [];
  return parts
    .flatMap((part, i) => {
      const quotient = quotients[part] ?? null;
      const referenceGrowth = growth(referenceStart[i] ?? null, referenceEnd[i] ?? null);
      // Other services are a rest, not a section that one could go into.
      if (part === 'X' || quotient === null || quotient.high >= GAP_BELOW) return [];
      if (referenceGrowth === null || referenceGrowth <= whole) return [];
      return [{ part, quotient, growth: growth(start[i] ?? null, end[i] ?? null), referenceGrowth }];
    })
    .sort((a, b) => b.referenceGrowth - a.referenceGrowth || (a.part < b.part ? -1 : 1));
}

/** Sum of the sectors that the other span prints too. */
function sum(values: Sectors, other: Sectors): number {
  return comparable(values, other).reduce((total, i) => total + (values[i] ?? 0), 0);
}

function growth(start: number | null, end: number | null): number | null {
  return start === null || end === null || start <= 0 ? null : end / start - 1;
}
