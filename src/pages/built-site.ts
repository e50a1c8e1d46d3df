import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import { textsModule } from './split-languages.ts';

/** What the pages need to know of the files that `vite build` wrote; paths are below the site's root. */
export interface BuiltSite {
  /** Style sheets by what a page is, their addresses relative to the folder `assets/`. */
  readonly styles: PageStyles;
  /** Files that the explorer needs first, by how a page may ask for them before its script does. */
  readonly early: readonly {
    readonly file: string;
    readonly as: 'font' | 'style' | 'fetch' | 'module';
    /** Only wanted by pages of this language; null = by all. */
    readonly language: Language | null;
  }[];
}

/** Styles that stand in a page itself. */
export interface PageStyles {
  /** What the first picture of the explorer needs; the rest comes with its code. */
  readonly frame: string;
  /** All that a page of text needs. */
  readonly document: string;
  /** All that a frame in another page needs. */
  readonly embed: string;
}

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Style sheets that stand in pages, or in a file that is made of them. */
const ONLY_READ = ['styles/document.css', 'styles/embed-page.css'];

/**
 * Moves what `vite build` left in a site for these pages alone, its manifest, its page and sheets of styles that no page
 * links to, into a folder beside it, from which the pages can be written again without a new build.
 */
export function keepAside(dist: string, kept: string): void {
  if (!existsSync(join(dist, MANIFEST))) return;
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, MANIFEST), 'utf8'));
  rmSync(kept, { recursive: true, force: true });
  const sheets = ONLY_READ.flatMap((source) => manifest[source]?.file ?? []);
  for (const file of [MANIFEST, 'index.html', ...sheets]) {
    mkdirSync(dirname(join(kept, file)), { recursive: true });
    cpSync(join(dist, file), join(kept, file));
    rmSync(join(dist, file));
  }
  rmSync(join(dist, dirname(MANIFEST)), { recursive: true });
}

const MANIFEST = '.vite/manifest.json';

/** Reads the manifest and the style sheets of a built site and of what is kept aside of it. Throws if it was not built. */
export function readBuiltSite(dist: string, kept: string): BuiltSite {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(kept, MANIFEST), 'utf8'));
  const files = (...sources: readonly string[]): readonly string[] =>
    sources.flatMap((source) => manifest[source]?.file ?? []);
  const textOf = (found: readonly string[]): string =>
    found
      .map((file) => readFileSync(join(existsSync(join(kept, file)) ? kept : dist, file), 'utf8'))
      .join('\n');
  const explorer = withImports(manifest, 'src/main/start-explorer.ts');
  const early = (as: BuiltSite['early'][number]['as'], found: readonly string[]) =>
    found.map((file) => ({ file, as, language: null }));
  return {
    styles: {
      frame: textOf(manifest['index.html']?.css ?? []),
      document: textOf(files('styles/document.css')),
      embed: textOf(files('styles/embed-page.css')),
    },
    early: [
      ...early('font', files('styles/fonts/noto-sans-400.woff2', 'styles/fonts/noto-sans-600.woff2')),
      ...early('module', explorer.code),
      ...early('style', explorer.styles),
      ...LANGUAGES.flatMap((language) =>
        files(textsModule('opening', language)).map((file) => ({ file, as: 'module', language }) as const),
      ),
      ...early('fetch', files('indicators/built/explorer.json', 'geodata/derived/places.json')),
    ],
  };
}

/** A chunk's file and those of everything it imports at once, with the style sheets of all. */
function withImports(
  manifest: Readonly<Record<string, Chunk>>,
  source: string,
): { readonly code: readonly string[]; readonly styles: readonly string[] } {
  const code = new Set<string>();
  const styles = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || code.has(chunk.file)) return;
    code.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit(source);
  return { code: [...code], styles: [...styles] };
}
