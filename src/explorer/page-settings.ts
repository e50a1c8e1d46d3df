import { type Language, perLanguage } from '../../geodata/languages.ts';

/** What the page around an explorer decides at build: addresses that differ from site to site. */
export interface PageSettings {
  /** Where a faulty figure is reported: `mailto:…` or an `https:` form; '' = no such link is shown. */
  readonly reportAddress: string;
  /** Address of the page in a language, relative to the present one. */
  readonly languageHref: Readonly<Record<Language, string>>;
  /** Address of the method page; '' = none. */
  readonly methodHref: string;
}

/** Settings of an explorer that stands in a foreign page. */
export const NO_PAGE: PageSettings = {
  reportAddress: '',
  languageHref: perLanguage(() => ''),
  methodHref: '',
};

/** Address that reports a row of the tables as faulty, with the row id filled in; '' without a report address. */
export function reportLink(reportAddress: string, rowId: string): string {
  if (reportAddress === '') return '';
  const joint = reportAddress.includes('?') ? '&' : '?';
  const field = reportAddress.startsWith('mailto:') ? 'subject' : 'row';
  return `${reportAddress}${joint}${field}=${encodeURIComponent(rowId)}`;
}
