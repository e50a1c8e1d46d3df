import type { Language } from '../../geodata/types.ts';
import type { ExpertItems } from './default-items.ts';
import { DIMENSIONS_WEIGHED } from './levels.ts';
import { INSTRUMENTS, type Panel } from './panel.ts';

/** A panel with the default lists and all instruments, asked of all towns together; texts in the language of the panel. */
export function defaultPanel(
  items: ExpertItems,
  { id, language }: { readonly id: string; readonly language: Language },
): Panel {
  return {
    format: 1,
    id,
    title: items.words.title[language],
    askedBy: '',
    language,
    round: 1,
    instruments: INSTRUMENTS,
    towns: [],
    factors: items.factors.map((factor) => ({ id: factor.id, text: null, letter: factor.letter })),
    components: items.components.map((item) => ({ id: item.id, text: null })),
    actions: items.actions.map((action) => ({ id: action.id, text: null, links: action.links })),
    risks: items.risks.map((item) => ({ id: item.id, text: null })),
    consent: items.words.consent[language],
    weighed: DIMENSIONS_WEIGHED,
    weighing: 'ahp',
    group: null,
  };
}
