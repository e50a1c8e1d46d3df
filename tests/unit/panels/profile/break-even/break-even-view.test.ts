import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../geodata/languages.ts';
import type { Scope } from '../../../../../indicators/types.ts';
import type { BreakEvenGroup } from '../../../../../src/panels/profile/break-even/break-even-text.ts';
import {
  type BreakEvenView,
  breakEvenOf,
} from '../../../../../src/panels/profile/break-even/break-even-view.ts';
import { authorOptions } from '../../../../../src/panels/profile/break-even/changed-indices.ts';
import { prioritiesFacts } from '../../../../../src/panels/profile/break-even/priorities-facts.ts';
import {
  type PrioritiesView,
  prioritiesView,
} from '../../../../../src/panels/profile/break-even/priorities-view.ts';
import { wordsFor } from '../../../../../src/panels/profile/figure-words.ts';
import type { ProfileContext } from '../../../../../src/panels/profile/profile-context.ts';
import { openingView } from '../../../../fixtures/catalogue.ts';
import { agrees } from '../../../../walk/agree.ts';
import { recompute } from '../../../../walk/recompute.ts';
import { traceFigure } from '../../../../walk/trace-figure.ts';
import { realData } from '../../../layers/real-explorer.ts';
import { figuresOf, wordsOf } from '../../../pages/place/town-contexts.ts';
import { contextsOf } from '../profile-contexts.ts';

const data = realData();
const contexts = (scope: Scope, language: (typeof LANGUAGES)[number] = 'en') =>
  [...contextsOf(data, openingView(language), scope)].filter(({ file }) => file !== null);
const contextOf = (placeId: string, scope: Scope = 'town') => {
  const found = contexts(scope).find((one) => one.placeId === placeId);
  if (found === undefined) throw new Error(`no ${placeId}`);
  return found;
};
const prioritiesIn = (context: ProfileContext) =>
  prioritiesView(wordsFor(context), prioritiesFacts(context, authorOptions));
const groupsOf = ({ better, worse, past }: BreakEvenView) =>
  [better, past, worse].flatMap((group) => group ?? []);
/** An answer as it reads. */
const answerOf = ({ name, value, detail }: BreakEvenGroup['answers'][number]) => [
  `${name}: `,
  ...value,
  ' (',
  ...detail,
  ')',
];
const sentencesOf = (view: BreakEvenView, { themes }: PrioritiesView) => [
  view.risk,
  ...groupsOf(view).flatMap(({ answers }) => answers.map(answerOf)),
  ...themes.flatMap(({ moved, figures }) => [moved, ...figures]),
];

describe('what would change the class of a town', () => {
  it('is asked of the next class down and up, and of the next place above', () => {
    const view = breakEvenOf(contextOf('zhanaozen'), authorOptions);
    expect(wordsOf(view.risk)).toBe('Risk: 5.1 out of 10, class “high”.');
    expect(groupsOf(view).map(({ title }) => title)).toEqual([
      'To class “medium” (risk below 5.0)',
      'Past Aksu by potential',
      'To class “very high” (risk of 6.5 or more)',
    ]);
    const better = view.better?.answers.map((one) => wordsOf(answerOf(one)).replaceAll('\u00a0', ' ')) ?? [];
    expect(better.find((one) => one.startsWith('Net out-migration'))).toBe(
      'Net out-migration: it would take 9.1 per 1,000 residents instead of 10.0 (2022; data for the town itself; average of up to 3 years; difference −0.9, 0.20 times the spread; towns with such a value: 10 of 17.)',
    );
  });

  it('is asked of the place that the reader chose, if it stands above', () => {
    const context = contextOf('zhanaozen');
    const { above } = breakEvenOf(context, authorOptions);
    const top = above.at(-1)?.id ?? '';
    expect(breakEvenOf(context, authorOptions, top).chosen).toBe(top);
    expect(breakEvenOf(context, authorOptions, 'tekeli').chosen).toBe(above[0]?.id);
  });

  it('is not reachable with one indicator where none is enough, and says so', () => {
    const { better } = breakEvenOf(contextOf('temirtau'), authorOptions);
    expect(better?.answers).toEqual([]);
    expect(better?.none).toMatch(/^Not reachable with one indicator/);
  });

  it('names no indicator both as an answer and as none', () => {
    for (const scope of ['town', 'region'] as const)
      for (const context of contexts(scope))
        for (const { answers, notes, none } of groupsOf(breakEvenOf(context, authorOptions))) {
          expect(none === '').toBe(answers.length > 0);
          for (const answer of answers) {
            const name = answer.name.toLowerCase();
            expect(notes.join().toLowerCase(), name).not.toContain(` ${name},`);
          }
        }
  });

  it('says of a town without scores that there is no class and no rank, and what is missing first', () => {
    const context = contextOf('zhanatas');
    const view = breakEvenOf(context, authorOptions);
    expect(wordsOf(view.risk)).toBe('There is no risk score here, so there is no class to leave.');
    expect(groupsOf(view)).toEqual([]);
    expect(view.noPast).not.toBe('');
    expect(prioritiesIn(context).missing).toMatch(/^Missing first, for a potential score: /);
  });
});

describe('what would matter most', () => {
  it('is at most five themes, each with what would come of it and the figures behind it', () => {
    let seen = 0;
    for (const scope of ['town', 'region'] as const)
      for (const context of contexts(scope)) {
        const { themes } = prioritiesIn(context);
        expect(themes.length).toBeLessThanOrEqual(5);
        for (const { moved, figures } of themes) {
          const hasIndex = (['potential', 'risk'] as const).some(
            (index) => context.scores[index]?.places[context.placeId]?.nodes[index]?.status === 'scored',
          );
          expect(moved.length > 0, context.placeId).toBe(hasIndex);
          expect(figures.length).toBeGreaterThan(0);
          for (const figure of figures) expect(wordsOf(figure)).toMatch(/\(\d{4}|year unknown/);
          seen += 1;
        }
      }
    expect(seen).toBeGreaterThan(100);
  });

  it('orders a town without an index by its weakest figures and promises no gain', () => {
    const view = prioritiesIn(contextOf('rudny'));
    expect(view.lead).toMatch(/^Weakest by data of its own: work and pay/);
    expect(view.hint).toMatch(/^Without an index there is no gain/);
  });

  it('tells no town what to do', () => {
    for (const context of contexts('town')) {
      const view = breakEvenOf(context, authorOptions);
      const priorities = prioritiesIn(context);
      const said = [priorities.lead, priorities.hint, ...sentencesOf(view, priorities).map(wordsOf)].join(
        ' ',
      );
      expect(said).not.toMatch(/\b(?:should|must|needs? to|ought|recommend)/);
    }
  });
});

describe('every number of the two parts', () => {
  it.each(['zhanaozen', 'ekibastuz', 'rudny', 'KZ-10'])(
    'of %s is found again by the whole scoring of the changed table, in every language',
    async (placeId) => {
      const from = await recompute();
      const traced = new Map<string, ReturnType<typeof traceFigure>['values']>();
      const valuesOf = (address: string) => {
        const values = traced.get(address) ?? traceFigure(from, address).values;
        traced.set(address, values);
        return values;
      };
      let seen = 0;
      for (const language of LANGUAGES) {
        const context = contexts(placeId.startsWith('KZ') ? 'region' : 'town', language).find(
          (one) => one.placeId === placeId,
        );
        if (context === undefined) throw new Error(placeId);
        const view = breakEvenOf(context, authorOptions);
        for (const said of sentencesOf(view, prioritiesIn(context)))
          for (const { figure, text, value } of figuresOf(said)) {
            const values = valuesOf(figure);
            const isFound = values.some(
              (one) =>
                (typeof one === 'number' &&
                  Math.abs(one - (value ?? Number.NaN)) <= 1e-5 * Math.max(1, Math.abs(one))) ||
                agrees(text, one),
            );
            expect(isFound, `${figure} ${text}: ${values.join()}`).toBe(true);
            seen += 1;
          }
      }
      expect(seen).toBeGreaterThan(10);
    },
    120_000,
  );
});
