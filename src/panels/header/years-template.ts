import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { ExplorerState } from '../../state/state.ts';
import { icon } from '../parts/icons.ts';
import { type YearStep, yearsOf } from './year-steps.ts';

export interface YearsInput {
  readonly language: Language;
  readonly edition: ExplorerState['edition'];
  readonly year: number;
  readonly steps: readonly YearStep[];
  readonly playing: boolean;
  /** A layer of regions is on: it does not follow the year, which is said. */
  readonly regionsOn: boolean;
}

export interface YearsHandlers {
  readonly onEdition: (edition: ExplorerState['edition'], year: number) => void;
  readonly onPlay: () => void;
}

/** Choice of the edition, and a slider with play where an edition has several years. */
export function yearsTemplate(input: YearsInput, on: YearsHandlers | null, uid = 'years'): TemplateResult {
  const texts = uiMessages[input.language];
  const kinds = (['full', 'core', 'dimensions'] as const).filter(
    (kind) => kind === input.edition || yearsOf(input.steps, kind).length > 0,
  );
  const change = (event: Event) => {
    const kind = kinds.find((id) => id === (event.target as HTMLSelectElement).value);
    const year = kind === undefined ? undefined : yearsOf(input.steps, kind).at(-1);
    if (kind !== undefined && year !== undefined) on?.onEdition(kind, year);
  };
  return html`<div class="years">
    <label class="vh" for="${uid}-edition">${texts.edition}</label>
    <select id="${uid}-edition" .value=${input.edition} @change=${change} aria-describedby="${uid}-hint" title=${editionHint(input)}>
      ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === input.edition}>${editionName(input, kind)}</option>`)}
    </select>
    ${slider(input, on, uid)}
    <span class="vh" id="${uid}-hint">${editionHint(input)}</span>
  </div>`;
}

function editionName(input: YearsInput, kind: ExplorerState['edition']): string {
  const texts = uiMessages[input.language];
  const year = kind === input.edition ? input.year : (yearsOf(input.steps, kind).at(-1) ?? input.year);
  if (kind === 'full') return texts.editionFull(year);
  return kind === 'core' ? texts.editionCore(year) : texts.editionDimensions(year);
}

/** What the edition is, and that regions stay as they are. */
export function editionHint({ language, edition, regionsOn }: YearsInput): string {
  const texts = uiMessages[language];
  const hints = {
    full: texts.editionFullHint,
    core: texts.editionCoreHint,
    dimensions: texts.editionDimensionsHint,
  };
  return regionsOn && edition !== 'full' ? `${hints[edition]} ${texts.regionsOneEdition}` : hints[edition];
}

function slider(input: YearsInput, on: YearsHandlers | null, uid: string): TemplateResult | typeof nothing {
  const texts = uiMessages[input.language];
  const years = yearsOf(input.steps, input.edition);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < 2) return nothing;
  const slide = (event: Event) => {
    const wanted = Number((event.target as HTMLInputElement).value);
    if (years.includes(wanted)) on?.onEdition(input.edition, wanted);
  };
  return html`<button type="button" class="icon-button" aria-pressed=${input.playing ? 'true' : 'false'}
      aria-label=${input.playing ? texts.pause : texts.play} @click=${on?.onPlay}>
      ${icon(input.playing ? 'pause' : 'play')}
    </button>
    <label class="vh" for="${uid}-year">${texts.year}</label>
    <input id="${uid}-year" type="range" min=${first} max=${last} step="1" .value=${String(input.year)}
      @input=${slide} />
    <output class="num year-value" for="${uid}-year">${input.year}</output>`;
}
