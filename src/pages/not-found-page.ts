import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import { notFoundMessages } from '../i18n/messages/not-found.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import { escapeHtml, withoutScripts } from './page-html.ts';
import { renderStatic } from './render-static.ts';
import { hashOf } from './security-policy.ts';

/** Name of the page below the site's root, as hosts look for it. */
export const NOT_FOUND_FILE = '404.html';

/** What the page in place of a missing one is made from. */
export interface NotFoundSource {
  /** The page of the built site into which pages are put. */
  readonly template: string;
  readonly siteUrl: string;
  /** Style rules, without files. */
  readonly styles: string;
  /** The icon of the site, as SVG. */
  readonly icon: string;
  /** Script that leads the links to the site's root. */
  readonly script: string;
}

/**
 * The page that a host sends for any address that is not there, in all languages at once. It stands at every depth, so
 * it holds its styles and icon itself, and links from the top of the host: to the path of `siteUrl`, or, where that is
 * '', to the root that a script finds.
 */
export function notFoundHtml({ template, siteUrl, styles, icon, script }: NotFoundSource): string {
  const isKnown = siteUrl !== '';
  const root = isKnown ? new URL(siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).pathname : '/';
  const title = LANGUAGES.map((language) => notFoundMessages[language].heading).join(' · ');
  const body = renderStatic(html`<main class="not-found">
    ${LANGUAGES.map((language) => partOf(language, root))}
  </main>`);
  const hints = LANGUAGES.map(
    (language) => `<p lang="${language}">${escapeHtml(notFoundMessages[language].withoutScripts)}</p>`,
  );
  const help = isKnown ? '' : `<noscript>${hints.join('')}</noscript><script>${script}</script>`;
  return withoutScripts(template)
    .replaceAll(/\s*<link rel="(?:stylesheet|icon)"[^>]*>/g, '')
    .replace("script-src 'self'", isKnown ? '$&' : `$& ${hashOf(script)}`)
    .replace("style-src 'self'", `$& ${hashOf(styles)}`)
    .replace(/<html lang="\w+" data-page="root">/, `<html lang="${LANGUAGES[0]}" data-page="not-found">`)
    .replace('<!--head-->', () =>
      [
        `<title>${escapeHtml(title)}</title>`,
        '<meta name="robots" content="noindex" />',
        `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
        `<style>${styles}</style>`,
      ].join('\n    '),
    )
    .replace('<!--app-->', () => `${body}${help}`);
}

function partOf(language: Language, root: string): TemplateResult {
  const { heading, words } = notFoundMessages[language];
  const { siteName, townsHeading, regionsHeading } = pageMessages[language];
  const links = [
    [siteName, `${language}/`],
    [townsHeading, `${language}/towns/`],
    [regionsHeading, `${language}/regions/`],
  ] as const;
  return html`<section lang=${language}>
    <h1>${heading}</h1>
    <p>${words}</p>
    <ul>${links.map(([text, below]) => html`<li><a href="${root}${below}" data-below=${below}>${text}</a></li>`)}</ul>
  </section>`;
}
