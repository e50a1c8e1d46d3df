import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../../geodata/types.ts';
import { expertsMessages } from '../../i18n/messages/experts.ts';
import { type ExpertsView, judgementText } from './experts-view.ts';

export interface ExpertFormHandlers {
  /** Gives a pair or an item its value; null takes it back. */
  readonly onValue: (at: number, value: number | null) => void;
}

interface FormInput {
  readonly language: Language;
  readonly view: ExpertsView;
  readonly uid: string;
}

/** From "the first is 9 times as important" to "the second is". */
const SCALE: readonly number[] = Array.from({ length: 17 }, (_, at) => 8 - at);

/**
 * The upper triangle of the matrix of judgements, one list a pair. Where it is narrow, the style sheet makes a list
 * of it, in which every pair names both of its items and says in words what was chosen.
 */
export function pairMatrix(input: FormInput, on: ExpertFormHandlers): TemplateResult {
  const { language, view } = input;
  const texts = expertsMessages[language];
  const { items } = view;
  let at = 0;
  return html`<p class="hint">${texts.ahpHint} ${texts.scale}</p>
    <table class="pairs">
      <thead><tr><th></th>${items.slice(1).map(({ name }, column) => html`<th scope="col" title=${name}>${column + 2}<span class="vh"> ${name}</span></th>`)}</tr></thead>
      <tbody>${items.slice(0, -1).map(
        (first, row) => html`<tr>
          <th scope="row"><span class="num">${row + 1}</span> ${first.name}</th>
          ${items.slice(1).map((second, column) => (column < row ? html`<td class="pair-none"></td>` : pairCell(input, at++, [first.name, second.name], on)))}
        </tr>`,
      )}</tbody>
      <tfoot><tr><th scope="row"><span class="num">${items.length}</span> ${items.at(-1)?.name ?? ''}</th>${items.slice(1).map(() => html`<td class="pair-none"></td>`)}</tr></tfoot>
    </table>`;
}

function pairCell(
  { language, view, uid }: FormInput,
  at: number,
  [first, second]: readonly [string, string],
  on: ExpertFormHandlers,
): TemplateResult {
  const texts = expertsMessages[language];
  const value = view.values[at] ?? null;
  const isOdd = view.own?.odd?.pair === at;
  const words =
    value === null
      ? texts.open0
      : value === 0
        ? texts.equal
        : value > 0
          ? texts.more(first, value + 1)
          : texts.more(second, 1 - value);
  const change = (event: Event) => {
    const text = (event.target as HTMLSelectElement).value;
    on.onValue(at, text === '' ? null : Number(text));
  };
  return html`<td class="pair ${value === null ? 'pair-open' : ''} ${isOdd ? 'pair-odd' : ''}" data-pair=${at}>
    <label for="${uid}-pair-${at}">${texts.pair(first, second)}</label>
    <select id="${uid}-pair-${at}" title=${words} .value=${live(value === null ? '' : String(value))} @change=${change}>
      <option value="" ?selected=${value === null}>–</option>
      ${SCALE.map((one) => html`<option value=${one} ?selected=${one === value}>${judgementText(one)}</option>`)}
    </select>
    <span class="pair-words">${words}</span>
  </td>`;
}

/** One box an item for the points of the chosen expert. */
export function pointsTable({ language, view, uid }: FormInput, on: ExpertFormHandlers): TemplateResult {
  const texts = expertsMessages[language];
  const type = (at: number) => (event: Event) => {
    const points = (event.target as HTMLInputElement).valueAsNumber;
    on.onValue(at, Number.isNaN(points) ? null : Math.min(100, Math.max(0, Math.round(points))));
  };
  return html`<p class="hint">${texts.budgetHint}</p>
    <ul class="points">${view.items.map(({ code, name }, at) => {
      const points = view.values[at] ?? null;
      return html`<li data-points=${code}>
        <label for="${uid}-points-${at}">${name}</label>
        <input id="${uid}-points-${at}" type="number" inputmode="numeric" min="0" max="100" step="1" aria-label=${texts.points(name)}
          .value=${live(points === null ? '' : String(points))} @input=${type(at)} />
      </li>`;
    })}</ul>`;
}
