import {
  packValues,
  questionsHash,
  type SortedValues,
  sortValues,
  unpackValues,
  valueTree,
} from './answer-values.ts';
import { checkPanel, WEIGHED_FORMAT } from './check-panel.ts';
import { textHash } from './hash.ts';
import { EXPERT_ID_LENGTH, isId } from './ids.ts';
import { type LevelItems, weighsDimensions } from './levels.ts';
import { packPanel, unpackPanel } from './pack-panel.ts';
import { pack, unpack } from './packed-text.ts';
import type { Answer, Panel } from './panel.ts';
import type { ReadProblem, TooLong } from './problems.ts';
import { type Fields, fieldOf, isFields, isOneOf, isTextUpTo, need, WrongField } from './read-parts.ts';

/** Most characters of packed text in a link; longer ones are cut off by programs that pass them on. */
export const MOST_IN_LINK = 2000;
/** Most characters of a file that is read. */
export const MOST_IN_FILE = 4_000_000;
/** Most characters of an expert's name. */
export const MOST_IN_NAME = 60;

const PACKED_ANSWER = 'a1';

/** Packed text for a link, or why a file must be handed on. */
export type LinkText = { readonly text: string } | { readonly problem: TooLong };

/** A panel, or why there is none. */
export type ReadPanel = { readonly panel: Panel } | { readonly problem: ReadProblem };

/** An answer with the keys of values that were left out of it, or why there is none. */
export type ReadAnswer =
  | ({ readonly answer: Answer } & Pick<SortedValues, 'outOfBounds' | 'unknown'>)
  | { readonly problem: ReadProblem };

/** A panel as packed text for a link. */
export function panelText(panel: Panel): LinkText {
  return linkText(packPanel(panel));
}

/** A panel as a file (JSON). */
export function panelFile(panel: Panel): string {
  const { format } = weighsDimensions(panel.weighed) ? panel : { format: WEIGHED_FORMAT };
  return fileText({ kind: 'panel', ...panel, format });
}

/**
 * Reads a panel from packed text, a whole link that ends in it, or a file; never throws. `levels` are those that can be
 * weighed (`levelItems`): an item that they do not hold could not be named, so it is told as any damage is.
 */
export function readPanel(text: string, levels: LevelItems): ReadPanel {
  const parsed = parse(text);
  if ('problem' in parsed) return parsed;
  const fields = Array.isArray(parsed.value) ? unpackPanel(parsed.value) : parsed.value;
  return checkPanel(fields, levels);
}

/** An answer as packed text for a link. */
export function answerText(panel: Panel, answer: Answer): LinkText {
  const { round, expert, name, day, values } = answer;
  return linkText([
    PACKED_ANSWER,
    answer.panel,
    round,
    expert,
    name,
    day,
    questionsHash(panel),
    packValues(panel, values),
  ]);
}

/** An answer as a file (JSON), its values as a tree by the parts of their keys. */
export function answerFile(answer: Answer): string {
  return fileText({ kind: 'answer', ...answer, values: valueTree(answer.values) });
}

/** Reads an answer to the panel from packed text, a whole link that ends in it, or a file; never throws. */
export function readAnswer(panel: Panel, text: string): ReadAnswer {
  const parsed = parse(text);
  if ('problem' in parsed) return parsed;
  const { value } = parsed;
  if (!Array.isArray(value)) return checkAnswer(panel, value);
  const [kind, id, round, expert, name, day, hash, packed] = value;
  if (kind !== PACKED_ANSWER || typeof packed !== 'string') return { problem: { kind: 'not-answer' } };
  const head = { format: 1, panel: id, round, expert, name, day };
  const other = otherPanel(panel, head);
  if (other !== null) return { problem: other };
  if (hash !== questionsHash(panel)) return { problem: { kind: 'other-questions' } };
  const values = unpackValues(panel, packed);
  return values === null ? { problem: { kind: 'damaged' } } : checkAnswer(panel, { ...head, values });
}

function linkText(value: unknown): LinkText {
  const text = pack(value);
  return text.length <= MOST_IN_LINK
    ? { text }
    : { problem: { kind: 'too-long', length: text.length, most: MOST_IN_LINK } };
}

function fileText(content: Fields): string {
  return `${JSON.stringify({ ...content, check: textHash(JSON.stringify(content)) }, null, 1)}\n`;
}

type Parsed = { readonly value: unknown } | { readonly problem: ReadProblem };

function parse(text: string): Parsed {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { problem: { kind: 'empty' } };
  if (trimmed.length > MOST_IN_FILE)
    return { problem: { kind: 'too-large', length: trimmed.length, most: MOST_IN_FILE } };
  if (trimmed.startsWith('{')) return parseFile(trimmed);
  const [packed = ''] = /[\w-]*$/.exec(trimmed) ?? [];
  const value = unpack(packed);
  return Array.isArray(value) ? { value } : { problem: { kind: 'damaged' } };
}

/** A file written here says how it adds up; one made by hand need not. */
function parseFile(text: string): Parsed {
  try {
    const { check, ...content } = JSON.parse(text) as Fields;
    if (check !== undefined && check !== textHash(JSON.stringify(content)))
      return { problem: { kind: 'damaged' } };
    return { value: content };
  } catch {
    return { problem: { kind: 'damaged' } };
  }
}

function otherPanel(panel: Panel, fields: Fields): ReadProblem | null {
  const [id, round] = [fieldOf(fields, 'panel'), fieldOf(fields, 'round')];
  if (typeof id !== 'string') return { kind: 'not-answer' };
  if (id !== panel.id) return { kind: 'other-panel', panel: id.slice(0, MOST_IN_NAME) };
  if (round !== panel.round && (round === 1 || round === 2)) return { kind: 'other-round', round };
  return null;
}

function checkAnswer(panel: Panel, fields: unknown): ReadAnswer {
  if (!isFields(fields) || !isFields(fieldOf(fields, 'values'))) return { problem: { kind: 'not-answer' } };
  const format = fieldOf(fields, 'format');
  if (typeof format === 'number' && format > 1) return { problem: { kind: 'newer-format' } };
  const other = otherPanel(panel, fields);
  if (other !== null) return { problem: other };
  try {
    const { values, outOfBounds, unknown } = sortValues(panel, fieldOf(fields, 'values'));
    return { answer: { ...headOf(fields, panel), values }, outOfBounds, unknown };
  } catch (error) {
    if (error instanceof WrongField) return { problem: { kind: 'wrong-field', field: error.field } };
    throw error;
  }
}

function headOf(fields: Fields, panel: Panel): Omit<Answer, 'values'> {
  const of = (name: keyof Answer) => fieldOf(fields, name);
  return {
    format: need(of('format'), 'format', isOneOf([1])),
    panel: panel.id,
    round: need(of('round'), 'round', isOneOf([panel.round])),
    expert: need(of('expert'), 'expert', (id): id is string => isId(id, EXPERT_ID_LENGTH)),
    name: need(of('name') ?? '', 'name', isTextUpTo(MOST_IN_NAME)),
    day: need(of('day') ?? null, 'day', isDayOrNull),
  };
}

function isDayOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
}
