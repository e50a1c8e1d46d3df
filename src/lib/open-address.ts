/** The address in a cell without the words behind it; '' where there is none that a browser may open. */
export function openAddress(url: string): string {
  return /^https?:\/\/\S+/.exec(url)?.[0] ?? '';
}
