import { describe, expect, it } from 'vitest';
import type { ProfileContext } from '../../../../src/panels/profile/profile-context.ts';
import { investmentOf } from '../../../../src/panels/profile/profile-investment.ts';
import { specializationOf } from '../../../../src/panels/profile/profile-specialization.ts';
import { realProfile } from '../../../fixtures/real-profile.ts';
import { recompute } from '../../../walk/recompute.ts';
import { walkFigure } from '../../../walk/walk-figures.ts';
import { realData } from '../../layers/real-explorer.ts';

const data = realData();

function contextOf(placeId: string): ProfileContext {
  const town = data.places.towns.find(({ id }) => id === placeId);
  if (town === undefined) throw new Error(`no town ${placeId}`);
  return {
    language: 'en',
    theme: 'light',
    data,
    place: { kind: 'town', town },
    placeId,
    scores: { potential: null, risk: null },
    intervals: { potential: null, risk: null },
    townRisk: null,
    file: realProfile(placeId),
    reportAddress: '',
  };
}

describe('the structure of investment in a profile', () => {
  it('is there for all towns, with year, source, and the words that it is no output', () => {
    for (const { id } of data.places.towns) {
      const view = investmentOf(contextOf(id));
      expect(view?.caption).toMatch(/Investment in fixed assets by use, .+, 202[34]$/);
      expect(view?.notes[0]).toContain('not output');
      expect(view?.sources.map((source) => source.id)).toEqual(['BNS-INV-FDI']);
    }
  });

  it('shows shares, and confidential uses without one', () => {
    const arkalyk = investmentOf(contextOf('arkalyk'));
    expect(arkalyk?.bars[0]).toMatchObject({ id: 'energy', share: { text: '73.3%' } });
    expect(arkalyk?.bars.at(-1)).toMatchObject({ id: 'mining', share: null, length: 0 });
    expect(arkalyk?.notes.join(' ')).toContain('Confidential');
    expect(investmentOf(contextOf('rudny'))?.notes.join(' ')).not.toContain('January');
  });

  it('says so where only a January edition is there', () => {
    const temirtau = investmentOf(contextOf('temirtau'));
    expect(temirtau?.caption).toContain('2024');
    expect(temirtau?.notes.join(' ')).toContain('From a January release');
  });

  it('leads to its rows', async () => {
    const from = await recompute();
    for (const id of ['rudny', 'arkalyk', 'temirtau'])
      for (const { share } of investmentOf(contextOf(id))?.bars ?? []) {
        if (share === null) continue;
        const walked = walkFigure(from, { path: id, address: share.figure, text: share.text });
        expect(walked, walked.steps.join('; ')).toMatchObject({ ok: true });
      }
  });

  it('stands for the branch of a town without output, and says that it does', () => {
    expect(specializationOf(contextOf('rudny'))?.notes[0]).toBe(
      'Leading industry by investment, not output, in 2023: Mining and quarrying.',
    );
    expect(specializationOf(contextOf('ridder'))?.notes.join(' ')).not.toContain('by investment');
  });
});
