/**
 * Runs before the first paint of every page, on its own: takes theme and embed form from the address, and on the
 * root page goes to the first of the reader's languages that the explorer has, unless it is that of the root page.
 * The build writes it into the page as plain text, so it may use nothing from outside.
 */
export function beforePaint(languages: readonly string[], rootLanguage: string): void {
  const page = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
  if (query.get('embed') === '1') page.dataset['embed'] = '';
  if (page.dataset['page'] === 'root') {
    const language = navigator.languages
      .map((tag) => tag.slice(0, 2).toLowerCase())
      .find((tag) => languages.includes(tag));
    if (language !== undefined && language !== rootLanguage)
      location.replace(`./${language}/${location.search}`);
  }
}
