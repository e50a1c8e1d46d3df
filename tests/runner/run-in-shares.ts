/** Work that takes a share of the machine and may wait for other work. */
export interface Shared {
  readonly id: string;
  /** Of the machine, above 0 up to 1; default: all of it. */
  readonly share?: number;
  /** Ids of work that must have ended; what is not in the list is not waited for. */
  readonly needs?: readonly string[];
}

/**
 * Does all of a list: a piece starts as soon as what it needs has ended and its share is free; of those that need
 * nothing more, an earlier one of the list before a later one. Ends when all have; rejects with the first that does. Throws where pieces wait for each other.
 */
export function runInShares<T extends Shared>(
  list: readonly T[],
  run: (piece: T) => Promise<void>,
): Promise<void> {
  const waiting = [...list];
  const unended = new Set(list.map(({ id }) => id));
  let free = 1;
  return new Promise((resolve, reject) => {
    const startWhatMay = (): void => {
      for (const piece of [...waiting]) {
        const share = piece.share ?? 1;
        if (piece.needs?.some((id) => unended.has(id))) continue;
        // What is wanted and has no room yet is not overtaken: a small piece could keep it waiting for long.
        if (share > free) break;
        waiting.splice(waiting.indexOf(piece), 1);
        free -= share;
        run(piece).then(() => {
          unended.delete(piece.id);
          free += share;
          startWhatMay();
        }, reject);
      }
      if (unended.size === 0) resolve();
      else if (free === 1)
        reject(new Error(`these wait for each other: ${waiting.map(({ id }) => id).join(', ')}`));
    };
    startWhatMay();
  });
}
