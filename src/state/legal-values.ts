import type { LevelItems } from '../../indicators/experts/levels.ts';
import type { Scope } from '../../indicators/types.ts';
import type { LayerId, MeasureId } from './state.ts';
import type { ViewCatalogue } from './view-catalogue.ts';

/** What may stand in an address; made from the data in force, so that unknown places and measures fall back. */
export interface LegalValues {
  readonly catalogue: ViewCatalogue;
  readonly towns: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Tells whether a measure exists for a layer. */
  readonly isMeasure: (layerId: LayerId, measure: MeasureId) => boolean;
  /** Tells whether towns or regions can be plotted by a measure. */
  readonly isAxis: (scope: Scope, measure: MeasureId) => boolean;
  /** Columns the table can be sorted by. */
  readonly isSortKey: (key: string) => boolean;
  /** Editions that exist, as `core-2018`. */
  readonly editions: ReadonlySet<string>;
  readonly branches: ReadonlySet<string>;
  readonly enterprises: ReadonlySet<string>;
  /** Nodes and indicators that can be given a weight. */
  readonly weightCodes: ReadonlySet<string>;
  /** What experts weigh on every level, by its code. */
  readonly expertLevels: LevelItems;
}
