/** Whether the browser knows that it has no line; false where nobody can tell, as at build. */
export function isOffline(): boolean {
  return 'navigator' in globalThis && navigator.onLine === false;
}
