const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Passes over the lower and the upper half of a number. */
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS] as const;

/**
 * Positions of numbers in ascending order, equal ones in the order given. Sorted by the digits of their bits, which
 * takes a hundred thousand in a few milliseconds, where comparing them pair by pair takes a tenth of a second.
 * NaN is no number to be sorted.
 */
export function orderOfNumbers(values: ArrayLike<number>): Uint32Array<ArrayBuffer> {
  const count = values.length;
  let order = new Uint32Array(count);
  const [low, high] = [new Uint32Array(count), new Uint32Array(count)];
  const bits = new DataView(new ArrayBuffer(8));
  for (let at = 0; at < count; at += 1) {
    order[at] = at;
    // -0 is equal to 0, but its bits are not.
    bits.setFloat64(0, (values[at] ?? 0) + 0);
    const [upper, lower] = [bits.getUint32(0), bits.getUint32(4)];
    // Bits of numbers sort like numbers once the sign of positive ones and all bits of negative ones are turned.
    const isNegative = upper >= 0x80000000;
    high[at] = isNegative ? ~upper : upper | 0x80000000;
    low[at] = isNegative ? ~lower : lower;
  }
  for (const half of [low, high]) for (const shift of SHIFTS) order = sortedByDigit(order, half, shift);
  return order;
}

function sortedByDigit(
  order: Uint32Array<ArrayBuffer>,
  keys: Uint32Array,
  shift: number,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(DIGITS + 1);
  const digitOf = (at: number): number => ((keys[at] ?? 0) >>> shift) & (DIGITS - 1);
  for (let i = 0; i < order.length; i += 1) {
    const next = digitOf(i) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGITS; digit += 1)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const at = order[i] ?? 0;
    const digit = digitOf(at);
    const to = starts[digit] ?? 0;
    sorted[to] = at;
    starts[digit] = to + 1;
  }
  return sorted;
}
