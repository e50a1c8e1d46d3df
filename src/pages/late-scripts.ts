import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import { LEVELS } from '../../indicators/figures/observation.ts';
import { THEMES } from '../../indicators/priorities/themes.ts';
import { DIMENSIONS } from '../../indicators/types.ts';
import { buildScript, wordsOf } from './build-script.ts';
import { collectPackages } from './licences/collect-packages.ts';
import { oneLanguage } from './one-language.ts';

const DRAWING = 'src/main/draw-late.ts';
const LOADER = '/src/main/late-drawing.ts';
/** Keys of texts that come with the figures alone, so that no code names them. */
const KEYS_IN_FILES: readonly string[] = [
  ...[...THEMES, ...LEVELS, ...DIMENSIONS],
  ...['first', 'noRank', 'registration', 'measured', 'proxy', 'outdated', 'missing'],
];

/**
 * Keys of the texts that the drawing of late parts reads; all others stay out of its scripts. `root` is the folder of the
 * project.
 */
export async function keysOfLateTexts(root: string): Promise<ReadonlySet<string>> {
  const chunk = await buildScript(root, { entry: DRAWING, format: 'es', plugins: [], minify: false });
  return new Set([...wordsOf(chunk), ...KEYS_IN_FILES]);
}

/** What the script of one language is built from. */
export interface LateScript {
  readonly language: Language;
  /** See {@link keysOfLateTexts}. */
  readonly keys: ReadonlySet<string>;
  readonly plugins: readonly Plugin[];
  /** The module that is built; absent = what the pages fetch. */
  readonly entry?: string;
}

/** Code of the module that draws the late parts of the pages of a language, with the texts that it reads. */
export async function lateScript(
  root: string,
  { language, keys, plugins, entry = DRAWING }: LateScript,
): Promise<string> {
  const built = { entry, format: 'es', plugins: [oneLanguage(language, keys), ...plugins] } as const;
  return (await buildScript(root, built)).code;
}

/**
 * Builds what draws the late parts of the pages of places, a script for each language that stands alone: a page of text
 * then fetches nothing of the explorer. `root` is the folder of the project; the packages in the scripts are added to
 * `packages`.
 */
export function lateScripts(root: string, packages: Set<string>): Plugin {
  const files = new Map<Language, string>();
  return {
    name: 'late-scripts',
    apply: 'build',
    async buildStart() {
      const keys = await keysOfLateTexts(root);
      for (const language of LANGUAGES) {
        const source = await lateScript(root, { language, keys, plugins: [collectPackages(packages)] });
        files.set(language, this.emitFile({ type: 'asset', name: `late-${language}.js`, source }));
      }
    },
    transform(_, id) {
      if (!id.endsWith(LOADER)) return null;
      const scripts = [...files].map(
        ([language, file]) => `${language}: import.meta.ROLLUP_FILE_URL_${file}`,
      );
      const code = `const SCRIPTS = { ${scripts.join(', ')} };
export const loadDrawing = (language) => import(/* @vite-ignore */ SCRIPTS[language]);`;
      return { code, map: null };
    },
  };
}
