import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { Source } from '../../../indicators/figures/observation.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { type SourceWords, sourceWords } from '../../i18n/source-words.ts';

/** Title and note of a source for a page in a language. */
export function wordsOfSource(
  { places }: Pick<ExplorerData, 'places'>,
  language: Language,
  source: Pick<Source, 'title' | 'notes'>,
): SourceWords {
  return sourceWords(
    language,
    source,
    (id) => places.regions.find((region) => region.id === id)?.names[language] ?? id,
  );
}

/** A title, marked with its language where it is as printed, and its note in brackets. */
export function sourceTitle({ title, lang, note }: SourceWords): TemplateResult {
  return html`${lang === null ? title : html`<span lang=${lang} data-printed>${title}</span>`}${note === '' ? nothing : ` (${note})`}`;
}
