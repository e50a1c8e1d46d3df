/** Before every name, so that other pages of the same host are not disturbed. */
const PREFIX = 'monotowns-experts:';

/** A text that was kept in this browser under a name; null = none, or the browser keeps nothing. */
export function keptText(name: string): string | null {
  try {
    return localStorage.getItem(`${PREFIX}${name}`);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser; false where the browser refuses, as in private windows or when it is full. */
export function keepText(name: string, text: string): boolean {
  try {
    localStorage.setItem(`${PREFIX}${name}`, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets every kept text whose name begins so. */
export function forgetTexts(begin: string): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(`${PREFIX}${begin}`)) localStorage.removeItem(name);
  } catch {
    // What keeps nothing has nothing to forget.
  }
}
