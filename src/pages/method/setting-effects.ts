import { html, type TemplateResult } from 'lit';
import type { Flags } from '../../../indicators/scoring/columns.ts';
import { pearson } from '../../../indicators/scoring/correlation.ts';
import type { IndicatorStages } from '../../../indicators/scoring/stages.ts';
import type { IndexId } from '../../../indicators/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { methodSettingMessages } from '../../i18n/messages/method-setting.ts';
import { termName } from '../../i18n/messages/terms.ts';
import type { CurrentIndex, MethodContext } from './method-context.ts';
import { countText, type Slot, woven } from './woven.ts';

const INDICES: readonly IndexId[] = ['potential', 'risk'];

/** What a setting does to an index over the edition, as numbers. */
export interface SettingEffects {
  readonly ranked: number;
  readonly filled: number;
  readonly moved: number;
  readonly cut: number;
  readonly floored: number;
  /** Mean of |rank − author's rank| over the towns ranked by both; null where there are none. */
  readonly shift: number | null;
  /** Pearson's r of both ranks (Spearman's rho); null where undefined. */
  readonly agreement: number | null;
}

/** Counts what the stages did, and how far the ranks moved from the author's. */
export function effectsOf({ scores, authorScores, dataset, stages }: CurrentIndex): SettingEffects {
  const flags = (of: (stage: IndicatorStages) => Flags): number =>
    [...stages.indicators.values()].reduce((sum, stage) => sum + of(stage).filter(Boolean).length, 0);
  const pairs = Object.values(scores.places).flatMap(({ placeId, rank }) => {
    const author = authorScores.places[placeId]?.rank ?? null;
    return rank === null || author === null ? [] : [[rank, author] as const];
  });
  const shift = pairs.reduce((sum, [now, author]) => sum + Math.abs(now - author), 0);
  return {
    ranked: scores.ranked.length,
    filled: flags(({ isImputed }) => isImputed),
    moved: flags(({ isTreated }) => isTreated),
    cut: flags(({ isClipped }) => isClipped),
    floored: flooredCount(scores, dataset.index, dataset.method),
    shift: pairs.length === 0 ? null : shift / pairs.length,
    agreement: pearson(pairs),
  };
}

/** Scores of the uppermost level that a geometric or harmonic mean raised to its floor. */
function flooredCount(
  { places }: CurrentIndex['scores'],
  index: IndexId,
  { aggregate, floor }: CurrentIndex['dataset']['method'],
): number {
  const kind = aggregate[index] ?? aggregate['default'];
  if (floor === null || (kind !== 'geometric' && kind !== 'harmonic')) return 0;
  const parts = Object.values(places).flatMap(({ nodes }) =>
    nodes[index]?.score == null ? [] : nodes[index].parts,
  );
  return parts.filter(({ score }) => score !== null && score < floor).length;
}

/** A table of the effects on both indices, and how the two go together. */
export function settingEffects(context: MethodContext): TemplateResult {
  const { language, indices, town } = context;
  const texts = methodSettingMessages[language];
  const effects = INDICES.map((index) => ({ index, of: effectsOf(indices[index]) }));
  const rows = [
    ['ranked', 0],
    ['filled', 0],
    ['moved', 0],
    ['cut', 0],
    ['floored', 0],
    ['shift', 2],
    ['agreement', 3],
  ] as const;
  return html`<div class="method-scroll"><table class="method-table method-counts">
      <caption>${texts.effects(town.year)}</caption>
      <thead><tr><th scope="col">${texts.colCount}</th>${INDICES.map((index) => html`<th scope="col" class="numeric">${termName(language, index)}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ([key, decimals]) =>
          html`<tr><th scope="row">${texts[key]}</th>${effects.map(
            ({ index, of }) =>
              html`<td class="numeric">${numberText(context, `${key}-${index}`, of[key], decimals)}</td>`,
          )}</tr>`,
      )}</tbody>
    </table></div>
    ${crossText(context)}`;
}

function numberText({ language }: MethodContext, what: string, value: number | null, decimals: number): Slot {
  return value === null ? '–' : countText(what, formatNumber(language, value, decimals));
}

function crossText(context: MethodContext): TemplateResult {
  const { indices, language } = context;
  const both = Object.values(indices.potential.scores.places).flatMap(({ placeId, nodes }) => {
    const risk = indices.risk.scores.places[placeId]?.nodes['risk'];
    const potential = nodes['potential'];
    if (potential?.status !== 'scored' || risk?.status !== 'scored') return [];
    return potential.score === null || risk.score === null ? [] : [[potential.score, risk.score] as const];
  });
  return html`<p>${woven(methodSettingMessages[language].cross, {
    n: countText('towns-with-both', String(both.length)),
    r: numberText(context, 'potential-risk-correlation', pearson(both), 2),
  })}</p>`;
}
