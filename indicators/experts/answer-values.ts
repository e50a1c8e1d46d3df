import { textHash } from './hash.ts';
import type { Panel } from './panel.ts';
import { type Question, questionsOf } from './questions.ts';
import { isFields } from './read-parts.ts';

/** Values of an answer as read, and what was left out of it by key. */
export interface SortedValues {
  readonly values: Readonly<Record<string, number>>;
  readonly outOfBounds: readonly string[];
  readonly unknown: readonly string[];
}

/** Most values of a file that are looked at, and levels of its tree. */
const MOST_VALUES = 50_000;
const MOST_LEVELS = 6;

/** Values as a tree, by the parts of their keys: `{ problems: { all: { f1: { relevance: 3 } } } }`. */
export function valueTree(values: Readonly<Record<string, number>>): Readonly<Record<string, unknown>> {
  const root = new Map<string, unknown>();
  for (const [key, value] of Object.entries(values)) {
    const parts = key.split('/');
    const last = parts.pop() ?? '';
    let branch = root;
    for (const part of parts) {
      const next = branch.get(part);
      const deeper = next instanceof Map ? next : new Map<string, unknown>();
      branch.set(part, deeper);
      branch = deeper;
    }
    branch.set(last, value);
  }
  return treeOf(root);
}

function treeOf(branch: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...branch].map(([key, value]) => [key, value instanceof Map ? treeOf(value) : value]),
  );
}

/** Sorts the values of a tree into those that answer questions of the panel and the others. */
export function sortValues(panel: Panel, tree: unknown): SortedValues {
  const questions = new Map(questionsOf(panel).map((question) => [question.key, question]));
  const good: (readonly [string, number])[] = [];
  const outOfBounds: string[] = [];
  const unknown: string[] = [];
  for (const [key, value] of leavesOf(tree)) {
    const question = questions.get(key);
    if (question === undefined) unknown.push(key);
    else if (isAnswer(question, value)) good.push([key, value]);
    else outOfBounds.push(key);
  }
  return { values: Object.fromEntries(good), outOfBounds, unknown };
}

function isAnswer({ least, most }: Question, value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= least && value <= most;
}

function leavesOf(tree: unknown): readonly (readonly [key: string, value: unknown])[] {
  const leaves: (readonly [string, unknown])[] = [];
  const walk = (branch: unknown, path: string, level: number): void => {
    if (leaves.length >= MOST_VALUES) return;
    if (!isFields(branch) || level >= MOST_LEVELS) leaves.push([path, branch]);
    else
      for (const [key, value] of Object.entries(branch))
        walk(value, path === '' ? key : `${path}/${key}`, level + 1);
  };
  walk(tree, '', 0);
  return leaves.filter(([path]) => path !== '');
}

/** Which questions a packed answer is to, so that it is never read against others. */
export function questionsHash(panel: Panel): string {
  return textHash(
    questionsOf(panel)
      .map(({ key, least, most }) => `${key} ${least} ${most}`)
      .join(),
  );
}

const OPEN = '-';
const BASE = 36;

/** Values in the order of the questions, each above its least in base 36, in one sign or two; `-` = open. */
export function packValues(panel: Panel, values: Readonly<Record<string, number>>): string {
  return questionsOf(panel)
    .map((question) => {
      const value = values[question.key];
      const width = widthOf(question);
      return value === undefined
        ? OPEN.repeat(width)
        : (value - question.least).toString(BASE).padStart(width, '0');
    })
    .join('');
}

/** Reads {@link packValues} back; null if it does not fit the questions. */
export function unpackValues(panel: Panel, packed: string): Readonly<Record<string, number>> | null {
  const values: (readonly [string, number])[] = [];
  let at = 0;
  for (const question of questionsOf(panel)) {
    const width = widthOf(question);
    const part = packed.slice(at, at + width);
    at += width;
    if (part === OPEN.repeat(width)) continue;
    if (part.length < width || !/^[0-9a-z]+$/.test(part)) return null;
    const value = Number.parseInt(part, BASE) + question.least;
    if (value > question.most) return null;
    values.push([question.key, value]);
  }
  return at === packed.length ? Object.fromEntries(values) : null;
}

function widthOf({ least, most }: Question): number {
  return most - least < BASE ? 1 : 2;
}
