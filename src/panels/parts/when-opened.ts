import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive, type PartInfo, PartType } from 'lit/directive.js';

type Content = () => TemplateResult | readonly TemplateResult[];

class WhenOpened extends AsyncDirective {
  #fold: Element | null = null;
  #content: Content = () => [];
  #isDrawn = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new Error('whenOpened is for what stands in a details element');
  }

  override render(content: Content): unknown {
    return content();
  }

  override update(part: ChildPart, [content]: [Content]): unknown {
    this.#content = content;
    const fold = part.parentNode;
    if (!(fold instanceof HTMLDetailsElement)) throw new Error('whenOpened has no details element around it');
    if (this.#isDrawn || fold.open) {
      this.#isDrawn = true;
      return content();
    }
    if (this.#fold !== fold) this.#follow(fold);
    return nothing;
  }

  /** The press comes before the fold opens, so that it opens with what is in it; a search of the browser opens it without one. */
  #follow(fold: HTMLDetailsElement): void {
    this.#fold = fold;
    const draw = ({ type, target }: Event): void => {
      const isSummary = target instanceof Element && target.closest('summary')?.parentElement === fold;
      if (this.#isDrawn || (type === 'click' ? !isSummary : !fold.open)) return;
      this.#isDrawn = true;
      for (const kind of ['click', 'toggle']) fold.removeEventListener(kind, draw);
      this.setValue(this.#content());
    };
    for (const kind of ['click', 'toggle']) fold.addEventListener(kind, draw);
  }
}

/**
 * What stands folded in a `<details>` element: drawn when a reader opens it and kept up to date from then on, so that
 * what nobody opens costs nothing. On a page without scripts it stands there at once.
 */
export const whenOpened = directive(WhenOpened);
