import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** One import as written in a file; `target` is a path from the root, or a package name. */
export interface FoundImport {
  readonly file: string;
  readonly target: string;
  readonly isPackage: boolean;
  /** Whether the file is named by `new URL`, `?url` or `?raw`, which need no types of it. */
  readonly asAddress: boolean;
  readonly typeOnly: boolean;
}

const CODE = /\.(ts|mts|js|mjs)$/;
/** Folders that are not in the repository. */
const MADE_BY_BUILD = /^(?:indicators\/built|dist|\.cache)\//;
const SKIPPED = new Set(['node_modules', 'fixtures', 'derived', 'pictures', 'built', 'dist']);

/** Lists the code files below the folders, as paths from the root with `/`. */
export function listCode(root: string, folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listCode(root, [path]);
      return CODE.test(entry.name) ? [path] : [];
    }),
  );
}

/** Reads every import, re-export, dynamic import and `new URL(…, import.meta.url)` of a file with a real parser. */
export function readImports(root: string, file: string): readonly FoundImport[] {
  const code = readFileSync(join(root, file), 'utf8');
  const { module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const statics = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    request: moduleRequest.value,
    typeOnly:
      entries.length > 0 ? entries.every(({ isType }) => isType) : /^import\s+type\b/.test(code.slice(start)),
  }));
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ request: moduleRequest.value, typeOnly: isType }] : [],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    request: code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typeOnly: false,
  }));
  const urls = [...code.matchAll(/new URL\(\s*['"`]([^'"`]+[^/'"`])['"`]\s*,\s*import\.meta\.url/g)].map(
    ([, request]) => ({
      request: `${request ?? ''}?url`,
      typeOnly: false,
    }),
  );
  return [...statics, ...exported, ...dynamic, ...urls].map(({ request, typeOnly }) => {
    const isPackage = !request.startsWith('.');
    const bare = request.replace(/\?.*$/, '');
    const asAddress = bare !== request;
    return {
      file,
      typeOnly,
      isPackage,
      asAddress,
      target: isPackage ? bare : posix.join(posix.dirname(file), bare),
    };
  });
}

/** Sentences that name file and forbidden import, or a file whose folder is not in the table; empty = all is well. */
export function findViolations(
  imports: readonly FoundImport[],
  files: readonly string[],
  table: Readonly<Record<string, readonly string[]>>,
  packages: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const strangers = files
    .filter((file) => ownerOf(file, table) === null)
    .map((file) => `${file}: its folder is not in the import table`);
  return [...strangers, ...imports.flatMap((found) => judge(found, table, packages))];
}

function judge(
  { file, target, isPackage, typeOnly, asAddress }: FoundImport,
  table: Readonly<Record<string, readonly string[]>>,
  packages: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  if (isPackage) {
    const rule = Object.entries(packages).find(([name]) => isWithin(target, name));
    return !rule || rule[1].some((place) => isWithin(file, place))
      ? []
      : [`${file} must not import ${target}`];
  }
  if (MADE_BY_BUILD.test(target) && !asAddress) {
    return [`${file} imports ${target}, which only the build makes: types are checked before it`];
  }
  if (target.startsWith('..')) return [`${file} imports ${target}, outside the project`];
  const owner = ownerOf(file, table);
  if (owner === null) return [];
  if (ownerOf(target, table) === null && !/\.(json|css|html|svg)$/.test(target)) {
    return [`${file} imports ${target}, whose folder is not in the import table`];
  }
  const allowed = [owner, ...(table[owner] ?? [])];
  return mayImport(target, typeOnly, allowed, table) ? [] : [`${file} must not import ${target}`];
}

/** A rule for a folder covers its files, and the folders below it that have no line of their own (or all, for `src`). */
function mayImport(
  target: string,
  typeOnly: boolean,
  allowed: readonly string[],
  table: Readonly<Record<string, readonly string[]>>,
): boolean {
  const owner = ownerOf(target, table) ?? target;
  if (allowed.some((rule) => rule.startsWith('!') && isWithin(target, rule.slice(1)))) return false;
  return allowed.some((rule) => {
    if (rule.startsWith('types:')) return typeOnly && [owner, target].includes(rule.slice('types:'.length));
    return rule === owner || rule === target || (!(rule in table) && isWithin(owner, rule));
  });
}

function ownerOf(path: string, table: Readonly<Record<string, readonly string[]>>): string | null {
  const keys = Object.keys(table).filter((key) => isWithin(path, key));
  return keys.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The folder above this test folder that holds the project. */
export const PROJECT_ROOT = join(import.meta.dirname, '..', '..');

/** Path of the fixture tree that breaks the table on purpose, from the root. */
export const BAD_TREE = relative(PROJECT_ROOT, join(dirname(import.meta.dirname), 'fixtures', 'architecture'))
  .split(sep)
  .join('/');
