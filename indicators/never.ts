/** Ends a `switch` over one of our unions: a new member that is not dealt with is a type error here. */
export function never(value: never): never {
  throw new Error(`not dealt with: ${JSON.stringify(value)}`);
}
