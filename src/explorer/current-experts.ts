import type { Language } from '../../geodata/types.ts';
import { formatNumber } from '../i18n/format.ts';
import { expertsMessages } from '../i18n/messages/experts.ts';
import { termName } from '../i18n/messages/terms.ts';
import type { ExpertLevel } from './expert-levels.ts';
import { currentPanels } from './expert-weights.ts';
import type { Explorer } from './explorer.ts';

/** The current panels in one line each: "Potential: dimensions — AHP, 3 experts, CR 0.04". */
export function currentExperts({ state, data }: Pick<Explorer, 'state' | 'data'>): readonly string[] {
  const texts = expertsMessages[state.language];
  return currentPanels(state, data).map(({ panel, level, result: { consistencyRatio } }) => {
    const ratio = consistencyRatio === null ? null : formatNumber(state.language, consistencyRatio, 2);
    return `${levelName(state.language, level)} — ${texts.summary(texts[panel.way], panel.experts.length, ratio)}`;
  });
}

/** Name of a level of weights: "Potential: dimensions". */
export function levelName(language: Language, { node, scope }: ExpertLevel): string {
  const texts = expertsMessages[language];
  const kind =
    scope === 'town'
      ? texts.townIndicators
      : scope === 'region'
        ? texts.regionIndicators
        : node === 'potential'
          ? texts.dimensions
          : texts.components;
  return `${termName(language, node)}: ${kind}`;
}
