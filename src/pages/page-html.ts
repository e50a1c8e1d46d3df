import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import { pageMessages } from '../i18n/messages/pages.ts';
import type { BootScript } from './boot-script.ts';
import type { BuiltSite, PageStyles } from './built-site.ts';
import type { FrameScripts } from './embed-script.ts';
import type { LateContent } from './place/late/late-data.ts';
import { hashOf } from './security-policy.ts';

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
  /** Script of a page of text: one that compares a place with others, sets places side by side, or asks experts; absent = none. */
  readonly script?: 'place' | 'compare' | 'experts';
  /** Parts of the page that come late; absent = none. */
  readonly late?: LateContent;
  /** File below the site's root that describes the figures of the page to machines (JSON-LD); absent = none. */
  readonly described?: string;
  /** Style rules of this page alone; absent = none. */
  readonly styles?: string;
  /**
   * Elements of a page that is drawn whole, by id: the first picture waits for each whose condition on the window (`media`)
   * holds. Absent = it waits for the whole page.
   */
  readonly waits?: readonly { readonly id: string; readonly media: string }[];
  /**
   * `root` goes to the reader's language; `embed` is drawn by a script of its own as its address asks; `view` is a
   * frame that stands drawn; `view` runs no script, `text` and `place` only what `script` says.
   */
  readonly kind: 'root' | 'explorer' | 'embed' | 'view' | 'place' | 'method' | 'text';
}

/** What all pages of a site share. */
export interface Site {
  /** '' leaves out everything that needs an absolute address. */
  readonly siteUrl: string;
  /** Script of a page that runs before its first paint. */
  readonly bootScript: (page: Page) => BootScript;
  readonly styles: PageStyles;
  readonly early: BuiltSite['early'];
  /** Scripts of pages of text, below the site's root. */
  readonly textScripts: BuiltSite['textScripts'];
  /** Scripts that draw frames as their address asks, below the site's root. */
  readonly embedScripts: FrameScripts;
  /** What those scripts draw, as JSON that may stand in an element of a script. */
  readonly frameData: Readonly<Record<Language, string>>;
  /** The styles of frames once more, as a file. */
  readonly embedStyles: string;
  /** The styles of pages of text, as a file. */
  readonly documentStyles: string;
}

/** Id of the last element of a page that is drawn whole. */
export const PAGE_END = 'page-end';

/**
 * Puts a page into the built template. Styles and the script that runs before the paint stand in the page itself,
 * so that its first picture takes one request; the security policy names them by their hashes. Pages of text are many
 * and read one after another: they share one file of styles.
 */
export function pageHtml(template: string, page: Page, site: Site): string {
  const root = '../'.repeat(page.path.split('/').length - 1) || './';
  const styles = `${stylesOf(site.styles, page)}${page.styles ?? ''}`.replaceAll(
    /url\((["']?)(?:\.\/)?([\w-]+\.[\w-]+)\1\)/g,
    `url(${root}assets/$2)`,
  );
  const { code, words } = site.bootScript(page);
  const early = site.early.filter((one) => wants(page, one));
  const faces = early.filter(({ as }) => as === 'font').map(({ file }) => `${root}${file}`);
  const [inHead, inBody] = isFrame(page) ? [[], faces] : [faces, []];
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    ...(page.kind === 'embed'
      ? [`<link rel="preload" as="script" href="${root}${site.embedScripts.drawing}">`]
      : []),
    description(page, site),
    sharesStyles(page)
      ? `<link rel="stylesheet" href="${root}${site.documentStyles}" />`
      : `<style>${styles}</style>`,
    `<script${attribute('data-words', words)}${attribute('data-faces', inBody.join(' '))}>${code}</script>`,
    ...(isFrame(page) ? (page.waits ?? [{ id: PAGE_END, media: '' }]).map(waitLink) : []),
    ...inHead.map(faceLink),
    ...early.filter(({ as }) => as !== 'font').map((one) => earlyLink(one, root)),
    ...absoluteLinks(page, site.siteUrl),
    ...(page.described === undefined
      ? []
      : [`<link rel="describedby" type="application/ld+json" href="${root}${page.described}" />`]),
    ...(page.script === undefined
      ? []
      : [`<script type="module" src="${root}${site.textScripts[page.script]}"></script>`]),
  ].join('\n    ');
  const hasModule = page.kind === 'root' || page.kind === 'explorer' || page.kind === 'method';
  return (hasModule ? template : withoutScripts(template))
    .replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace(
      "script-src 'self'",
      ["script-src 'self'", ...inlineScripts(page, code, site).map(hashOf)].join(' '),
    )
    .replace("style-src 'self'", sharesStyles(page) ? '$&' : `style-src 'self' ${hashOf(styles)}`)
    .replace(/<html lang="\w+" data-page="root">/, `<html lang="${page.language}" data-page="${page.kind}">`)
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => {
      const body = `${inBody.map(faceLink).join('')}${page.body}`;
      return isFrame(page)
        ? `${body}<span id="${PAGE_END}" hidden></span>${frameEnd(page, site, root)}`
        : body;
    });
}

/**
 * A host may forbid what stands in the page itself: the styles of a frame come once more as a file, after everything
 * that they are for and after the last element that the first picture waits for, so that nobody waits for the file. The script is no module and finds its data in the page: it runs in any sandbox. The
 * data, the texts and code that needs nothing else come while the script is asked for, when the line would be idle.
 */
function frameEnd({ kind, language }: Page, site: Site, root: string): string {
  if (kind !== 'embed' && kind !== 'view') return '';
  const styles = `<link rel="stylesheet" href="${root}${site.embedStyles}">`;
  if (kind === 'view') return styles;
  const { kit, texts, drawing } = site.embedScripts;
  const standing = [kit, texts[language]];
  const files = standing.map(({ file }) => `${root}${file}`).join(' ');
  const data = `<script type="application/json" id="frame-data" data-files="${files}">${site.frameData[language]}</script>`;
  const scripts = standing.map(({ code }) => `<script>${code}</script>`).join('');
  return `${data}${scripts}<script src="${root}${drawing}"></script>${styles}`;
}

/** Scripts that stand in a page: the one before its first paint, and those that a frame's drawing builds on. */
function inlineScripts({ kind, language }: Page, boot: string, { embedScripts }: Site): readonly string[] {
  return kind === 'embed' ? [boot, embedScripts.kit.code, embedScripts.texts[language].code] : [boot];
}

/** A page of text may come line by line; a frame of panels may not. */
function isFrame({ kind }: Page): boolean {
  return kind === 'root' || kind === 'explorer' || kind === 'embed' || kind === 'view';
}

/** A frame in another page brings no faces: it is set in Noto Sans where the reader's system has it. */
function stylesOf({ frame, document, embed }: PageStyles, page: Page): string {
  if (page.kind === 'embed' || page.kind === 'view') return embed;
  return isFrame(page) ? frame : document;
}

function sharesStyles(page: Page): boolean {
  return !isFrame(page);
}

/** An embed asks for nothing early. */
function wants({ kind, language }: Page, { as, language: only }: Site['early'][number]): boolean {
  if (only !== null && only !== language) return false;
  return kind === 'root' || kind === 'explorer' || (kind !== 'embed' && kind !== 'view' && as === 'font');
}

/**
 * What is asked for as soon as the head of the page is read: on a slow line the answers come when the page itself is
 * there. What the moving map needs is asked for by `start-explorer.ts`, when the page answers.
 */
function earlyLink({ file, as }: Site['early'][number], root: string): string {
  const how = as === 'module' ? 'rel="modulepreload"' : `rel="preload" as="${as}"`;
  return `<link ${how} crossorigin href="${root}${file}" />`;
}

/** A browser that drew a frame of panels while it is parsed would move them as the later ones come. */
function waitLink({ id, media }: { readonly id: string; readonly media: string }): string {
  return `<link rel="expect" blocking="render" href="#${id}"${attribute('media', media)} />`;
}

/**
 * For a face that is asked for in the head the first paint waits a little. A page of text waits for its file of styles
 * meanwhile; the explorer waits on a quick line alone (`ask-faces.ts`).
 */
function faceLink(address: string): string {
  return `<link rel="preload" as="font" crossorigin href="${address}" />`;
}

function attribute(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${escapeHtml(value)}"`;
}

/** What the page holds, once for search engines and, where the site's address is known, for previews in messages. */
function description(page: Page, { siteUrl }: Site): string {
  const names = siteUrl === '' ? 'name="description"' : 'name="description" property="og:description"';
  return `<meta ${names} content="${escapeHtml(page.description)}" />`;
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
    `<meta property="og:site_name" content="${escapeHtml(pageMessages[page.language].siteName)}" />`,
  ];
}

/** The template without what would start the explorer. */
export function withoutScripts(template: string): string {
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
