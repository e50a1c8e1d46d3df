/**
 * Runs before the first paint of every page, on its own: mends an address without the slash of its folder, from which
 * no file of the page would be found, and takes the theme from the address. True where the page has been stopped. The
 * build writes it into the page as plain text, so it may use nothing from outside.
 */
export function mendAddress(): boolean {
  const { pathname, search, hash, protocol } = location;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A host that takes the slash away would be asked without end.
  if (protocol !== 'file:' && !/\/([^/]*\.html)?$/.test(pathname) && !visit?.redirectCount) {
    stop();
    location.replace(`${pathname}/${search}${hash}`);
    return true;
  }
  const theme = new URLSearchParams(search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  return false;
}
