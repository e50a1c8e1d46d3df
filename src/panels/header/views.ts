import type { TemplateResult } from 'lit';
import { type ReadyView, shownViewOf, withView } from '../../explorer/ready-views.ts';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import { isPlainClick } from '../../lib/plain-click.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { viewsTemplate } from './views-template.ts';

/** The ready views above the map. A plain click changes the picture and keeps everything else as it is. */
export class MonoViews extends ExplorerElement {
  constructor() {
    super(['state', 'data']);
  }

  #show(event: MouseEvent, view: ReadyView): void {
    const { explorer } = this;
    if (explorer === null || !isPlainClick(event)) return;
    event.preventDefault();
    this.send((state) => withView(state, view, explorer.data, explorer.catalogue));
  }

  protected override render(): TemplateResult {
    const { explorer, settings } = this;
    const state = explorer?.state;
    return viewsTemplate(
      {
        language: state?.language ?? ROOT_LANGUAGE,
        shown:
          explorer === null
            ? null
            : (shownViewOf(explorer.state, explorer.data, explorer.catalogue)?.slug ?? null),
        href: (view) =>
          explorer === null
            ? ''
            : settings.viewHref(withView(explorer.state, view, explorer.data, explorer.catalogue)),
      },
      (event, view) => this.#show(event, view),
    );
  }
}

defineElement('mono-views', MonoViews);
