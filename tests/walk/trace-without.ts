import { heaviestSource, withoutFigures } from '../../indicators/leave-out/without-figures.ts';
import { NO_TRACE, type Recomputed, type Trace } from './recompute.ts';

/** `without|edition|place|index|indicator or source`: which figures of the place are left out, and what is left. */
export function traceWithout(
  from: Recomputed,
  [edition = '', placeId = '', index = '', part = '']: readonly string[],
): Trace {
  const built = from.assembly.editions.get(edition)?.edition;
  if (built === undefined || (index !== 'potential' && index !== 'risk')) return NO_TRACE;
  const at = { index, placeId } as const;
  const left: string[] = [];
  const { count, score, rank, ranked } = withoutFigures(built, from.codebook, at, (id, { sourceIds }) => {
    const isLeftOut = id === part || sourceIds.includes(part);
    if (isLeftOut) left.push(id);
    return isLeftOut;
  });
  if (count === 0) return NO_TRACE;
  const of = heaviestSource(built, from.codebook, at)?.of ?? count;
  return {
    steps: [
      `${index} of ${placeId} (${edition}) without ${part}: ${left.join(', ')} left out, ${count} of ${of} figures → ${score}, rank ${rank} of ${ranked}`,
    ],
    values: [...(score === null ? [] : [score]), ...(rank === null ? [] : [rank]), ranked, count, of],
  };
}
