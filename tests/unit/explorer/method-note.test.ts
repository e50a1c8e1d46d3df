import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { figureTableRows, scoreTableRows } from '../../../src/export/table-rows.ts';
import { changeMethod, choosePreset, setWeights } from '../../../src/state/method-actions.ts';
import type { ExplorerState } from '../../../src/state/state.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const data = realData();
const open = (language: Language = 'en') =>
  createExplorer({ data, state: openingView(language), systemTheme: 'light' });

/** One expert's judgements on the three dimensions of risk, as an address brings them. */
const judged =
  (values: readonly (number | null)[]) =>
  (state: ExplorerState): ExplorerState => ({
    ...state,
    experts: [{ way: 'ahp', level: 'risk', experts: [{ name: '', values }] }],
  });

describe('word that scores are not by the author’s setting', () => {
  it('is not there for the author’s setting, not even with drafts of experts', () => {
    const explorer = open();
    expect(explorer.scene().methodNote).toBe('');
    explorer.dispatch(judged([2, 2, null]));
    expect(explorer.scene().methodNote).toBe('');
  });

  it.each(LANGUAGES)('names a preset, or what was changed, in %s', (language) => {
    const explorer = open(language);
    explorer.dispatch(choosePreset('investor'));
    const preset = explorer.scene().methodNote;
    expect(preset).not.toBe('');
    explorer.dispatch(changeMethod({ aggregate: 'harmonic', missing: 'group', treat: false }));
    expect(explorer.scene().methodNote.length).toBeGreaterThan(preset.length);
    explorer.dispatch(choosePreset('author'));
    expect(explorer.scene().methodNote).toBe('');
  });

  it('names experts whose weights are in force', () => {
    const explorer = open();
    explorer.dispatch(judged([1, 3, 1]));
    // 2, 4 and 2 times: parts of 4, 2 and 1 of seven, three of them making 3.
    explorer.dispatch(setWeights({ hazard: 12 / 7, vulnerability: 6 / 7, coping: 3 / 7 }));
    expect(explorer.scene().methodNote).toBe(
      'Not the default settings: Risk: components — AHP, 1 expert, CR 0.00.',
    );
    explorer.dispatch(setWeights({ labour: 2 }));
    expect(explorer.scene().methodNote).toContain('AHP');
  });

  it('stands in the last row of a table, as long as the others, and nowhere for the author’s', () => {
    const explorer = open();
    const table = {
      data,
      language: 'en',
      scope: 'town',
      potential: explorer.scores('potential', 'town'),
      risk: explorer.scores('risk', 'town'),
    } as const;
    for (const rows of [scoreTableRows, figureTableRows]) {
      const plain = rows(table);
      const noted = rows({
        ...table,
        note: 'Not the default settings: own weights. https://example.org/en/?m=1',
      });
      expect(noted).toHaveLength(plain.length + 1);
      expect(noted.at(-1)?.[0]).toContain('# Not the default settings');
      expect(noted.at(-1)).toHaveLength(plain[0]?.length ?? 0);
      expect(rows({ ...table, note: '' })).toEqual(plain);
    }
  });
});
