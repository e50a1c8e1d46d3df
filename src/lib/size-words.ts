/** How much larger or smaller a number is than another, in the steps in which people say it. */
export type SizeGrade =
  | 'same'
  | `${'tenth' | 'fifth' | 'quarter' | 'third' | 'half' | 'more'}${'Up' | 'Down'}`
  | 'twiceUp';

/** From which share of the difference each step holds, the largest first. */
const STEPS_UP = [
  [1.5, 'moreUp'],
  [0.75, 'twiceUp'],
  [0.42, 'halfUp'],
  [0.29, 'thirdUp'],
  [0.225, 'quarterUp'],
  [0.15, 'fifthUp'],
  [0.05, 'tenthUp'],
] as const satisfies readonly (readonly [number, SizeGrade])[];
const STEPS_DOWN = [
  [0.75, 'moreDown'],
  [0.42, 'halfDown'],
  [0.29, 'thirdDown'],
  [0.225, 'quarterDown'],
  [0.15, 'fifthDown'],
  [0.05, 'tenthDown'],
] as const satisfies readonly (readonly [number, SizeGrade])[];

/** The step of a number beside another, which is above 0: within a twentieth they are about the same. */
export function sizeGrade(value: number, beside: number): SizeGrade {
  const difference = value / beside - 1;
  const steps = difference > 0 ? STEPS_UP : STEPS_DOWN;
  return steps.find(([from]) => Math.abs(difference) >= from)?.[1] ?? 'same';
}

/** True where two ranges have a number in common. */
export function rangesMeet(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] <= other[1] && other[0] <= one[1];
}
