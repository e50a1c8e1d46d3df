import type { Language, TownId } from '../../../../geodata/types.ts';
import { inOrder } from '../../../../indicators/experts/answer-list.ts';
import { type ExpertItems, type ItemList, itemText } from '../../../../indicators/experts/default-items.ts';
import type { Answer, Panel } from '../../../../indicators/experts/panel.ts';
import { ALL_TOWNS } from '../../../../indicators/experts/questions.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import { expertsResultMessages } from '../../../i18n/messages/experts-results.ts';
import { termName } from '../../../i18n/messages/terms.ts';
import type { LevelNames } from '../page-port.ts';

/** What every result of a panel reads. */
export interface ResultContext {
  readonly language: Language;
  readonly panel: Panel;
  readonly answers: readonly Answer[];
  /** Name of an item of a list; its id where there is none. */
  readonly item: (list: ItemList, id: string) => string;
  /** Name of something that is weighed. */
  readonly weighed: (id: string) => string;
  /** Name of the level that is weighed, such as "Risk: components". */
  readonly level: string;
  /** Name of the score of a town that stands for a factor; '' = none does. */
  readonly score: (factor: string) => string;
  /** Name of a town, or of all together. */
  readonly town: (id: TownId) => string;
  /** Name of an expert as typed, else a number by the order of their ids. */
  readonly expert: (id: string) => string;
  /** Address of a number of the results: instrument, town or `all`, item, what. */
  readonly figure: (...place: readonly string[]) => string;
  /** Prefix of ids on the page. */
  readonly uid: string;
}

/** Makes the context of a panel's results. */
export function resultContext(
  { panel, answers }: Pick<ResultContext, 'panel' | 'answers'>,
  {
    language,
    items,
    levels,
    towns,
    uid,
  }: Pick<ResultContext, 'language' | 'uid'> & {
    readonly items: ExpertItems;
    /** Names of what may be weighed. */
    readonly levels: readonly LevelNames[];
    /** Names of towns by id. */
    readonly towns: ReadonlyMap<TownId, string>;
  },
): ResultContext {
  const texts = expertsResultMessages[language];
  const order = inOrder(answers);
  const level = levels.find(({ code }) => code === panel.weighed.level);
  return {
    ...{ language, panel, answers, uid },
    figure: (...place) => figureAddress('experts', panel.id, ...place),
    item: (list, id) => {
      const item = panel[list].find((one) => one.id === id);
      return item === undefined ? id : itemText(items, list, item, language);
    },
    weighed: (id) => level?.items.find((item) => item.id === id)?.name ?? termName(language, id),
    level: level?.name ?? termName(language, panel.weighed.level),
    score: (id) => {
      const tie = items.factors.find((factor) => factor.id === id)?.tie ?? null;
      return tie === null ? '' : termName(language, tie);
    },
    town: (id) => (id === ALL_TOWNS ? texts.allTowns : (towns.get(id) ?? id)),
    expert: (id) => {
      const at = order.findIndex(({ expert }) => expert === id);
      const name = order[at]?.name ?? '';
      return name === '' ? texts.expertNumber(at + 1) : name;
    },
  };
}
