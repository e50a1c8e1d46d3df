import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { OPENING_SCENARIO } from '../../../../indicators/scenario/settings.ts';
import type { SentencePart } from '../../../../src/panels/parts/figure-view.ts';
import { scenarioGrounds, scenarioSentences } from '../../../../src/panels/scenario/scenario-sentences.ts';
import { scenarioTable, townScenario } from '../../../../src/panels/scenario/scenario-table.ts';
import { realData, realScenario } from '../../layers/real-explorer.ts';

const { branchNames } = realData().structure;
const file = realScenario();

function townOf(id: string) {
  const found = file.towns.find(({ townId }) => townId === id);
  if (found === undefined) throw new Error(`no town ${id}`);
  return found;
}

const words = (parts: readonly SentencePart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const said = (id: string, language: (typeof LANGUAGES)[number] = 'en') =>
  [
    ...scenarioSentences(language, townScenario(file, townOf(id), OPENING_SCENARIO)),
    ...scenarioGrounds(language, townScenario(file, townOf(id), OPENING_SCENARIO), branchNames),
  ].map(words);

describe('a scenario in words', () => {
  it('Temirtau: the staff of the group is not used, the range is, with its share of the employed', () => {
    const [risk, staff, basis] = said('temirtau');
    expect(basis).toContain('The enterprise’s jobs are put between half and the whole of 51,000');
    expect(staff).toContain('35,000 (2023), is the whole group’s: it is not used');
    expect(risk).toBe(
      'If the enterprise lost 30% of its jobs, between 7,700 and 15,300 jobs would be at risk, 9–17% of the employed (city administration, 2023); with the jobs that depend on it, between 12,600 and 24,500 (14–28%).',
    );
  });

  it('a town whose staff is known has one number; a part of the enterprise is said to be one', () => {
    expect(said('khromtau')[2]).toBe('The enterprise has 7,500 jobs in the town (2025).');
    expect(said('khromtau')[0]).toContain(
      '2,300 jobs would be at risk, 11% of the employed (district, 2023)',
    );
    expect(said('ridder').join(' ')).toContain('A part of the enterprise has 3,000 jobs');
  });

  it('says that a share is the district’s where it is applied to the town’s employed', () => {
    for (const id of ['aksai', 'abai']) expect(said(id).join(' ')).toContain('the district’s output');
    expect(said('temirtau').join(' ')).not.toContain('district');
  });

  it.each(LANGUAGES)(
    'a town without output answers in words, and no slot stays empty anywhere (%s)',
    (language) => {
      const rudny = said('rudny', language);
      expect(rudny).toHaveLength(2);
      for (const { townId } of file.towns)
        for (const sentence of said(townId, language))
          expect(sentence, townId).not.toMatch(/[{}]|undefined|null|NaN/);
    },
  );

  it('the table sets three paths and a loss side by side, and the reader’s own beside them', () => {
    const table = scenarioTable('en', file, townOf('temirtau'), null);
    expect(table.columns).toEqual(['Inertial', 'Moderate', 'Transformational', 'Loss of 30%']);
    expect(table.rows[0]?.cells[0]?.[0].text, 'nothing is at risk on the inertial path').toBe('0');
    const own = scenarioTable('en', file, townOf('temirtau'), { ...OPENING_SCENARIO, loss: 50 });
    expect(own.columns.at(-1)).toBe('Yours');
    expect(scenarioTable('en', file, townOf('rudny'), null).rows[0]?.cells).toEqual([null, null, null, null]);
  });
});
