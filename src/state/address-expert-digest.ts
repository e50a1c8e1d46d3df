import { DIMENSIONS } from '../../indicators/types.ts';
import {
  type DigestAction,
  type DigestTown,
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

/**
 * Parts joined by `~`: experts, day, title, who asked, weights, actions, towns. Texts are UTF-8 in base64url; weights
 * are thousandths in the order of the nine dimensions, joined by `_`; actions `a3` or `x1:text`, joined by `*`; a town
 * is `id:need:action`.
 */
export function encodeDigest(digest: ExpertDigest): string {
  const { weights } = digest;
  return [
    digest.experts,
    digest.day,
    textCode(digest.title),
    textCode(digest.askedBy),
    weights === null
      ? ''
      : DIMENSIONS.map((code) => Math.round((weights[code] ?? 1) * WEIGHT_UNIT)).join('_'),
    digest.actions.map(({ id, text }) => (text === null ? id : `${id}:${textCode(text)}`)).join('*'),
    Object.entries(digest.towns)
      .map(([id, { need, action }]) => `${id}:${need}:${action}`)
      .join('*'),
  ].join('~');
}

/** Reads {@link encodeDigest} back; null if any part makes no sense or names a town that is not there. */
export function readDigest(code: string, legal: Pick<LegalValues, 'towns'>): ExpertDigest | null {
  const [count = '', day = '', ...rest] = code.split('~');
  const [title, askedBy] = rest.slice(0, 2).map((text) => readText(text, MAX_DIGEST_NAME));
  const weights = readWeights(rest[2] ?? '');
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

/** Undefined if they make no sense. */
function readWeights(text: string): ExpertDigest['weights'] | undefined {
  if (text === '') return null;
  const weights = text.split('_').map((one) => (/^\d{1,4}$/.test(one) ? Number(one) / WEIGHT_UNIT : -1));
  const isLegal =
    weights.length === DIMENSIONS.length && weights.every((one) => one >= 0 && one <= MAX_WEIGHT);
  return isLegal ? Object.fromEntries(DIMENSIONS.map((code, at) => [code, weights[at] ?? 1])) : undefined;
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
