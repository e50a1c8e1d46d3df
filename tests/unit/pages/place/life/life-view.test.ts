import { describe, expect, it } from 'vitest';
import { LIFE_INDICATORS } from '../../../../../src/pages/place/life/life-content.ts';
import { lifeRows, povertySentence } from '../../../../../src/pages/place/life/life-lines.ts';
import { lifeOf } from '../../../../../src/pages/place/life/life-view.ts';
import { figuresOf, townContexts, wordsOf } from '../town-contexts.ts';

const contexts = townContexts('en');
const lifeIn = (placeId: string, of = contexts) => {
  const context = of.find((one) => one.placeId === placeId);
  const life = context === undefined ? null : lifeOf(context);
  if (life === null) throw new Error(`no level of life of ${placeId}`);
  const { sentence, content } = life;
  const { hasSurveys } = content;
  return { sentence, rows: lifeRows(content), poverty: povertySentence(content), hasSurveys };
};

describe('the level of life of three towns', () => {
  it('names what lies in the upper or lower third, Balkhash', () => {
    const { sentence, rows, poverty, hasSurveys } = lifeIn('balkhash');
    expect(wordsOf(sentence)).toBe(
      'In the upper third of towns: hospital beds, 51.3\u00a0per 10,000 residents (rank 2 of 11).',
    );
    expect(rows.map(({ words }) => wordsOf(words))).toContain(
      'Recorded crimes, 6.2\u00a0per 1,000 residents (2022), rank 6 of 15, counting from the highest.',
    );
    expect(wordsOf(poverty)).toBe(
      'Poverty is published for the region alone. Karaganda Region: 3.0% of people below the subsistence minimum (2023); this is the region’s figure, not the town’s.',
    );
    expect(hasSurveys).toBe(false);
  });

  it('names the two furthest from the middle, Temirtau', () => {
    expect(wordsOf(lifeIn('temirtau').sentence)).toBe(
      'In the lower third of towns: children in preschools, 31.7\u00a0per 1,000 residents (rank 12 of 12); housing completed, 115\u00a0m² per 1,000 residents (rank 16 of 17).',
    );
    expect(lifeIn('temirtau').hasSurveys).toBe(true);
  });

  it('takes no figure of the district, Khromtau', () => {
    const { sentence, rows } = lifeIn('khromtau');
    expect(wordsOf(sentence)).toBe('None of the five figures is published for the town itself.');
    expect(rows.map(({ own }) => own)).toEqual(LIFE_INDICATORS.map(() => null));
    expect(wordsOf(rows[0]?.words ?? [])).toBe(
      'Wage relative to the subsistence minimum: no figure of the town’s own.',
    );
    expect(rows.every(({ dots }) => dots.length > 10)).toBe(true);
  });

  it('says it in Russian and Kazakh', () => {
    expect(wordsOf(lifeIn('balkhash', townContexts('ru')).sentence)).toBe(
      'В верхней трети городов: больничные койки, 51,3\u00a0на 10\u00a0000\u00a0жителей (место 2 из 11).',
    );
    expect(wordsOf(lifeIn('balkhash', townContexts('kk')).sentence)).toBe(
      'Қалалардың жоғарғы үштен бірінде: аурухана төсектері, 10\u00a0000\u00a0тұрғынға 51,3 (11 қаланың ішінде 2-орын).',
    );
  });
});

describe('the level of life of every town', () => {
  it('names at most two figures, each within its third of all own figures', () => {
    let seen = 0;
    for (const context of contexts) {
      const figures = figuresOf(lifeOf(context)?.sentence ?? []).filter(({ figure }) =>
        figure.startsWith('among|'),
      );
      expect(figures.length).toBeLessThanOrEqual(4);
      for (let at = 0; at < figures.length; at += 2) {
        const [rank = 0, of = 0] = [figures[at]?.value ?? 0, figures[at + 1]?.value ?? 0];
        const isOutside = rank <= of / 3 || of - rank + 1 <= of / 3;
        expect(isOutside, context.placeId).toBe(true);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('stands on its strip as far along as its value', () => {
    for (const context of contexts) {
      for (const { id, dots, own, median, words } of lifeIn(context.placeId).rows) {
        expect([Math.min(...dots), Math.max(...dots)]).toEqual([0, 1]);
        expect(dots.filter((dot) => dot <= median).length * 2).toBeGreaterThanOrEqual(dots.length);
        if (own === null) continue;
        const among = figuresOf(words).filter(
          ({ figure }) => figure.endsWith(`|${context.placeId}|${id}`) && figure.startsWith('among|'),
        );
        // The first of all is said without a rank.
        const rank = among.length === 1 ? 1 : among[0]?.value;
        expect(dots.filter((dot) => dot > own).length + 1, `${context.placeId} ${id}`).toBe(rank);
      }
    }
  });
});
