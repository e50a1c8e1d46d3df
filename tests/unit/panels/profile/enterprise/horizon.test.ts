import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../geodata/languages.ts';
import type { ProfileEnterprise } from '../../../../../indicators/built-facts.ts';
import { horizonOf } from '../../../../../src/panels/profile/enterprise/horizon.ts';

const row = (indicator: string, more: Partial<ProfileEnterprise>): ProfileEnterprise => ({
  row: `enterprises:${indicator}`,
  names: {},
  product: '',
  owner: null,
  ownerYear: null,
  indicator,
  year: null,
  sourceId: 'X',
  note: null,
  value: '',
  unit: '',
  bound: '',
  text: null,
  ...more,
});

/** The rows on Tengizchevroil, Zhairem, Maleevsky and the shafts of Aksu as the table has them. */
const ROWS = [
  row('contract_end', { year: 2033, value: '2033', unit: 'year' }),
  row('mine_life', { year: 2021, value: '15', unit: 'years', bound: 'at least' }),
  row('announced_closure', { year: 2026 }),
  row('planned_closure', { year: 2021 }),
];

describe('how long an enterprise is known to run', () => {
  it('is said from the nearest end to the farthest, each traced to its row, in years from the version', () => {
    const said = horizonOf('en', ROWS, 2026).map(({ end, left, share }) => [
      typeof end === 'object' && 'figure' in end ? `${end.text} | ${end.figure}` : '',
      left,
      share.toFixed(2),
    ]);
    expect(said).toEqual([
      [
        'closure was planned for 2021 | fact|enterprises:planned_closure',
        'that year is past; the sources do not say whether it happened',
        '0.00',
      ],
      [
        'closure announced for 2026 | fact|enterprises:announced_closure',
        'the year of this version of the index, 2026',
        '0.00',
      ],
      ['the contract ends in 2033 | fact|enterprises:contract_end', '7 years from 2026', '0.23'],
      ['the mine has ore until at least 2036 | fact|enterprises:mine_life', '10 years from 2026', '0.33'],
    ]);
  });

  it('is not made up where a source gives no year, and says nothing of other topics', () => {
    const undated = [
      row('reserves_statement', { year: 2025 }),
      row('announced_closure', {}),
      row('contract_end', {}),
      row('mine_life', { year: 2021, value: '15', unit: '' }),
      row('employees', { year: 2021, value: '900' }),
    ];
    for (const language of LANGUAGES) expect(horizonOf(language, undated, 2026)).toEqual([]);
  });

  it('has the Russian form of every number of years', () => {
    const leftIn = (year: number) =>
      horizonOf('ru', [row('contract_end', { year, value: String(year) })], 2026)[0]?.left;
    expect([2027, 2028, 2031, 2047].map(leftIn)).toEqual([
      '1 год, считая от 2026 года',
      '2 года, считая от 2026 года',
      '5 лет, считая от 2026 года',
      '21 год, считая от 2026 года',
    ]);
  });
});
