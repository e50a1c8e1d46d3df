import { nothing, type TemplateResult } from 'lit';
import type { IndexId, PlaceId } from '../../../indicators/types.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import type { PictureForm } from '../../export/save-figure.ts';
import { relationsMessages } from '../../i18n/messages/relations.ts';
import { createPictureContext } from '../../layers/picture-context.ts';
import { memoFields } from '../../lib/memo.ts';
import { changeRelations, select } from '../../state/actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { placeLink } from '../parts/place-link.ts';
import { layOutScatter, type PlotLayout } from './scatter-layout.ts';
import { type ScatterPageHandlers, scatterPage } from './scatter-template.ts';
import { pointReadout, type ScatterView, scatterView } from './scatter-view.ts';

const FIRST_WIDTH_PX = 388;
const INDICES: readonly IndexId[] = ['potential', 'risk'];

/** Scatter plot of two measures; hover, selection and method are those of the map. */
export class MonoScatter extends ExplorerElement {
  readonly #contextOf = createPictureContext();
  readonly #viewOf = memoFields(scatterView);
  readonly #layoutOf = memoFields(layOutScatter);
  #width = FIRST_WIDTH_PX;
  /** The circle that the Tab key reaches; null = the first. */
  #stop: PlaceId | null = null;
  #size: ResizeObserver | null = null;
  #failed = false;

  constructor() {
    super(['state', 'scene', 'data', 'highlight', 'theme', 'uncertainty']);
  }

  protected override updated(): void {
    if (this.#size !== null) return;
    this.#size = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width < 100 || width === this.#width) return;
      this.#width = width;
      this.requestUpdate();
    });
    // A strip without height: the plot that follows its width does not change it.
    const strip = this.querySelector('.scatter-width');
    if (strip !== null) this.#size.observe(strip);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
    this.#size = null;
    this.explorer?.setHighlight(null);
  }

  protected override prepare(explorer: Explorer): void {
    const { scope } = explorer.state.relations;
    for (const index of INDICES) explorer.requestRankIntervals(index, scope);
  }

  #onKey(event: KeyboardEvent, { order }: PlotLayout, from: PlaceId): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#select(from);
      return;
    }
    const at = order.indexOf(from);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(at + 1, order.length - 1),
      ArrowDown: Math.min(at + 1, order.length - 1),
      ArrowLeft: Math.max(0, at - 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: order.length - 1,
    };
    const next = order[targets[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    this.#stop = next;
    this.querySelector<SVGElement>(`[data-point="${next}"]`)?.focus();
  }

  #select(id: PlaceId): void {
    this.send(select({ kind: this.explorer?.state.relations.scope ?? 'town', id }));
  }

  async #save(form: PictureForm, explorer: Explorer, view: ScatterView): Promise<void> {
    this.#failed = false;
    try {
      const { savePlot } = await import('./save-plot.ts');
      const address = new URL(this.settings.viewHref(explorer.state), this.baseURI).href;
      await savePlot(form, explorer, view, address);
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  #handlers(explorer: Explorer, view: ScatterView, layout: PlotLayout): ScatterPageHandlers {
    const { scope } = view.scatter;
    const { language } = explorer.state;
    const link = placeLink(
      (place) => this.settings.placeHref(language, place),
      (place) => this.send(select(place)),
    );
    return {
      onSelect: (id) => this.#select(id),
      onHover: (id) => explorer.setHighlight(id === null ? null : { kind: scope, id }),
      nameLink: (id, name) => link({ place: { kind: scope, id }, text: name }),
      onKey: (event, id) => this.#onKey(event, layout, id),
      onChange: (change) => this.send(changeRelations(change)),
      onSave: (form) => void this.#save(form, explorer, view),
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { state, highlight } = explorer;
    const { relations, language, selection } = state;
    const { scope, x, y, lines } = relations;
    const view = this.#viewOf({
      ...{ context: this.#contextOf(explorer), scope, x, y, lines, cuts: state.priority },
      filter: scope === 'town' ? explorer.scene().filter : null,
    });
    const chosenId = selection?.kind === scope ? selection.id : null;
    const height = Math.round(Math.min(560, Math.max(300, this.#width * 0.92)));
    const layout = this.#layoutOf({ scatter: view.scatter, language, width: this.#width, height, chosenId });
    const highlightId = highlight?.kind === scope ? highlight.id : null;
    const stopId = layout.order.find((id) => id === this.#stop) ?? layout.order[0] ?? null;
    const ranks = (index: IndexId) => explorer.rankIntervals(index, scope)?.result ?? null;
    return scatterPage(
      {
        ...{ language, relations, uid: this.uid },
        picture: { view, layout, chosenId, highlightId, stopId },
        readout: highlightId === null ? [] : pointReadout(view, explorer, ranks, highlightId),
        message: this.#failed ? relationsMessages[language].failed : '',
      },
      this.#handlers(explorer, view, layout),
    );
  }
}

defineElement('mono-scatter', MonoScatter);
