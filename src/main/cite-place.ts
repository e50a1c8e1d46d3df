import { downloadFile } from '../export/exported-file.ts';
import { apa, CITATION_FORMS, type Citation, type CiteWords } from '../lib/citation.ts';
import { element } from './element.ts';

/** The part of the page that says how it is cited, completed. */
export interface Cited {
  readonly box: HTMLElement;
  readonly citation: Citation;
  readonly text: string;
}

/**
 * Completes the citation of a page with its address and the day, and puts buttons beside it: copy the line, or take it as
 * a file for a program that keeps references.
 */
export function citePlace(line: HTMLElement, plain: Citation, words: CiteWords): Cited {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const { origin, pathname } = location;
  const citation = {
    ...plain,
    url: canonical ?? `${origin}${pathname}`,
    accessed: new Date().toISOString().slice(0, 10),
  };
  const text = apa(citation, words);
  line.textContent = text;
  const copy = element('button', { type: 'button', textContent: words.copy });
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      copy.textContent = words.copied;
    } catch {
      // A browser that does not let scripts copy leaves it to the reader: the line is marked, ready to be copied.
      getSelection()?.selectAllChildren(line);
    }
  });
  const files = CITATION_FORMS.map(({ name, ending, type, write }) => {
    const button = element('button', { type: 'button', textContent: name });
    button.addEventListener('click', () =>
      downloadFile({ name: `${citation.key}.${ending}`, blob: new Blob([write(citation, words)], { type }) }),
    );
    return button;
  });
  const box = element('p', { className: 'cite-ways' });
  box.append(copy, ...files);
  line.after(box);
  return { box, citation, text };
}
