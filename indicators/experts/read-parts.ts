/** An object of a file of others. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the object itself; never one that it inherits. */
export function fieldOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Thrown inside a reader at the first field that is wrong, and caught by it; never leaves it. */
export class WrongField extends Error {
  readonly field: string;
  constructor(field: string) {
    super(field);
    this.field = field;
  }
}

/** The value if it passes, else {@link WrongField}. */
export function need<Value>(value: unknown, field: string, is: (value: unknown) => value is Value): Value {
  if (!is(value)) throw new WrongField(field);
  return value;
}

/** A list of at most so many parts, each read by itself. */
export function listOf<Value>(
  value: unknown,
  field: string,
  most: number,
  read: (part: unknown, field: string) => Value,
): readonly Value[] {
  const parts = need(value, field, (list): list is readonly unknown[] => Array.isArray(list));
  if (parts.length > most) throw new WrongField(field);
  return parts.map((part, at) => read(part, `${field}/${at}`));
}

/** Makes a test for text of at most so many characters. */
export function isTextUpTo(most: number): (value: unknown) => value is string {
  return (value): value is string => typeof value === 'string' && value.length <= most;
}

/** Makes a test for one of a list of values. */
export function isOneOf<const Value>(values: readonly Value[]): (value: unknown) => value is Value {
  return (value): value is Value => values.some((one) => one === value);
}
