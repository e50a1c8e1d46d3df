import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/languages.ts';
import { LIMITS, MOST_OF, MOST_POINTS, type OwnPoint } from '../../../indicators/scenario/settings.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';

export interface OwnPathInput {
  readonly language: Language;
  readonly points: readonly OwnPoint[];
  readonly uid: string;
}

/** What the first point of a path of one's own says before the reader changes it. */
const FIRST: OwnPoint = { ahead: 5, unit: 'percent', value: 80 };
const UNITS = ['percent', 'persons'] as const;

/** Points of the reader's own path: a year, a number, its unit. */
export function ownPathTemplate(
  input: OwnPathInput,
  onPoints: (points: readonly OwnPoint[]) => void,
): TemplateResult {
  const { points, language } = input;
  const texts = scenarioMessages[language];
  const last = points.at(-1);
  const next: OwnPoint =
    last === undefined ? FIRST : { ...last, ahead: Math.min(LIMITS.horizon.max, last.ahead + 1) };
  const isFull = points.length >= MOST_POINTS || last?.ahead === LIMITS.horizon.max;
  const set = (at: number, change: Partial<OwnPoint>) =>
    onPoints(points.map((point, i) => (i === at ? { ...point, ...change } : point)));
  return html`<fieldset class="scenario-points">
    <legend>${texts.points}</legend>
    ${points.map(
      (
        point,
        at,
      ) => html`<div class="scenario-point" role="group" aria-label=${`${texts.pointYear} ${point.ahead}`}>
        ${pointNumber(input, { at, point, key: 'ahead' }, (ahead) => set(at, { ahead }))}
        ${pointNumber(input, { at, point, key: 'value' }, (value) => set(at, { value }))}
        <select aria-label=${texts.pointUnit} .value=${point.unit} @change=${(event: Event) => {
          const unit = UNITS.find((one) => one === (event.target as HTMLSelectElement).value);
          if (unit !== undefined) set(at, { unit });
        }}>${UNITS.map((unit) => html`<option value=${unit} ?selected=${unit === point.unit}>${texts[unit]}</option>`)}</select>
        <button type="button" class="text-button" @click=${() => onPoints(points.filter((_, i) => i !== at))}>${texts.removePoint}</button>
      </div>`,
    )}
    <button type="button" class="button" data-add-point ?disabled=${isFull} @click=${() => onPoints([...points, next])}>${texts.addPoint}</button>
    ${points.some(({ unit }) => unit === 'persons') ? html`<p class="hint">${texts.personsHint}</p>` : nothing}
  </fieldset>`;
}

interface PointField {
  readonly at: number;
  readonly point: OwnPoint;
  readonly key: 'ahead' | 'value';
}

function pointNumber(
  { language, uid }: OwnPathInput,
  { at, point, key }: PointField,
  use: (value: number) => void,
): TemplateResult {
  const texts = scenarioMessages[language];
  const id = `${uid}-point-${at}-${key}`;
  const isYear = key === 'ahead';
  const change = (event: Event) => {
    const field = event.target as HTMLInputElement;
    if (Number.isFinite(field.valueAsNumber)) use(field.valueAsNumber);
    else field.value = String(point[key]);
  };
  return html`<label for=${id}>${isYear ? texts.pointYear : texts.pointValue}</label>
    <input id=${id} type="number" min=${isYear ? LIMITS.horizon.min : 0} max=${isYear ? LIMITS.horizon.max : MOST_OF[point.unit]} step="1"
      .value=${String(point[key])} @change=${change} />`;
}
