import { group } from 'd3-array';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { placePageMessages } from '../../i18n/messages/place-page.ts';
import type { SourceView } from '../../panels/profile/profile-facts.ts';

/** A source that is cited by its number. */
export type CitedSource = Pick<SourceView, 'id'>;

/** Shows sources by their numbers; nothing where there are none. */
export type CiteByNumber = (sources: readonly CitedSource[]) => TemplateResult | typeof nothing;

/** Sources of a page under their licences; their numbers run through from 1. */
export interface PageSources {
  readonly licences: readonly { readonly licence: string; readonly sources: readonly SourceView[] }[];
  /** Number of each source by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Gives every source that a page names, each once, its number; those under one licence stand together. */
export function numberSources(named: readonly SourceView[]): PageSources {
  const each = new Map(named.map((source) => [source.id, source]));
  const licences = [...group(each.values(), ({ licence }) => licence)].map(([licence, sources]) => ({
    licence,
    sources,
  }));
  const order = licences.flatMap(({ sources }) => sources.map(({ id }) => id));
  return { licences, numbers: new Map(order.map((id, at) => [id, at + 1])) };
}

/** Shows sources by their numbers, which lead to the list at the end of the page. Throws for one that is not in it. */
export function citeByNumber({ numbers }: Pick<PageSources, 'numbers'>): CiteByNumber {
  return (sources) => {
    if (sources.length === 0) return nothing;
    const cited = [...new Set(sources.map(({ id }) => numberOf(numbers, id)))].sort((a, b) => a - b);
    return html`${cited.map((number, at) => html`${at === 0 ? nothing : ' '}<a href="#s${number}">${number}</a>`)}`;
  };
}

function numberOf(numbers: PageSources['numbers'], id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`source ${id} is not in the list of the page`);
  return number;
}

/** The list that the numbers lead to: title, address and licence of each source. */
export function sourceListTemplate(language: Language, { licences, numbers }: PageSources): TemplateResult {
  const texts = placePageMessages[language];
  return html`<section class="profile-part page-sources">
    <h3>${texts.sources}</h3>
    <p class="quiet">${texts.sourcesHint(numbers.size)}</p>
    ${licences.map(
      ({ licence, sources }) => html`<h4>${licence === '' ? texts.noLicence : licence}</h4>
        <ol start=${numbers.get(sources[0]?.id ?? '') ?? 1}>${sources.map(
          ({ id, words, href }) =>
            html`<li id="s${numbers.get(id)}">${titleOf(words, href)}${words.note === '' ? nothing : ` (${words.note})`}</li>`,
        )}</ol>`,
    )}
  </section>`;
}

/** A title as printed is marked with its language. */
function titleOf({ title, lang }: SourceView['words'], href: string): TemplateResult | string {
  if (href === '') return lang === null ? title : html`<span lang=${lang} data-printed>${title}</span>`;
  return lang === null
    ? html`<a href=${href}>${title}</a>`
    : html`<a href=${href} lang=${lang} data-printed>${title}</a>`;
}
