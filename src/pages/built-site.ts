import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import { type Chunk, sheetsInPages } from './build-notes.ts';
import { textsModule } from './split-languages.ts';

/** What the pages need to know of the files that `vite build` wrote; paths are below the site's root. */
export interface BuiltSite {
  /** Style sheets by what a page is, their addresses relative to the folder `assets/`. */
  readonly styles: PageStyles;
  /** Styles of the page in place of a missing one; they name no file. */
  readonly notFoundStyles: string;
  /** Scripts of the page of a place, of the page that sets places side by side, and of that of experts. */
  readonly textScripts: Readonly<Record<'place' | 'compare' | 'experts', string>>;
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

/** Reads what the pages need of a built site from its `notes`. Throws if it was not built. */
export function readBuiltSite(notes: string): BuiltSite {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(notes, 'manifest.json'), 'utf8'));
  const files = (...sources: readonly string[]): readonly string[] =>
    sources.flatMap((source) => manifest[source]?.file ?? []);
  const textOf = (source: string): string =>
    sheetsInPages(manifest, source)
      .map((file) => readFileSync(join(notes, file), 'utf8'))
      .join('\n');
  const explorer = withImports(manifest, 'src/main/start-explorer.ts');
  const early = (as: BuiltSite['early'][number]['as'], found: readonly string[]) =>
    found.map((file) => ({ file, as, language: null }));
  return {
    styles: {
      frame: textOf('index.html'),
      document: textOf('styles/document.css'),
      embed: textOf('styles/embed-page.css'),
    },
    notFoundStyles: textOf('styles/not-found-page.css'),
    textScripts: {
      place: files('src/main/start-place.ts')[0] ?? '',
      compare: files('src/main/start-compare.ts')[0] ?? '',
      experts: files('src/main/start-experts.ts')[0] ?? '',
    },
    early: [
      ...early('font', files('styles/fonts/noto-sans-400.woff2', 'styles/fonts/noto-sans-600.woff2')),
      ...early('module', explorer.code),
      ...early('style', explorer.styles),
      ...LANGUAGES.flatMap((language) => [
        ...files(textsModule('opening', language)).map((file) => ({ file, as: 'module', language }) as const),
        ...files(`indicators/built/explorer-${language}.json`).map(
          (file) => ({ file, as: 'fetch', language }) as const,
        ),
      ]),
      ...early('fetch', files('geodata/derived/places.json')),
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
