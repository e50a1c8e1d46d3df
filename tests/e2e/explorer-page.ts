import type { Language } from '../../geodata/languages.ts';
import { type Box, readBoxes } from '../runner/label-boxes.ts';
import { accessibilityFaults } from './axe.ts';
import type { Misbehaviour } from './browser/watch-page.ts';
import { arrive, type OpenedPage, type OpenOptions, type Site } from './driver.ts';
import { readSights, type Sights } from './sights.ts';

type Tab = 'towns' | 'regions' | 'upload' | 'profile' | 'relations' | 'coverage';
type FilterGroup = 'needs' | 'region' | 'branch' | 'enterprise' | 'grade' | 'status';

/** The explorer as a reader uses it: tabs, filters, towns, layers. All waits are inside. */
export class ExplorerPage {
  readonly #opened: OpenedPage;

  constructor(opened: OpenedPage) {
    this.#opened = opened;
  }

  get #page() {
    return this.#opened.page;
  }

  /** Address now, without the origin. */
  address(): string {
    const { pathname, search } = new URL(this.#page.url());
    return pathname + search;
  }

  /** Where the link to the method leads. */
  async methodAddress(): Promise<string> {
    const href = await this.#page.locator('a.tab-link').first().getAttribute('href');
    return new URL(href ?? '', this.#page.url()).href;
  }

  async title(): Promise<string> {
    return this.#page.title();
  }

  /** Names of the files that the page has asked for, without the build's hashes. */
  files(): Promise<readonly string[]> {
    return this.#page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => (name.split('/').pop() ?? '').replace(/-[\w-]{8}(?=\.\w+$)/, '')),
    );
  }

  language(): Promise<string> {
    return this.#page.evaluate(() => document.documentElement.lang);
  }

  /** Which painter is on screen: `svg` or `webgl`. */
  painter(): Promise<string | null> {
    return this.#page.getAttribute('mono-map', 'data-painter');
  }

  /** Waits until the WebGL painter is on screen. */
  async waitForWebGl(): Promise<void> {
    await this.#page.waitForSelector('mono-map[data-painter="webgl"]', { timeout: 60_000 });
  }

  async openTab(tab: Tab): Promise<void> {
    await this.#page.click(`[data-side-tab="${tab}"]`);
    await this.#page.waitForSelector(`[data-panel="${tab}"]`);
  }

  async filter(group: FilterGroup, value: string): Promise<void> {
    const panel = this.#page.locator('details.filter-panel');
    if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
    await this.#page.click(`[data-filter-tab="${group}"]`);
    await this.#page.locator(`[data-filter="${group}"] input[value="${value}"]`).check({ force: true });
  }

  /** The town that the keyboard is on; null = none. */
  focusedTown(): Promise<string | null> {
    return this.#page.evaluate(() => document.activeElement?.getAttribute('data-town') ?? null);
  }

  /** What is in sight once no layer is on its way any more. */
  async settledSights(): Promise<Sights> {
    await this.#page.waitForSelector('.map-legend-layer[aria-busy]', { state: 'detached' });
    return this.sights();
  }

  /** What is in sight now. */
  async sights(): Promise<Sights> {
    return this.#page.evaluate(readSights);
  }

  /** Counts the reader's clicks from now on; the function says how many there were. */
  async countClicks(): Promise<() => Promise<number>> {
    await this.#page.evaluate(() => {
      document.documentElement.dataset['clicks'] = '0';
      const count = ({ isTrusted }: Event): void => {
        const page = document.documentElement.dataset;
        if (isTrusted) page['clicks'] = String(Number(page['clicks']) + 1);
      };
      addEventListener('pointerdown', count, true);
    });
    return () => this.#page.evaluate(() => Number(document.documentElement.dataset['clicks']));
  }

  /** Folds out a part of the profile that is calculated then, and reads it. */
  async unfoldProfile(part: 'class' | 'themes'): Promise<string> {
    const folded = this.#page.locator(`[data-break-even="${part}"]`);
    const heading = folded.locator('h4').first();
    await folded.locator('summary').first().click();
    // The profile is drawn again when a result comes: a click may have met what was gone.
    await heading.waitFor({ timeout: 10_000 }).catch(async () => {
      const isOpen = await folded.evaluate((part) => part.closest('[open]') ?? part.querySelector('[open]'));
      if (isOpen === null) await folded.locator('summary').first().click();
    });
    await heading.waitFor();
    return (await folded.innerText()).replace(/\s+/g, ' ');
  }

  /** Chooses the place to pass by potential, and reads what it would take. */
  async choosePast(id: string): Promise<string> {
    const folded = this.#page.locator('[data-break-even="class"]');
    await folded.locator('select').selectOption(id);
    return (await folded.innerText()).replace(/\s+/g, ' ');
  }

  /** Chooses a ready view above the map. */
  async chooseView(slug: string): Promise<void> {
    await this.#page.click(`[data-view="${slug}"]`);
    await this.#page.waitForSelector(`[data-view="${slug}"][aria-current="true"]`);
  }

  async pin(id: string): Promise<void> {
    await this.#page.click(`[data-pin="${id}"]`);
  }

  /** What the map says of a town to a screen reader. */
  async townName(id: string): Promise<string> {
    return (await this.#page.getAttribute(`.map-svg [data-town="${id}"]`, 'aria-label')) ?? '';
  }

  /** What may be read from the legends, all together. */
  async legendNotes(): Promise<string> {
    await this.openLeft('layers');
    return (await this.#page.locator('.legend-note').allInnerTexts()).join(' ');
  }

  async clearFilters(): Promise<void> {
    await this.#page.click('.chips .text-button');
  }

  /** Ids of the places in the table, as sorted. */
  rows(): Promise<readonly string[]> {
    return this.#page.$$eval('tr[data-row]', (rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));
  }

  async openPlace(id: string): Promise<void> {
    await this.#page.click(`tr[data-row="${id}"] .row-button`);
    await this.#page.waitForSelector(`[data-profile="${id}"] details.figures`, { state: 'attached' });
  }

  /** Waits for the scatter plot of the page of relations. */
  async waitForPlot(): Promise<void> {
    await this.#page.waitForSelector('[data-point]');
  }

  /** Ids of the places with a circle in the scatter plot, sorted. */
  points(): Promise<readonly string[]> {
    return this.#page.$$eval('[data-point]', (all) =>
      all.map((one) => one.getAttribute('data-point') ?? '').sort(),
    );
  }

  /** Ids of the places that are listed under the scatter plot with the reason. */
  gaps(): Promise<readonly string[]> {
    return this.#page.$$eval('[data-gaps] [data-place]', (all) =>
      all.map((one) => one.getAttribute('data-place') ?? ''),
    );
  }

  async choosePoint(id: string): Promise<void> {
    await this.#page.click(`[data-point="${id}"]`);
  }

  async chooseAxis(axis: 'x' | 'y', measure: string): Promise<void> {
    await this.#page.selectOption(`.scatter-axes select[id$="-${axis}"]`, measure);
  }

  /** Opens the plot of a pair from the matrix of correlations. */
  async choosePair(a: string, b: string): Promise<void> {
    await this.#page.click(`td[data-a="${a}"][data-b="${b}"]`);
    await this.#page.click('[data-open-pair]');
  }

  /** Goes down an open profile to what would follow from a scenario, which is computed then, and gives its text. */
  async profileScenario(): Promise<string> {
    const part = this.#page.locator('.profile [data-what-if]');
    await part.scrollIntoViewIfNeeded();
    await part.locator('[data-open-scenario]').waitFor();
    return (await part.textContent()) ?? '';
  }

  /** Text of the open profile. */
  async profile(): Promise<string> {
    return (await this.#page.textContent('[data-profile]')) ?? '';
  }

  /** Opens a group of figures and returns the text of one indicator with its sources. */
  async readFigure(node: string, indicator: string): Promise<string> {
    await this.#page.click(`details.figures[data-node="${node}"] > summary`);
    return this.#page.locator(`[data-indicator="${indicator}"]`).innerText();
  }

  /** Unfolds the panel to the left of the map with one of its sections. */
  async openLeft(section: 'layers' | 'weights' | 'compare' | 'scenario'): Promise<void> {
    const button = this.#page.locator(`[data-left-section="${section}"]`);
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    // Its code comes when it is first opened.
    await this.#page.waitForSelector('mono-layers > *');
  }

  /** Sets a number of the scenario in the left panel. */
  async setScenario(key: string, value: number): Promise<void> {
    const field = this.#page.locator(`[data-scenario="${key}"]`);
    await field.fill(String(value));
    await field.press('Tab');
  }

  /** What the scenario says of the chosen town. */
  async scenarioResult(): Promise<string> {
    await this.#page.waitForSelector('[data-scenario-result] h3');
    return this.#page.locator('[data-scenario-result]').innerText();
  }

  /** Puts the scenario on the map of all towns. */
  async showScenario(): Promise<void> {
    await this.#page.click('[data-scenario-show]');
    await this.waitForScenario();
  }

  /** Waits until the map of the scenario is drawn. */
  async waitForScenario(): Promise<void> {
    await this.#page.waitForSelector('.map-svg [data-town="temirtau"][aria-label*="Scenario"]', {
      state: 'attached',
    });
  }

  async showLayer(id: string, on: boolean): Promise<void> {
    await this.openLeft('layers');
    await this.#page.locator(`[data-layer="${id}"] input[role="switch"]`).setChecked(on, { force: true });
    if (on) await this.#page.waitForSelector(`[data-legend="${id}"]`);
  }

  async showMeasure(layer: string, measure: string): Promise<void> {
    await this.openLeft('layers');
    await this.#page.click(`[data-layer="${layer}"] .measure-choice > summary`);
    await this.#page.click(`[data-layer="${layer}"] [data-measure="${measure}"]`);
  }

  /** Shows every measure of every layer in turn, each for a moment, in the order of the list; gives how many. */
  async walkMeasures(): Promise<number> {
    await this.openLeft('layers');
    return this.#page.evaluate(async () => {
      const nextPicture = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const choices = [...document.querySelectorAll<HTMLElement>('mono-measure-choice')];
      let shown = 0;
      for (const choice of choices) {
        const { groups } = choice as unknown as {
          groups: readonly { readonly options: readonly { readonly id: string }[] }[];
        };
        for (const { id } of groups.flatMap(({ options }) => options)) {
          choice.dispatchEvent(new CustomEvent('mono-measure', { detail: id }));
          await nextPicture();
          shown += 1;
        }
      }
      return shown;
    });
  }

  /** Shows every year of every index in turn; gives how many. */
  async walkYears(): Promise<number> {
    let shown = 0;
    for (const edition of ['core', 'dimensions', 'full'] as const) {
      await this.chooseEdition(edition);
      const slider = this.#page.locator('.header-years input[type="range"]');
      if ((await slider.count()) === 0) continue;
      const [low, high] = [
        Number(await slider.getAttribute('min')),
        Number(await slider.getAttribute('max')),
      ];
      for (let year = low; year <= high; year += 1) {
        await slider.fill(String(year));
        shown += 1;
      }
    }
    return shown;
  }

  /** Sets a layer against another year, method or measure: first the kind, then the side as in the address. */
  async compare(layer: string, kind: 'year' | 'method' | 'measure', side: string): Promise<void> {
    await this.openLeft('compare');
    const settings = this.#page.locator(`[data-compare="${layer}"]`);
    await settings.locator('select[id$="-against"]').selectOption(kind);
    await settings.locator('select[id$="-side"]').selectOption(side);
  }

  /** Text of one row of the table. */
  async row(id: string): Promise<string> {
    return this.#page.locator(`tr[data-row="${id}"]`).innerText();
  }

  /** Titles of the legends, top layer first. */
  async legends(): Promise<readonly string[]> {
    await this.openLeft('layers');
    return this.#page.$$eval('[data-legend] .legend-title', (titles) =>
      titles.map((one) => one.textContent ?? ''),
    );
  }

  async chooseEdition(edition: 'full' | 'core' | 'dimensions', year?: number): Promise<void> {
    await this.#page.locator('.header-years select').selectOption(edition);
    if (year !== undefined) await this.#page.locator('.header-years input[type="range"]').fill(String(year));
  }

  async chooseLanguage(language: Language): Promise<void> {
    await this.#page.click(`.languages a[lang="${language}"]`);
    await this.#page.waitForSelector(`html[lang="${language}"]`);
  }

  async chooseTheme(theme: 'light' | 'dark'): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      const button = this.#page.locator('.theme-button');
      if ((await button.getAttribute('data-theme-now')) === theme) return;
      await button.click();
    }
  }

  /** Presses the button of the share dialog. */
  async wishToShare(): Promise<void> {
    await this.#page.click('.share-button');
  }

  /** Address offered by the share dialog, which is closed again. */
  async share(): Promise<string> {
    await this.wishToShare();
    const link = await this.#page.locator('dialog[open] input[readonly]').inputValue();
    await this.#page.keyboard.press('Escape');
    return link;
  }

  async search(words: string): Promise<readonly string[]> {
    await this.#page.fill('.search input', words);
    await this.#page.waitForSelector('.search-list:not([hidden]) [role="option"]');
    return this.#page.$$eval('.search-list [role="option"]', (found) =>
      found.map((one) => one.textContent ?? ''),
    );
  }

  /** Drops a file on the middle of the page, as from a folder of the reader's. */
  async dropFile(name: string, text: string): Promise<void> {
    await this.#page.evaluate(
      ([file, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content ?? ''], file ?? '', { type: 'text/csv' }));
        const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        for (const kind of ['dragenter', 'dragover', 'drop']) {
          target?.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
        }
      },
      [name, text],
    );
  }

  /** Waits until own tables have been read, and says what the dialog tells of them. */
  async uploadReport(): Promise<{
    readonly used: string;
    readonly leftOut: string;
    readonly problems: readonly string[];
  }> {
    await this.#page.waitForSelector('[data-upload-report]', { timeout: 60_000 });
    const texts = (selector: string): Promise<string[]> =>
      this.#page.$$eval(selector, (all) =>
        all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
      );
    const [used = ''] = await texts('[data-rows-used]');
    const [leftOut = ''] = await texts('[data-rows-left-out]');
    return { used, leftOut, problems: await texts('[data-upload-problem]') };
  }

  /** What the dialog says that it took for place, time and decimal mark. */
  uploadChoices(): Promise<readonly string[]> {
    return this.#page.$$eval('[data-upload-choice]', (lists) =>
      lists.map((list) => (list as HTMLSelectElement).selectedOptions[0]?.label ?? ''),
    );
  }

  async closeDialog(): Promise<void> {
    await this.#page.click('dialog[open] .dialog-head button');
    await this.#page.waitForSelector('dialog[open]', { state: 'detached' });
  }

  /** Names and figures of the rows in the table of own units. */
  uploadRows(): Promise<readonly string[]> {
    return this.#page.$$eval('tr[data-upload-row]', (rows) =>
      rows.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  }

  async openUploadUnit(name: string): Promise<void> {
    await this.#page.locator('tr[data-upload-row] .row-button', { hasText: name }).click();
    await this.#page.waitForSelector('[data-upload-profile]');
  }

  /** What the profile says of the reader's own tables. */
  async uploadPart(): Promise<string> {
    return ((await this.#page.textContent('[data-upload-profile]')) ?? '').replace(/\s+/g, ' ').trim();
  }

  async removeUpload(): Promise<void> {
    await this.#page.click('[data-panel="upload"] [data-upload-remove]');
    await this.#page.waitForSelector('[data-side-tab="upload"]', { state: 'detached' });
  }

  /** Waits until the dialog tells how far the reading of a file is. */
  async waitForReading(): Promise<void> {
    await this.#page.waitForSelector('dialog[open] [data-upload-reading]');
  }

  /** Waits for the table of own units, however long the reading takes. */
  async waitForUploadTable(): Promise<void> {
    await this.#page.waitForSelector('[data-panel="upload"] tr[data-upload-row]', { timeout: 80_000 });
  }

  /** How many units the table says it holds. */
  async ownCount(): Promise<string> {
    return ((await this.#page.textContent('[data-panel="upload"] .table-bar p')) ?? '').trim();
  }

  /** Follows the way from the panel of weights to the page that asks experts, which opens with weights alone. */
  async askForWeights(level: string): Promise<void> {
    await this.openLeft('weights');
    await this.#page.click('[data-experts-ask]');
    await this.#page.locator('[data-level]').selectOption(level);
  }

  /** Opens the panel just made as an expert does, in the same window. */
  async answerAlone(): Promise<void> {
    await this.#page.goto((await this.#page.locator('[data-look]').getAttribute('href')) ?? '');
    await this.#page.locator('[data-consent]').check();
    await this.#page.click('[data-begin]');
  }

  /** Judges all pairs of the page: 0 = equal, 2 = three times, −2 = a third. */
  async judgePairs(values: readonly number[]): Promise<void> {
    for (const [pair, value] of values.entries())
      await this.#page.locator('.experts-choice select').nth(pair).selectOption(String(value));
  }

  /** What stands below the pairs: whether they agree with each other. */
  pairStatus(): Promise<string> {
    return this.#page.locator('.experts-answer-status').innerText();
  }

  /** Looks at what the own answer gives by itself and takes its weights to the map. */
  async applyOwnAnswer(): Promise<void> {
    await this.#page.click('[data-move="next"]');
    await this.#page.click('[data-own-results]');
    await this.#page.click('[data-use-weights]');
    await arrive(this.#page, '**/?v=1&d=*&m=w=*');
  }

  /** Words that the map is not by the author's setting; '' for the author's. */
  async methodNote(): Promise<string> {
    const notes = await this.#page.locator('mono-headline .method-note').allTextContents();
    return notes.join(' ');
  }

  /** Sets every text of the page in one face. */
  async forceFace(face: string): Promise<void> {
    // Set element by element: the page's policy allows no style of another.
    await this.#page.evaluate((family) => {
      for (const element of document.querySelectorAll<HTMLElement | SVGElement>('body, body *'))
        element.style.setProperty('font-family', family, 'important');
    }, face);
  }

  /** Start of each element whose content is wider than itself. */
  overflowing(selector: string): Promise<readonly string[]> {
    return this.#page.$$eval(selector, (all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => (one.textContent ?? '').trim().slice(0, 40)),
    );
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Clicks the name of a place in the open profile. */
  async followName(id: string): Promise<void> {
    await this.#page.locator(`[data-profile] .place-link[href*="/${id}/"]`).first().click();
  }

  /** What the open profile keeps for those who keep the tables. */
  async maintainers(): Promise<string> {
    await this.#page.locator('.maintainers > summary').click();
    return this.#page.locator('.maintainers').innerText();
  }

  /** Where the page of the place in the open profile is. */
  async placePage(): Promise<string> {
    const href = await this.#page.locator('.profile-ways > a').first().getAttribute('href');
    return new URL(href ?? '', this.#page.url()).href;
  }

  async waitForProfile(id: string): Promise<void> {
    await this.#page.waitForSelector(`[data-profile="${id}"]`);
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async forward(): Promise<void> {
    await this.#page.goForward();
  }

  /** Clicks on a town's row of the prerendered table, whether the page can answer yet or not. */
  async clickRow(id: string): Promise<void> {
    const box = await this.#page.locator(`tr[data-row="${id}"] .row-button`).boundingBox();
    if (box === null) throw new Error(`no row of ${id}`);
    await this.#page.mouse.click(box.x + 8, box.y + 8);
  }

  /** Whether the page says to a screen reader that it is busy. */
  isBusy(): Promise<boolean> {
    return this.#page.evaluate(() => document.body.getAttribute('aria-busy') === 'true');
  }

  /** Text in sight that works without scripts, with where its links lead, relative to the site. */
  async withoutScripts(): Promise<{ readonly words: string; readonly links: readonly string[] }> {
    const links = await this.#page.$$eval('.no-script a', (all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    );
    return { words: await this.#page.locator('.no-script').innerText(), links };
  }

  /** Closes the first message. */
  async closeMessage(): Promise<void> {
    await this.#page.click('[data-notice] button');
    await this.#page.waitForSelector('[data-notice]', { state: 'detached' });
  }

  /** Messages shown now. */
  messages(): Promise<readonly string[]> {
    return this.#page.$$eval('[data-notice], .load-failure', (all) =>
      all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  }

  /** Names and values of the drawn regions or towns. */
  marks(kind: 'region' | 'town'): Promise<readonly { id: string; name: string; value: string | null }[]> {
    // In one step: the still map may be drawn anew between finding marks and reading them.
    return this.#page.evaluate(
      (attribute) =>
        // The still map of the page has a town once for each width at which it stands otherwise.
        [...document.querySelectorAll(`[${attribute}]`)]
          .filter((mark) => mark.checkVisibility())
          .map((mark) => ({
            id: mark.getAttribute(attribute) ?? '',
            name:
              mark.getAttribute('aria-label') ??
              document.getElementById(mark.getAttribute('aria-labelledby') ?? '')?.textContent ??
              '',
            value: mark.getAttribute('data-value'),
          })),
      `data-${kind}`,
    );
  }

  boxes(selector: string): Promise<readonly Box[]> {
    return this.#page.evaluate(readBoxes, selector);
  }

  /** Opens all that is folded. */
  async unfoldAll(): Promise<void> {
    await this.#page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
  }

  /** Text that stands on the page, scripts or not. */
  async text(): Promise<string> {
    return (await this.#page.textContent('body')) ?? '';
  }

  async picture(): Promise<Buffer> {
    return this.#page.screenshot({ animations: 'disabled' });
  }

  /** Picture of the map alone. */
  async mapPicture(): Promise<Buffer> {
    await this.#settleFonts();
    return this.#page.locator('main').screenshot({ animations: 'disabled' });
  }

  /** Picture of the map as WebGL draws it, once it has come to rest. */
  async movingMapPicture(): Promise<Buffer> {
    await this.#settleFonts();
    await this.waitForWebGl();
    const take = () => this.#page.locator('main').screenshot({ animations: 'disabled' });
    let [before, now] = [await take(), await take()];
    for (let tries = 0; tries < 20 && !now.equals(before); tries += 1) {
      await this.#page.waitForTimeout(500);
      [before, now] = [now, await take()];
    }
    return now;
  }

  /** Opens the view again with the faces in the browser's cache: one that comes late waits for the next page. */
  async #settleFonts(): Promise<void> {
    await this.#page.evaluate(async () => {
      await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`)));
    });
    await this.#page.reload();
    await this.#page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 });
  }

  /** What axe finds in each theme that is more than minor; see `axe.ts`. */
  accessibilityFaults(themes: readonly ('light' | 'dark')[] = ['light']): Promise<readonly string[]> {
    return accessibilityFaults(this.#page, themes);
  }

  /** True if the page is wider than the window. */
  scrollsSideways(): Promise<boolean> {
    return this.#page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
  }

  /** What of a frame is not as it must be in the window as it is: parts out of sight, too small or over each other. */
  frameFaults(): Promise<readonly string[]> {
    return this.#page.evaluate(readFrameFaults);
  }

  /** Addresses of links of a page of text, relative to the site. */
  linksOf(selector: string): Promise<readonly string[]> {
    return this.#page.$$eval(selector, (all) =>
      all.map((one) => {
        const { pathname, search } = new URL((one as HTMLAnchorElement).href);
        return `${pathname.replace(/^\//, '')}${search}`;
      }),
    );
  }

  misbehaviour(): Promise<Misbehaviour> {
    return this.#opened.misbehaviour();
  }

  close(): Promise<void> {
    return this.#opened.close();
  }
}

/** Runs inside the page: it must stand alone, so it uses nothing from outside. */
function readFrameFaults(): string[] {
  const faults: string[] = [];
  const boxOf = (one: Element) => one.getBoundingClientRect();
  const all = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) faults.push('it scrolls');
  const parts = ['.embed-map', '.embed-legends', '.embed-foot', '.embed-link', '.credits-line'].map(
    (selector) => {
      const [part] = all(selector);
      if (part === undefined) faults.push(`no ${selector}`);
      return part ?? document.body;
    },
  );
  const inside = [...parts, ...all('.legend, .legend li, .embed-sizes')];
  for (const one of inside) {
    const { left, top, right, bottom } = boxOf(one);
    if (left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5)
      faults.push(`out of sight: ${one.getAttribute('class')} ${one.textContent?.trim().slice(0, 20)}`);
  }
  const meet = (a: DOMRect, b: DOMRect): boolean =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  const [map, legends, foot] = parts.map(boxOf) as [DOMRect, DOMRect, DOMRect];
  for (const one of all('.legend').map(boxOf))
    if (meet(one, map) || meet(one, foot)) faults.push('legend over another part');
  if (meet(map, legends) || meet(map, foot)) faults.push('map over another part');
  if (map.height < 96) faults.push(`map of ${map.height} px`);
  const labels = all('[data-labels] text') as SVGTextElement[];
  if (labels.length < 4 && innerWidth >= 320) faults.push(`${labels.length} labels`);
  const sizes = labels.map(
    (one) => Number.parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 0),
  );
  if (Math.min(...sizes) < 10.99) faults.push(`letters of ${Math.min(...sizes).toFixed(1)} px`);
  return faults;
}

/** Opens a page without waiting for its scripts. */
export async function openAtOnce(site: Site, options: OpenOptions = {}): Promise<ExplorerPage> {
  return new ExplorerPage(await site.open(options));
}

/** Opens a page of the explorer; with scripts, waits until it has started or has said why it cannot. */
export async function openExplorer(site: Site, options: OpenOptions = {}): Promise<ExplorerPage> {
  const opened = await site.open(options);
  if (options.scripts ?? true) {
    await opened.page.waitForSelector('html[data-ready], .load-failure', {
      state: 'attached',
      timeout: 60_000,
    });
  }
  return new ExplorerPage(opened);
}

/** Opens a page that runs no script and so never says that it has started. */
export async function openStillPage(site: Site, path: string): Promise<ExplorerPage> {
  return new ExplorerPage(await site.open({ path, reducedMotion: true }));
}

/** What every journey must end with: nothing told to the console, no foreign request, nothing moved. */
export const GOOD: Misbehaviour = {
  consoleErrors: [],
  foreignRequests: [],
  missingFiles: [],
  layoutShift: 0,
  shifted: [],
};

/** Most that a legend or a list may move, as browsers count it, when what is computed late comes into it. */
const LATE_SHIFT = 0.02;

/**
 * What a page did, where what it shows is computed after its first picture (rank intervals, a scenario): a legend or a
 * list may grow by a line then, and no more.
 */
export function calmly(behaved: Misbehaviour): Misbehaviour {
  return behaved.layoutShift < LATE_SHIFT ? { ...behaved, layoutShift: 0, shifted: [] } : behaved;
}
