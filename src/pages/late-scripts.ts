import type { Plugin } from 'vite';
import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import { LEVELS } from '../../indicators/figures/observation.ts';
import { THEMES } from '../../indicators/priorities/themes.ts';
import { DIMENSIONS } from '../../indicators/types.ts';
import { buildScript, wordsOf } from './build-script.ts';
import { collectPackages } from './licences/collect-packages.ts';
import { textModulesOf, textsApart, textsScript } from './texts-apart.ts';

const DRAWING = 'src/main/draw-late.ts';
const LOADER = '/src/main/late-drawing.ts';
/** Keys of texts that come with the figures alone, so that no code names them. */
const KEYS_IN_FILES: readonly string[] = [
  ...[...THEMES, ...LEVELS, ...DIMENSIONS],
  ...['first', 'noRank', 'registration', 'measured', 'proxy', 'outdated', 'missing'],
];

/** Code of the modules that draw late parts: that of the drawing, and of the texts that run before it. */
export interface LateCode {
  readonly drawing: string;
  readonly texts: Readonly<Record<Language, string>>;
}

/**
 * Builds what draws the late parts of the pages of places, and the texts that it reads in each language. `root` is the
 * folder of the project, `entry` the module that is built: what the pages fetch, unless it says another.
 */
export async function lateCode(root: string, plugins: readonly Plugin[], entry = DRAWING): Promise<LateCode> {
  const readable = await buildScript(root, { entry: DRAWING, format: 'es', plugins: [], minify: false });
  const used = new Set([...wordsOf(readable), ...KEYS_IN_FILES]);
  const modules = textModulesOf(readable);
  const texts = new Map<Language, string>();
  for (const language of LANGUAGES)
    texts.set(language, await textsScript(root, { language, modules, used, plugins }));
  const built = { entry, format: 'es', plugins: [textsApart(), ...plugins] } as const;
  return {
    drawing: (await buildScript(root, built)).code,
    texts: perLanguage((language) => texts.get(language) ?? ''),
  };
}

/**
 * Builds what draws the late parts of the pages of places, as scripts that stand alone: a page of text
 * then fetches nothing of the explorer. `root` is the folder of the project; the packages in the scripts are added to
 * `packages`.
 */
export function lateScripts(root: string, packages: Set<string>): Plugin {
  const files = { drawing: '', texts: new Map<Language, string>() };
  return {
    name: 'late-scripts',
    apply: 'build',
    async buildStart() {
      const { drawing, texts } = await lateCode(root, [collectPackages(packages)]);
      files.drawing = this.emitFile({ type: 'asset', name: 'late.js', source: drawing });
      for (const language of LANGUAGES) {
        const file = this.emitFile({ type: 'asset', name: `late-${language}.js`, source: texts[language] });
        files.texts.set(language, file);
      }
    },
    transform(_, id) {
      if (!id.endsWith(LOADER)) return null;
      const texts = [...files.texts].map(
        ([language, file]) => `${language}: import.meta.ROLLUP_FILE_URL_${file}`,
      );
      return { code: loader(`import.meta.ROLLUP_FILE_URL_${files.drawing}`, texts), map: null };
    },
  };
}

/** The code in place of `late-drawing.ts`: the drawing is on its way while the texts, which it reads as it starts, come. */
function loader(drawing: string, texts: readonly string[]): string {
  return `const TEXTS = { ${texts.join(', ')} };
const DRAWING = ${drawing};
export const loadDrawing = async (language) => {
  const ahead = document.createElement('link');
  ahead.rel = 'modulepreload';
  ahead.href = DRAWING;
  document.head.append(ahead);
  await import(/* @vite-ignore */ TEXTS[language]);
  return import(/* @vite-ignore */ DRAWING);
};`;
}
