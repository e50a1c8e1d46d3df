/**
 * Puts elements, links or figures into the `{name}` slots of a text; the pieces come in order. Throws on a slot
 * without a value and on a value without a slot: a text and its page must agree. Plain values go into function
 * messages instead.
 */
export function weave<Value>(
  text: string,
  slots: Readonly<Record<string, Value>>,
): readonly (string | Value)[] {
  const unused = new Set(Object.keys(slots));
  const pieces = text.split(/\{([a-zA-Z]+)\}/).map((piece, i): string | Value => {
    if (i % 2 === 0) return piece;
    const value = slots[piece];
    if (value === undefined) throw new Error(`no value for {${piece}} in "${text}"`);
    unused.delete(piece);
    return value;
  });
  if (unused.size > 0) throw new Error(`no slot for ${[...unused].join(', ')} in "${text}"`);
  return pieces.filter((piece) => piece !== '');
}

/** As {@link weave}, with slots that take one piece or several. */
export function weaveParts<Value extends object>(
  text: string,
  slots: Readonly<Record<string, string | Value | readonly (string | Value)[]>>,
): readonly (string | Value)[] {
  return weave<string | Value | readonly (string | Value)[]>(text, slots).flat() as (string | Value)[];
}
