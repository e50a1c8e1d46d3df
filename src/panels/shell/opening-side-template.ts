import type { TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import type { PageSettings } from '../../explorer/page-settings.ts';
import { howMade } from '../parts/how-made-template.ts';
import { townsTab } from '../tables/tabs.ts';
import { townFilterTemplate } from '../tables/town-filter-template.ts';
import { groupTownRows, sortTownRows } from '../tables/town-order.ts';
import { townTableTemplate } from '../tables/town-table-template.ts';
import { createTownTableView } from '../tables/town-table-view.ts';
import { sidePanelTemplate } from './side-panel-template.ts';
import { tabsInSight } from './tabs.ts';

/** Side panel as it opens, with the ranked table, for a page without scripts; takes the space that scripts will. */
export function openingSideTemplate(
  explorer: Explorer,
  methodHref: string,
  placeHref: PageSettings['placeHref'],
): TemplateResult {
  const { language, table, pins } = explorer.state;
  const view = createTownTableView()(explorer, false);
  const { filter } = explorer.scene();
  const content = townTableTemplate(
    {
      ...{ language, pins, sort: table, measure: view.measure },
      groups: groupTownRows(sortTownRows(view.rows, table, language), filter, pins),
      met: filter?.met ?? view.rows.length,
      isOutside: (id) => filter?.verdicts.get(id) === 'notMet',
      total: view.rows.length,
      unmet: [],
      sideHref: '',
      hrefOf: (id) => placeHref(language, { kind: 'town', id }),
      selection: null,
      highlight: null,
      wide: false,
      how: howMade(language, methodHref),
      filter: townFilterTemplate({ ...view.filter, language, openGroup: 'needs' }, null),
    },
    null,
  );
  const tabs = tabsInSight(explorer);
  return sidePanelTemplate({ language, tabs, tab: townsTab, methodHref, content, uid: 'side' }, null);
}
