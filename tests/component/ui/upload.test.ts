import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import type { UploadData } from '../../../src/data/upload/upload-data.ts';
import { MonoProfile } from '../../../src/panels/profile/profile.ts';
import '../../../src/panels/profile/profile-rest-template.ts';
import { MonoSidePanel } from '../../../src/panels/shell/side-panel.ts';
import { MonoUploadDialog } from '../../../src/panels/upload/upload-dialog.ts';
import { MonoUploadHost } from '../../../src/panels/upload/upload-host.ts';
import { MonoUploadTable } from '../../../src/panels/upload/upload-table.ts';
import { select } from '../../../src/state/actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { UPLOAD } from '../../fixtures/upload.ts';
import '../../../styles/upload.css';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

function explorerWithUpload(upload: UploadData = UPLOAD, language: Language = 'en') {
  const explorer = fixtureExplorer(language);
  explorer.setUpload(upload);
  return explorer;
}

const names = (root: ParentNode) => [...root.querySelectorAll('.row-button')].map((row) => words(row));

/** A thousand points under one indicator. */
function manyPoints(count: number): UploadData {
  const values = Array.from({ length: count }, (_, i) => (i * 37) % count);
  return {
    ...UPLOAD,
    form: 'long',
    times: [''],
    units: values.map((_, i) => ({
      code: `u${i}`,
      name: `Unit ${i}`,
      place: { kind: 'point', at: [60 + i / count, 48] },
    })),
    nodes: UPLOAD.nodes.slice(1, 2).map((node) => ({ ...node, parent: null })),
    columns: { parks: [{ raw: values, scores: null, ranks: null }] },
    method: null,
  };
}

describe('table of own units', () => {
  it('has no serious fault of accessibility in any language', async () => {
    for (const language of LANGUAGES) {
      const table = await stage(MonoUploadTable, explorerWithUpload(UPLOAD, language));
      for (const theme of ['light', 'dark']) {
        document.documentElement.dataset['theme'] = theme;
        expect(await seriousFaults(table)).toEqual([]);
      }
    }
  });

  it('lists units by rank with score, place and the word that there is no interval', async () => {
    const table = await stage(MonoUploadTable, explorerWithUpload());
    expect(names(table)).toEqual(['Ridder', 'Temirtau', 'Balqash', 'Ulytau', 'Mine A', 'Mine B', 'Atlantis']);
    expect(words(find(table, 'tbody tr'))).toBe('1 Ridder town Ridder 60.3');
    expect(words(find(table, '.upload-note'))).toMatch(/without an interval/);
  });

  it('shows another time and another node, figures as in the file', async () => {
    const explorer = explorerWithUpload();
    const table = await stage(MonoUploadTable, explorer);
    const choose = async (selector: string, value: string) => {
      const box = find<HTMLSelectElement>(table, selector);
      box.value = value;
      box.dispatchEvent(new Event('change'));
      await settle(table);
    };
    await choose('[data-upload-time]', '2020');
    expect(names(table)[0]).toBe('Mine B');
    expect(explorer.state.upload.time).toBe('2020');
    await choose('[data-upload-node]', 'noise');
    expect(names(table).slice(0, 2)).toEqual(['Mine B', 'Mine A']);
    expect(words(find(table, 'tbody tr'))).toBe('Mine B point 50.00° N, 60.00° E 55');
  });

  it('sorts at a click, the other way at the second; units without a figure stay last', async () => {
    const table = await stage(MonoUploadTable, explorerWithUpload());
    const sort = () => find(table, 'thead th:nth-child(2) .sort').click();
    sort();
    await settle(table);
    expect(names(table)[0]).toBe('Atlantis');
    sort();
    await settle(table);
    expect(names(table).at(-1)).toBe('Atlantis');
    find(table, 'thead th:last-child .sort').click();
    await settle(table);
    find(table, 'thead th:last-child .sort').click();
    await settle(table);
    expect(names(table)[0]).toBe('Mine B');
    expect(names(table).at(-1)).toBe('Atlantis');
  });

  it('draws one page of many units and turns to the next', async () => {
    const table = await stage(MonoUploadTable, explorerWithUpload(manyPoints(1000)));
    expect(names(table)).toHaveLength(50);
    expect(words(find(table, '.pager .num'))).toBe('Page 1 of 20');
    find(table, '[data-upload-next]').click();
    await settle(table);
    expect(words(find(table, '.pager .num'))).toBe('Page 2 of 20');
    const search = find<HTMLInputElement>(table, 'input[type="search"]');
    search.value = 'unit 99';
    search.dispatchEvent(new Event('input'));
    await settle(table);
    expect(words(find(table, '.table-bar p'))).toBe('Places: 11 of 1,000');
    search.value = 'nowhere';
    search.dispatchEvent(new Event('input'));
    await settle(table);
    expect(words(find(table, '.empty'))).toBe('Nothing in your data has that name.');
  });

  it('opens the profile of a place of the map, and one of its own for a point', async () => {
    const explorer = explorerWithUpload();
    const table = await stage(MonoUploadTable, explorer);
    find(table, '[data-upload-row="temirtau"] .row-button').click();
    expect(explorer.state.selection).toEqual({ kind: 'town', id: 'temirtau' });
    find(table, '[data-upload-row="P1"] .row-button').click();
    expect(explorer.state.selection).toEqual({ kind: 'upload', id: 'P1' });
  });
});

describe('own figures in a profile', () => {
  it('stand in the profile of a town with score, rank and a line through time', async () => {
    const explorer = explorerWithUpload();
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    const profile = await stage(MonoProfile, explorer);
    await settle(profile);
    expect(words(find(profile, '[data-upload-node="Index"]'))).toBe('Liveability 60.3 1 of 6');
    expect(words(find(profile, '[data-upload-node="parks"]'))).toMatch(/^Parks ha 12\.5 100\.0/);
    expect(profile.querySelectorAll('[data-upload-profile] .line-chart')).toHaveLength(3);
    expect(await seriousFaults(profile)).toEqual([]);
  });

  it('say so where the file has nothing of the place', async () => {
    const explorer = explorerWithUpload();
    explorer.dispatch(select({ kind: 'town', id: 'altai' }));
    const profile = await stage(MonoProfile, explorer);
    await settle(profile);
    expect(words(find(profile, '[data-upload-profile]'))).toMatch(/contain nothing on this town or region/);
  });

  it('make a profile of their own for a unit that is not on the map', async () => {
    const explorer = explorerWithUpload();
    explorer.dispatch(select({ kind: 'upload', id: 'X' }));
    const profile = await stage(MonoProfile, explorer);
    await settle(profile);
    expect(words(find(profile, '.profile-head'))).toBe('Atlantis not on the map');
    find(profile, '.profile-head button').click();
    expect(explorer.state.panel).toBe('upload');
  });
});

describe('dialog of own tables', () => {
  it('tells what is accepted, with an example of real figures, without a serious fault', async () => {
    const dialog = await stage(MonoUploadDialog, fixtureExplorer());
    dialog.open();
    await settle(dialog);
    expect(find<HTMLDialogElement>(dialog, 'dialog').open).toBe(true);
    expect(words(find(dialog, 'pre'))).toMatch(/^unit,indicator,year,value/);
    expect(words(find(dialog, '.upload-privacy'))).toMatch(/stay there/);
    expect(await seriousFaults(dialog)).toEqual([]);
  });

  it('reports what was found, what was not and what is wrong, and takes the data away', async () => {
    const explorer = explorerWithUpload();
    const dialog = await stage(MonoUploadDialog, explorer);
    dialog.open();
    await settle(dialog);
    expect(words(find(dialog, '[data-rows-used]'))).toBe('13');
    expect(words(find(dialog, '[data-upload-match="none"] summary'))).toBe('Not on the map 1');
    expect(words(find(dialog, '[data-upload-match="town"] li'))).toBe('Ridder (ridder): town Ridder');
    expect(words(find(dialog, '[data-upload-problem]'))).toMatch(
      /^iData\.csv ?9 ?parks ?“abc” is not a number/,
    );
    expect(await seriousFaults(dialog)).toEqual([]);
    find(dialog, '[data-upload-remove]').click();
    await settle(dialog);
    expect(explorer.data.upload).toBeNull();
    expect(find<HTMLDialogElement>(dialog, 'dialog').open).toBe(false);
  });

  it('says how the table was understood: lists to correct it, columns left out, marks of missing figures', async () => {
    const dialog = await stage(MonoUploadDialog, explorerWithUpload());
    dialog.open();
    await settle(dialog);
    const choice = (id: string) => find<HTMLSelectElement>(dialog, `[data-upload-choice="${id}"]`);
    expect(words(find(dialog, '[data-upload-understood] h3'))).toBe('Check how the table was read');
    expect(choice('place').selectedOptions[0]?.label).toBe('uCode (ridder)');
    expect(choice('time').selectedOptions[0]?.label).toBe('Time (2020)');
    expect(choice('decimal').selectedOptions[0]?.label).toBe('as in the data: point (12.5)');
    expect(words(find(dialog, '.upload-facts'))).toMatch(
      /Indicators ?Parks; Noise ?Periods ?2020 to 2021 \(2\) ?Separator ?comma ?Header ?line 1.*parks: 2 \(н\/д -\).*noise: 1, such as 52\*/,
    );
    expect(words(find(dialog, '[data-upload-unused] li'))).toBe('remark: no numbers, such as “checked”');
    expect(await seriousFaults(dialog)).toEqual([]);
  });

  it('stays open after a reading without a problem, and reads again as the reader chooses', async () => {
    const explorer = fixtureExplorer();
    const dialog = await stage(MonoUploadDialog, explorer);
    dialog.createWorker = () =>
      new Worker(new URL('../../../src/workers/upload-worker.ts', import.meta.url), { type: 'module' });
    await dialog.read([new File(['town;code;jobs\nRidder;7;1.234\nTekeli;8;2.345\n'], 'jobs.csv')]);
    await settle(dialog);
    expect(find<HTMLDialogElement>(dialog, 'dialog').open).toBe(true);
    expect(dialog.querySelector('[data-upload-open]')).not.toBeNull();
    const jobs = () => explorer.data.upload?.columns['jobs']?.[0]?.raw;
    expect(jobs()).toEqual([null, null]);
    const decimal = find<HTMLSelectElement>(dialog, '[data-upload-choice="decimal"]');
    decimal.focus();
    decimal.value = 'comma';
    decimal.dispatchEvent(new Event('change'));
    await expect.poll(jobs).toEqual([1234, 2345]);
    await settle(dialog);
    expect(document.activeElement).toBe(decimal);
    expect(dialog.querySelector('[data-upload-open]')).toBeNull();
    expect(decimal.value).toBe('comma');
    const place = find<HTMLSelectElement>(dialog, '[data-upload-choice="place"]');
    place.value = '2';
    place.dispatchEvent(new Event('change'));
    const isTold = () => dialog.querySelector('[data-upload-problem]') !== null;
    await expect.poll(isTold).toBe(true);
  });

  it('says so where nothing could be used, and keeps what was there', async () => {
    const explorer = explorerWithUpload();
    const dialog = await stage(MonoUploadDialog, explorer);
    dialog.createWorker = () => {
      const script =
        "postMessage({ kind: 'refused', problems: [{ file: 'x.csv', line: null, column: null, code: 'no-figures', values: [] }] })";
      return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    };
    await dialog.read([new File([''], 'x.csv')]);
    await settle(dialog);
    expect(words(find(dialog, '[role="alert"]'))).toBe('Nothing in these files could be used.');
    expect(dialog.querySelectorAll('[data-upload-problem]')).toHaveLength(1);
    expect(explorer.data.upload).toBe(UPLOAD);
  });

  it('shows progress, goes on when it is closed, and stops when it is told to', async () => {
    const explorer = fixtureExplorer();
    const dialog = await stage(MonoUploadDialog, explorer);
    dialog.createWorker = () => {
      const script = "postMessage({ kind: 'progress', share: 0.25, rowsRead: 1200 })";
      return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    };
    const reading = dialog.read([new File([''], 'slow.csv')]);
    await expect.poll(() => words(find(dialog, '[data-upload-reading]'))).toMatch(/25% · 1,200 rows/);
    expect(await seriousFaults(dialog)).toEqual([]);
    find<HTMLDialogElement>(dialog, 'dialog').close();
    await expect.poll(() => dialog.querySelector('.upload-aside') !== null).toBe(true);
    find(dialog, '.upload-aside [data-upload-cancel]').click();
    await reading;
    await settle(dialog);
    expect(dialog.querySelector('[data-upload-reading]')).toBeNull();
    expect(explorer.data.upload).toBeNull();
  });
});

describe('way in', () => {
  it('shows where to drop while files are over its explorer, and only then', async () => {
    const host = await stage(MonoUploadHost, fixtureExplorer());
    host.load = async () => ({ createUploadWorker: () => new Worker('data:text/javascript,') });
    const shell = host.parentElement ?? host;
    const drag = async (kind: string, files: boolean) => {
      const dataTransfer = new DataTransfer();
      if (files) dataTransfer.items.add(new File(['a'], 'a.csv'));
      else dataTransfer.setData('text/plain', 'a');
      const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
      shell.dispatchEvent(event);
      await settle(host);
      return event.defaultPrevented;
    };
    expect(await drag('dragenter', false)).toBe(false);
    expect(host.querySelector('.drop-hint')).toBeNull();
    expect(await drag('dragenter', true)).toBe(true);
    expect(host.querySelector('.drop-hint')).not.toBeNull();
    await drag('dragleave', true);
    expect(host.querySelector('.drop-hint')).toBeNull();
  });

  it('has a tab of its own only while there are own tables', async () => {
    const explorer = fixtureExplorer();
    const panel = await stage(MonoSidePanel, explorer);
    expect(panel.querySelector('[data-side-tab="upload"]')).toBeNull();
    explorer.setUpload(UPLOAD);
    await settle(panel);
    expect(find(panel, '[data-side-tab="upload"]').getAttribute('aria-selected')).toBe('true');
    expect(panel.querySelector('mono-upload-table table')).not.toBeNull();
    explorer.setUpload(null);
    await settle(panel);
    expect(panel.querySelector('[data-side-tab="upload"]')).toBeNull();
  });
});
