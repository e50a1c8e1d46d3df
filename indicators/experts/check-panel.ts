import { LANGUAGES } from '../../geodata/languages.ts';
import { MAX_AHP_ITEMS } from '../scoring/ahp.ts';
import { isId, PANEL_ID_LENGTH } from './ids.ts';
import { DIMENSIONS_WEIGHED, type LevelItems } from './levels.ts';
import {
  type GroupValues,
  INSTRUMENTS,
  type Panel,
  type PanelAction,
  type PanelFactor,
  type PanelItem,
  PESTEL_LETTERS,
  type Weighed,
} from './panel.ts';
import type { ReadProblem } from './problems.ts';
import { type Question, questionsOf } from './questions.ts';
import {
  type Fields,
  fieldOf,
  isFields,
  isOneOf,
  isTextUpTo,
  listOf,
  need,
  WrongField,
} from './read-parts.ts';

/** Most characters and parts that a panel may have. */
export const PANEL_LIMITS = {
  title: 80,
  askedBy: 80,
  text: 120,
  consent: 1000,
  factors: 60,
  components: 20,
  actions: 40,
  risks: 20,
  towns: 40,
  weighed: 40,
} as const;

const ITEM_ID = /^[a-z]\d{1,3}$/;
const TOWN_ID = /^[a-z][a-z-]{0,39}$/;

/** Format of a file that weighs something else than the dimensions of potential: earlier versions would ask for those. */
export const WEIGHED_FORMAT = 2;
const FORMATS = [1, WEIGHED_FORMAT] as const;

/**
 * Checks what was read of a file or link; the first field that is wrong is named. `levels` are those that can be
 * weighed: what they do not hold is wrong.
 */
export function checkPanel(
  parsed: unknown,
  levels: LevelItems,
): { readonly panel: Panel } | { readonly problem: ReadProblem } {
  if (!isFields(parsed) || !Array.isArray(fieldOf(parsed, 'instruments')))
    return { problem: { kind: 'not-panel' } };
  const format = fieldOf(parsed, 'format');
  if (typeof format === 'number' && format > WEIGHED_FORMAT) return { problem: { kind: 'newer-format' } };
  try {
    const panel = panelOf(parsed, levels);
    if (questionsOf(panel).length === 0) return { problem: { kind: 'no-questions' } };
    return { panel: { ...panel, group: groupOf(fieldOf(parsed, 'group'), panel) } };
  } catch (error) {
    if (error instanceof WrongField) return { problem: { kind: 'wrong-field', field: error.field } };
    throw error;
  }
}

function panelOf(fields: Fields, levels: LevelItems): Panel {
  const of = (name: keyof Panel) => fieldOf(fields, name);
  need(of('format'), 'format', isOneOf(FORMATS));
  const factors = itemsOf(of('factors'), 'factors', factorOf);
  const weighed = weighedOf(of('weighed'), levels);
  // More items cannot be compared in pairs.
  const ways = weighed.items.length > MAX_AHP_ITEMS ? (['budget'] as const) : (['ahp', 'budget'] as const);
  return {
    format: 1,
    id: need(of('id'), 'id', (id): id is string => isId(id, PANEL_ID_LENGTH)),
    title: need(of('title'), 'title', isTextUpTo(PANEL_LIMITS.title)),
    askedBy: need(of('askedBy'), 'askedBy', isTextUpTo(PANEL_LIMITS.askedBy)),
    language: need(of('language'), 'language', isOneOf(LANGUAGES)),
    round: need(of('round'), 'round', isOneOf([1, 2])),
    instruments: INSTRUMENTS.filter((one) =>
      listOf(of('instruments'), 'instruments', INSTRUMENTS.length, (part, field) =>
        need(part, field, isOneOf(INSTRUMENTS)),
      ).includes(one),
    ),
    towns: unique(
      listOf(of('towns'), 'towns', PANEL_LIMITS.towns, (part, field) => need(part, field, isTownId)),
      'towns',
    ),
    factors,
    components: itemsOf(of('components'), 'components', itemOf),
    actions: itemsOf(of('actions'), 'actions', (part, field) => actionOf(part, field, factors)),
    risks: itemsOf(of('risks'), 'risks', itemOf),
    consent: need(of('consent'), 'consent', isTextUpTo(PANEL_LIMITS.consent)),
    weighed,
    weighing: need(of('weighing'), 'weighing', isOneOf<'ahp' | 'budget'>(ways)),
    group: null,
  };
}

/** Panels made before something else could be weighed do not say what is. */
function weighedOf(value: unknown, levels: LevelItems): Weighed {
  if (value === undefined) return DIMENSIONS_WEIGHED;
  const fields = need(value, 'weighed', isFields);
  const level = need(fieldOf(fields, 'level'), 'weighed/level', isOneOf([...levels.keys()]));
  const isItem = isOneOf(levels.get(level) ?? []);
  const items = listOf(fieldOf(fields, 'items'), 'weighed/items', PANEL_LIMITS.weighed, (part, field) =>
    need(part, field, isItem),
  );
  if (items.length < 2) throw new WrongField('weighed/items');
  return { level, items: unique(items, 'weighed/items') };
}

function isTownId(value: unknown): value is string {
  // `all` stands for all towns together in the keys of questions.
  return typeof value === 'string' && TOWN_ID.test(value) && value !== 'all';
}

function itemsOf<Item extends PanelItem>(
  value: unknown,
  list: 'factors' | 'components' | 'actions' | 'risks',
  read: (part: Fields, field: string) => Item,
): readonly Item[] {
  const items = listOf(value, list, PANEL_LIMITS[list], (part, field) =>
    read(need(part, field, isFields), field),
  );
  unique(
    items.map(({ id }) => id),
    list,
  );
  return items;
}

function unique(ids: readonly string[], field: string): readonly string[] {
  const at = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (at >= 0) throw new WrongField(`${field}/${at}`);
  return ids;
}

function itemOf(part: Fields, field: string): PanelItem {
  const id = need(fieldOf(part, 'id'), `${field}/id`, isItemId);
  const text = fieldOf(part, 'text') ?? null;
  if (text === null) {
    // Only the default lists have texts of their own.
    if (id.startsWith('x')) throw new WrongField(`${field}/text`);
    return { id, text };
  }
  const written = need(text, `${field}/text`, isTextUpTo(PANEL_LIMITS.text));
  if (written.trim() === '') throw new WrongField(`${field}/text`);
  return { id, text: written };
}

function isItemId(value: unknown): value is string {
  return typeof value === 'string' && ITEM_ID.test(value);
}

function factorOf(part: Fields, field: string): PanelFactor {
  const letter = need(fieldOf(part, 'letter'), `${field}/letter`, isOneOf(PESTEL_LETTERS));
  return { ...itemOf(part, field), letter };
}

/** Links to factors that the panel has not are left out: the coordinator may have taken the factor away. */
function actionOf(part: Fields, field: string, factors: readonly PanelFactor[]): PanelAction {
  const given = need(fieldOf(part, 'links'), `${field}/links`, isFields);
  const links = factors.flatMap(({ id }): readonly (readonly [string, number])[] => {
    const strength = fieldOf(given, id);
    return strength === undefined || strength === 0
      ? []
      : [[id, need(strength, `${field}/links/${id}`, isOneOf([1, 2, 3]))]];
  });
  return { ...itemOf(part, field), links: Object.fromEntries(links) };
}

function groupOf(value: unknown, panel: Panel): GroupValues | null {
  if (value === null || value === undefined) return null;
  if (panel.round === 1) throw new WrongField('group');
  // In a link they stand in the order of the questions, 0 where there are none.
  const given = Array.isArray(value) ? value : need(value, 'group', isFields);
  return Object.fromEntries(
    questionsOf(panel).flatMap((question, at) => {
      const triple = Array.isArray(given) ? given[at] : fieldOf(given, question.key);
      return triple === undefined || triple === 0
        ? []
        : [[question.key, tripleOf(triple, question)] as const];
    }),
  );
}

function tripleOf(triple: unknown, { key, least, most }: Question): GroupValues[string] {
  const isWithin = (one: unknown): one is number => typeof one === 'number' && one >= least && one <= most;
  const [low, median, high] = listOf(triple, `group/${key}`, 3, (one, field) => need(one, field, isWithin));
  if (low === undefined || median === undefined || high === undefined || low > median || median > high)
    throw new WrongField(`group/${key}`);
  return [low, median, high];
}
