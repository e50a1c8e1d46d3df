import { nothing, type TemplateResult } from 'lit';
import { currentExperts } from '../../explorer/current-experts.ts';
import { weightsPanelMessages } from '../../i18n/messages/weights-panel.ts';
import { changeMethod, choosePreset, setWeight, setWeights } from '../../state/method-actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { howMade } from '../parts/how-made-template.ts';
import { methodView } from './method-view.ts';
import { pcaPreset, spreadWeights } from './spread-weights.ts';
import { type WeightsPanelHandlers, weightsPanelTemplate } from './weights-panel-template.ts';

/** Weights and method: presets, sliders, settings. */
export class MonoWeights extends ExplorerElement {
  #isResearchOpen = false;
  #unfolded: ReadonlySet<string> = new Set();

  constructor() {
    super(['state', 'data']);
  }

  readonly #handlers: WeightsPanelHandlers = {
    onResearch: (isOpen) => {
      this.#isResearchOpen = isOpen;
      this.requestUpdate();
    },
    onUnfold: (code, isOpen) => {
      const rest = [...this.#unfolded].filter((other) => other !== code);
      this.#unfolded = new Set(isOpen ? [...rest, code] : rest);
      this.requestUpdate();
    },
    onPreset: (id) => this.send(choosePreset(id)),
    onWeight: (code, weight) => this.send(setWeight(code, weight)),
    onMethod: (change) => this.send(changeMethod(change)),
    onSpread: (kind) => {
      const scores = this.explorer?.scores('potential', 'town') ?? null;
      const weights = scores === null ? null : spreadWeights(scores, kind);
      if (weights !== null) this.send(setWeights(weights));
    },
    onPca: () => {
      const scores = this.explorer?.scores('potential', 'town') ?? null;
      const preset = scores === null ? null : pcaPreset(scores, this.explorer?.data.codebook ?? []);
      if (preset?.isPossible === true) this.send(setWeights(preset.weights));
    },
  };

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { language } = explorer.state;
    const folder = this.settings.folderHref(language);
    return weightsPanelTemplate(
      {
        language,
        view: methodView(explorer, weightsPanelMessages[language]),
        isResearchOpen: this.#isResearchOpen,
        unfolded: this.#unfolded,
        uid: this.uid,
        how: howMade(language, this.settings.methodHref(explorer.state)),
        experts: currentExperts(explorer),
        expertsHref: folder === '' ? '' : `${folder}experts/#weights`,
      },
      this.#handlers,
    );
  }
}

defineElement('mono-weights', MonoWeights);
