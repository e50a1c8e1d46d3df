import { existsSync } from 'node:fs';
import { changeLayer } from '../../src/state/actions.ts';
import { encodeAddress } from '../../src/state/address.ts';
import { startBrowser } from '../e2e/driver.ts';
import { CATALOGUE, openingView } from '../fixtures/catalogue.ts';
import { buildPages } from '../runner/build-pages.ts';
import { serveStatic } from '../runner/serve-static.ts';
import { judgeBytes, judgeRatio, type Run, type Verdict } from './budgets.ts';
import { type Measurement, type Moment, measurePage } from './measure-page.ts';

const PEERS = '.cache/bench';

/** Title, legend, regions and towns; they stand in the page before any script. */
const FIRST_MAP: Moment = {
  kind: 'elements',
  counts: { h1: 1, '[data-legend], [data-map-legend]': 1, '[data-region]': 20, '[data-town]': 27 },
};
/** The frame says which painter is on screen; WebGL takes over when its first picture is complete. */
const WEBGL_READY: Moment = { kind: 'elements', counts: { 'mono-map[data-painter="webgl"]': 1 } };
const PEER_READY: Moment = { kind: 'mark', name: 'webgl-ready' };

/** A view that needs deck.gl: the symbols of the leading branch. */
const OVERLAY_VIEW = encodeAddress(changeLayer('specialization', { on: true })(openingView('en')), CATALOGUE);

interface Page {
  readonly name: string;
  readonly url: string;
  readonly moments: Readonly<Record<string, Moment>>;
}

/** Loads the pages in turn so many rounds in a slowed Chromium and judges them beside each other. */
export async function benchPages(rounds: number): Promise<readonly Verdict[]> {
  if (!existsSync('dist/en/index.html')) throw new Error('dist is not there: run "npm run build" first');
  await buildPages(PEERS, ['tests/bench/peers/leaflet.html', 'tests/bench/peers/maplibre.html']);
  const [site, peers, browser] = await Promise.all([serveStatic('dist'), serveStatic(PEERS), startBrowser()]);
  const pages: readonly Page[] = [
    {
      name: 'leaflet',
      url: `${peers.url}tests/bench/peers/leaflet.html`,
      moments: { map: { kind: 'elements', counts: { 'path.leaflet-interactive': 47 } } },
    },
    { name: 'maplibre', url: `${peers.url}tests/bench/peers/maplibre.html`, moments: { ready: PEER_READY } },
    { name: 'explorer', url: `${site.url}en/`, moments: { map: FIRST_MAP, ready: WEBGL_READY } },
    { name: 'overlay', url: `${site.url}en/?${OVERLAY_VIEW}`, moments: { ready: WEBGL_READY } },
    { name: 'frame', url: `${site.url}en/embed/potential/`, moments: { map: FIRST_MAP } },
    { name: 'query', url: `${site.url}en/embed/?v=1&l=regions*m=risk`, moments: { map: FIRST_MAP } },
  ];
  const runs = await measureAll(browser, pages, rounds);
  const version = browser.version();
  await Promise.all([browser.close(), site.close(), peers.close()]);
  console.log(`Chromium ${version}, slow 4G, processor 4 times slower, median of ${rounds}`);
  return judge(runs);
}

async function measureAll(
  browser: Awaited<ReturnType<typeof startBrowser>>,
  pages: readonly Page[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly Run[]>> {
  const runs = new Map<string, Run[]>(pages.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    // Pages take turns, so that a slow minute of the machine falls on all of them.
    for (const { name, url, moments } of pages) {
      const run = await measurePage(browser, url, moments);
      runs.get(name)?.push(run);
      const words = Object.entries(run).map(([moment, { ms }]) => `${moment} ${(ms / 1000).toFixed(2)} s`);
      console.log(`round ${round}/${rounds} ${name.padEnd(10)} ${words.join(', ')}`);
    }
  }
  return runs;
}

function judge(runs: ReadonlyMap<string, readonly Run[]>): readonly Verdict[] {
  const of = (page: string, moment: string): readonly Measurement[] =>
    (runs.get(page) ?? []).flatMap((run) => run[moment] ?? []);
  const bytes = (page: string): number => Math.max(...of(page, 'map').map((run) => run.bytes));
  return [
    judgeRatio('first map in sight, beside Leaflet', of('explorer', 'map'), of('leaflet', 'map'), 0.6),
    judgeBytes('transferred before it', bytes('explorer'), 60),
    judgeRatio('WebGL map ready, beside MapLibre', of('explorer', 'ready'), of('maplibre', 'ready'), 1.2),
    judgeRatio('deck.gl layers ready, beside MapLibre', of('overlay', 'ready'), of('maplibre', 'ready'), 2),
    judgeBytes('frame of a ready view, until its map is in sight', bytes('frame'), 45),
    judgeBytes('frame of another view, until its map is in sight', bytes('query'), 120),
  ];
}
