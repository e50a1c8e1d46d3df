import { afterEach, describe, expect, it, vi } from 'vitest';
import { askFaces } from '../../../src/pages/ask-faces.ts';

afterEach(() => vi.unstubAllGlobals());

/** Addresses that are asked for in the head where it is read so many milliseconds after the page was asked for. */
function asked(ms: number | null): readonly string[] {
  const links: Record<string, string>[] = [];
  vi.stubGlobal('performance', {
    now: () => 40 + (ms ?? 0),
    getEntriesByType: (kind: string) => (ms === null || kind !== 'navigation' ? [] : [{ requestStart: 40 }]),
  });
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (link: Record<string, string>) => links.push(link) },
  });
  askFaces('a.woff2 b.woff2');
  for (const { href: _, ...how } of links)
    expect(how).toEqual({ rel: 'preload', as: 'font', crossOrigin: '' });
  return links.map(({ href = '' }) => href);
}

describe('the faces of a page', () => {
  it('are asked for in its head on a quick line, so that its first picture has them', () => {
    expect(asked(30)).toEqual(['a.woff2', 'b.woff2']);
  });

  it('hold up no first picture where they cannot come in time, or nothing is known of the line', () => {
    expect(asked(600)).toEqual([]);
    expect(asked(null)).toEqual([]);
  });
});
