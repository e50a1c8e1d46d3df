/** What is needed to cite a page of this site. */
export interface Citation {
  /** Key of the entry, letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Name of the site, its author as a group. */
  readonly site: string;
  /** Who publishes the figures that the page rests on. */
  readonly office: string;
  /** Version of the index. */
  readonly version: number;
  /** Date of the version, `2026-11-30`. */
  readonly date: string;
  /** '' = not known. */
  readonly url: string;
  /** Day on which it was read, `2026-12-01`; '' = not given. */
  readonly accessed: string;
}

/** Words of a citation in the reader's language. */
export interface CitationWords {
  /** `Figures: {office}`. */
  readonly figures: string;
  /** `index version {version}`. */
  readonly version: string;
}

/** Words of the part of a page that says how to cite it. */
export interface CiteWords extends CitationWords {
  readonly copy: string;
  readonly copied: string;
}

/** The forms in which a citation is handed on, each a file. */
export const CITATION_FORMS = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
] as const;

function fill({ figures, version }: CitationWords, citation: Citation) {
  return {
    figures: figures.replace('{office}', citation.office),
    version: version.replace('{version}', String(citation.version)),
  };
}

/** One line after the seventh edition of the manual of the American Psychological Association: a data set by a group. */
export function apa(citation: Citation, words: CitationWords): string {
  const { figures, version } = fill(words, citation);
  const year = citation.date.slice(0, 4);
  return [`${citation.site}. (${year}). ${citation.title} (${version}). ${figures}.`, citation.url]
    .filter((part) => part !== '')
    .join(' ');
}

/** An entry of BibTeX; names in double braces are kept whole and in their letters. */
export function bibtex(citation: Citation, words: CitationWords): string {
  const { figures } = fill(words, citation);
  const [year = '', month = ''] = citation.date.split('-');
  const fields = [
    ['author', `{${escapeTex(citation.site)}}`],
    ['title', `{${escapeTex(citation.title)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['version', String(citation.version)],
    ['note', escapeTex(figures)],
    ['url', citation.url],
    ['urldate', citation.accessed],
  ].filter(([, value]) => value !== '');
  return `@misc{${citation.key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** An entry of RIS; a name with a comma at its end is that of a group. */
export function ris(citation: Citation, words: CitationWords): string {
  const { figures } = fill(words, citation);
  const day = (date: string): string => date.replaceAll('-', '/');
  const lines = [
    ['TY', 'DATA'],
    ['ID', citation.key],
    ['AU', `${citation.site},`],
    ['TI', citation.title],
    ['PY', citation.date.slice(0, 4)],
    ['DA', day(citation.date)],
    ['ET', String(citation.version)],
    ['N1', figures],
    ['UR', citation.url],
    ['Y2', day(citation.accessed)],
  ].filter(([, value]) => value !== '');
  return `${lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n`;
}

/** A list of one item of CSL-JSON. */
export function cslJson(citation: Citation, words: CitationWords): string {
  const { figures } = fill(words, citation);
  const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
  const item = {
    id: citation.key,
    type: 'dataset',
    title: citation.title,
    author: [{ literal: citation.site }],
    issued: parts(citation.date),
    version: String(citation.version),
    note: figures,
    ...(citation.url === '' ? {} : { URL: citation.url }),
    ...(citation.accessed === '' ? {} : { accessed: parts(citation.accessed) }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
