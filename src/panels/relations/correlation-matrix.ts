import { html, nothing, type TemplateResult } from 'lit';
import type { ReportFile } from '../../../indicators/built-files.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { correlationMessages } from '../../i18n/messages/correlations.ts';
import { createPictureContext } from '../../layers/picture-context.ts';
import { memoFields, memoLast } from '../../lib/memo.ts';
import { changeRelations } from '../../state/actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { type ClosePair, type MatrixPageHandlers, matrixPage } from './matrix-template.ts';
import {
  type MatrixPair,
  type MatrixView,
  matrixView,
  overlapView,
  pairRows,
  rankedPairs,
} from './matrix-view.ts';
import { indicesWords } from './scatter-view.ts';

/** Correlations of the indicators of an edition, and the overlap of the two indices. */
export class MonoCorrelations extends ExplorerElement {
  readonly #contextOf = createPictureContext();
  readonly #viewOf = memoFields(matrixView);
  readonly #rankedOf = memoLast(rankedPairs);
  #picked = '';
  #pointed: readonly [a: string, b: string] | null = null;
  #pinned: readonly [a: string, b: string] | null = null;
  #reasons: ReportFile['correlations'] = [];
  #asked = false;

  constructor() {
    super(['state', 'data', 'theme']);
  }

  protected override prepare(explorer: Explorer): void {
    if (!this.#asked) void this.#askReasons(explorer);
  }

  /** Reasons for close pairs are in the report; without it a pair says that none is written. */
  async #askReasons({ data }: Explorer): Promise<void> {
    this.#asked = true;
    const report = await data.loadReport();
    if (!report.ok) return;
    this.#reasons = report.value.correlations;
    this.requestUpdate();
  }

  #closePairs(view: MatrixView, explorer: Explorer): readonly ClosePair[] {
    const texts = correlationMessages[explorer.state.language];
    const why = ({ a, b }: MatrixPair): string => {
      if (a.use === 'panel' || b.use === 'panel') return texts.panel;
      if (a.use === b.use) return texts.within;
      const reason = this.#reasons.find((pair) => pair.a === a.id && pair.b === b.id)?.reason ?? null;
      return `${texts.across}: ${reason ?? texts.noReason}`;
    };
    return view.pairs.filter(({ isClose }) => isClose).map((pair) => ({ pair, why: why(pair) }));
  }

  #handlers(view: MatrixView): MatrixPageHandlers {
    return {
      onChange: (change) => this.send(changeRelations(change)),
      onPick: (id) => {
        this.#picked = id;
        this.requestUpdate();
      },
      onPoint: (a, b) => {
        this.#pointed = a === null || b === null ? null : [a, b];
        this.requestUpdate();
      },
      onPin: (a, b) => {
        this.#pinned = [a, b];
        this.requestUpdate();
      },
      onPair: (a, b) =>
        this.send(changeRelations({ view: 'scatter', x: `indicator:${a}`, y: `indicator:${b}` })),
      onSave: () => void this.#save(view),
    };
  }

  async #save(view: MatrixView): Promise<void> {
    const [{ csvFile }, { downloadFile }] = await Promise.all([
      import('../../export/csv.ts'),
      import('../../export/exported-file.ts'),
    ]);
    const { scope = 'town', gradeFilter = 'townLevel' } = this.explorer?.state.relations ?? {};
    downloadFile(csvFile(`monotowns-correlations-${scope}-${gradeFilter}`, pairRows(view)));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language, relations } = explorer.state;
    const context = this.#contextOf(explorer);
    const edition = context.editions[relations.scope];
    if (edition === null) return html`<p class="quiet">${correlationMessages[language].noEdition}</p>`;
    const view = this.#viewOf({
      edition,
      codebook: explorer.data.codebook,
      gradeFilter: relations.gradeFilter,
      language,
      theme: explorer.theme,
    });
    const chosenId = (view.indicators.find(({ id }) => id === this.#picked) ?? view.indicators[0])?.id ?? '';
    return matrixPage(
      {
        ...{ language, relations, view, chosenId, uid: this.uid },
        ranked: this.#rankedOf(view, chosenId),
        close: this.#closePairs(view, explorer),
        overlap: overlapView(explorer.data.codebook, relations.scope, language),
        indices: indicesWords(context, relations.scope),
        pointed: pairOf(this.#pointed ?? this.#pinned, view),
        pinned: pairOf(this.#pinned, view),
      },
      this.#handlers(view),
    );
  }
}

function pairOf(ids: readonly [a: string, b: string] | null, view: MatrixView): MatrixPair | null {
  return ids === null ? null : view.pair(...ids);
}

defineElement('mono-correlations', MonoCorrelations);
