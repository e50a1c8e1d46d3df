import type { z } from 'zod';
import { errorAt, type Problem } from '../figures/problem.ts';
import { type CoverageRule, completeMethod, type Method, type MethodSettings } from '../scoring/method.ts';
import type { ScoreTree } from '../scoring/tree.ts';
import type { NamedText } from './dataset-texts.ts';
import { methodSchema } from './method-schema.ts';
import type { Meta as WholeMeta } from './read-meta.ts';

/** Rows of iMeta with the name of their file. */
type Meta = Pick<WholeMeta, 'file' | 'rows'>;

/** A method with what is wrong in its file. */
export interface ReadMethod {
  readonly method: Method;
  readonly problems: readonly Problem[];
}

/** Reads `method.json`; a missing file, or a key left out, means the defaults. */
export function readMethod(source: NamedText | null): ReadMethod {
  if (source === null) return { method: completeMethod(), problems: [] };
  let content: unknown;
  try {
    content = JSON.parse(source.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = `The file is no JSON: ${error instanceof Error ? error.message : String(error)}.`;
    const hint =
      'Correct the place that the message names; JSON wants double quotes and no comma at the end.';
    return {
      method: completeMethod(),
      problems: [
        errorAt({
          kind: 'no-json',
          file: source.file,
          message,
          hint,
          values: [error instanceof Error ? error.message : String(error)],
        }),
      ],
    };
  }
  const parsed = methodSchema.safeParse(content);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => problemOf(source.file, issue));
    return { method: completeMethod(), problems };
  }
  const { $schema: _, coverage, ...settings } = parsed.data;
  const rules = coverage === undefined ? {} : { coverage: coverage && withoutFormerNames(coverage) };
  return { method: completeMethod({ ...settings, ...rules } satisfies MethodSettings), problems: [] };
}

/** Rules under the present names of their keys. */
function withoutFormerNames(
  rules: NonNullable<z.infer<typeof methodSchema>['coverage']>,
): Readonly<Record<string, CoverageRule>> {
  return Object.fromEntries(
    Object.entries(rules).map(([node, { minOwn, ...rule }]) => [
      node,
      minOwn === undefined ? rule : { minTownLevel: minOwn, ...rule },
    ]),
  );
}

function problemOf(file: string, issue: z.core.$ZodIssue): Problem {
  const where = issue.path.join('.');
  const wrong = (message: string, hint: string, ...allowed: readonly string[]): Problem =>
    errorAt({
      kind: 'wrong-method',
      file,
      column: where === '' ? null : where,
      message,
      hint,
      values: allowed,
    });
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return wrong(`Unknown key ${keys}.`, `Keys that may stand here: ${keysAt(issue.path).join(', ')}.`, keys);
  }
  if (issue.code === 'invalid_value')
    return wrong('This is no value that is known here.', `Write one of ${issue.values.join(', ')}.`);
  return wrong(`${issue.message}.`, 'See indicators/coinr/method.schema.json for what may stand here.');
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const { shape } = methodSchema;
  switch (path[0]) {
    case undefined:
      return Object.keys(shape).filter((key) => key !== '$schema');
    case 'impute':
      return Object.keys(shape.impute.unwrap().shape);
    case 'treat':
      return Object.keys(shape.treat.unwrap().shape);
    case 'normalise':
      return Object.keys(shape.normalise.unwrap().shape);
    case 'gradeWeight':
      return Object.keys(shape.gradeWeight.unwrap().shape);
    default:
      return ['minShare', 'minCount', 'minValues', 'minTownLevel', 'needs', 'maxNeutral'];
  }
}

/** What a method asks for and the tables do not have: a grouping, a node or level that it names, goalposts. */
export function checkMethod(file: string, method: Method, tree: ScoreTree, meta: Meta): readonly Problem[] {
  return [
    ...checkGroup(file, method, meta),
    ...checkNames(file, 'aggregate', Object.keys(method.aggregate), tree),
    ...checkNames(file, 'coverage', Object.keys(method.coverage ?? {}), tree),
    ...checkNeeds(file, method, tree),
    ...checkGoalposts(method, tree, meta),
  ];
}

function checkGroup(file: string, { impute }: Method, meta: Meta): readonly Problem[] {
  if (impute.method !== 'groupMean') return [];
  const groups = meta.rows.filter(({ type }) => type === 'Group').map(({ code }) => code);
  if (impute.group !== null && groups.includes(impute.group)) return [];
  const message =
    impute.group === null
      ? 'groupMean needs a grouping of the units.'
      : `${meta.file} has no row "${impute.group}" of Type Group.`;
  const hint =
    groups.length === 0
      ? 'Add a column of Type Group to the tables, or choose another method.'
      : `Write one of ${groups.join(', ')}.`;
  return [
    errorAt({
      kind: 'unknown-group',
      file,
      column: 'impute.group',
      message,
      hint,
      values: [impute.group ?? ''],
    }),
  ];
}

function checkNames(
  file: string,
  part: 'aggregate' | 'coverage',
  names: readonly string[],
  { nodes }: ScoreTree,
): readonly Problem[] {
  const levels = [...new Set(nodes.map(({ level }) => String(level)))].sort((a, b) => Number(a) - Number(b));
  const known = new Set([...nodes.map(({ code }) => code), ...levels]);
  if (part === 'aggregate') known.add('default');
  return names
    .filter((name) => !known.has(name))
    .map((name) =>
      errorAt({
        kind: 'unknown-node',
        file,
        column: `${part}.${name}`,
        message: `"${name}" is neither a node nor a level of the tree.`,
        hint: `The levels are ${levels.join(', ')}; level 1 is the nodes right above the indicators (Level 2 of iMeta).`,
        values: [name],
      }),
    );
}

function checkNeeds(file: string, { coverage }: Method, { nodes }: ScoreTree): readonly Problem[] {
  const known = nodes.map(({ code }) => code);
  return Object.entries(coverage ?? {}).flatMap(([at, { needs = [] }]) =>
    needs
      .filter((code) => !known.includes(code))
      .map((code) =>
        errorAt({
          kind: 'unknown-node',
          file,
          column: `coverage.${at}.needs`,
          message: `"${code}" is no node of the tree.`,
          hint: `Write one of ${known.join(', ')}.`,
          values: [code],
        }),
      ),
  );
}

/** Indicators whose goalposts the method asks for and iMeta does not give. */
export function checkGoalposts(
  { normalise }: Method,
  tree: Pick<ScoreTree, 'indicators'>,
  meta: Meta,
): readonly Problem[] {
  if (normalise.method !== 'goalposts' || normalise.fallback !== null) return [];
  const lines = new Map(meta.rows.map(({ code, line }) => [code, line]));
  return tree.indicators
    .filter(({ goalposts }) => goalposts === null)
    .map(({ code }) =>
      errorAt({
        kind: 'no-goalposts',
        file: meta.file,
        line: lines.get(code) ?? null,
        column: 'GoalpostLow',
        message: `The method asks for goalposts and ${code} has none.`,
        hint: 'Give GoalpostLow and GoalpostHigh, or set normalise.fallback to "minmax" in the method.',
        values: [code],
      }),
    );
}
