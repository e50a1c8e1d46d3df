import type { TemplateResult } from 'lit';
import { alikeLate } from '../alike/alike-late-template.ts';
import { elseLate } from '../else/else-late-template.ts';
import { lifeLate } from '../life/life-late-template.ts';
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
  ...parts
}: LateContent): Readonly<Partial<Record<DrawnPart, TemplateResult>>> {
  const { priorities, alike, people, work, whatIf, life, other } = parts;
  const cite = citeByNumber({ numbers });
  return {
    series: seriesTable(language, seriesAreas(series.rows, series.words), cite),
    priorities: prioritiesLate(priorities),
    alike: alikeLate(alike),
    ...(people === null ? {} : { people: peopleLate(people, cite) }),
    ...(work === null ? {} : { work: workLate(work, cite) }),
    ...(whatIf === null ? {} : { 'what-if': whatIfLate(whatIf) }),
    ...(life === null ? {} : { life: lifeLate(life, cite) }),
    ...(other === null ? {} : { else: elseLate(other, cite) }),
  };
}
