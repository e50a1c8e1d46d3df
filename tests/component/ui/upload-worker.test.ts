import { describe, expect, it } from 'vitest';
import placesJson from '../../../geodata/derived/places.json' with { type: 'json' };
import type { Places } from '../../../geodata/types.ts';
import { startReading } from '../../../src/data/upload/start-reading.ts';
import { xlsx, xlsxRows } from '../../unit/data/upload/make-sheets.ts';

// The file is checked by its own tests.
const PLACES = placesJson as unknown as Places;
const ROWS = 100_000;
const YEARS = 10;

/** A long table of 100,000 figures: 500 units, 20 indicators, 10 years. */
function longFile(): File {
  const row = (at: number): string =>
    `u${Math.floor(at / 200)},ind${at % 20},${2015 + (Math.floor(at / 20) % YEARS)},${at / 8}`;
  const rows = Array.from({ length: ROWS }, (_, at) => row(at));
  return new File([['unit,indicator,year,value', ...rows].join('\n')], 'long.csv');
}

interface Watched {
  readonly workers: number;
  readonly ended: number;
  readonly createWorker: () => Worker;
}

/** Makes real workers and counts them, and those that were ended. */
function watchedWorkers(): Watched {
  let workers = 0;
  let ended = 0;
  return {
    get workers() {
      return workers;
    },
    get ended() {
      return ended;
    },
    createWorker: () => {
      const worker = new Worker(new URL('../../../src/workers/upload-worker.ts', import.meta.url), {
        type: 'module',
      });
      const end = worker.terminate.bind(worker);
      worker.terminate = () => {
        ended += 1;
        end();
      };
      workers += 1;
      return worker;
    },
  };
}

describe('100,000 rows in the worker', () => {
  it('are read with progress, in the order of the share, and the worker ends', async () => {
    const shares: number[] = [];
    const rowsRead: number[] = [];
    const watched = watchedWorkers();
    const reading = startReading(
      watched.createWorker,
      { files: [longFile()], places: PLACES, choices: {} },
      {
        onProgress: (share, rows) => {
          shares.push(share);
          rowsRead.push(rows);
        },
      },
    );
    const result = await reading.result;
    if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join());
    const { data } = result;
    expect([data.rowsUsed, data.rowsLeftOut, data.units.length, data.nodes.length]).toEqual([
      ROWS,
      0,
      500,
      20,
    ]);
    // Row 41,230: unit 206, indicator 10, year 2015 + 1.
    expect(data.columns['ind10']?.[1]?.raw?.[206]).toBe(41_230 / 8);
    expect(data.problemCount).toBe(500);
    // They come by time: an idle machine says fewer.
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(rowsRead.at(-1)).toBeGreaterThan(0);
    expect(rowsRead.every((rows) => rows <= ROWS)).toBe(true);
    expect([watched.workers, watched.ended]).toEqual([1, 1]);
  });

  it('are given up at once: no result, no word after it, and the worker ends', async () => {
    const watched = watchedWorkers();
    let told = 0;
    let cancelledAt = Number.NaN;
    const reading = startReading(
      watched.createWorker,
      { files: [longFile()], places: PLACES, choices: {} },
      {
        onProgress: () => {
          told += 1;
          if (told !== 2) return;
          cancelledAt = performance.now();
          reading.cancel();
        },
      },
    );
    expect(await reading.result).toEqual({ ok: false, isCancelled: true, problems: [] });
    expect(performance.now() - cancelledAt).toBeLessThan(100);
    expect(watched.ended).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told).toBe(2);
  });
});

it('a refusal names what is wrong, and cancelling afterwards changes nothing', async () => {
  const reading = startReading(
    watchedWorkers().createWorker,
    { files: [new File(['PK\u0003\u0004'], 'table.xlsx')], places: PLACES, choices: {} },
    { onProgress: () => undefined },
  );
  const refused = {
    ok: false,
    isCancelled: false,
    problems: [
      {
        file: 'table.xlsx',
        line: null,
        column: null,
        code: 'damaged-workbook',
        values: ['invalid zip data'],
      },
    ],
  };
  expect(await reading.result).toEqual(refused);
  reading.cancel();
  expect(await reading.result).toEqual(refused);
});

it('a workbook is read in the worker, another sheet of it when it is chosen', async () => {
  const rows = (figure: number) =>
    xlsxRows([
      ['town', 'jobs'],
      ['Ridder', figure],
    ]);
  const bytes = xlsx([
    { name: 'first', rows: rows(1.125) },
    { name: 'second', rows: rows(2.25), state: 'hidden' },
  ]);
  const files = [new File([new Uint8Array(bytes)], 'book.xlsx')];
  for (const [choices, figure] of [
    [{}, 1.125],
    [{ sheet: 'second' }, 2.25],
  ] as const) {
    const request = { files, places: PLACES, choices };
    const { result } = startReading(watchedWorkers().createWorker, request, { onProgress: () => undefined });
    const read = await result;
    if (!read.ok) throw new Error(read.problems.map(({ code }) => code).join());
    expect(read.data.columns['jobs']?.[0]?.raw).toEqual([figure]);
  }
});

it('a data set is scored with its method, which is checked in the worker, too', async () => {
  const files = [
    new File(['{ "aggregate": { "default": "geometric" }, "floor": 1 }'], 'how.json'),
    new File(
      [
        'Level,iCode,iName,Direction,Weight,Parent,Type\n1,a,A,1,1,N,Indicator\n1,b,B,1,1,N,Indicator\n2,N,Both,1,1,,Aggregate\n',
      ],
      'what.csv',
    ),
    new File(['uCode,a,b\nridder,0,1\ntekeli,50,1\naksu,100,5\n'], 'figures.csv'),
  ];
  const { result } = startReading(
    watchedWorkers().createWorker,
    { files, places: PLACES, choices: {} },
    {
      onProgress: () => undefined,
    },
  );
  const read = await result;
  if (!read.ok) throw new Error(read.problems.map(({ code }) => code).join());
  expect(read.data.method).toContain('geometric');
  expect(read.data.columns['N']?.[0]?.scores?.map((score) => score?.toFixed(6))).toEqual([
    '1.000000',
    Math.sqrt(50).toFixed(6),
    '100.000000',
  ]);
  expect(read.data.columns['N']?.[0]?.ranks).toEqual([3, 2, 1]);
});
