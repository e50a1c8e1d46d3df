import type { TemplateResult } from 'lit';
import type { Explorer } from '../explorer/explorer.ts';
import { townRowsOf } from '../explorer/views/explorer-rows.ts';
import { filterGroupsOf } from '../explorer/views/filter-groups.ts';
import { filterTownRows, hasFilter, sortTownRows } from '../explorer/views/town-order.ts';
import { howMade } from './how-made-template.ts';
import { sidePanelTemplate } from './side-panel-template.ts';
import { townFilterTemplate } from './town-filter-template.ts';
import { townTableTemplate } from './town-table-template.ts';

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
