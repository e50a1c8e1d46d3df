import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Plugin, parseSync } from 'vite';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import type { TextShare } from '../i18n/load-texts.ts';
import { rewriteMessages } from './message-calls.ts';

const MESSAGES = '/src/i18n/messages/';
const LOADER = '/src/i18n/load-texts.ts';
const KEEPER = '../i18n/late-texts.ts';
/** A script with the texts of a share in a language: `texts:opening-kk`. */
const SCRIPT = 'texts:';
const SHARES: readonly TextShare[] = ['opening', 'rest'];

/** Module of a script of texts, by which the manifest of the build names it. */
export function textsModule(share: TextShare, language: Language): string {
  return `${SCRIPT}${share}-${language}`;
}

/**
 * Puts the texts of the explorer into scripts of one language and one share each. `root` is the folder of the project,
 * `start` the module whose static imports are the opening, `others` modules outside the explorer that keep all
 * languages of what they alone read. A module of texts becomes a reader of what has come (`src/i18n/late-texts.ts`);
 * the same module asked for with `?texts=kk` hands over its Kazakh.
 */
export function splitLanguages(root: string, start: string): Plugin {
  const keeper = resolve(import.meta.dirname, KEEPER);
  let modules: Readonly<Record<TextShare, readonly string[]>> = { opening: [], rest: [] };
  return {
    name: 'split-languages',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      const opening = importsFrom(resolve(root, start), 'static');
      const all = importsFrom(resolve(root, start), 'all');
      const texts = [...all].filter((file) => file.includes(MESSAGES));
      modules = {
        opening: texts.filter((file) => opening.has(file)),
        rest: texts.filter((file) => !opening.has(file)),
      };
    },
    resolveId: (id) => (id.startsWith(SCRIPT) ? `\0${id}` : null),
    load(id) {
      const [share, language] = id.startsWith(`\0${SCRIPT}`) ? id.slice(SCRIPT.length + 1).split('-') : [];
      if (language === undefined) return null;
      return modules[share as TextShare]
        .map((file) => `import ${JSON.stringify(`${file}?texts=${language}`)};`)
        .join('\n');
    },
    transform(code, id) {
      if (id.endsWith(LOADER)) return { code: loader(), map: null };
      const [file = '', query] = id.split('?texts=');
      if (!Object.values(modules).some((files) => files.includes(file))) return null;
      return { code: rewritten(code, this.parse(code), { file, query, keeper }), map: null };
    },
  };
}

interface Asked {
  readonly file: string;
  /** Language whose texts are handed over; undefined = the module that reads them. */
  readonly query: string | undefined;
  readonly keeper: string;
}

function rewritten(code: string, program: unknown, { file, query, keeper }: Asked): string {
  const name = file.slice(file.indexOf(MESSAGES) + MESSAGES.length, -'.ts'.length);
  const changed = rewriteMessages(code, program, (call, index) => {
    const set = JSON.stringify(`${name} ${index}`);
    const texts = call.properties.find(({ key }) => key?.name === query)?.value;
    return texts === undefined
      ? `((_) => lateTexts(${set}))(null)`
      : `((texts) => keepTexts(${set}, ${JSON.stringify(query)}, texts))(${code.slice(texts.start, texts.end)})`;
  });
  return `import { keepTexts, lateTexts } from ${JSON.stringify(keeper)};\n${changed ?? code}`;
}

/** The code in place of `load-texts.ts`: which script to ask for. */
function loader(): string {
  const scripts = SHARES.flatMap((share) =>
    LANGUAGES.map((language) => `'${share}/${language}': () => import('${textsModule(share, language)}')`),
  );
  return `const SCRIPTS = { ${scripts.join(', ')} };
export const loadTexts = (language, share) => SCRIPTS[share + '/' + language]();`;
}

/** Files of the project that a file imports, by itself or through others: at once, or also on demand. */
function importsFrom(start: string, which: 'static' | 'all'): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !file.endsWith('.ts')) continue;
    found.add(file);
    const from = dirname(file);
    waiting.push(...requestsOf(file, which).map((request) => resolve(from, request)));
  }
  return found;
}

function requestsOf(file: string, which: 'static' | 'all'): readonly string[] {
  const code = readFileSync(file, 'utf8');
  const { module } = parseSync(file, code);
  const statics = module.staticImports
    .filter(({ entries, start }) =>
      entries.length > 0
        ? !entries.every(({ isType }) => isType)
        : !/^import\s+type\b/.test(code.slice(start)),
    )
    .map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
  );
  const dynamic =
    which === 'all'
      ? module.dynamicImports.map(({ moduleRequest }) =>
          code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
        )
      : [];
  return [...statics, ...exported, ...dynamic].filter((request) => request.startsWith('.'));
}
