/** Sentences in the language of the page; `{file}` and `{kind}` stand for what the script finds out. */
export interface StartSentences {
  readonly slow: string;
  readonly offline: string;
  readonly gone: string;
  readonly wrongKind: string;
  readonly unreachable: string;
  readonly broken: string;
  readonly disk: string;
  readonly styleLost: string;
  readonly openingStands: string;
  readonly methodStands: string;
  readonly reload: string;
}

/**
 * Watches the start of a page from before its first paint: shows that it waits, keeps the last click until the page can
 * answer it, and says in one sentence which file did not come and why. A file that the server does not have any more
 * reloads the page once. The build writes it into the page as plain text, so it may use nothing from outside. Hears on
 * the window `start-failed` (detail = the error's words) and `file-gone` (detail = a file; prevented = the page is
 * reloaded), and on the root `data-ready` or `data-failed`.
 */
export function watchStart(texts: StartSentences): void {
  const root = document.documentElement;
  const isMethod = root.dataset['page'] === 'method';
  /** A page of text stands as it is at the author's setting: nobody waits for it. */
  const isWaitedFor = !isMethod || /[?&][ms]=/.test(location.search);
  const slowAfterMs = 8000;
  const lostFiles: string[] = [];
  let isEntryRetried = false;
  let kept: { readonly x: number; readonly y: number } | null = null;
  let said: HTMLElement | null = null;

  const isOver = (): boolean => root.dataset['ready'] !== undefined || root.dataset['failed'] !== undefined;
  const nameOf = (url: string): string => url.split('/').pop()?.split('?')[0] ?? url;
  const whenParsed = (run: () => void): void => {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run, { once: true });
    else run();
  };

  const show = (words: string, isAlert: boolean): void =>
    whenParsed(() => {
      said?.remove();
      said = document.createElement('p');
      said.className = isAlert ? 'load-failure' : 'load-waiting';
      said.setAttribute('role', isAlert ? 'alert' : 'status');
      said.append(`${words} `);
      if (isAlert) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button';
        button.textContent = texts.reload;
        button.onclick = () => location.reload();
        said.append(button);
      }
      document.body.prepend(said);
    });
  const say = (words: string): void => {
    if (isOver()) return;
    root.dataset['failed'] = '';
    show(`${words} ${isMethod ? texts.methodStands : texts.openingStands}`, true);
  };

  /** Reloads once for each lost file: the page itself may be an older one than the files on the server. */
  const startAgain = (url: string): boolean => {
    try {
      if (sessionStorage.getItem('started-again-for') === url) return false;
      sessionStorage.setItem('started-again-for', url);
    } catch {
      return false;
    }
    location.reload();
    return true;
  };

  /** Finds out why a file did not come, and says it. */
  const tell = async (url: string): Promise<void> => {
    if (location.protocol === 'file:') return say(texts.disk);
    if (!navigator.onLine) {
      addEventListener('online', () => location.reload(), { once: true });
      return say(texts.offline);
    }
    let answer: Response | null = null;
    try {
      answer = await fetch(url, { method: 'HEAD', cache: 'no-store' });
    } catch {}
    const kind = answer?.headers.get('content-type')?.split(';')[0] || '?';
    const words = (text: string): string => text.replace('{file}', nameOf(url)).replace('{kind}', kind);
    if (answer !== null && !answer.ok) {
      if (!startAgain(url)) say(words(texts.gone));
    } else if (answer !== null && !/javascript|ecmascript|css/.test(kind)) say(words(texts.wrongKind));
    else say(words(texts.unreachable));
  };

  /** The page's own script did not come: once more after a moment, unless the server says why. */
  const retryEntry = (script: HTMLScriptElement): void => {
    if (isEntryRetried || location.protocol === 'file:' || !navigator.onLine) {
      void tell(lostFiles[0] ?? script.src);
      return;
    }
    isEntryRetried = true;
    setTimeout(() => {
      const next = document.createElement('script');
      next.type = 'module';
      next.crossOrigin = script.crossOrigin;
      next.src = script.src;
      document.head.append(next);
    }, 700);
  };
  const retryStyle = (url: string): void => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.onerror = () => show(texts.styleLost.replace('{file}', nameOf(url)), true);
    setTimeout(() => document.head.append(link), 700);
  };
  const urlIn = (words: string): string => {
    const found = /(?:https?:\/)?\/\S+?\.(?:js|css)/.exec(words)?.[0];
    return found === undefined ? '' : new URL(found, location.href).href;
  };

  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.src !== '') retryEntry(target);
      if (target instanceof HTMLLinkElement && target.href.endsWith('.js')) lostFiles.push(target.href);
    },
    true,
  );
  addEventListener('vite:preloadError', (event) => {
    const url = urlIn(String((event as Event & { payload?: unknown }).payload));
    if (url.endsWith('.css')) {
      // The page works without it; it comes later, or its loss is said.
      event.preventDefault();
      retryStyle(url);
    } else if (root.dataset['ready'] !== undefined && root.dataset['upload'] === undefined && url !== '') {
      // The view is in the address. Nothing of a reader's own tables may be lost by a reload.
      fetch(url, { method: 'HEAD', cache: 'no-store' }).then(
        (answer) => answer.status === 404 && startAgain(url),
        () => {},
      );
    }
  });
  addEventListener('start-failed', (event) => {
    const words = String((event as CustomEvent).detail);
    const url = lostFiles[0] ?? urlIn(words);
    if (url !== '' && /import|module|preload/i.test(words)) void tell(url);
    else say(texts.broken);
  });
  addEventListener('file-gone', (event) => {
    if (startAgain(String((event as CustomEvent).detail))) event.preventDefault();
  });
  if (!isWaitedFor) return;

  root.dataset['waiting'] = '';
  const controls = (): NodeListOf<HTMLElement> =>
    document.querySelectorAll('[data-shell] :is(select, input:not([type="checkbox"], [type="radio"]))');
  whenParsed(() => {
    if (isOver()) return;
    document.body.setAttribute('aria-busy', 'true');
    // What is typed or dragged before anybody listens would be lost.
    for (const control of controls()) control.inert = true;
  });
  const slow = setTimeout(() => show(texts.slow, false), slowAfterMs);
  const keep = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A plain click on a place's name opens its profile here, as it will once the page answers.
    const isPlace =
      link?.dataset['place'] !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (said?.contains(event.target as Node) || (link !== null && !link.hash && !isPlace)) return;
    event.preventDefault();
    event.stopPropagation();
    kept = { x: event.clientX, y: event.clientY };
  };
  addEventListener('click', keep, true);
  const settle = (): void => {
    watcher.disconnect();
    clearTimeout(slow);
    removeEventListener('click', keep, true);
    delete root.dataset['waiting'];
    document.body.removeAttribute('aria-busy');
    for (const control of controls()) control.inert = false;
    if (root.dataset['ready'] === undefined) return;
    if (said?.className === 'load-waiting') said.remove();
    if (kept === null) return;
    const { x, y } = kept;
    const init = { bubbles: true, cancelable: true, clientX: x, clientY: y };
    // The live page stands where the prerendered one stood.
    requestAnimationFrame(() =>
      setTimeout(() => document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', init))),
    );
  };
  const watcher = new MutationObserver(() => isOver() && settle());
  watcher.observe(root, { attributes: true, attributeFilter: ['data-ready', 'data-failed'] });
}
