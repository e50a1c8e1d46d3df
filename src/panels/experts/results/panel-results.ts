import '../../../../styles/experts-results.css';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import type { ExpertItems } from '../../../../indicators/experts/default-items.ts';
import { townGaps } from '../../../../indicators/experts/factor-gaps.ts';
import type { Answer, Panel } from '../../../../indicators/experts/panel.ts';
import type { PanelResults } from '../../../../indicators/experts/panel-results.ts';
import { RELEVANCE_CUTS } from '../../../../indicators/experts/problem-field.ts';
import { csvFile } from '../../../export/csv.ts';
import { downloadFile } from '../../../export/exported-file.ts';
import type { PictureForm } from '../../../export/save-figure.ts';
import type { WorkbookSheet } from '../../../export/workbook/place-workbook.ts';
import { expertsResultMessages } from '../../../i18n/messages/experts-results.ts';
import { expertsUseMessages } from '../../../i18n/messages/experts-results-use.ts';
import { loadCode } from '../../../lib/load-code.ts';
import { defineElement } from '../../parts/explorer-element.ts';
import type { LevelNames } from '../page-port.ts';
import type { Chart, PictureState } from './charts/chart-list.ts';
import { ResultsComputer } from './compute-results.ts';
import { type ResultContext, resultContext } from './result-context.ts';
import { type ResultsChoice, resultsTemplate } from './results-template.ts';
import { loadTownScores, NO_SCORES, type TownScores } from './town-scores.ts';
import { longTable, resultSheets } from './use/result-sheets.ts';
import type { FileState } from './use/use-template.ts';

let made = 0;

/** All results of a panel of experts: computed in a worker, read here, taken away as files or onto the map. */
export class MonoPanelResults extends LitElement {
  static override properties = {
    panel: { attribute: false },
    answers: { attribute: false },
    items: { attribute: false },
    language: { attribute: false },
    towns: { attribute: false },
    levels: { attribute: false },
  };

  declare panel: Panel | null;
  declare answers: readonly Answer[];
  /** The default lists. */
  declare items: ExpertItems | null;
  declare language: Language;
  /** Scores of the towns; null = they are fetched. */
  declare towns: TownScores | null;
  /** Names of what may be weighed. */
  declare levels: readonly LevelNames[];

  readonly #uid = `results${++made}`;
  readonly #computer = new ResultsComputer();
  #state: 'computing' | 'ready' | 'failed' = 'computing';
  #results: PanelResults | null = null;
  #fetched: TownScores | null = null;
  #fetching: Language | null = null;
  #file: FileState = 'idle';
  #saving: PictureState | null = null;
  #choice: ResultsChoice = { cuts: RELEVANCE_CUTS, town: null };

  constructor() {
    super();
    this.panel = null;
    this.answers = [];
    this.items = null;
    this.language = 'en';
    this.towns = null;
    this.levels = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#computer.stop();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('panel') || changed.has('answers') || changed.has('items') || changed.has('towns'))
      this.#compute();
    if (changed.has('language')) this.#fetchTowns();
  }

  #fetchTowns(): void {
    const { language } = this;
    if (this.towns !== null || this.#fetching === language) return;
    this.#fetching = language;
    void loadTownScores(language).then((scores) => {
      if (this.#fetching !== language) return;
      this.#fetched = scores ?? NO_SCORES;
      this.#compute();
      this.requestUpdate();
    });
  }

  #towns(): TownScores | null {
    return this.towns ?? this.#fetched;
  }

  #compute(): void {
    const { panel, answers, items } = this;
    const towns = this.#towns();
    if (panel === null || items === null || towns === null || answers.length === 0) return;
    if (this.#results === null) this.#state = 'computing';
    const { scores } = towns;
    const gaps = towns === NO_SCORES ? {} : townGaps(items, panel, { potential: scores, risk: scores });
    this.#computer.ask(
      { panel, answers, gaps, cuts: this.#choice.cuts },
      {
        done: (results) => this.#turnTo('ready', results),
        failed: () => this.#turnTo('failed', null),
      },
    );
  }

  #turnTo(state: 'ready' | 'failed', results: PanelResults | null): void {
    this.#state = state;
    this.#results = results;
    this.requestUpdate();
  }

  #choose(change: Partial<ResultsChoice>): void {
    this.#choice = { ...this.#choice, ...change };
    if (change.cuts !== undefined) this.#compute();
    this.requestUpdate();
  }

  #context(panel: Panel, items: ExpertItems, towns: TownScores): ResultContext {
    const { language, answers, levels } = this;
    return resultContext({ panel, answers }, { language, items, levels, towns: towns.names, uid: this.#uid });
  }

  #sheets(): readonly WorkbookSheet[] {
    const { panel, items } = this;
    const [results, towns] = [this.#results, this.#towns()];
    if (panel === null || items === null || results === null || towns === null) return [];
    return resultSheets(this.#context(panel, items, towns), results);
  }

  async #saveWorkbook(): Promise<void> {
    this.#file = 'making';
    this.requestUpdate();
    try {
      const { writeWorkbook } = await loadCode(() => import('../../../export/workbook/write-workbook.ts'));
      downloadFile({ name: `${this.#fileName()}.xlsx`, blob: await writeWorkbook(this.#sheets()) });
      this.#file = 'idle';
    } catch {
      this.#file = 'failed';
    }
    this.requestUpdate();
  }

  #saveCsv(): void {
    const { panel, items } = this;
    const towns = this.#towns();
    if (panel === null || items === null || towns === null) return;
    downloadFile(csvFile(this.#fileName(), longTable(this.#context(panel, items, towns), this.#sheets())));
  }

  async #savePicture(chart: Chart, form: PictureForm): Promise<void> {
    const { panel, items, language } = this;
    const [results, towns] = [this.#results, this.#towns()];
    if (panel === null || items === null || results === null || towns === null) return;
    this.#turnSavingTo({ chart, state: 'making' });
    try {
      const { saveChart } = await loadCode(() => import('./charts/save-chart.ts'));
      await saveChart(this.#context(panel, items, towns), results, {
        ...{ chart, form, town: this.#choice.town, name: `${this.#fileName()}-${chart}-${language}` },
        origin: { date: new Date().toISOString().slice(0, 10), address: new URL('.', this.baseURI).href },
      });
      this.#turnSavingTo(null);
    } catch {
      this.#turnSavingTo({ chart, state: 'failed' });
    }
  }

  #turnSavingTo(saving: PictureState | null): void {
    this.#saving = saving;
    this.requestUpdate();
  }

  #fileName(): string {
    return `${expertsUseMessages[this.language].fileName}-${this.panel?.id ?? ''}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { panel, items, language, answers } = this;
    if (panel === null || items === null || answers.length === 0) return nothing;
    const texts = expertsResultMessages[language];
    if (this.#state === 'failed')
      return html`<div class="side-note" role="alert"><p>${texts.failed}</p>
        <button type="button" class="button" @click=${() => this.#compute()}>${texts.retry}</button></div>`;
    const [results, towns] = [this.#results, this.#towns()];
    if (results === null || towns === null) return html`<p role="status">${texts.computing}</p>`;
    return resultsTemplate(
      {
        ...{ context: this.#context(panel, items, towns), results, towns },
        ...{ choice: this.#choice, file: this.#file, saving: this.#saving },
      },
      (change) => this.#choose(change),
      {
        onWorkbook: () => void this.#saveWorkbook(),
        onCsv: () => this.#saveCsv(),
        onPicture: (chart, form) => void this.#savePicture(chart, form),
      },
    );
  }
}

defineElement('mono-panel-results', MonoPanelResults);
