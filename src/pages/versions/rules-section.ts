import { html, nothing, type TemplateResult } from 'lit';
import { formatSigned, joinWords } from '../../i18n/format.ts';
import { versionMessages } from '../../i18n/messages/versions.ts';
import type { IndexMoves } from './moved-places.ts';
import { type Moved, type RuleEffect, ruleEffect, SCORE_DECIMALS } from './rule-effect.ts';
import { movesTitle, placeName, type VersionContext } from './version-context.ts';

/** Every rule: what it changed, why, and whom it moved most, which is worked out from the table of moves. */
export function rulesSection(context: VersionContext): TemplateResult {
  const { language, tables } = context;
  const texts = versionMessages[language];
  return html`<section id="rules">
    <h2>${texts.rules}</h2>
    <p>${texts.rulesLead}</p>
    ${tables.rules.map(
      ({ name, what, why }, rule) => html`<div class="versions-rule" id="rule-${rule + 1}">
        <h3>${rule + 1}. ${name[language]}</h3>
        <p>${what[language]}</p>
        <p>${texts.why} ${why[language]}</p>
        ${effectList(context, rule)}
      </div>`,
    )}
  </section>`;
}

function effectList(context: VersionContext, rule: number): TemplateResult {
  const texts = versionMessages[context.language];
  const effects = context.moves.map((moves) => ({ moves, effect: ruleEffect(moves.places, rule) }));
  const seen = effects.filter(({ effect }) => !isNone(effect));
  if (seen.length === 0) return html`<p class="hint">${texts.movedNothing}</p>`;
  return html`<ul class="versions-effects">
    ${seen.map(({ moves, effect }) => effectLine(context, moves, effect))}
  </ul>`;
}

function isNone({ moved, joined, left }: RuleEffect): boolean {
  return moved + joined.length + left.length === 0;
}

function effectLine(context: VersionContext, moves: IndexMoves, effect: RuleEffect): TemplateResult {
  const texts = versionMessages[context.language];
  const names = (ids: readonly string[]): string =>
    joinWords(
      context.language,
      ids.map((id) => placeName(context, id)),
    );
  const most = effect.most.map((moved) => movedText(context, moved)).join(', ');
  return html`<li>
    <b>${movesTitle(context.language, moves)}.</b>
    ${effect.moved === 0 ? nothing : html`${texts.moved(effect.moved, effect.all)} ${texts.most(most)}`}
    ${effect.joined.length === 0 ? nothing : texts.joined(names(effect.joined))}
    ${effect.left.length === 0 ? nothing : texts.left(names(effect.left))}
  </li>`;
}

/** "Karazhal +10.9 (place 17 → 11)"; the place once where it stayed. */
function movedText(context: VersionContext, { placeId, from, to, by }: Moved): string {
  const { language } = context;
  const places = from.place === to.place ? String(to.place) : `${from.place} → ${to.place}`;
  return `${placeName(context, placeId)} ${formatSigned(language, by, SCORE_DECIMALS)} (${versionMessages[language].places(places)})`;
}
