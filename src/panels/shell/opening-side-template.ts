import type { TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { howMade } from '../parts/how-made-template.ts';
import { townRowsOf } from '../tables/explorer-rows.ts';
import { filterGroupsOf } from '../tables/filter-groups.ts';
import { townFilterTemplate } from '../tables/town-filter-template.ts';
import { filterTownRows, hasFilter, sortTownRows } from '../tables/town-order.ts';
import { townTableTemplate } from '../tables/town-table-template.ts';
import { sidePanelTemplate } from './side-panel-template.ts';

/** Side panel as it opens, with the ranked table, for a page without scripts; takes the space that scripts will. */
export function openingSideTemplate(explorer: Explorer, methodHref: string): TemplateResult {
  const { language, table } = explorer.state;
  const rows = townRowsOf(
    explorer.data,
    language,
    explorer.scores('potential', 'town'),
    explorer.scores('risk', 'town'),
    false,
    explorer.uncertainty('potential', 'town'),
  );
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
  return sidePanelTemplate(language, 'towns', methodHref, content, null);
}
