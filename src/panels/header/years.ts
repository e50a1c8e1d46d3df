import type { TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import { setEdition } from '../../state/actions.ts';
import { findFacts } from '../../state/layer-facts.ts';
import type { ExplorerState } from '../../state/state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { regionWindows, type YearStep, yearStepsOf, yearsOf } from './year-steps.ts';
import { yearsTemplate } from './years-template.ts';

/** Time between two years of the play, long enough to read the legend. */
const STEP_MS = 1400;

/** Edition and year; plays the years of an edition once and stops. */
export class MonoYears extends ExplorerElement {
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor() {
    super(['state', 'data']);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  #stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.requestUpdate();
  }

  #steps(): readonly YearStep[] {
    const data = this.explorer?.data;
    return data === undefined ? [] : yearStepsOf(data);
  }

  #play(): void {
    if (this.#timer !== null) {
      this.#stop();
      return;
    }
    const state = this.explorer?.state;
    if (state === undefined) return;
    const years = yearsOf(this.#steps(), state.edition);
    if (state.year === years.at(-1) && years[0] !== undefined) this.send(setEdition(state.edition, years[0]));
    this.#timer = setInterval(() => this.#next(state.edition, years), STEP_MS);
    this.requestUpdate();
  }

  #next(edition: ExplorerState['edition'], years: readonly number[]): void {
    const state = this.explorer?.state;
    const next = years.find((year) => state !== undefined && year > state.year);
    if (state?.edition === edition && next !== undefined) this.send(setEdition(edition, next));
    else this.#stop();
  }

  protected override render(): TemplateResult {
    const state = this.explorer?.state;
    const input = {
      language: state?.language ?? ROOT_LANGUAGE,
      edition: state?.edition ?? 'full',
      year: state?.year ?? 0,
      steps: this.#steps(),
      regions: this.explorer === null ? [] : regionWindows(this.explorer.data),
      playing: this.#timer !== null,
      regionsOn: this.explorer !== null && showsRegions(this.explorer),
    } as const;
    return yearsTemplate(
      input,
      {
        onEdition: (edition, year) => {
          this.#stop();
          this.send(setEdition(edition, year));
        },
        onPlay: () => this.#play(),
      },
      this.uid,
    );
  }
}

/** Tells whether a layer of the regions is on. */
function showsRegions({ state, catalogue }: Explorer): boolean {
  return state.layers.some(({ id, on }) => on && findFacts(catalogue.layers, id)?.scope === 'region');
}

defineElement('mono-years', MonoYears);
