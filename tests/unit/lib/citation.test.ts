import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { pageMessages } from '../../../src/i18n/messages/pages.ts';
import { placeCiteMessages } from '../../../src/i18n/messages/place-cite.ts';
import { apa, bibtex, CITATION_FORMS, type Citation } from '../../../src/lib/citation.ts';

const WORDS = { figures: 'Figures: {office}', version: 'index version {version}' };
const BALKHASH: Citation = {
  key: 'monotowns-2026-balkhash',
  title: 'Balkhash: potential, risk and figures',
  site: 'Monotowns of Kazakhstan',
  office: 'Bureau of National Statistics of Kazakhstan',
  version: 2,
  date: '2026-11-30',
  url: 'https://example.org/en/town/balkhash/',
  accessed: '2026-12-01',
};

/** What an independent parser reads out of a citation, in the terms of CSL. */
function readBack(text: string): Readonly<Record<string, unknown>> {
  const [item = {}] = new Cite(text).data;
  return item;
}

/** A name, whatever a parser takes it for. */
function nameOf(author: unknown): string {
  const [first = {}] = author as readonly Readonly<Record<string, string>>[];
  return [first['literal'], first['given'], first['family']].filter(Boolean).join(' ').replace(/,$/, '');
}

describe('a citation of a page', () => {
  it('is a line after APA: group, year, title, version, whose figures, address', () => {
    expect(apa(BALKHASH, WORDS)).toBe(
      'Monotowns of Kazakhstan. (2026). Balkhash: potential, risk and figures (index version 2). Figures: Bureau of National Statistics of Kazakhstan. https://example.org/en/town/balkhash/',
    );
    expect(apa({ ...BALKHASH, url: '' }, WORDS)).toMatch(/of Kazakhstan\.$/);
  });

  it.each(CITATION_FORMS)('is read back from $name by another program as it was meant', ({ write }) => {
    for (const language of LANGUAGES) {
      const { title, ...words } = placeCiteMessages[language];
      const citation: Citation = {
        ...BALKHASH,
        title: title('Балқаш'),
        site: pageMessages[language].siteName,
        office: words.office,
      };
      const item = readBack(write(citation, words));
      expect(item['title']).toBe(citation.title);
      expect(nameOf(item['author'])).toBe(citation.site);
      expect(item['URL']).toBe(citation.url);
      expect(JSON.stringify(item['issued'])).toContain('2026');
      expect(JSON.stringify(item)).toContain(citation.office);
    }
  });

  it('keeps every sign that BibTeX would take for its own', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aЖ %&$#_{}'), minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(words, (inner) => {
        const title = `A${inner.replaceAll(/\s+/g, ' ')}z`;
        expect(readBack(bibtex({ ...BALKHASH, title }, WORDS))['title']).toBe(title);
      }),
    );
  });
});
