import { html, nothing, type TemplateResult } from 'lit';
import type { ProfileFile } from '../../../indicators/built-files.ts';
import type { Scope } from '../../../indicators/types.ts';
import type { FileResult } from '../../data/explorer-data.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { memoBy } from '../../lib/memo.ts';
import { nextTask } from '../../lib/next-task.ts';
import { openPanel, select, togglePin } from '../../state/actions.ts';
import type { Selection } from '../../state/state.ts';
import { AllYears } from '../parts/all-years.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { type HistorySource, historySource, requestHistoryIntervals } from '../parts/history-source.ts';
import { howMade } from '../parts/how-made-template.ts';
import { type LostFile, loadFailed } from '../parts/load-state-template.ts';
import { placeLink } from '../parts/place-link.ts';
import { WhenSeen } from '../parts/when-seen.ts';
import { LazyCode } from '../shell/lazy-code.ts';
import { profileContextOf } from './explorer-profile.ts';
import { sourcesOfParts } from './profile-context.ts';
import { profileExperts } from './profile-experts-template.ts';
import type { DrawnRest, DrawRest } from './profile-rest-template.ts';
import type { FileState, ProfileHandlers, ProfileSurroundings } from './profile-surroundings.ts';
import { profileTemplate } from './profile-template.ts';
import { profileTop } from './profile-top.ts';
import { loadProfileRest } from './tab.ts';

/** Profile of the chosen town or region; its file is fetched when it is chosen. */
export class MonoProfile extends ExplorerElement {
  #placeId = '';
  #result: FileResult<ProfileFile> | null = null;
  readonly #topOf = memoBy(sourcesOfParts, profileTop);
  readonly #years = new AllYears(this);
  /** The scores of its years take long and their intervals many runs: they begin when a reader has come to them. */
  readonly #past = new WhenSeen(this, '[data-history]');
  /** What follows the scores is three screens down: while the moving map is on its way, it waits for it or for a reader. */
  readonly #rest = new WhenSeen(this, '[data-rest]');
  #hasRest = false;
  #drawRest: DrawRest | null = null;
  readonly #restCode = new LazyCode(this, null, async () => {
    const { createRestDrawing } = await loadProfileRest();
    this.#drawRest = createRestDrawing();
  });
  readonly #breakEven = new LazyCode(this, 'mono-break-even', () => import('./break-even/break-even.ts'));

  constructor() {
    super(['state', 'data', 'theme', 'uncertainty', 'awaitsMap']);
  }

  protected override prepare(explorer: Explorer): void {
    const { selection } = explorer.state;
    if (selection === null || selection.kind === 'upload') return;
    for (const index of ['potential', 'risk'] as const) explorer.requestRankIntervals(index, selection.kind);
    if (this.#wantsRest(explorer)) {
      this.#restCode.request();
      this.#years.request(explorer.data);
      this.#breakEven.request();
    }
    if (this.#past.isSeen) requestHistoryIntervals(explorer, this.#history(explorer, selection.kind));
    // Chosen while the figures of another were awaited.
    if (selection.id !== this.#placeId) void this.#load(explorer, selection.id);
  }

  /** A file that is there already is drawn with all else, and not in a second drawing. */
  protected override async scheduleUpdate(): Promise<void> {
    const { explorer } = this;
    const selection = explorer?.state.selection ?? null;
    if (
      explorer !== null &&
      selection !== null &&
      selection.kind !== 'upload' &&
      selection.id !== this.#placeId
    )
      await Promise.race([this.#load(explorer, selection.id), nextTask()]);
    super.scheduleUpdate();
  }

  /** Once drawn it stays, also when the moving map is made anew. */
  #wantsRest({ awaitsMap }: Explorer): boolean {
    this.#hasRest ||= !awaitsMap || this.#rest.isSeen;
    return this.#hasRest;
  }

  #history(explorer: Explorer, scope: Scope): HistorySource {
    const years = this.#years.state(explorer.data);
    const isComing = years !== 'loading' && !('file' in years) && !this.#past.isSeen;
    return historySource(explorer, scope, isComing ? 'loading' : years);
  }

  async #load(explorer: Explorer, placeId: string): Promise<void> {
    this.#placeId = placeId;
    this.#result = null;
    const { data } = explorer;
    const [result, industries] = await Promise.all([data.loadProfile(placeId), data.loadIndustries()]);
    // Another place may have been chosen meanwhile.
    if (this.#placeId !== placeId) return;
    this.#result = result.ok && !industries.ok ? industries : result;
    this.requestUpdate();
  }

  #retry(placeId: string): void {
    const { explorer } = this;
    if (explorer !== null) void this.#load(explorer, placeId);
    explorer?.requestLateFiles();
    this.requestUpdate();
  }

  /** The structures join the data in a step of their own, once they have come. */
  #fileState({ data }: Explorer): FileState {
    if (this.#result === null || (this.#result.ok && data.industries === null)) return { kind: 'loading' };
    return this.#result.ok ? { kind: 'ready' } : { ...this.#result, kind: 'failed' };
  }

  #profile(explorer: Explorer, selection: Selection): TemplateResult | typeof nothing {
    const upload =
      explorer.data.upload === null
        ? nothing
        : html`<mono-upload-profile .explorer=${explorer} .place=${selection}></mono-upload-profile>`;
    if (selection.kind === 'upload') return upload;
    const file = this.#result?.ok && explorer.data.industries !== null ? this.#result.value : null;
    const context = profileContextOf(explorer, selection, {
      file,
      history: this.#history(explorer, selection.kind),
      reportAddress: this.settings.reportAddress,
    });
    if (context === null) return nothing;
    const { language } = context;
    const top = this.#topOf(context);
    const around = this.#surroundings(explorer, selection, upload);
    const on = this.#handlers(explorer, selection);
    const rest = this.#drawnRest(explorer, (draw) => draw(context, top.name, around, on));
    return profileTemplate(language, { top, rest }, around, on);
  }

  /** Null while it waits or its code is on its way; what is lost where that did not come. */
  #drawnRest(explorer: Explorer, use: (draw: DrawRest) => DrawnRest): DrawnRest | LostFile | null {
    if (!this.#wantsRest(explorer)) return null;
    if (this.#drawRest !== null) return use(this.#drawRest);
    const { state, fault } = this.#restCode;
    return state === 'failed' ? { file: 'profile-rest-template.js', reason: fault } : null;
  }

  #surroundings(
    explorer: Explorer,
    selection: Selection & { readonly kind: Scope },
    upload: TemplateResult | typeof nothing,
  ): ProfileSurroundings {
    const { language, digest } = explorer.state;
    return {
      file: this.#fileState(explorer),
      upload,
      breakEven: this.#breakEvenPart(explorer),
      scenario: html`<mono-profile-scenario .settings=${this.settings} .explorer=${explorer}></mono-profile-scenario>`,
      experts: profileExperts(language, digest, selection.id, explorer.data.expertItems),
      how: howMade(language, this.settings.methodHref(explorer.state)),
      link: placeLink(
        (place) => this.settings.placeHref(language, place),
        (place) => this.send(select(place)),
      ),
      pageHref: this.settings.placeHref(language, selection),
    };
  }

  #handlers({ data, state: { pins } }: Explorer, { id }: Selection): ProfileHandlers {
    return {
      onClose: () => this.send(openPanel(null)),
      onRetry: () => this.#retry(id),
      onRetryYears: () => this.#years.retry(data),
      onRetryRest: () => this.#restCode.retry(),
      onPin: (pinned) => this.send(togglePin(pinned)),
      isPinned: pins.includes(id),
    };
  }

  /** Nothing while its code is on its way; a second try where it did not come. */
  #breakEvenPart(explorer: Explorer): TemplateResult | typeof nothing {
    const { state, fault } = this.#breakEven;
    if (state === 'loading') return nothing;
    if (state === 'ready')
      return html`<mono-break-even .settings=${this.settings} .explorer=${explorer}></mono-break-even>`;
    return loadFailed(explorer.state.language, { file: 'break-even.js', reason: fault }, () =>
      this.#breakEven.retry(),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { selection } = explorer.state;
    return selection === null ? nothing : this.#profile(explorer, selection);
  }
}

defineElement('mono-profile', MonoProfile);
