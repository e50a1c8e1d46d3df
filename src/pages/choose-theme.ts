/**
 * Runs before the first paint of every page, on its own: takes the theme from the address.
 * The build writes it into the page as plain text, so it may use nothing from outside.
 */
export function chooseTheme(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
}
