/**
 * Runs before the first paint of every page, on its own: takes theme and embed form from the address, and on the
 * root page goes to the reader's language among Kazakh, Russian and English (Russian stands on the root page itself).
 */
const page = document.documentElement;
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
if (query.get('embed') === '1') page.dataset['embed'] = '';
if (page.dataset['page'] === 'root') {
  const language = navigator.languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'kk' || tag === 'ru' || tag === 'en');
  if (language === 'kk' || language === 'en') location.replace(`./${language}/${location.search}`);
}

export {};
