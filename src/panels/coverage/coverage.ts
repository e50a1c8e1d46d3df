import { html, nothing, type TemplateResult } from 'lit';
import type { ReportFile } from '../../../indicators/built-files.ts';
import type { FileResult } from '../../data/explorer-data.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { coverageMatrix, readingView } from './coverage-view.ts';
import './drivers.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { coverageTemplate } from './coverage-template.ts';

/** Coverage report; its file is fetched when it is first shown. */
export class MonoCoverage extends ExplorerElement {
  #result: FileResult<ReportFile> | null = null;
  #asked = false;

  constructor() {
    super(['state', 'data']);
  }

  async #load(): Promise<void> {
    if (this.explorer === null) return;
    this.#asked = true;
    this.#result = await this.explorer.data.loadReport();
    this.requestUpdate();
  }

  #retry(): void {
    this.#result = null;
    void this.#load();
    this.requestUpdate();
  }

  protected override prepare(): void {
    if (!this.#asked) void this.#load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language } = explorer.state;
    if (this.#result === null) return loadingBox(uiMessages[language].loading);
    if (!this.#result.ok) return loadFailed(language, this.#result.file, () => this.#retry());
    const report = this.#result.value;
    const matrices = (['town', 'region'] as const).map((scope) =>
      coverageMatrix(report, explorer.data, language, scope),
    );
    const input = {
      language,
      matrices,
      reading: readingView(report, language),
      problems: report.reading.problems,
      how: howMade(language, this.settings.methodHref(explorer.state)),
    };
    return html`<mono-drivers .settings=${this.settings} .explorer=${explorer}></mono-drivers>${coverageTemplate(input)}`;
  }
}

defineElement('mono-coverage', MonoCoverage);
