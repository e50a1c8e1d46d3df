import type { Language } from '../../geodata/types.ts';
import { embedMessages } from '../i18n/messages/embed.ts';

/** Why a frame draws nothing, in sentences, and where the explorer opens what can be understood. */
export interface Refusal {
  readonly sentences: readonly string[];
  readonly explorerHref: string;
}

/**
 * Parts of an address that do not change the picture: version of the figures (the frame says it), panel, table, relations, experts, what a panel
 * said, scenario, theme, painter, form. */
const BESIDE_THE_MAP: ReadonlySet<string> = new Set([
  'd',
  'p',
  't',
  'r',
  'e',
  'ex',
  'sc',
  'theme',
  'map',
  'embed',
]);
/** Layers that only the explorer draws. */
const ONLY_IN_EXPLORER = ['scenario', 'experts', 'typology'] as const;
/** Layers of an address with one of these among those that are on. */
const SHOWS_MORE = new RegExp(`[?&]l=(?:[^&]*~)?(${ONLY_IN_EXPLORER.join('|')})(?:[*~&]|$)`);
/** Longer queries are cut when they are read. */
const MAX_QUERY = 4000;

/**
 * Whether a frame must not draw what is left of its address, because that would be another map than the one chosen;
 * null = it may. `query` with its `?`; `rejected` as `decodeAddress` gives it.
 */
export function refusalOf(query: string, rejected: readonly string[], language: Language): Refusal | null {
  const texts = embedMessages[language];
  const [, layer] = SHOWS_MORE.exec(query) ?? [];
  const onlyInExplorer = ONLY_IN_EXPLORER.find((one) => one === layer);
  const isEscaped = query.includes('&amp;');
  const parts = rejected.filter((part) => part !== 'upload' && !BESIDE_THE_MAP.has(part));
  const reasons = [
    isEscaped ? texts.escaped : '',
    query.length > MAX_QUERY ? texts.tooLong : '',
    rejected.includes('upload') ? texts.upload : '',
    onlyInExplorer === undefined ? '' : texts[onlyInExplorer],
    parts.length > 0 ? texts.parts(parts.join(', ')) : '',
  ].filter((sentence) => sentence !== '');
  if (reasons.length === 0) return null;
  const view = query
    .slice(1)
    .replaceAll('&amp;', '&')
    .split('&')
    .filter((part) => part !== '' && part !== 'embed=1');
  return {
    sentences: [texts.refused, ...reasons],
    explorerHref: view.length === 0 ? '../' : `../?${view.join('&')}`,
  };
}
