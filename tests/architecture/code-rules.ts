import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A place in a code file that breaks a rule: its line, counted from 1, and what is there. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

const MOST_PARAMETERS = 4;
/** What belongs to the whole page: an element that reads it disturbs a second explorer on the page. */
const OF_THE_PAGE = new Set(['location', 'history']);
const OF_THE_DOCUMENT =
  /^(querySelector(All)?|getElement(s?)By\w+|documentElement|body|head|title|location)$/;

interface Callable {
  readonly start: number;
  readonly params: readonly ESTree.ParamPattern[];
}

/** Functions, methods, constructors and types of functions of a file that take more than four parameters. */
export function longParameterLists(root: string, file: string): readonly Breach[] {
  return findIn(root, file, (report) => {
    const judge = (node: Callable): void => {
      const count = node.params.reduce((sum, param) => sum + parametersOf(param), 0);
      if (count > MOST_PARAMETERS) report(node, `${count} parameters`);
    };
    return new Visitor({
      FunctionDeclaration: judge,
      FunctionExpression: judge,
      ArrowFunctionExpression: judge,
      TSDeclareFunction: judge,
      TSEmptyBodyFunctionExpression: judge,
      TSFunctionType: judge,
      TSConstructorType: judge,
      TSMethodSignature: judge,
      TSCallSignatureDeclaration: judge,
      TSConstructSignatureDeclaration: judge,
    });
  });
}

/** A rest parameter that is taken apart, `...[a, b]`, is as many as it has parts. */
function parametersOf(param: ESTree.ParamPattern): number {
  return param.type === 'RestElement' && param.argument.type === 'ArrayPattern'
    ? param.argument.elements.length
    : 1;
}

/** Switches of a file that do not end in `default: return never(…)`, each by what it switches over. */
export function openSwitches(root: string, file: string): readonly Breach[] {
  return findIn(root, file, (report, code) => {
    return new Visitor({
      SwitchStatement: (node) => {
        const last = node.cases.at(-1);
        if (last?.test === null && last.consequent.length === 1 && callsNever(last.consequent[0])) return;
        report(node, code.slice(node.discriminant.start, node.discriminant.end));
      },
    });
  });
}

/** Reads of the whole page in a file: its address, its history, its root and queries that start at the document. */
export function pageReads(root: string, file: string): readonly Breach[] {
  return findIn(root, file, (report) => {
    return new Visitor({
      MemberExpression: ({ object, property, computed, start }) => {
        if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
        const what = `${object.name}.${property.name}`;
        if (OF_THE_PAGE.has(object.name)) report({ start }, what);
        if (computed) return;
        if (object.name === 'document' && OF_THE_DOCUMENT.test(property.name)) report({ start }, what);
        if (/^(window|globalThis)$/.test(object.name) && OF_THE_PAGE.has(property.name)) {
          report({ start }, what);
        }
      },
      // Read whole: given to a function, spread, assigned.
      CallExpression: ({ arguments: given }) => given.forEach(reportWhole),
      NewExpression: ({ arguments: given }) => given.forEach(reportWhole),
      VariableDeclarator: ({ init }) => reportWhole(init),
      AssignmentExpression: ({ left, right }) => [left, right].forEach(reportWhole),
      TemplateLiteral: ({ expressions }) => expressions.forEach(reportWhole),
    });

    function reportWhole(node: ESTree.Node | null): void {
      if (node?.type === 'Identifier' && OF_THE_PAGE.has(node.name)) report(node, node.name);
    }
  });
}

function callsNever(statement: ESTree.Statement | undefined): boolean {
  const value =
    statement?.type === 'ReturnStatement'
      ? statement.argument
      : statement?.type === 'ExpressionStatement'
        ? statement.expression
        : null;
  return (
    value?.type === 'CallExpression' && value.callee.type === 'Identifier' && value.callee.name === 'never'
  );
}

type Report = (node: { readonly start: number }, what: string) => void;

function findIn(
  root: string,
  file: string,
  visitorOf: (report: Report, code: string) => Visitor,
): readonly Breach[] {
  const code = readFileSync(join(root, file), 'utf8');
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Breach[] = [];
  const report: Report = ({ start }, what) =>
    found.push({ file, line: code.slice(0, start).split('\n').length, what });
  visitorOf(report, code).visit(program);
  return found;
}
