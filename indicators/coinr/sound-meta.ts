import { errorAt, type Problem } from '../figures/problem.ts';
import type { Method } from '../scoring/method.ts';
import { checkTree, withoutFollowing } from './build-tree.ts';
import type { Meta, MetaRow } from './read-meta.ts';
import { checkGoalposts } from './read-method.ts';

/** The part of iMeta that can be used. */
export interface SoundMeta {
  /** Rows of a sound tree and of the columns beside it; no indicator and no node if nothing can be scored. */
  readonly rows: readonly MetaRow[];
  /** Indicators that are sound by themselves and cannot be scored: figures without a score. */
  readonly loose: readonly MetaRow[];
  readonly problems: readonly Problem[];
}

/**
 * Keeps of iMeta what is sound. Out are rows that a problem of the table names, rows without a column in the data
 * (`columns`), and nodes that nothing is left under. An indicator that lacks its parent, denominator or goalposts has
 * figures and no score; a node without its parent becomes a top. A circle is kept and reported.
 */
export function soundMeta(meta: Meta, columns: ReadonlySet<string>, method: Method): SoundMeta {
  const { file } = meta;
  const faulty = new Set(meta.problems.kept.map(({ line }) => line));
  const sound = meta.rows.filter(
    ({ line, type, code }) =>
      !faulty.has(line) && (type === 'Aggregate' || type === 'Other' || columns.has(code)),
  );
  const undivided = checkDenominators(file, sound);
  const unposted = checkGoalposts(
    method,
    { indicators: sound.filter(({ type }) => type === 'Indicator') },
    { file, rows: sound },
  );
  const lines = new Set([...undivided, ...unposted].map(({ line }) => line));
  const cut = soundTree(
    file,
    sound.filter(({ line }) => !lines.has(line)),
  );
  return {
    rows: cut.rows,
    loose: [...sound.filter(({ line }) => lines.has(line)), ...cut.loose],
    problems: [...undivided, ...unposted, ...withoutFollowing(cut.problems, meta.named)],
  };
}

function checkDenominators(file: string, rows: readonly MetaRow[]): readonly Problem[] {
  const divisors = new Set(
    rows.filter(({ type }) => type === 'Denominator' || type === 'Indicator').map(({ code }) => code),
  );
  return rows
    .filter(({ denominator }) => denominator !== null && !divisors.has(denominator))
    .map(({ line, code, denominator }) =>
      errorAt({
        kind: 'unknown-denominator',
        file,
        line,
        column: 'Denominator',
        message: `${code} is to be divided by "${denominator}", which has no usable figures.`,
        hint: 'Add a row of Type Denominator and its column, or empty this cell.',
        values: [code, denominator ?? ''],
      }),
    );
}

function soundTree(file: string, start: readonly MetaRow[]): SoundMeta {
  const problems: Problem[] = [];
  const loose: MetaRow[] = [];
  let rows = start;
  for (;;) {
    const found = checkTree({ file, rows });
    problems.push(...found);
    if (found.length === 0 || found.some(({ kind }) => kind === 'circle')) return { rows, loose, problems };
    const isBare = found.some(({ kind }) => kind === 'no-tree');
    const cut = isBare ? withoutTree(rows) : cutRows(rows, found);
    rows = cut.rows;
    loose.push(...cut.loose);
    if (isBare) return { rows, loose, problems };
  }
}

function withoutTree(rows: readonly MetaRow[]): Omit<SoundMeta, 'problems'> {
  return {
    rows: rows.filter(({ type }) => type !== 'Aggregate' && type !== 'Indicator'),
    loose: rows.filter(({ type }) => type === 'Indicator'),
  };
}

const EMPTY_NODE: readonly string[] = ['no-children', 'no-weight'];

function cutRows(rows: readonly MetaRow[], found: readonly Problem[]): Omit<SoundMeta, 'problems'> {
  const codesOf = (isMeant: (kind: string) => boolean): ReadonlySet<string> =>
    new Set(found.filter(({ kind }) => isMeant(kind)).map(({ values }) => values?.[0] ?? ''));
  const gone = codesOf((kind) => EMPTY_NODE.includes(kind));
  const parentless = codesOf((kind) => !EMPTY_NODE.includes(kind));
  const left = rows.filter(({ code, type }) => !(type === 'Aggregate' && gone.has(code)));
  const isLoose = ({ code, type }: MetaRow): boolean => type === 'Indicator' && parentless.has(code);
  return {
    rows: left
      .filter((row) => !isLoose(row))
      .map((row) => (parentless.has(row.code) ? { ...row, parent: null, weight: 1 } : row)),
    loose: left.filter(isLoose),
  };
}
