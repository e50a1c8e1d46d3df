import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, transformWithOxc } from 'vite';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import { ROOT_LANGUAGE } from '../i18n/languages.ts';
import { embedMessages } from '../i18n/messages/embed.ts';
import { startMessages } from '../i18n/messages/start.ts';
import { LICENCES_FILE } from './licences/licences-file.ts';
import type { Page } from './page-html.ts';
import type { StartSentences } from './watch-start.ts';

/** A script of a page, the same in all languages, and what it says in that of the page. */
export interface BootScript {
  readonly code: string;
  /** Read by the script from its own element; '' = it says nothing. */
  readonly words: string;
}

/**
 * Reads the scripts that run before the first paint and gives, for a page, its own as plain script text: it is no
 * module, so it blocks the paint. Pages that start nothing have nothing to watch. `root` is the project's folder.
 */
export async function bootScripts(root: string): Promise<(page: Page) => BootScript> {
  const [mend, faces, lead, start, embed] = await Promise.all(
    ['mend-address.ts', 'ask-faces.ts', 'before-paint.ts', 'watch-start.ts', 'watch-embed.ts'].map((name) =>
      plainScript(join(root, 'src/pages', name)),
    ),
  );
  const places = [LANGUAGES, ROOT_LANGUAGE].map((value) => JSON.stringify(value)).join(', ');
  const watch = {
    start: `${start}watchStart(JSON.parse(${WORDS}));`,
    embed: `${embed}watchEmbed(${WORDS});`,
    none: '',
  };
  return ({ kind, language }) => {
    const watching = watched(kind);
    const leads =
      kind === 'root' || kind === 'explorer'
        ? `${faces}askFaces(${FACES});${lead}beforePaint(${places});`
        : '';
    return {
      code: minified(`(() => {${mend}if(mendAddress())return;${leads}${watch[watching]}})();`),
      words: {
        start: JSON.stringify(sentences(language)),
        embed: embedMessages[language].lost('{file}'),
        none: '',
      }[watching],
    };
  };
}

/** Words and addresses stand beside the script, so that one hash in a host's policy allows it in every language and folder. */
const WORDS = "document.currentScript.dataset['words']";
const FACES = "document.currentScript.dataset['faces']";

/** The script of the page in place of a missing one, which leads its links to the site's root. */
export async function rootScript(root: string): Promise<string> {
  const find = await plainScript(join(root, 'src/pages/find-root.ts'));
  return minified(
    `(() => {${find}findRoot(${JSON.stringify(LANGUAGES)}, ${JSON.stringify(LICENCES_FILE)});})();`,
  );
}

const known = new Map<string, string>();

/** The script without remarks and blanks: it stands in every page. */
function minified(code: string): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const after = minifySync('boot.js', code).code;
  known.set(code, after);
  return after;
}

function watched(kind: Page['kind']): 'start' | 'embed' | 'none' {
  if (kind === 'place' || kind === 'text' || kind === 'view') return 'none';
  return kind === 'embed' ? 'embed' : 'start';
}

async function plainScript(file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  return code.replaceAll(/^export /gm, '');
}

/** The sentences with marks where the script puts in what it finds out. */
function sentences(language: Language): StartSentences {
  const { gone, wrongKind, unreachable, styleLost, ...plain } = startMessages[language];
  return {
    ...plain,
    gone: gone('{file}'),
    wrongKind: wrongKind('{file}', '{kind}'),
    unreachable: unreachable('{file}'),
    styleLost: styleLost('{file}'),
  };
}
