import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { READY_VIEWS, type ReadyView } from '../../explorer/ready-views.ts';
import { openingMessages } from '../../i18n/messages/opening.ts';
import { readyViewMessages } from '../../i18n/messages/ready-views.ts';

export interface ViewsInput {
  readonly language: Language;
  /** The ready view on screen; null = none. */
  readonly shown: ReadyView['slug'] | null;
  /** Address of a ready view. */
  readonly href: (view: ReadyView) => string;
}

/** The ready views in a row, each an address. `onView` = null on a page without scripts. */
export function viewsTemplate(
  { language, shown, href }: ViewsInput,
  onView: ((event: MouseEvent, view: ReadyView) => void) | null,
): TemplateResult {
  return html`<nav class="views" aria-label=${openingMessages[language].views}>
    <ul>
      ${READY_VIEWS.map(
        (
          view,
        ) => html`<li><a href=${href(view)} data-view=${view.slug} aria-current=${view.slug === shown ? 'true' : nothing}
          @click=${(event: MouseEvent) => onView?.(event, view)}>${readyViewMessages[language][view.slug]}</a></li>`,
      )}
    </ul>
  </nav>`;
}
