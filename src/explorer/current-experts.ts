import type { Language } from '../../geodata/types.ts';
import type { WeightLevel } from '../../indicators/experts/levels.ts';
import { formatNumber } from '../i18n/format.ts';
import { expertDigestMessages } from '../i18n/messages/expert-digest.ts';
import { expertsMessages } from '../i18n/messages/experts.ts';
import { termName } from '../i18n/messages/terms.ts';
import type { ExpertDigest } from '../state/expert-digest.ts';
import { currentDigest, currentPanels } from './expert-weights.ts';
import type { Explorer } from './explorer.ts';

/** The current panels in one line each: "Potential: dimensions — AHP, 3 experts, CR 0.04". */
export function currentExperts({ state, data }: Pick<Explorer, 'state' | 'data'>): readonly string[] {
  const texts = expertsMessages[state.language];
  const said = currentDigest(state, data);
  const panels = currentPanels(state, data).map(({ panel, level, result: { consistencyRatio } }) => {
    const ratio = consistencyRatio === null ? null : formatNumber(state.language, consistencyRatio, 2);
    return `${levelName(state.language, level)} — ${texts.summary(texts[panel.way], panel.experts.length, ratio)}`;
  });
  const digest =
    said === null
      ? []
      : [`${levelName(state.language, said.level)} — ${digestWeights(state.language, said.digest)}`];
  return [...panels, ...digest];
}

/** That weights come from the panel of a digest: "weights of 12 experts (…)". */
export function digestWeights(language: Language, { experts, title }: ExpertDigest): string {
  const texts = expertDigestMessages[language];
  return texts.weights(texts.experts(experts), title === '' ? texts.untitled : title);
}

/** Name of a level of weights: "Potential: dimensions". */
export function levelName(language: Language, { node, scope }: WeightLevel): string {
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
