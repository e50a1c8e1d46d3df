import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A name that a file exports, with the part of the file that declares it. */
interface Declared {
  readonly name: string;
  readonly local: string;
  readonly start: number;
  readonly end: number;
}

/** What a file exports and takes from other files: `a.ts: name`, or `a.ts: *` where it takes a file whole. */
interface Links {
  readonly exports: readonly Declared[];
  readonly taken: ReadonlySet<string>;
}

/**
 * Exports of the product's files that tests import and no file of the product does, as `file: name`; an export that
 * its own file uses elsewhere is no such one. Paths are from the root.
 */
export function testOnlyExports(
  root: string,
  productFiles: readonly string[],
  testFiles: readonly string[],
): readonly string[] {
  const product = new Map(productFiles.map((file) => [file, readLinks(root, file)]));
  const byProduct = new Set([...product.values()].flatMap(({ taken }) => [...taken]));
  const byTests = new Set(testFiles.flatMap((file) => [...readLinks(root, file).taken]));
  return [...product].flatMap(([file, { exports }]) => {
    const isTaken = (by: ReadonlySet<string>, name: string): boolean =>
      by.has(`${file}: ${name}`) || by.has(`${file}: *`);
    return exports
      .filter(({ name }) => isTaken(byTests, name) && !isTaken(byProduct, name))
      .filter((declared) => !isUsedInFile(root, file, declared))
      .map(({ name }) => `${file}: ${name}`);
  });
}

function readLinks(root: string, file: string): Links {
  const code = readFileSync(join(root, file), 'utf8');
  const { module } = parseSync(file, code);
  const { staticImports, staticExports, dynamicImports } = module;
  const taken = new Set<string>();
  const take = (request: string, name: string): void => {
    if (!request.startsWith('.')) return;
    taken.add(`${posix.join(posix.dirname(file), request.replace(/\?.*$/, ''))}: ${name}`);
  };
  for (const { moduleRequest, entries } of staticImports)
    for (const { importName } of entries)
      take(moduleRequest.value, importName.kind === 'Default' ? 'default' : (importName.name ?? '*'));
  for (const { start, end } of dynamicImports.map(({ moduleRequest }) => moduleRequest))
    take(code.slice(start + 1, end - 1), '*');
  const exports: Declared[] = [];
  for (const { start, end, entries } of staticExports)
    for (const { moduleRequest, importName, exportName, localName } of entries) {
      if (moduleRequest !== null) take(moduleRequest.value, importName.name ?? '*');
      else if (exportName.name !== null && localName.name !== null)
        exports.push({ name: exportName.name, local: localName.name, start, end });
    }
  return { exports, taken };
}

/** True if the name stands in its file outside of its own declaration. */
function isUsedInFile(root: string, file: string, { local, start, end }: Declared): boolean {
  const { program } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  let isUsed = false;
  new Visitor({
    Identifier: (node) => {
      if (node.name === local && (node.start < start || node.start >= end)) isUsed = true;
    },
  }).visit(program);
  return isUsed;
}
