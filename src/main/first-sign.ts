const SIGNS = ['pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Resolves when the reader first moves a pointer, presses a key, scrolls or touches. */
export function firstSign(): Promise<void> {
  return new Promise((resolve) => {
    const onSign = (): void => {
      for (const kind of SIGNS) removeEventListener(kind, onSign);
      resolve();
    };
    for (const kind of SIGNS) addEventListener(kind, onSign, { passive: true });
  });
}
