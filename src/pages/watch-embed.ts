/**
 * Watches over the script that draws a frame: fetches it once more if it does not come, then says so, in the place of
 * the map; the link there leads to the same view in the explorer. `sentence` has `{file}` for the name of the file.
 * The build writes it into the page as plain text, so it may use nothing from outside.
 */
export function watchEmbed(sentence: string): void {
  let isRetried = false;
  const say = (file: string): void => {
    const words = document.querySelector('[data-embed-waiting] [data-embed-words]');
    if (words === null) return;
    words.textContent = sentence.replace('{file}', file);
    words.closest('[data-embed-waiting]')?.removeAttribute('aria-busy');
  };
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return;
      const { src } = target;
      if (isRetried) {
        say(src.split('/').pop() ?? src);
        return;
      }
      isRetried = true;
      setTimeout(() => {
        const next = document.createElement('script');
        next.src = src;
        document.head.append(next);
      }, 700);
    },
    true,
  );
  addEventListener('DOMContentLoaded', () => {
    const view = location.search
      .slice(1)
      .split('&')
      .filter((part) => part !== '' && part !== 'embed=1')
      .join('&');
    const link = document.querySelector<HTMLAnchorElement>('[data-embed-waiting] a');
    if (link !== null && view !== '') link.href += `?${view}`;
  });
}
