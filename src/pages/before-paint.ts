/**
 * Runs before the first paint of every page, on its own: mends an address without the slash of its folder, from which
 * no file of the page would be found, takes the theme from the address, leads an address of
 * the embed form to the page of that form, and the root page to the first of the reader's languages that the explorer
 * has, unless it is that of the root page.
 * True where the page has been stopped. The build writes it into the page as plain text, so it may use nothing from
 * outside.
 */
export function beforePaint(languages: readonly string[], rootLanguage: string): boolean {
  const { pathname, search, hash, protocol } = location;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A host that takes the slash away would be asked without end.
  if (protocol !== 'file:' && !/\/([^/]*\.html)?$/.test(pathname) && !visit?.redirectCount) {
    stop();
    location.replace(`${pathname}/${search}${hash}`);
    return true;
  }
  const page = document.documentElement;
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
  const { page: kind } = page.dataset;
  // A folder opened from a disk is a list of files.
  if (protocol === 'file:' || (kind !== 'root' && kind !== 'explorer')) return false;
  const language =
    kind === 'root'
      ? navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => languages.includes(tag))
      : undefined;
  const folder = language !== undefined && language !== rootLanguage ? `${language}/` : '';
  if (query.get('embed') === '1')
    location.replace(`./${kind === 'root' ? (language ?? rootLanguage) : '.'}/embed/${search}`);
  else if (folder !== '') location.replace(`./${folder}${search}`);
  return false;
}
