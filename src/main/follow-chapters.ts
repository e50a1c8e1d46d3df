/** Share of the window's height above which a heading must have come for its chapter to count as read. */
const READING_LINE = 0.3;

/**
 * Marks the chapter in sight in the contents, names it in the line that stays on a phone, and folds the contents up
 * when a chapter is chosen there. The page may be written anew meanwhile: all is looked up each time, and the function
 * that is given back marks anew.
 */
export function followChapters(page: Document): () => void {
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      markChapter(page);
    });
  };
  page.addEventListener('scroll', ask, { capture: true, passive: true });
  addEventListener('resize', ask);
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('.method-contents a') : null;
    link?.closest('details')?.removeAttribute('open');
  });
  ask();
  return ask;
}

function markChapter(page: Document): void {
  const box = page.querySelector('.method-contents');
  const line = innerHeight * READING_LINE;
  let current: HTMLAnchorElement | null = null;
  const links = [...(box?.querySelectorAll('a') ?? [])];
  for (const link of links) {
    const chapter = page.getElementById(link.hash.slice(1));
    if (chapter !== null && chapter.getBoundingClientRect().top <= line) current = link;
  }
  const marked = box?.querySelector('[aria-current]') ?? null;
  if (box === null || current === marked) return;
  marked?.removeAttribute('aria-current');
  current?.setAttribute('aria-current', 'true');
  const here = box.querySelector('[data-here]');
  if (here !== null) here.textContent = current?.textContent ?? '';
  if (current !== null) keepInSight(box, current);
}

/** Scrolls the contents themselves, never the page, so that the marked link is seen. */
function keepInSight(box: Element, link: Element): void {
  const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
  else if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top;
}
