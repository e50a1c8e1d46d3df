import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackSide } from '../../../../src/lib/packed-side.ts';
import type { SideCell, SideFile, SideRow } from '../../../../src/lib/side-by-side.ts';
import { packSide } from '../../../../src/pages/compare/pack-side.ts';

const PLACES = ['aksu', 'ridder', 'temirtau'].map((id) => ({ id, name: id, edition: '2022' }));

function fileOf(...rows: readonly SideRow[]): SideFile {
  return {
    places: PLACES,
    openOrder: {
      hint: 'by 1,000 runs',
      indices: [{ label: 'By risk:', ranked: ['ridder', 'aksu'], pairs: [['aksu', 'ridder']] }],
    },
    groups: [
      { heading: 'Scores', level: 1, hint: '', rows: [] },
      { heading: 'Social', level: 2, hint: 'out of 100', rows },
    ],
  };
}

function rowOf(...cells: readonly (SideCell | null)[]): SideRow {
  return { name: 'Births', hint: '', figure: 'value|{place}|births', cells };
}

function comeBack(file: SideFile): SideFile | null {
  return unpackSide(JSON.parse(JSON.stringify(packSide(file))));
}

function textsIn(file: SideFile): unknown {
  return packSide(file).groups[1]?.rows[0];
}

describe('what is set side by side', () => {
  it('comes back cell for cell', () => {
    const file = fileOf(
      rowOf({ text: '8.1 per 1,000', notes: ['2022 · A town', 'at the limit'], at: 0 }, null, {
        text: '–',
        state: 'missing',
      }),
      {
        ...rowOf({ text: 'Abai', href: '../region/KZ-10/' }, { text: '' }, { text: '5' }),
        hint: 'home',
        figure: '',
      },
      { ...rowOf(null, null, { text: '9 of 27', notes: [] }), median: 0.5, isMain: true },
    );
    expect(comeBack(file)).toEqual(file);
  });

  it.each([
    [
      'after a number',
      ['8,1 на 1 000', '–', '−5 на 1 000'],
      { end: ' на 1 000', texts: ['8,1', ['–'], '−5'] },
    ],
    ['before it', ['1 000 адамға 8,1', '1 000 адамға 12'], { start: '1 000 адамға ', texts: ['8,1', '12'] }],
    ['on both sides', ['адам 1 012 м²', 'адам 3 м²'], { start: 'адам ', end: ' м²', texts: ['1 012', '3'] }],
    ['where there is none', ['No rank', 'No rank', '7'], { end: 'No rank', texts: ['', '', ['7']] }],
  ])('has once what stands in the texts of a row: %s', (_, texts, packed) => {
    const file = fileOf(rowOf(...texts.map((text) => ({ text }))));
    expect(textsIn(file)).toMatchObject(packed);
    expect(comeBack(file)).toEqual(file);
  });

  it('has what is said of many cells once', () => {
    const notes = ['2022 · A town'];
    const file = fileOf(rowOf({ text: '1', notes }, { text: '2', notes }, { text: '3' }));
    expect(packSide(file).remarks).toEqual([{}, { notes }]);
    expect(textsIn(file)).toMatchObject({ remarks: [1, 1, 0] });
  });

  it('comes back cell for cell, whatever the cells', () => {
    const text = fc.array(fc.constantFrom('1', '23', ' ', ',', '−', 'м²', 'на', '%'), { maxLength: 6 });
    const cell = fc.record(
      {
        text: text.map((parts) => parts.join('')),
        state: fc.constantFrom('proxy' as const, 'missing' as const),
        notes: fc.array(fc.constantFrom('A', 'B'), { maxLength: 2 }),
        at: fc.constantFrom(0, 0.5, 1),
        href: fc.constantFrom('', '../a/'),
      },
      { requiredKeys: ['text'] },
    );
    fc.assert(
      fc.property(fc.array(fc.array(fc.option(cell), { minLength: 3, maxLength: 3 })), (rows) => {
        const file = fileOf(...rows.map((cells) => rowOf(...cells)));
        expect(comeBack(file)).toEqual(file);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a file of before', fileOf()],
    ['a later format', { ...packSide(fileOf()), format: 3 }],
    ['a file without its remarks', { ...packSide(fileOf()), remarks: undefined }],
  ])('is refused where it is %s', (_, parsed) => {
    expect(unpackSide(parsed)).toBeNull();
  });
});
