import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { notFoundMessages } from '../../../src/i18n/messages/not-found.ts';
import { notFoundHtml } from '../../../src/pages/not-found-page.ts';
import { hashOf, policyOf } from '../../../src/pages/security-policy.ts';

const SOURCE = {
  template: readFileSync('index.html', 'utf8'),
  siteUrl: '',
  styles: '.not-found{color:red}',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  script: '/* find */',
};

const hrefsOf = (html: string): readonly string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, href = '']) => href);

describe('the page in place of a missing one', () => {
  it('speaks each language, marked as such', () => {
    const html = notFoundHtml(SOURCE);
    for (const language of LANGUAGES)
      expect(html).toMatch(new RegExp(`lang="${language}"[^<]*<h1>${notFoundMessages[language].heading}`));
  });

  it('asks for no file beside it, at whatever depth it stands', () => {
    for (const siteUrl of ['', 'https://example.org/maps'])
      for (const href of hrefsOf(notFoundHtml({ ...SOURCE, siteUrl }))) expect(href).toMatch(/^(?:\/|data:)/);
  });

  it('leads to the site where its address is known, without a script', () => {
    const html = notFoundHtml({ ...SOURCE, siteUrl: 'https://example.org/maps' });
    for (const below of ['kk/', 'ru/towns/', 'en/regions/'])
      expect(hrefsOf(html)).toContain(`/maps/${below}`);
    expect(html).not.toContain('<script');
    expect(policyOf(html)).toContain("script-src 'self';");
  });

  it('finds the site by a script where it is not, and says what to do without', () => {
    const html = notFoundHtml(SOURCE);
    expect(html).toContain('<script>/* find */</script>');
    expect(html).toMatch(/<noscript>.*shorten the address/);
    expect(policyOf(html)).toContain(hashOf(SOURCE.script));
    expect(policyOf(html)).toContain(hashOf(SOURCE.styles));
  });
});
