import type { SentencePart } from '../../parts/figure-view.ts';
import type { ProjectView } from '../profile-projects.ts';
import type { EnterpriseView } from './enterprises.ts';

/** Something that opens, closes, is enlarged or ends in a year. */
export interface TimelineItem {
  /** Null = no source dates it; such stand last. */
  readonly year: number | null;
  /** True for what lies after the year of the version of the index: no clock, so that it is said alike whenever read. */
  readonly isAhead: boolean;
  /** Null = an event of an enterprise. */
  readonly project: ProjectView | null;
  /** What happens to an enterprise; [] = a project. */
  readonly event: readonly SentencePart[];
}

/** Projects and dated ends of enterprises in the order of their years; `from` is the year of the version. */
export function timelineOf(
  projects: readonly ProjectView[],
  enterprises: readonly EnterpriseView[],
  from: number,
): readonly TimelineItem[] {
  const items = [
    ...projects.map((project) => ({ year: project.year, project, event: [] })),
    ...enterprises.flatMap(({ name, horizon }) =>
      horizon.map(({ year, end }) => ({ year, project: null, event: [name, ': ', end] })),
    ),
  ];
  return items
    .map((item) => ({ ...item, isAhead: item.year !== null && item.year > from }))
    .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY));
}
