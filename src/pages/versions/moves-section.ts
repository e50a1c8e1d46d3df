import { html, nothing, type TemplateResult } from 'lit';
import { figureAddress } from '../../../indicators/figure-address.ts';
import { formatNumber, formatSigned } from '../../i18n/format.ts';
import { versionMessages } from '../../i18n/messages/versions.ts';
import { intervalText, isOutsideInterval } from '../../layers/measures/rank-intervals.ts';
import { figureText } from '../../panels/parts/figure-text.ts';
import type { IndexMoves, MovedPlace, Standing } from './moved-places.ts';
import { SCORE_DECIMALS, shownMove } from './rule-effect.ts';
import { movesTitle, placeName, type VersionContext } from './version-context.ts';

/** Score and place of every town and region before and now, and after each rule. */
export function movesSection(context: VersionContext): TemplateResult {
  const texts = versionMessages[context.language];
  const runs = Math.max(...context.moves.map((moves) => moves.runs));
  return html`<section id="moves">
    <h2>${texts.moves}</h2>
    <p>${texts.movesLead(formatNumber(context.language, runs))}</p>
    ${context.moves.map((moves) => {
      const title = movesTitle(context.language, moves);
      // Towns are what most readers come for; regions are unfolded by those who want them.
      return moves.scope === 'town'
        ? html`<h3>${title}</h3>${movesTables(context, moves)}`
        : html`<details class="versions-fold"><summary><h3>${title}</h3></summary>${movesTables(context, moves)}</details>`;
    })}
  </section>`;
}

function movesTables(context: VersionContext, moves: IndexMoves): TemplateResult {
  const { language, tables } = context;
  const texts = versionMessages[language];
  // Who had a place between two rules only stands in the steps.
  const shown = moves.places.filter(({ before, now }) => before !== null || now !== null);
  const place = moves.scope === 'town' ? texts.town : texts.region;
  return html`<table class="versions-table">
      <caption class="vh">${movesTitle(language, moves)}</caption>
      <thead><tr>
        <th scope="col">${place}</th>
        <th scope="col">${tables.before.name[language]}</th>
        <th scope="col">${texts.now}</th>
        <th scope="col">${texts.change}</th>
        <th scope="col">${texts.interval}</th>
      </tr></thead>
      <tbody>${shown.map((moved) => placeRow(context, moves, moved))}</tbody>
    </table>
    <details class="versions-fold">
      <summary>${texts.steps}</summary>
      <p class="hint">${texts.stepsHint}</p>
      ${stepsTable(context, moves)}
    </details>`;
}

function placeRow(
  context: VersionContext,
  { edition, index }: IndexMoves,
  moved: MovedPlace,
): TemplateResult {
  const { language } = context;
  const { placeId, before, now, interval } = moved;
  const texts = versionMessages[language];
  const addressOf = (kind: 'score' | 'rank' | 'interval'): string =>
    figureAddress(kind, edition.id, placeId, index);
  return html`<tr>
    <th scope="row">${placeName(context, placeId)}</th>
    <td>${standing(context, before)}</td>
    <td>${
      now === null
        ? texts.noPlace
        : html`${figureText(addressOf('score'), formatNumber(language, now.score, SCORE_DECIMALS))} (${figureText(addressOf('rank'), String(now.place))})`
    }</td>
    <td>${before === null || now === null ? nothing : formatSigned(language, shownMove(before, now), SCORE_DECIMALS)}</td>
    <td>${
      interval === null || now === null
        ? nothing
        : html`${figureText(addressOf('interval'), intervalText(interval))}${isOutsideInterval(interval) ? html` <span class="hint">${texts.outside}</span>` : nothing}`
    }</td>
  </tr>`;
}

function standing({ language }: VersionContext, at: Standing | null): string {
  return at === null
    ? versionMessages[language].noPlace
    : `${formatNumber(language, at.score, SCORE_DECIMALS)} (${at.place})`;
}

/** A wide table that scrolls by itself; the rules are the numbers over its columns. */
function stepsTable(context: VersionContext, moves: IndexMoves): TemplateResult {
  const { language, tables } = context;
  const texts = versionMessages[language];
  return html`<div class="versions-scroll" tabindex="0" role="region" aria-label="${texts.steps}, ${movesTitle(language, moves)}">
    <table class="versions-steps">
      <thead><tr>
        <td></td>
        <th scope="col">${tables.before.name[language]}</th>
        ${tables.rules.map(
          ({ name }, rule) =>
            html`<th scope="col"><a href="#rule-${rule + 1}" title=${name[language]}>${rule + 1}<span class="vh">. ${name[language]}</span></a></th>`,
        )}
      </tr></thead>
      <tbody>${moves.places.map(({ placeId, before, after }) => {
        const stands = [before, ...after];
        return html`<tr>
          <th scope="row">${placeName(context, placeId)}</th>
          ${stands.map((at, step) =>
            step > 0 && isSame(stands[step - 1] ?? null, at)
              ? html`<td class="same">${stepText(context, at)}</td>`
              : html`<td>${stepText(context, at)}</td>`,
          )}
        </tr>`;
      })}</tbody>
    </table>
  </div>`;
}

function stepText({ language }: VersionContext, at: Standing | null): TemplateResult {
  return at === null
    ? html`<span aria-hidden="true">–</span><span class="vh">${versionMessages[language].noPlace}</span>`
    : html`${formatNumber(language, at.score, SCORE_DECIMALS)} <small>(${at.place})</small>`;
}

/** True if a reader sees no move of the score. */
function isSame(from: Standing | null, to: Standing | null): boolean {
  return from === null || to === null ? from === to : shownMove(from, to) === 0;
}
