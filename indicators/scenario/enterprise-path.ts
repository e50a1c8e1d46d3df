import { never } from '../never.ts';
import type { ScenarioSettings } from './settings.ts';

/** Jobs that the enterprise loses a year on the moderate path, as a share; own choice. */
export const MODERATE_LOSS = 0.01;
/** What the transformational path takes off in all, as a share, and in how many years; own choice. */
export const TRANSFORM = { loss: 0.3, years: 10 } as const;

/**
 * Jobs of the enterprise so many years ahead, as a share of those of today, after the loss. `staff` is its staff in the
 * town, by which persons become shares; null = a path in persons says nothing here.
 */
export function enterpriseShare(
  settings: ScenarioSettings,
  ahead: number,
  staff: number | null,
): number | null {
  const { loss, lossYear } = settings;
  const path = pathShare(settings, ahead, staff);
  return path === null ? null : path * (ahead >= lossYear ? 1 - loss / 100 : 1);
}

function pathShare({ path, own }: ScenarioSettings, ahead: number, staff: number | null): number | null {
  switch (path) {
    case 'inertial':
      return 1;
    case 'moderate':
      return (1 - MODERATE_LOSS) ** ahead;
    case 'transformational':
      return 1 - TRANSFORM.loss * Math.min(1, ahead / TRANSFORM.years);
    case 'own':
      return ownShare(own, ahead, staff);
    default:
      return never(path);
  }
}

/** On a straight line between the years that the reader names, from today's jobs on; after the last one as there. */
function ownShare(own: ScenarioSettings['own'], ahead: number, staff: number | null): number | null {
  let [from, before] = [0, 1];
  for (const point of own) {
    const isPersons = point.unit === 'persons';
    if (isPersons && (staff === null || staff <= 0)) return null;
    const share = point.value / (isPersons ? (staff ?? 1) : 100);
    if (ahead <= point.ahead) return before + ((share - before) * (ahead - from)) / (point.ahead - from);
    [from, before] = [point.ahead, share];
  }
  return before;
}
