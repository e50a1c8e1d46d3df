import { nothing, type TemplateResult } from 'lit';
import { fullEditions } from '../../data/find-edition.ts';
import type { Explorer } from '../../explorer/explorer.ts';
import { headlineMessages } from '../../i18n/messages/headline.ts';
import { UPLOAD_MEASURE } from '../../state/address-measure.ts';
import { findFacts } from '../../state/layer-facts.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { headlineTemplate } from './headline-template.ts';

/** What the map shows, in one sentence over it. */
export class MonoHeadline extends ExplorerElement {
  constructor() {
    super(['scene']);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const { title, subtitle, filter, methodNote } = explorer.scene();
    return headlineTemplate({
      title,
      reading: subtitle,
      narrowed: filter?.phrase ?? '',
      note: regionsNote(explorer),
      methodNote,
    });
  }
}

/** That the regions do not follow the year, where a year other than theirs is shown; '' = they do. */
function regionsNote({ state, data, catalogue }: Explorer): string {
  const isOn = state.layers.some(
    ({ id, on, measure }) =>
      on && !measure.startsWith(UPLOAD_MEASURE) && findFacts(catalogue.layers, id)?.scope === 'region',
  );
  const last = fullEditions(data, 'region').at(-1);
  if (!isOn || state.edition === 'full' || last === undefined) return '';
  return headlineMessages[state.language].regionsStay(last.label);
}

defineElement('mono-headline', MonoHeadline);
