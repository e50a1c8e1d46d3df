import { describe, expect, it } from 'vitest';
import { dimensionScores } from '../../../../../indicators/similar/dimension-scores.ts';
import { LEAST_COMMON, nearestPlaces } from '../../../../../indicators/similar/nearest-places.ts';
import { alikeLists } from '../../../../../src/pages/place/alike/alike-lists.ts';
import { type AlikeView, alikeOf } from '../../../../../src/pages/place/alike/alike-view.ts';
import { FAR_FROM_KM } from '../../../../../src/state/condition.ts';
import { figuresOf, regionContexts, townContexts, wordsOf } from '../town-contexts.ts';

const contexts = townContexts('en');
const alikeIn = (placeId: string, of = contexts): AlikeView => {
  const context = of.find((one) => one.placeId === placeId);
  const view = context === undefined ? null : alikeOf(context);
  if (view === null) throw new Error(`nothing like ${placeId}`);
  return view;
};
const towns = (view: AlikeView, title: string): readonly string[] =>
  alikeLists(view.content)
    .find((list) => list.title === title)
    ?.towns.map(wordsOf) ?? [];

describe('the kind of three towns and the towns like them', () => {
  it('Balkhash: a far town of metals, most like Zhezkazgan', () => {
    const view = alikeIn('balkhash');
    expect(wordsOf(view.kind ?? [])).toBe(
      'City-forming enterprise: metals, operating (2025); regional centre: 357\u00a0km in a straight line (100\u00a0km or more).',
    );
    expect(towns(view, 'By scores')[0]).toBe(
      'Zhezkazgan: alike in environmental 57.0\u00a0/\u00a057.7, entrepreneurial 59.0\u00a0/\u00a060.6, economic 37.0\u00a0/\u00a039.5; unlike in infrastructure 22.4\u00a0/\u00a045.3.',
    );
    expect(towns(view, 'By industry')).toEqual(['Temirtau 91%', 'Ridder 79%', 'Stepnogorsk 43%']);
    expect(towns(view, 'By size').slice(0, 2)).toEqual(['Zhanaozen 74,357', 'Kentau 74,464']);
    expect(towns(view, 'By place')[0]).toBe('Karazhal 341\u00a0km');
  });

  it('Khromtau: below the limit, with too few scores and no output to be like by', () => {
    const view = alikeIn('khromtau');
    expect(wordsOf(view.kind ?? [])).toBe(
      'City-forming enterprise: ores, operating (2025); regional centre: 87\u00a0km in a straight line (less than 100\u00a0km).',
    );
    expect(
      alikeLists(view.content)
        .slice(0, 2)
        .map(({ hint, towns: of }) => [wordsOf(hint), of.length]),
    ).toEqual([
      ['Too few dimensions are scored here to look for towns like it.', 0],
      ['No leading industry is known here.', 0],
    ]);
    expect(towns(view, 'By size')[0]).toBe('Tekeli 30,317');
  });

  it('Temirtau: the largest town of its size is nearest by ratio, not by difference', () => {
    const view = alikeIn('temirtau');
    expect(towns(view, 'By size')[0]).toBe('Ekibastuz 128,981');
    expect(towns(view, 'By place').slice(0, 3)).toEqual([
      'Saran 31\u00a0km',
      'Shakhtinsk 47\u00a0km',
      'Abai 47\u00a0km',
    ]);
  });

  it('Saran and Abai: what is known without a named enterprise, and what no source says', () => {
    expect(wordsOf(alikeIn('saran').kind ?? [])).toBe(
      'City-forming enterprise (not named): coal, diversified (2023); regional centre: 19\u00a0km in a straight line (less than 100\u00a0km).',
    );
    expect(wordsOf(alikeIn('abai').kind ?? [])).toContain('coal, state unknown;');
    expect([alikeIn('saran').glyph?.outlined, alikeIn('abai').glyph?.outlined]).toEqual([false, true]);
  });

  it('says it in Russian and Kazakh', () => {
    expect(wordsOf(alikeIn('balkhash', townContexts('ru')).kind ?? [])).toBe(
      'Градообразующее предприятие: металлы, работает (2025); центр региона: 357\u00a0км по прямой (100\u00a0км и больше).',
    );
    expect(wordsOf(alikeIn('balkhash', townContexts('kk')).kind ?? [])).toBe(
      'Қала құраушы кәсіпорын: металдар, жұмыс істейді (2025); өңір орталығы: түзу сызықпен 357\u00a0км (100\u00a0км және одан көп).',
    );
  });
});

describe('the kind of every town', () => {
  it('is far from the limit of kilometres on and near below it', () => {
    const seen = new Set<boolean>();
    for (const context of contexts) {
      const kind = alikeOf(context).kind ?? [];
      const [km] = figuresOf(kind);
      if (km === undefined || km.value === null) continue;
      const isFar = km.value >= FAR_FROM_KM;
      expect(wordsOf(kind).includes('km or more)'), context.placeId).toBe(isFar);
      seen.add(isFar);
    }
    expect(seen).toEqual(new Set([true, false]));
  });

  it('has towns like it by scores where at least six dimensions are scored, never itself', () => {
    for (const context of contexts) {
      const nodes = context.scores.potential?.places[context.placeId]?.nodes ?? {};
      const scored = Object.entries(nodes).filter(
        ([node, { status }]) => node !== 'potential' && status === 'scored',
      );
      const view = alikeOf(context);
      const lists = alikeLists(view.content);
      const named = lists.flatMap((list) => list.towns).flat();
      for (const part of named)
        if (typeof part === 'object' && 'place' in part) expect(part.place.id).not.toBe(context.placeId);
      const near = lists[0]?.towns.length ?? 0;
      expect(near > 0, context.placeId).toBe(scored.length >= LEAST_COMMON);
    }
  });
});

describe('the regions like a region', () => {
  const regions = regionContexts('en');
  const listOf = (placeId: string) => {
    const context = regions.find((one) => one.placeId === placeId);
    return context === undefined ? null : alikeOf(context);
  };
  const likeIt = (placeId: string) => {
    const view = listOf(placeId);
    return view === null ? [] : alikeLists(view.content);
  };

  it('are five with three dimensions alike and one unlike, never itself, with no kind', () => {
    for (const { placeId } of regions) {
      const view = listOf(placeId);
      expect([view?.heading, view?.kind, likeIt(placeId).length]).toEqual(['Regions like it', null, 1]);
      const towns = likeIt(placeId)[0]?.towns ?? [];
      expect(towns, placeId).toHaveLength(5);
      for (const words of towns) {
        const names = words.flatMap((part) =>
          typeof part === 'object' && 'place' in part ? [part.place] : [],
        );
        expect(names).toHaveLength(1);
        expect(names[0]?.kind).toBe('region');
        expect(names[0]?.id).not.toBe(placeId);
        expect(figuresOf(words)).toHaveLength(8);
      }
    }
  });

  it('are the nearest by the root mean square of the differences', () => {
    const of = regions[0];
    const potential = of?.scores.potential;
    if (of === undefined || potential == null) throw new Error('no scores');
    const near = nearestPlaces(dimensionScores(potential), of.placeId, 5).map(({ id }) => id);
    const named = (likeIt(of.placeId)[0]?.towns ?? []).map((words) =>
      words.flatMap((part) => (typeof part === 'object' && 'place' in part ? [part.place.id] : [])),
    );
    expect(named.flat()).toEqual(near);
  });
});
