/** Remembers the last result of `compute` and gives it again while all arguments stay identical. */
export function memoLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last !== null && sameItems(last.args, args)) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
}

/** The same for a function of named fields: gives the last result again while every field stays identical. */
export function memoFields<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  return memoBy((input) => Object.entries(input).flat(), compute);
}

/** The same for a function that follows from what `sourcesOf` names of its input. */
export function memoBy<Input, Result>(
  sourcesOf: (input: Input) => readonly unknown[],
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let last: { readonly sources: readonly unknown[]; readonly result: Result } | null = null;
  return (input) => {
    const sources = sourcesOf(input);
    if (last !== null && sameItems(last.sources, sources)) return last.result;
    last = { sources, result: compute(input) };
    return last.result;
  };
}
