import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { LANGUAGES, type Language } from '../../geodata/languages.ts';
import { ROOT_LANGUAGE } from '../i18n/languages.ts';
import { embedMessages } from '../i18n/messages/embed.ts';
import { startMessages } from '../i18n/messages/start.ts';
import type { Page } from './page-html.ts';
import type { StartSentences } from './watch-start.ts';

/**
 * Reads the scripts that run before the first paint and gives, for a page, its own as plain script text: it is no
 * module, so it blocks the paint. Pages that start nothing have nothing to watch. `root` is the project's folder.
 */
export async function bootScripts(root: string): Promise<(page: Page) => string> {
  const [theme, look, start, embed] = await Promise.all(
    ['choose-theme.ts', 'before-paint.ts', 'watch-start.ts', 'watch-embed.ts'].map((name) =>
      plainScript(join(root, 'src/pages', name)),
    ),
  );
  const places = [LANGUAGES, ROOT_LANGUAGE].map((value) => JSON.stringify(value)).join(', ');
  return ({ kind, language }) => {
    const watch = {
      start: `${start}watchStart(${JSON.stringify(sentences(language))});`,
      embed: `${embed}watchEmbed(${JSON.stringify(embedMessages[language].lost('{file}'))});`,
      none: '',
    }[watched(kind)];
    const leads = kind === 'root' || kind === 'explorer' ? `${look}beforePaint(${places});` : '';
    return `(() => {${theme}chooseTheme();${leads}${watch}})();`;
  };
}

function watched(kind: Page['kind']): 'start' | 'embed' | 'none' {
  if (kind === 'place' || kind === 'versions' || kind === 'view') return 'none';
  return kind === 'embed' ? 'embed' : 'start';
}

async function plainScript(file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  return code
    .replaceAll(/^export /gm, '')
    .replaceAll(/^\s*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)\n/gm, '')
    .replaceAll(/^\t+/gm, '');
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
