import { nothing, type TemplateResult } from 'lit';
import type { ExplorerState, Selection } from '../../state/state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { LeftController } from '../parts/left-controller.ts';
import { leftOf, openLeft } from '../parts/left-section.ts';
import { type SheetStop, type SheetTab, sheetBarTemplate } from './sheet-bar-template.ts';
import { tabOf } from './tabs.ts';

/**
 * Handle and tabs of the phone's sheet. The page's own scroll draws the sheet over the map, so one finger moves it
 * without a script; this element only scrolls to the three stops and tells the sheet which panel it shows.
 */
export class MonoSheetBar extends ExplorerElement {
  #tab: SheetTab = 'table';
  #stop: SheetStop = 'peek';
  #seen: Selection | null | undefined = undefined;

  constructor() {
    super(['state']);
    new LeftController(this, () => this.#raiseLeft());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('scroll', this.#onScroll);
  }

  #sheet(): HTMLElement | null {
    return this.closest<HTMLElement>('.sheet');
  }

  /** Scroll positions of the stops in pixels: where the sheet stands at rest, at half the screen, at its top. */
  #stops(): Readonly<Record<SheetStop, number>> {
    const sheet = this.#sheet();
    const rest = sheet === null ? 0 : sheet.offsetTop;
    return { peek: 0, half: Math.max(0, rest - window.innerHeight / 2), full: rest };
  }

  readonly #onScroll = (): void => {
    const { half, full } = this.#stops();
    const at = window.scrollY;
    const stop = at < half / 2 ? 'peek' : at < (half + full) / 2 ? 'half' : 'full';
    if (stop === this.#stop) return;
    this.#stop = stop;
    this.requestUpdate();
  };

  #goTo(stop: SheetStop): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    window.scrollTo({ top: this.#stops()[stop], behavior: calm ? 'instant' : 'smooth' });
  }

  #choose(tab: SheetTab): void {
    this.#tab = tab;
    if (tab === 'layers') openLeft(this, leftOf(this) ?? 'layers');
    if (tab !== 'layers') this.send((state) => withPanel(state, tab));
    if (this.#stop === 'peek') this.#goTo('half');
    this.requestUpdate();
  }

  /** A tool that was asked for on the map is brought up, where the panels are a sheet. */
  #raiseLeft(): void {
    if (leftOf(this) === null || this.offsetParent === null || this.#tab === 'layers') return;
    this.#choose('layers');
  }

  /** Raises the sheet to a profile just chosen on the map; one chosen further down opens at its top. */
  #showProfile(): void {
    const { full } = this.#stops();
    if (this.#stop === 'peek') this.#goTo('half');
    else if (window.scrollY > full) window.scrollTo({ top: full, behavior: 'instant' });
  }

  /** A newly chosen place brings its profile up; the profile's tab follows the state. */
  #follow(state: ExplorerState): void {
    const isNew = state.selection !== null && state.selection !== this.#seen;
    this.#seen = state.selection;
    // A link to a place opens its profile, as choosing the place does.
    if (isNew) void this.updateComplete.then(() => this.#showProfile());
    if (isNew && this.#tab === 'layers') this.#tab = 'profile';
    if (this.#tab !== 'layers') this.#tab = tabOf(state).panel === 'profile' ? 'profile' : 'table';
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.explorer?.state;
    if (state === undefined) return nothing;
    this.#follow(state);
    this.#sheet()?.setAttribute('data-tab', this.#tab);
    return sheetBarTemplate(state.language, this.#tab, this.#stop, {
      onTab: (tab) => this.#choose(tab),
      onStop: (stop) => this.#goTo(stop),
    });
  }
}

function withPanel(state: ExplorerState, tab: 'table' | 'profile'): ExplorerState {
  return state.panel === tab ? state : { ...state, panel: tab };
}

defineElement('mono-sheet-bar', MonoSheetBar);
