import type { TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { howMade } from '../parts/how-made-template.ts';
import { townRowsOf } from '../tables/explorer-rows.ts';
import { filterGroupsOf } from '../tables/filter-groups.ts';
import { townsTab } from '../tables/tabs.ts';
import { townFilterTemplate } from '../tables/town-filter-template.ts';
import { filterTownRows, hasFilter, sortTownRows } from '../tables/town-order.ts';
import { townTableTemplate } from '../tables/town-table-template.ts';
import { sidePanelTemplate } from './side-panel-template.ts';
import { TABS } from './tabs.ts';

/** Side panel as it opens, with the ranked table, for a page without scripts; takes the space that scripts will. */
export function openingSideTemplate(explorer: Explorer, methodHref: string): TemplateResult {
  const { language, table } = explorer.state;
  const rows = townRowsOf({
    data: explorer.data,
    language,
    potential: explorer.scores('potential', 'town'),
    risk: explorer.scores('risk', 'town'),
    intervals: explorer.rankIntervals('potential', 'town'),
    author: null,
    withDimensions: false,
  });
  const { filter } = table;
  const content = townTableTemplate(
    {
      language,
      rows: sortTownRows(filterTownRows(rows, filter), table, language),
      total: rows.length,
      sort: table,
      selection: null,
      highlight: null,
      wide: false,
      busy: false,
      how: howMade(language, methodHref),
      filter: townFilterTemplate(
        {
          language,
          groups: filterGroupsOf(rows, filter, language),
          minPotential: filter.minPotential,
          maxRisk: filter.maxRisk,
          active: hasFilter(filter),
        },
        null,
      ),
    },
    null,
  );
  const tabs = TABS.filter(({ isShown }) => isShown?.(explorer.data) !== false);
  return sidePanelTemplate({ language, tabs, tab: townsTab, methodHref, content, uid: 'side' }, null);
}
