import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import type { Edition } from '../../../indicators/types.ts';
import { formatSeason, formatYears } from '../../i18n/format.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { ExplorerState } from '../../state/state.ts';
import { icon } from '../parts/icons.ts';
import { type YearStep, yearsOf } from './year-steps.ts';

export interface YearsInput {
  readonly language: Language;
  readonly edition: ExplorerState['edition'];
  readonly year: number;
  readonly steps: readonly YearStep[];
  /** Years of the figures of every edition of regions. */
  readonly regions: readonly Edition['window'][];
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
  const year = kind === input.edition ? input.year : yearsOf(input.steps, kind).at(-1);
  const label = input.steps.find((step) => step.edition === kind && step.year === year)?.label ?? '';
  if (kind === 'full') return texts.editionFull(label);
  return kind === 'core' ? texts.editionCore(label) : texts.editionDimensions(label);
}

/** What the edition is, and that regions stay as they are. */
export function editionHint({ language, edition, year, steps, regions, regionsOn }: YearsInput): string {
  const texts = uiMessages[language];
  const shown = steps.find((step) => step.edition === edition && step.year === year);
  const hints = {
    full: texts.editionFullHint(formatYears(shown?.window ?? [])),
    core: texts.editionCoreHint(formatYears(yearsOf(steps, 'core'))),
    dimensions: texts.editionDimensionsHint,
  };
  if (!regionsOn || edition === 'full') return hints[edition];
  const windows = regions.map(formatSeason).join(', ');
  const ofRegions = regions.length > 1 ? texts.regionsFullOnly(windows) : texts.regionsOneEdition(windows);
  return `${hints[edition]} ${ofRegions}`;
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
    <span class="year-range">
      <input id="${uid}-year" type="range" min=${first} max=${last} step="1" list="${uid}-ticks" .value=${String(input.year)}
        @input=${slide} />
      <datalist id="${uid}-ticks">${years.map((year) => html`<option value=${year}></option>`)}</datalist>
      <span class="year-ends num" aria-hidden="true"><span>${first}</span><span>${last}</span></span>
    </span>
    <output class="num year-value" for="${uid}-year">${input.year}</output>`;
}
