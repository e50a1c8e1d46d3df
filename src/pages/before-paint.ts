/**
 * Runs before the first paint of the root page and of the explorer, on its own: leads an address of the embed form to
 * the page of that form, and the root page to the first of the reader's languages that the explorer has, unless it is
 * that of the root page. The table waits for the frame with the map (`data-first`, `styles/shell.css`), which it
 * would keep waiting. The build writes it into the page as plain text, so it may use nothing from outside.
 */
export function beforePaint(languages: readonly string[], rootLanguage: string): void {
  const { search, protocol } = location;
  const { dataset } = document.documentElement;
  const { page: kind } = dataset;
  dataset['first'] = '';
  requestAnimationFrame(() => setTimeout(() => delete dataset['first']));
  // A folder opened from a disk is a list of files.
  if (protocol === 'file:') return;
  const language =
    kind === 'root'
      ? navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => languages.includes(tag))
      : undefined;
  const folder = language !== undefined && language !== rootLanguage ? `${language}/` : '';
  if (new URLSearchParams(search).get('embed') === '1')
    location.replace(`./${kind === 'root' ? (language ?? rootLanguage) : '.'}/embed/${search}`);
  else if (folder !== '') location.replace(`./${folder}${search}`);
}
