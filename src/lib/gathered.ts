/**
 * Tells once of all that comes within `ms` of the first, true where any of it was true. With 0 everything is told at
 * once.
 */
export function gathered(ms: number, tell: (any: boolean) => void): (one: boolean) => void {
  let any: boolean | null = null;
  return (one) => {
    if (ms === 0) {
      tell(one);
      return;
    }
    if (any === null)
      setTimeout(() => {
        const told = any === true;
        any = null;
        tell(told);
      }, ms);
    any = any === true || one;
  };
}
