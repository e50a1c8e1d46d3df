import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { changeLayer } from '../../src/state/actions.ts';
import { encodeAddress } from '../../src/state/address.ts';
import { startBrowser } from '../e2e/driver.ts';
import { CATALOGUE, openingView } from '../fixtures/catalogue.ts';
import { buildPages } from '../runner/build-pages.ts';
import { serveStatic } from '../runner/serve-static.ts';
import { mapStands, pageAnswers } from './answers.ts';
import { judgeBytes, judgeCount, judgeRatio, median, type Verdict } from './budgets.ts';
import { firstPicture } from './first-picture.ts';
import { siteSize } from './site-size.ts';

const SITE = 'dist';
const PEERS = '.cache/bench';
const MEGABYTE = 1024 * 1024;

/** A view that needs deck.gl: the symbols of the leading industry. */
const OVERLAY_VIEW = encodeAddress(changeLayer('specialization', { on: true })(openingView('en')), CATALOGUE);
const LEAFLET_MARKS = 'path.leaflet-interactive';
const MARKS = '[data-region], [data-town]';

/** One thing measured in one load of a page: numbers by name, times in milliseconds. */
type Run = Readonly<Record<string, number>>;

/** Loads the pages in turn so many rounds in a slowed Chromium and judges them beside each other. */
export async function benchPages(rounds: number): Promise<readonly Verdict[]> {
  if (!existsSync(`${SITE}/en/index.html`)) throw new Error('dist is not there: run "npm run build" first');
  await buildPages(PEERS, ['tests/bench/peers/leaflet.html', 'tests/bench/peers/maplibre.html']);
  const [site, peers, browser] = await Promise.all([serveStatic(SITE), serveStatic(PEERS), startBrowser()]);
  const picture = async (url: string, marks: string): Promise<Run> => {
    const { ms, bytes } = await firstPicture(browser, url, marks);
    return { map: ms, bytes };
  };
  const pages: Readonly<Record<string, (browser: Browser) => Promise<Run>>> = {
    leaflet: () => picture(`${peers.url}tests/bench/peers/leaflet.html`, LEAFLET_MARKS),
    // The still map, so that the last frame is the same picture; the page that comes is the same.
    opening: () => picture(`${site.url}en/?v=1&map=svg`, MARKS),
    frame: () => picture(`${site.url}en/embed/potential/`, MARKS),
    query: () => picture(`${site.url}en/embed/?v=1&l=regions*m=risk`, MARKS),
    maplibre: async () => ({
      moving: await mapStands(browser, `${peers.url}tests/bench/peers/maplibre.html`),
    }),
    explorer: async () => ({ ...(await pageAnswers(browser, `${site.url}en/`)) }),
    overlay: async () => ({ moving: await mapStands(browser, `${site.url}en/?${OVERLAY_VIEW}`) }),
  };
  const runs = new Map<string, Run[]>(Object.keys(pages).map((name) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    // Pages take turns, so that a slow minute of the machine falls on all of them.
    for (const [name, measure] of Object.entries(pages)) {
      const run = await measure(browser);
      runs.get(name)?.push(run);
      const words = Object.entries(run).map(([what, value]) => `${what} ${value.toFixed(0)}`);
      console.log(`round ${round}/${rounds} ${name.padEnd(9)} ${words.join(', ')}`);
    }
  }
  const version = browser.version();
  await Promise.all([browser.close(), site.close(), peers.close()]);
  console.log(`Chromium ${version}, slow 4G, processor 4 times slower, median of ${rounds}`);
  return [...judge(runs), ...judgeSize()];
}

function judge(runs: ReadonlyMap<string, readonly Run[]>): readonly Verdict[] {
  const of = (page: string, what: string): readonly number[] =>
    (runs.get(page) ?? []).flatMap((run) => run[what] ?? []);
  const leaflet = of('leaflet', 'map');
  const maplibre = of('maplibre', 'moving');
  return [
    judgeRatio('first map in sight, beside Leaflet', of('opening', 'map'), leaflet, 0.45),
    judgeRatio('frame of a ready view, beside Leaflet', of('frame', 'map'), leaflet, 0.35),
    judgeRatio('frame of another view, beside Leaflet', of('query', 'map'), leaflet, 0.75),
    judgeRatio('the page answers, beside MapLibre', of('explorer', 'answers'), maplibre, 0.6),
    judgeRatio('WebGL map ready, beside MapLibre', of('explorer', 'moving'), maplibre, 1.35),
    judgeRatio('deck.gl layers ready, beside MapLibre', of('overlay', 'moving'), maplibre, 1.8),
    judgeBytes('transferred until the page answers', median(of('explorer', 'bytes')), 220),
    judgeBytes('of it scripts', median(of('explorer', 'scriptBytes')), 150),
    judgeCount('requests until the page answers', median(of('explorer', 'requests'))),
  ];
}

/** The built site by kind, and the whole against its budget. */
function judgeSize(): readonly Verdict[] {
  const kinds = siteSize(SITE);
  const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  const all = kinds.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...kinds.map(({ kind, files, bytes }) => ({
      what: `  ${kind}`,
      figures: `${megabytes(bytes)} in ${files} files`,
      kept: null,
    })),
    { what: 'whole site, plain', figures: `${megabytes(all)}, budget 25 MB`, kept: all <= 25 * MEGABYTE },
  ];
}
