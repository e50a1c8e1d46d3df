import { weighsDimensions } from './levels.ts';
import { INSTRUMENTS, type Panel, type PanelItem } from './panel.ts';
import { questionsOf } from './questions.ts';

/** First part of a packed panel, and of one that weighs something else than the dimensions: earlier versions refuse it. */
const PACKED_PANEL = 'p1';
const PACKED_WEIGHED = 'p2';

/**
 * A panel as a short list: instruments by their places, ids of a list in one text (a factor with its letter, an action
 * with its links), own texts apart; what is weighed at the end, where it is not the dimensions of potential.
 */
export function packPanel(panel: Panel): readonly unknown[] {
  const { factors, components, actions, risks, group, weighed } = panel;
  const isUsual = weighsDimensions(weighed);
  return [
    isUsual ? PACKED_PANEL : PACKED_WEIGHED,
    panel.id,
    panel.title,
    panel.askedBy,
    panel.language,
    panel.round,
    panel.instruments.map((one) => INSTRUMENTS.indexOf(one)).join(''),
    panel.towns.join(' '),
    factors.map(({ id, letter }) => `${id}${letter}`).join(' '),
    idsOf(components),
    actions.map(({ id, links }) => [id, ...Object.entries(links).flat()].join('.')).join(' '),
    idsOf(risks),
    [factors, components, actions, risks].map((list) =>
      list.flatMap(({ text }, at) => (text === null ? [] : [[at, text]])),
    ),
    panel.consent,
    panel.weighing,
    group === null ? 0 : questionsOf(panel).map(({ key }) => group[key] ?? 0),
    ...(isUsual ? [] : [[weighed.level, ...weighed.items].join(' ')]),
  ];
}

function idsOf(items: readonly PanelItem[]): string {
  return items.map(({ id }) => id).join(' ');
}

/** The list of {@link packPanel} in the form of a file, to be checked as one; null if it is no such list. */
export function unpackPanel(list: readonly unknown[]): Readonly<Record<string, unknown>> | null {
  const [kind, id, title, askedBy, language, round, instruments, towns, ...rest] = list;
  const [factors, components, actions, risks, texts, consent, weighing, group, weighed] = rest;
  if ((kind !== PACKED_PANEL && kind !== PACKED_WEIGHED) || !Array.isArray(texts)) return null;
  const own = (at: number) => ownTexts(texts[at]);
  const [factorTexts, componentTexts, actionTexts, riskTexts] = [own(0), own(1), own(2), own(3)];
  const unpacked = {
    format: 1,
    id,
    title,
    askedBy,
    language,
    round,
    instruments: [...String(instruments)].map((place) => INSTRUMENTS[Number(place)]),
    towns: words(towns),
    factors: words(factors).map((word, at) => ({
      id: word.slice(0, -1),
      letter: word.slice(-1),
      text: factorTexts.get(at) ?? null,
    })),
    components: words(components).map((word, at) => ({ id: word, text: componentTexts.get(at) ?? null })),
    actions: words(actions).map((word, at) => ({ ...unpackLinks(word), text: actionTexts.get(at) ?? null })),
    risks: words(risks).map((word, at) => ({ id: word, text: riskTexts.get(at) ?? null })),
    consent,
    weighing,
  };
  const [level = '', ...items] = words(weighed);
  return {
    ...unpacked,
    group: Array.isArray(group) ? group : null,
    ...(kind === PACKED_WEIGHED ? { weighed: { level, items } } : {}),
  };
}

function words(text: unknown): readonly string[] {
  return typeof text === 'string' && text !== '' ? text.split(' ') : [];
}

function ownTexts(list: unknown): ReadonlyMap<unknown, unknown> {
  return new Map(
    (Array.isArray(list) ? list : []).flatMap((pair): readonly (readonly [unknown, unknown])[] =>
      Array.isArray(pair) ? [[pair[0], pair[1]]] : [],
    ),
  );
}

function unpackLinks(word: string): {
  readonly id: string;
  readonly links: Readonly<Record<string, number>>;
} {
  const [id = '', ...parts] = word.split('.');
  const links = parts.flatMap((part, at): readonly (readonly [string, number])[] =>
    at % 2 === 0 ? [[part, Number(parts[at + 1])]] : [],
  );
  return { id, links: Object.fromEntries(links) };
}
