import type { TemplateResult } from 'lit';
import { citeByNumber } from '../page-sources.ts';
import { peopleLate } from '../people/people-late-template.ts';
import { prioritiesLate } from '../priorities/priorities-late-template.ts';
import { seriesAreas } from '../series/series-rows.ts';
import { seriesTable } from '../series/series-table-template.ts';
import { whatIfLate } from '../what-if/what-if-late-template.ts';
import { workLate } from '../work/work-late-template.ts';
import type { LateContent } from './late-data.ts';
import type { DrawnPart } from './late-parts.ts';

/** The drawn late parts of a page by their names. */
export function drawParts({
  language,
  numbers,
  series,
  priorities,
  people,
  work,
  whatIf,
}: LateContent): Readonly<Partial<Record<DrawnPart, TemplateResult>>> {
  const cite = citeByNumber({ numbers });
  return {
    series: seriesTable(language, seriesAreas(series.rows, series.words), cite),
    priorities: prioritiesLate(priorities),
    ...(people === null ? {} : { people: peopleLate(people, cite) }),
    ...(work === null ? {} : { work: workLate(work, cite) }),
    ...(whatIf === null ? {} : { 'what-if': whatIfLate(whatIf) }),
  };
}
