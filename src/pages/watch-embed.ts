/**
 * Watches over the scripts that draw a frame: fetches each once more if it does not come, then says so, in the place of
 * the map; the link there leads to the same view in the explorer. `sentence` has `{file}` for the name of the file.
 * The build writes it into the page as plain text, so it may use nothing from outside.
 */
export function watchEmbed(sentence: string): void {
  const retried = new Set<string>();
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
      if (retried.has(src)) {
        say(src.split('/').pop() ?? src);
        return;
      }
      retried.add(src);
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
