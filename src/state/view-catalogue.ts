import type { LayerFacts } from './layer-facts.ts';
import type { PanelId } from './state.ts';

/** A panel that a link can open. */
export interface LinkedPanel {
  readonly id: PanelId;
  /** Its word in addresses. Shared links hold it, so it never changes. */
  readonly addressWord: string;
}

/** What views can be made of on one page. Default state and address follow from it. */
export interface ViewCatalogue {
  /** From bottom to top as the explorer opens. */
  readonly layers: readonly LayerFacts[];
  /** Panels beside the map that a link can open. */
  readonly panels: readonly LinkedPanel[];
  /** Year of the full edition that the explorer opens with. */
  readonly fullYear: number;
  /** Version of the index whose figures are shown; links carry it. */
  readonly dataVersion: number;
}
