import { DIMENSIONS } from '../../indicators/types.ts';
import {
  type DigestAction,
  type DigestTown,
  type DigestWeights,
  type ExpertDigest,
  MAX_DIGEST_ACTIONS,
  MAX_DIGEST_EXPERTS,
  MAX_DIGEST_NAME,
  MAX_DIGEST_TEXT,
} from './expert-digest.ts';
import type { LegalValues } from './legal-values.ts';
import { MAX_WEIGHT } from './method-state.ts';

/** Thousandths of a weight that a digest keeps. */
const WEIGHT_UNIT = 1000;
/** The level whose weights stand without their names, in the order of the dimensions. */
const UNNAMED = 'potential';

/**
 * Parts joined by `~`: experts, day, title, who asked, weights, actions, towns. Texts are UTF-8 in base64url; weights
 * are thousandths in the order of the nine dimensions, joined by `_`, or of another level by name,
 * `hazard*natural:1200*human:800`; actions `a3` or `x1:text`, joined by `*`; a town
 * is `id:need:action`.
 */
export function encodeDigest(digest: ExpertDigest): string {
  return [
    digest.experts,
    digest.day,
    textCode(digest.title),
    textCode(digest.askedBy),
    digest.weights === null ? '' : encodeWeights(digest.weights),
    digest.actions.map(({ id, text }) => (text === null ? id : `${id}:${textCode(text)}`)).join('*'),
    Object.entries(digest.towns)
      .map(([id, { need, action }]) => `${id}:${need}:${action}`)
      .join('*'),
  ].join('~');
}

/** Reads {@link encodeDigest} back; null if any part makes no sense or names a town or an item that is not there. */
export function readDigest(
  code: string,
  legal: Pick<LegalValues, 'towns' | 'expertLevels'>,
): ExpertDigest | null {
  const [count = '', day = '', ...rest] = code.split('~');
  const [title, askedBy] = rest.slice(0, 2).map((text) => readText(text, MAX_DIGEST_NAME));
  const weights = readWeights(rest[2] ?? '', legal);
  const actions = readList(rest[3] ?? '', readAction);
  const towns = readList(rest[4] ?? '', readTown);
  const experts = /^[1-9]\d{0,2}$/.test(count) ? Number(count) : 0;
  if (experts === 0 || experts > MAX_DIGEST_EXPERTS || rest.length !== 5) return null;
  if (title == null || askedBy == null || !isDay(day) || weights === undefined) return null;
  if (actions === null || actions.length > MAX_DIGEST_ACTIONS || towns === null) return null;
  const isLegal = towns.every(([id, { action }]) => legal.towns.has(id) && action < actions.length);
  const byId = Object.fromEntries(towns);
  if (!isLegal || Object.keys(byId).length !== towns.length) return null;
  return { title, askedBy, experts, day, weights, actions, towns: byId };
}

function isDay(text: string): boolean {
  return text === '' || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)));
}

/** Every part of a list by `read`; null if one makes no sense. */
function readList<Item>(text: string, read: (part: string) => Item | null): readonly Item[] | null {
  const items = text === '' ? [] : text.split('*').map(read);
  const found = items.filter((item) => item !== null);
  return found.length === items.length ? found : null;
}

function readAction(part: string): DigestAction | null {
  const [id = '', code, ...rest] = part.split(':');
  if (!/^[a-z][a-z0-9-]{0,23}$/.test(id) || rest.length > 0) return null;
  if (code === undefined) return { id, text: null };
  const text = readText(code, MAX_DIGEST_TEXT);
  return text === null || text === '' ? null : { id, text };
}

function readTown(part: string): readonly [id: string, town: DigestTown] | null {
  const [, id = '', need = '', action = ''] = /^([a-z-]+):(\d{1,3}):(\d{1,2})$/.exec(part) ?? [];
  return id === '' || Number(need) > 100 ? null : [id, { need: Number(need), action: Number(action) }];
}

function encodeWeights({ level, weights }: DigestWeights): string {
  const thousandths = (weight: number) => Math.round(weight * WEIGHT_UNIT);
  const items = Object.keys(weights);
  const isUnnamed =
    level === UNNAMED &&
    items.length === DIMENSIONS.length &&
    DIMENSIONS.every((code) => weights[code] !== undefined);
  if (isUnnamed) return DIMENSIONS.map((code) => thousandths(weights[code] ?? 1)).join('_');
  return [level, ...items.map((item) => `${item}:${thousandths(weights[item] ?? 1)}`)].join('*');
}

/** Undefined if they make no sense. */
function readWeights(
  text: string,
  legal: Pick<LegalValues, 'expertLevels'>,
): ExpertDigest['weights'] | undefined {
  if (text === '') return null;
  if (/^\d/.test(text)) return readUnnamed(text);
  const [level = '', ...parts] = text.split('*');
  const known = legal.expertLevels.get(level) ?? [];
  const weights = new Map(
    parts.map((part) => {
      const [item = '', weight = '', ...rest] = part.split(':');
      return [item, rest.length === 0 && known.includes(item) ? readWeight(weight) : null] as const;
    }),
  );
  const isLegal = weights.size === parts.length && parts.length > 1 && ![...weights.values()].includes(null);
  return isLegal
    ? { level, weights: Object.fromEntries([...weights].map(([item, weight]) => [item, weight ?? 1])) }
    : undefined;
}

function readUnnamed(text: string): DigestWeights | undefined {
  const weights = text.split('_').map(readWeight);
  if (weights.length !== DIMENSIONS.length || weights.includes(null)) return undefined;
  return {
    level: UNNAMED,
    weights: Object.fromEntries(DIMENSIONS.map((code, at) => [code, weights[at] ?? 1])),
  };
}

function readWeight(text: string): number | null {
  const weight = /^\d{1,4}$/.test(text) ? Number(text) / WEIGHT_UNIT : null;
  return weight === null || weight > MAX_WEIGHT ? null : weight;
}

function textCode(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function readText(code: string, most: number): string | null {
  if (!/^[\w-]*$/.test(code)) return null;
  try {
    const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
    return [...text].length <= most ? text : null;
  } catch {
    return null;
  }
}
