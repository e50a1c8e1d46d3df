import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { readFiles } from '../../../../src/data/upload/read-files.ts';
import { startReading } from '../../../../src/data/upload/start-reading.ts';
import { uploadKindMessages } from '../../../../src/i18n/messages/upload-kinds.ts';
import {
  uploadProblemMessages,
  uploadProblemSentence,
} from '../../../../src/i18n/messages/upload-problems.ts';
import { uploadStructureMessages } from '../../../../src/i18n/messages/upload-structure.ts';
import { uploadTableMessages } from '../../../../src/i18n/messages/upload-tables.ts';
import { KIND_FIXTURES } from './kind-fixtures.ts';
import { DATA, META, PROBLEM_FIXTURES, STRUCTURE_FIXTURES } from './problem-fixtures.ts';
import { dataOf, PLACES, problemsOf, readBytes, readTexts } from './read-texts.ts';

const FIXTURES = [...PROBLEM_FIXTURES, ...KIND_FIXTURES, ...STRUCTURE_FIXTURES];

describe('every problem is told with its file, line and column', () => {
  it.each(FIXTURES.map(([files, ...problems]) => [problems.join('; '), files, problems] as const))(
    '%s',
    async (_, files, problems) => {
      const reading = await readBytes(files);
      expect(problemsOf(reading)).toEqual(problems);
      if (reading.ok) expect(reading.data.problemCount).toBe(problems.length);
      const told = reading.ok ? reading.data.problems : reading.problems;
      for (const { code, values } of told)
        for (const language of LANGUAGES) {
          const sentence = uploadProblemSentence(language, code, values);
          expect(sentence).toMatch(/\S.*[.?]$/s);
          expect(sentence).not.toContain('undefined');
        }
    },
  );

  it('nothing is told of sound tables', () => {
    const reading = readTexts({ 'd.csv': DATA.join('\n'), 'm.csv': META.join('\n') });
    expect(problemsOf(reading)).toEqual([]);
  });
});

describe('what stops a reading', () => {
  const file = {
    name: 'a.csv',
    size: 10,
    arrayBuffer: async () => new TextEncoder().encode('unit,a\n').buffer,
  };
  const codes = async (...files: readonly (typeof file)[]) =>
    problemsOf(await readFiles(files, { places: PLACES, choices: {} }, () => undefined));
  it('files over 200 MB are not opened', async () => {
    const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new Error('opened'));
    expect(await codes({ ...file, size: 200_000_001, arrayBuffer })).toEqual(['a.csv:null null too-large']);
    expect(await codes({ ...file, size: 150e6, arrayBuffer }, { ...file, size: 60e6, arrayBuffer })).toEqual([
      'a.csv:null null too-large',
    ]);
  });
  it('a file that cannot be read', async () => {
    expect(await codes({ ...file, arrayBuffer: () => Promise.reject(new Error('gone')) })).toEqual([
      'a.csv:null null unreadable',
    ]);
  });
  it('more figures than a page can hold, before room is made for them', () => {
    const rows = Array.from({ length: 4000 }, (_, row) => `u${row},i${row},1`);
    const reading = readTexts({ 'l.csv': ['unit,indicator,value', ...rows].join('\n') });
    expect(problemsOf(reading)).toEqual(['l.csv:null null too-many-figures']);
  });
  it('a worker that fails', async () => {
    const worker = Object.assign(new EventTarget(), {
      postMessage: () => undefined,
      terminate: () => undefined,
    });
    const reading = startReading(
      () => worker as unknown as Worker,
      { files: [new File(['a'], 'a.csv')], places: PLACES, choices: {} },
      { onProgress: () => undefined },
    );
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect(problemsOf(await reading.result)).toEqual(['a.csv:null null failed']);
  });
});

it('every sentence belongs to a problem that the cases above tell', () => {
  const told = new Set(
    FIXTURES.flatMap(([, ...problems]) => problems.map((problem) => problem.split(' ')[2])),
  );
  const stopping = ['too-large', 'unreadable', 'too-many-figures', 'failed'];
  const workbooks = ['large-workbook', 'workbook-entities', 'too-many-cells', 'no-sheet', 'external-links'];
  const tables = [uploadProblemMessages, uploadStructureMessages, uploadTableMessages, uploadKindMessages];
  expect([...told, ...stopping, ...workbooks].sort()).toEqual(
    tables.flatMap((messages) => Object.keys(messages.en)).sort(),
  );
});

describe('the good rows are used', () => {
  it('a bad cell is empty, a bad row is out, the rest is scored', () => {
    const data = dataOf({
      'd.csv': [...DATA, 'Aksu,Aksu,2020,many,2,2', 'Kentau,Kentau,2020,1'].join('\n'),
      'm.csv': META.join('\n'),
    });
    expect(data.units.map(({ code }) => code)).toEqual(['ridder', 'KZ-10', 'tekeli', 'Aksu']);
    expect(data.columns['x']?.[0]?.raw).toEqual([0, 5, 10, null]);
    expect(data.columns['x']?.[0]?.scores).toEqual([0, 50, 100, null]);
    expect([data.rowsUsed, data.rowsLeftOut, data.problemCount]).toEqual([4, 1, 2]);
  });
  it('an indicator without its node keeps its figures and has no score', () => {
    const meta = META.map((line) => line.replace('-1,3,P', '-1,3,PP'));
    const data = dataOf({ 'd.csv': DATA.join('\n'), 'm.csv': meta.join('\n') });
    expect(data.columns['y']?.[0]).toEqual({ raw: [0, 1, 4], scores: null, ranks: null });
    expect(data.columns['P']?.[0]?.scores).toEqual([0, 50, 100]);
    expect(data.columns['P']?.[0]?.ranks).toEqual([3, 2, 1]);
  });
  it('a node above nothing is out, what stood above it goes on', () => {
    const meta = META.map((line) => line.replace('1,1,P,Ind', '1,1,,Ind').replace('-1,3,P', '-1,3,'));
    const data = dataOf({ 'd.csv': DATA.join('\n'), 'm.csv': meta.join('\n') });
    expect(data.nodes.map(({ code }) => code)).toEqual(['Index', 'Q', 'z', 'x', 'y']);
    expect(data.columns['Index']?.[0]?.scores).toEqual([0, 100, 50]);
  });
  it('problems beyond a thousand are counted', () => {
    const rows = Array.from({ length: 1500 }, (_, row) => `u${row},a,many`);
    const { problems, problemCount, rowsLeftOut } = dataOf({
      'l.csv': ['unit,indicator,value', 'ridder,a,1', ...rows].join('\n'),
    });
    expect([problems.length, problemCount, rowsLeftOut]).toEqual([1000, 1500, 1500]);
    expect(problems[0]?.line).toBe(3);
  });
});
