import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../geodata/languages.ts';
import { panelResults } from '../../../../../indicators/experts/panel-results.ts';
import { rectsMeet } from '../../../../../src/map/layout/labels.ts';
import { actionsView } from '../../../../../src/panels/experts/results/actions/actions-view.ts';
import { crossView } from '../../../../../src/panels/experts/results/cross/cross-view.ts';
import { layOutPairs } from '../../../../../src/panels/experts/results/cross/pair-plot.ts';
import { pestelView } from '../../../../../src/panels/experts/results/pestel/pestel-view.ts';
import { problemView } from '../../../../../src/panels/experts/results/problem-field/problem-view.ts';
import { risksView } from '../../../../../src/panels/experts/results/risks/risks-view.ts';
import { weightsView } from '../../../../../src/panels/experts/results/weights/weights-view.ts';
import type { SentencePart } from '../../../../../src/panels/parts/figure-view.ts';
import { sentenceText } from '../../../../../src/panels/parts/sentence-text.ts';
import { answersOf, contextOf, smallPanel } from './small-panel.ts';

const CUTS = [3, 4] as const;

/** Words and numbers of a sentence as plain text. */
function said(parts: readonly SentencePart[] = []): string {
  return sentenceText(parts);
}

function compute(panel: ReturnType<typeof smallPanel>, answers: ReturnType<typeof answersOf>, gaps = {}) {
  return panelResults({ panel, answers, gaps, cuts: CUTS });
}

/** A result that the panel was asked for. */
function known<Result>(result: Result | null): Result {
  if (result === null) throw new Error('the panel was not asked for it');
  return result;
}

const rated = (f1: number, f2: number) => ({
  'problems/all/f1/relevance': f1,
  'problems/all/f2/relevance': f2,
});

describe('problem field in words', () => {
  const panel = smallPanel(['problems']);

  it('says full agreement with its test: five experts in one order give W = 1, chi-squared 5 on 1 degree', () => {
    const answers = answersOf(panel, rated(5, 2), rated(5, 2), rated(4, 2), rated(5, 1), rated(5, 3));
    const { problems } = compute(panel, answers);
    const view = problemView(contextOf(panel, answers), known(problems));
    expect(view.isAgreed).toBe(true);
    expect(said(view.finding[1])).toContain('W = 1.00');
    expect(said(view.finding[1])).toContain('0.025 (chi-squared 5.0, 1 degrees');
    expect(
      view.groups.map(({ grade, rows }) => [grade, rows.map(({ name, mean }) => `${name} ${mean.text}`)]),
    ).toEqual([
      ['high', ['Roads 4.8']],
      ['moderate', ['Laws 2.0']],
    ]);
    // 24 of 34 points of relevance.
    expect(view.groups[0]?.rows[0]?.weight?.text).toBe('70.6%');
    expect(view.groups[0]?.rows[0]?.unsure).toEqual([]);
  });

  it('says no W under five experts, and names who stands apart by name or number', () => {
    const answers = answersOf(panel, rated(1, 2), rated(5, 2), rated(5, 2), rated(5, 5));
    const view = problemView(contextOf(panel, answers), known(compute(panel, answers).problems));
    expect(view.finding.map(said)).toEqual([expect.stringContaining('needs five experts')]);
    expect(view.isAgreed).toBe(false);
    const rows = view.groups.flatMap((group) => group.rows);
    expect(said(rows.find(({ id }) => id === 'f1')?.dissent?.said)).toBe('Aigul: 1');
    expect(said(rows.find(({ id }) => id === 'f2')?.dissent?.said)).toBe('expert 4: 5');
  });

  it('greys grades where experts contradict each other', () => {
    const answers = answersOf(
      panel,
      rated(5, 1),
      rated(1, 5),
      rated(5, 1),
      rated(1, 5),
      rated(5, 1),
      rated(1, 5),
    );
    const view = problemView(contextOf(panel, answers), known(compute(panel, answers).problems));
    expect(view.isAgreed).toBe(false);
    expect(said(view.finding[0])).toContain('No consensus');
    expect(said(view.finding[1])).toContain('W = 0.00');
    expect(said(view.groups[0]?.rows[0]?.unsure)).toContain('% of samples');
  });
});

describe('PESTEL in bars', () => {
  it('puts the largest effect first with its sign: 0.5 × −4 × 1 = −2 before 1 × 1 × 0.2', () => {
    const panel = smallPanel(['pestel']);
    const answers = answersOf(panel, {
      ...{ 'pestel/all/f1/probability': 10, 'pestel/all/f1/impact': 1, 'pestel/all/f1/weight': 1 },
      ...{ 'pestel/all/f2/probability': 5, 'pestel/all/f2/impact': -4, 'pestel/all/f2/weight': 5 },
    });
    const view = pestelView(contextOf(panel, answers), known(compute(panel, answers).pestel));
    expect(view.rows.map(({ name, score }) => `${name} ${score.text}`)).toEqual(['Laws −2.0', 'Roads +0.2']);
    expect(view.finding.map(said)).toEqual([
      'Greatest threats: Laws (−2.0).',
      'Greatest opportunities: Roads (+0.2).',
    ]);
    expect(view.letters.map(({ name, sum }) => `${name} ${sum.text}`)).toEqual([
      'Economic +0.2',
      'Legal −2.0',
    ]);
    expect(view.reach).toBe(2);
  });
});

describe('cross-analysis in words', () => {
  const panel = smallPanel(['cross']);
  const answers = answersOf(panel, { 'cross/all/f1/c1': 3, 'cross/all/f1/c2': -2, 'cross/all/f2/c1': 1 });

  it('sums without signs, and calls the pair of the strong factor and the strong component critical', () => {
    const view = crossView(contextOf(panel, answers), known(compute(panel, answers).cross));
    expect(view.rows.map(({ sum }) => sum?.text)).toEqual(['5.0', '1.0']);
    expect(view.passive.map((sum) => sum?.text)).toEqual(['4.0', '2.0']);
    expect(view.pairs[0]).toMatchObject({ words: '1. Roads → Health', x: 4, y: 5 });
    expect(said(view.pairs[0]?.detail)).toMatch(/^\+3\.0, critical/);
    expect(view.means).toEqual({ x: 3, y: 3 });
  });

  it('labels of the plot never meet, and pairs on one spot share one', () => {
    const plot = layOutPairs({
      means: { x: 1, y: 1 },
      pairs: Array.from({ length: 10 }, (_, i) => ({
        ...{ number: String(i + 1), words: '', detail: [] },
        x: i < 2 ? 1 : 1 + i / 50,
        y: i < 2 ? 1 : 1 + (i % 3) / 20,
      })),
    });
    expect(plot.labels.map(({ text }) => text)).toContain('1, 2');
    expect(plot.labels).toHaveLength(9);
    plot.labels.forEach((one, i) => {
      for (const other of plot.labels.slice(i + 1)) expect(rectsMeet(one.box, other.box)).toBe(false);
    });
  });
});

describe('weights, actions and risks in words', () => {
  const towns = { ridder: { f1: 0.9 }, altai: { f1: 0.1 } };
  const easy = (action: string, value: number) =>
    Object.fromEntries(
      ['cost', 'authority', 'time', 'readiness'].map((part) => [`actions/all/${action}/${part}`, value]),
    );

  it('leaves out an expert whose points are not 100, and says why', () => {
    const panel = smallPanel(['weights']);
    const points = (economic: number) => ({ 'weights/all/economic': economic, 'weights/all/social': 40 });
    const answers = answersOf(panel, points(60), points(70));
    const view = weightsView(contextOf(panel, answers), known(compute(panel, answers).weights));
    expect(view.rows.slice(0, 2).map(({ name, text }) => `${name} ${text}`)).toEqual([
      'Economic 60.0%',
      'Social 40.0%',
    ]);
    expect(view.experts.map(({ why }) => why)).toEqual(['', 'points are not 100 together']);
    expect(said(view.finding[0])).toBe('Potential.');
    expect(said(view.finding.at(-1))).toContain('1 expert is left out');
  });

  it('ranks actions by the gaps of each town, and places them in the cell of their thirds', () => {
    const panel = smallPanel(['problems', 'actions']);
    const one = { ...rated(5, 5), ...easy('a1', 5), ...easy('a2', 3) };
    const answers = answersOf(panel, one);
    const { actions } = compute(panel, answers, { all: { f1: 0.5 }, ...towns });
    const context = contextOf(panel, answers);
    const ridder = actionsView(context, known(actions), 'ridder');
    // Repair: need 0.9, feasibility 5; Lobby has no score: relevance 5 = need 1, feasibility 3.
    expect(
      ridder?.rows.map(({ name, rank, need, feasibility }) => [
        name,
        said(rank),
        need?.text,
        feasibility?.text,
      ]),
    ).toEqual([
      ['Repair', '1', '90', '5.0'],
      ['Lobby', '2', '100', '3.0'],
    ]);
    expect(said(ridder?.rows[0]?.actsOn)).toBe('Acts on: Roads (Economic, gap 90%)');
    expect(said(ridder?.rows[1]?.actsOn)).toContain('by relevance');
    expect(
      ridder?.cells[0]?.map(({ call, actions: inside }) => [call, inside.map(({ name }) => name)]),
    ).toEqual([
      ['select', []],
      ['invest', ['Lobby']],
      ['invest', ['Repair']],
    ]);
    expect(actionsView(context, known(actions), 'altai')?.rows[0]?.name).toBe('Lobby');
  });

  it('counts risks in the cells by medians, half a point as the worse one', () => {
    const panel = smallPanel(['risks']);
    const said = (likelihood: number, consequence: number) => ({
      'risks/all/r1/likelihood': likelihood,
      'risks/all/r1/consequence': consequence,
    });
    const answers = answersOf(panel, said(3, 5), said(4, 5));
    for (const language of LANGUAGES) {
      const view = risksView(contextOf(panel, answers, language), known(compute(panel, answers).risks), null);
      // Median likelihood 3.5 stands in the row of 4: the second from above.
      expect(view?.cells[1]?.[4]).toMatchObject({
        likelihood: 4,
        consequence: 5,
        count: { text: '1', value: 1 },
        level: 'very-high',
      });
      expect(view?.cells.flat().filter(({ count }) => count !== null)).toHaveLength(1);
      expect(view?.rows[0]?.level).toBe('very-high');
    }
  });
});
