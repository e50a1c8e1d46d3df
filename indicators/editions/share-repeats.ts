/** Stands for what is written once, by its position in the list. */
interface Shared {
  readonly $: number;
}

/** A value of JSON in which what is there several times stands once. */
export interface SharedJson {
  readonly shared: readonly unknown[];
  readonly value: unknown;
}

/** Letters from which a repeated part is shorter as a reference. */
const WORTH = 12;

/**
 * Writes every text, list or record that is in a value of JSON several times once, and refers to it. The value may hold
 * no record whose only key is `$`.
 */
export function shareRepeats(value: unknown): SharedJson {
  const counts = new Map<string, number>();
  visit(value, (text) => counts.set(text, (counts.get(text) ?? 0) + 1));
  const positions = new Map<string, number>();
  const shared: unknown[] = [];
  const write = (part: unknown): unknown => {
    const text = JSON.stringify(part);
    if (!isLong(part, text) || (counts.get(text) ?? 0) < 2) return within(part, write);
    const at = positions.get(text) ?? shared.push(part) - 1;
    positions.set(text, at);
    return { $: at } satisfies Shared;
  };
  return { value: write(value), shared };
}

/** The value as it was. */
export function unshareRepeats({ shared, value }: SharedJson): unknown {
  const read = (part: unknown): unknown => (isShared(part) ? shared[part.$] : within(part, read));
  return read(value);
}

/** Hands over the text of every part that may be shared; parts of one that was seen before are not looked at again. */
function visit(value: unknown, see: (text: string) => void): void {
  const seen = new Set<string>();
  const look = (part: unknown): unknown => {
    const text = JSON.stringify(part);
    if (!isLong(part, text)) return within(part, look);
    see(text);
    if (!seen.has(text)) within(part, look);
    seen.add(text);
    return part;
  };
  look(value);
}

function isLong(part: unknown, text: string | undefined): text is string {
  return (
    (typeof part === 'string' || typeof part === 'object') && part !== null && (text?.length ?? 0) >= WORTH
  );
}

function within(part: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(part)) return part.map(change);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, change(inner)]));
}

function isShared(part: unknown): part is Shared {
  return typeof part === 'object' && part !== null && '$' in part && Object.keys(part).length === 1;
}
