import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** What a script that stands alone is built with; `entry` is a path below the project's folder. */
export interface ScriptBuild {
  readonly entry: string;
  readonly plugins: readonly Plugin[];
  readonly define?: Readonly<Record<string, string>>;
  readonly minify?: boolean;
  /** `iife` = a classic script, which is the default; `es` = a module. */
  readonly format?: 'iife' | 'es';
}

/** Builds a script with all that it imports at once, in memory. `root` is the project's folder. Throws where nothing comes of it. */
export async function buildScript(
  root: string,
  { entry, plugins, define = {}, minify = true, format = 'iife' }: ScriptBuild,
): Promise<Rolldown.OutputChunk> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: [...plugins],
    // What stands alone draws templates; it holds no elements of its own.
    resolve: { alias: [{ find: /^lit$/, replacement: 'lit-html' }] },
    build: {
      target: 'es2022',
      write: false,
      minify,
      rollupOptions: { input: join(root, entry), preserveEntrySignatures: 'strict', output: { format } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk;
}

/** Every word of a script that is not minified, but the keys of its texts: a text whose key is not among them is never read. */
export function wordsOf({ modules }: Rolldown.OutputChunk): ReadonlySet<string> {
  return new Set(
    Object.entries(modules).flatMap(([id, { code }]) => {
      const text = id.includes('/src/i18n/messages/') ? code?.replaceAll(/^\s*\w+:/gm, '') : code;
      return text?.match(/[a-z_]\w*/gi) ?? [];
    }),
  );
}
