import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import { namesInOneLanguage, oneLanguage } from './one-language.ts';

const EXPLORER_FILE = /indicators\/built\/explorer\.json\?raw$/;

/**
 * Builds the scripts that draw frames as their address asks into `assets/` of a site, one a language: a classic script
 * with its data inside, because a sandboxed frame may neither load modules nor fetch. The figures of other years come
 * as a second such script where a view asks for them. Returns the paths below the site's root by language. `root` is
 * the project's folder.
 */
export async function buildEmbedScripts(
  root: string,
  dist: string,
): Promise<Readonly<Record<Language, string>>> {
  const years = readFileSync(join(root, 'indicators/built/years.json'), 'utf8');
  const yearsFile = writeScript(dist, 'embed-years', `globalThis.monotownsYears=${JSON.stringify(years)};`);
  const files = new Map<Language, string>();
  for (const language of LANGUAGES) {
    const code = await scriptOf(root, language, yearsFile);
    files.set(language, `assets/${writeScript(dist, `embed-${language}`, code)}`);
  }
  return perLanguage((language) => files.get(language) ?? '');
}

async function scriptOf(root: string, language: Language, yearsFile: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __EMBED_YEARS__: JSON.stringify(yearsFile) },
    plugins: [oneLanguage(language), explorerFileIn(language)],
    build: {
      target: 'es2022',
      write: false,
      rollupOptions: { input: join(root, 'src/main/start-embed.ts'), output: { format: 'iife' } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('src/main/start-embed.ts gave no script');
  return chunk.code;
}

/** The figures without what a map never says: reasons for indicators, and names in other languages. */
function explorerFileIn(language: Language) {
  return {
    name: 'explorer-file-in-one-language',
    enforce: 'pre',
    load(id: string) {
      if (!EXPLORER_FILE.test(id)) return null;
      const file = JSON.parse(readFileSync(id.replace('?raw', ''), 'utf8'));
      const codebook = file.codebook.map((row: object) => ({ ...row, why: { [language]: '' } }));
      const text = JSON.stringify(namesInOneLanguage({ ...file, codebook }, language));
      return `export default ${JSON.stringify(text)};`;
    },
  } as const;
}

/** Writes a script under a name with its hash, which it returns. */
function writeScript(dist: string, name: string, code: string): string {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  writeFileSync(join(dist, 'assets', `${name}-${hash}.js`), code);
  return `${name}-${hash}.js`;
}
