import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language, perLanguage } from '../../geodata/languages.ts';
import { buildScript, wordsOf } from './build-script.ts';
import { yearsFileOfFrames } from './frame-data.ts';

import { kitApart, kitScript, kitUseOf } from './kit-apart.ts';
import { leftOut } from './left-out.ts';
import { collectPackages } from './licences/collect-packages.ts';
import { textModulesOf, textsApart, textsScript, withTexts } from './texts-apart.ts';

/**
 * Scripts of a frame as code, in the order in which they run: code that needs nothing of the app (`kit-apart.ts`), one for
 * each language that holds its texts and reads the data of the page, and the one that draws. All but the texts are the
 * same for all.
 */
export interface FrameCode {
  readonly kit: string;
  readonly texts: Readonly<Record<Language, string>>;
  readonly drawing: string;
}

/** A script that stands in the page and, for hosts that forbid that, in a file below the site's root too. */
interface StandingScript {
  readonly code: string;
  readonly file: string;
}

/** The same as the pages bring them; `drawing` is a file below the site's root. */
export interface FrameScripts {
  readonly kit: StandingScript;
  readonly texts: Readonly<Record<Language, StandingScript>>;
  readonly drawing: string;
}

/**
 * Builds the scripts that draw frames as their address asks into `assets/` of a site: classic scripts,
 * because a sandboxed frame may neither load modules nor fetch; its data stand in the page. The figures of other years, births and moves, and
 * the computing of rank intervals come as further such scripts where a view needs them. Returns the paths below the
 * site's root. `root` is the project's folder; the packages in the scripts are added to `packages`.
 */
export async function buildEmbedScripts(
  root: string,
  dist: string,
  packages: Set<string>,
): Promise<FrameScripts> {
  const years = JSON.stringify(yearsFileOfFrames(readJson(join(root, 'indicators/built/years.json'))));
  const yearsFile = writeScript(dist, 'embed-years', `globalThis.monotownsYears=${JSON.stringify(years)};`);
  const people = JSON.stringify(readJson(join(root, 'indicators/built/people.json')));
  const peopleFile = writeScript(
    dist,
    'embed-people',
    `globalThis.monotownsPeople=${JSON.stringify(people)};`,
  );
  const ranks = await buildScript(root, {
    entry: 'src/main/start-embed-ranks.ts',
    plugins: [collectPackages(packages)],
  });
  const ranksFile = writeScript(dist, 'embed-ranks', ranks.code);
  const beside = { years: yearsFile, people: peopleFile, ranks: ranksFile };
  const { kit, texts, drawing } = await frameScripts(root, beside, packages);
  const standing = (name: string, code: string): StandingScript => ({
    code,
    file: `assets/${writeScript(dist, name, code)}`,
  });
  return {
    kit: standing('embed-kit', kit),
    texts: perLanguage((language) => standing(`embed-${language}`, texts[language])),
    drawing: `assets/${writeScript(dist, 'embed', drawing)}`,
  };
}

/**
 * The scripts that draw frames; `beside` names the scripts that they may load, `packages` takes up the folders of the
 * packages in them.
 */
export async function frameScripts(
  root: string,
  beside: Readonly<Record<'years' | 'people' | 'ranks', string>>,
  packages = new Set<string>(),
): Promise<FrameCode> {
  const frame = {
    entry: 'src/main/start-embed.ts',
    define: {
      __EMBED_YEARS__: JSON.stringify(beside.years),
      __EMBED_PEOPLE__: JSON.stringify(beside.people),
      __EMBED_RANKS__: JSON.stringify(beside.ranks),
    },
  };
  const readable = await buildScript(root, { ...frame, plugins: [leftOut()], minify: false });
  const used = wordsOf(readable);
  const modules = textModulesOf(readable);
  const codes = new Map<Language, string>();
  for (const language of LANGUAGES) {
    const plugins = [collectPackages(packages)];
    codes.set(language, await textsScript(root, { language, modules, used, plugins }));
  }
  const collected = collectPackages(packages);
  const plugins = [textsApart(), leftOut(), kitApart(root), collected];
  const { code } = await buildScript(root, { ...frame, plugins });
  const kit = await kitScript(root, kitUseOf(code), [leftOut(), collected]);
  return {
    kit: inPage(`${ALL_AT_ONCE}\n${kit}`),
    texts: perLanguage((language) => inPage(`${READ_DATA}${codes.get(language)}`)),
    drawing: `${ALL_AT_ONCE}\n${withTexts(code, FETCH_STANDING)}`,
  };
}

const HELD = "document.querySelector('#frame-data')";

/** The data are read while the script that draws is on its way. */
const READ_DATA = `globalThis.monotownsFrame=JSON.parse(${HELD}.textContent);`;

/** Asks for the files of what stands in the page, in their order. */
const FETCH_STANDING = `for(const src of ${HELD}.dataset.files.split(' '))document.head.append(Object.assign(document.createElement('script'),{src,async:false}))`;

/** Code that may stand in a page: nothing in it ends its element or begins another. */
function inPage(code: string): string {
  return code.replaceAll(/<(?=\/?script|!--)/gi, '\\x3c');
}

/**
 * A picture calls most functions of its script: Chromium compiles a script that begins so while it comes, and not
 * function by function as they are called. To others it is a comment.
 */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad';

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Writes a script under a name with its hash, which it returns. */
function writeScript(dist: string, name: string, code: string): string {
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  writeFileSync(join(dist, 'assets', `${name}-${hash}.js`), code);
  return `${name}-${hash}.js`;
}
