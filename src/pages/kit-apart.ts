import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';

/**
 * Folders whose code reads no texts and builds on none but these: packages, what scores, places, colours, addresses and
 * the still map. It stands in the page of a frame, where it comes while the line would be idle, and is left out of the
 * script that draws.
 */
const KIT_FOLDERS: readonly string[] = [
  ...['node_modules/', 'indicators/', 'geodata/', 'styles/', 'src/lib/', 'src/state/'],
  'src/map/',
];
const KIT = 'globalThis.monotownsKit';
const ENTRY = 'kit-of-a-script';

/** What a script uses of the kit, by module: names of exports. */
export type KitUse = ReadonlyMap<string, readonly string[]>;

/** Takes the kit out of a script, which finds it in the page; see {@link kitScript}. `root` is the project's folder. */
export function kitApart(root: string): Plugin {
  return {
    name: 'kit-apart',
    enforce: 'post',
    transform(code, id) {
      const file = fileOf(root, id);
      if (!isOfKit(file)) return null;
      const exported = exportsIn(code, this.parse(code)).map((one) => {
        if ('again' in one) return one.again;
        const found = `/*#__PURE__*/ (() => ${KIT}[${JSON.stringify(`${file} ${one.name}`)}])()`;
        return `${one.name === 'default' ? 'export default' : `export const ${one.name} =`} ${found};`;
      });
      return { code: exported.join('\n'), map: null, moduleSideEffects: false };
    },
  };
}

/** What a script built with {@link kitApart} reads of the kit. */
export function kitUseOf(code: string): KitUse {
  const use = new Map<string, string[]>();
  for (const [, file = '', name = ''] of code.matchAll(/monotownsKit\[[`'"]([^`'"\]]+) (\w+)[`'"]\]/g))
    use.set(file, [...(use.get(file) ?? []), name]);
  return use;
}

/**
 * The script that holds what another reads of the kit. `root` is the project's folder. Throws where it would take in code
 * from elsewhere, which would then be there twice and find no texts.
 */
export async function kitScript(root: string, use: KitUse, plugins: readonly Plugin[]): Promise<string> {
  const entry = join(root, ENTRY);
  const parts = [...use].map(([file, names], i) => {
    const named = names.map((name, j) => `${name} as kit${i}_${j}`).join(', ');
    const kept = names.map((name, j) => `${JSON.stringify(`${file} ${name}`)}: kit${i}_${j}`).join(', ');
    return { imported: `import { ${named} } from ${JSON.stringify(join(root, file))};`, kept };
  });
  const made = `${KIT} = { ${parts.map(({ kept }) => kept).join(', ')} };`;
  const text = [...parts.map(({ imported }) => imported), made].join('\n');
  const kit: Plugin = {
    name: 'kit-script',
    resolveId: (id) => (id === entry ? `\0${ENTRY}` : null),
    load: (id) => (id === `\0${ENTRY}` ? text : null),
  };
  const { code, modules } = await buildScript(root, { entry: ENTRY, plugins: [kit, ...plugins] });
  const strange = Object.entries(modules)
    .filter(([id, { renderedLength }]) => renderedLength > 0 && !id.startsWith('\0'))
    .map(([id]) => fileOf(root, id))
    .filter((file) => !isOfKit(file));
  if (strange.length > 0) throw new Error(`the kit of frames builds on ${strange.join(', ')}`);
  return code;
}

/** A name that a module makes, or the text of a statement that hands on what others make. */
type Exported = { readonly name: string } | { readonly again: string };

interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: unknown;
  readonly declaration?: {
    readonly id?: { readonly name: string };
    readonly declarations?: readonly { readonly id: { readonly name: string } }[];
  } | null;
  readonly specifiers?: readonly { readonly exported: { readonly name: string } }[];
}

/** What a module exports. */
function exportsIn(code: string, program: { readonly body: unknown }): readonly Exported[] {
  return (program.body as readonly Statement[]).flatMap((one): readonly Exported[] => {
    if (one.type === 'ExportDefaultDeclaration')
      throw new Error('a module of the kit exports without a name');
    if (!one.type.startsWith('Export')) return [];
    if (one.source != null) return [{ again: code.slice(one.start, one.end) }];
    const { id, declarations = [] } = one.declaration ?? {};
    return [
      ...(id === undefined ? [] : [id]),
      ...declarations.map((each) => each.id),
      ...(one.specifiers ?? []).map(({ exported }) => exported),
    ].map(({ name }) => ({ name }));
  });
}

function isOfKit(file: string): boolean {
  return KIT_FOLDERS.some((folder) => file.startsWith(folder));
}

function fileOf(root: string, id: string): string {
  return relative(root, id).split(sep).join('/');
}
