import type { Filter } from '../../state/condition.ts';
import type { PictureContext } from '../layer.ts';
import type { SceneFilter } from '../scene.ts';
import { type Answer, conditionsWith, verdictOf } from './answers.ts';
import { filterPhrase, openWords } from './condition-words.ts';
import { townTraits } from './town-traits.ts';

/** The towns that meet a filter by the scores in force; null without a filter. */
export function filterTowns(filter: Filter, context: PictureContext): SceneFilter | null {
  if (filter.length === 0) return null;
  const { data, language } = context;
  const towns = townTraits(context);
  const verdicts = new Map(towns.map((town) => [town.id, verdictOf(filter, town)]));
  const count = (answer: Answer) => [...verdicts.values()].filter((one) => one === answer).length;
  const counts = { met: count('met'), unknown: count('unknown'), total: towns.length };
  const unsure = towns.filter(({ id }) => verdicts.get(id) === 'unknown');
  return {
    ...counts,
    verdicts,
    phrase: filterPhrase(filter, counts, data, language) ?? '',
    open: new Map(
      unsure.map((town) => [town.id, openWords(conditionsWith('unknown', filter, town), data, language)]),
    ),
  };
}
