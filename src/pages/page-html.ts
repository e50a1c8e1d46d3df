import type { Language } from '../../geodata/types.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { pageMessages } from '../i18n/messages/pages.ts';

/** One page to be written: where it stands, what it says in its head, and its prerendered body. */
export interface Page {
  /** Path below the site's root, with a slash at its end; '' = the root page. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Paths of the same page in the other languages, by language. */
  readonly alternates: Readonly<Record<Language, string>>;
  /** HTML of the body. */
  readonly body: string;
  /** Built files that the page's script asks for first, relative to the root. */
  readonly preload: readonly string[];
  /** Built font files that the first lines of the page need, relative to the root. */
  readonly fonts: readonly string[];
  /** `root` goes to the reader's language; `embed` draws nothing where its view is the opening one; `town` runs no script. */
  readonly kind: 'root' | 'explorer' | 'embed' | 'town';
}

/** What all pages of a site share; files are paths below the root. */
export interface Site {
  /** '' leaves out everything that needs an absolute address. */
  readonly siteUrl: string;
  readonly bootScript: string;
  readonly darkStyles: string;
}

/** Puts a page into the built template. */
export function pageHtml(template: string, page: Page, { siteUrl, bootScript, darkStyles }: Site): string {
  const root = '../'.repeat(page.path.split('/').length - 1) || './';
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<script src="${root}${bootScript}"></script>`,
    `<link rel="stylesheet" href="${root}${darkStyles}" />`,
    ...page.fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${file}" />`,
    ),
    ...page.preload.map((file) => `<link rel="preload" as="fetch" crossorigin href="${root}${file}" />`),
    ...absoluteLinks(page, siteUrl),
  ].join('\n    ');
  const scripts = page.kind === 'town' ? withoutScripts(template) : template;
  return scripts
    .replace('<html lang="ru" data-page="root">', `<html lang="${page.language}" data-page="${page.kind}">`)
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => page.body);
}

function absoluteLinks(page: Page, siteUrl: string): string[] {
  if (siteUrl === '') return [];
  const base = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  const url = (path: string): string => escapeHtml(new URL(path, base).href);
  return [
    `<link rel="canonical" href="${url(page.path)}" />`,
    ...LANGUAGES.map(
      (language) =>
        `<link rel="alternate" hreflang="${language}" href="${url(page.alternates[language])}" />`,
    ),
    `<meta property="og:url" content="${url(page.path)}" />`,
    `<meta property="og:title" content="${escapeHtml(page.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(page.description)}" />`,
    `<meta property="og:site_name" content="${escapeHtml(pageMessages[page.language].siteName)}" />`,
  ];
}

function withoutScripts(template: string): string {
  return template
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, '');
}

/** Escapes text for HTML content and attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
