import { beforeAll, describe, expect, it } from 'vitest';
import { informMean } from '../../../indicators/scoring/aggregate.ts';
import { createExplorer, openingState } from '../../../src/explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../../src/explorer/engine-at-once.ts';
import { type MethodContext, methodContext } from '../../../src/pages/method/method-context.ts';
import { methodBody } from '../../../src/pages/method/method-page.ts';
import type { MethodTables } from '../../../src/pages/method/method-tables.ts';
import { effectsOf } from '../../../src/pages/method/setting-effects.ts';
import { renderStatic } from '../../../src/pages/render-static.ts';
import type { StaticData } from '../../../src/pages/static-data.ts';
import { AUTHOR_METHOD, type MethodState, PRESETS } from '../../../src/state/method-state.ts';
import { methodTables, staticSource } from '../../fixtures/static-pages.ts';
import { recompute } from '../../walk/recompute.ts';
import { walkFigure } from '../../walk/walk-figures.ts';

const SETTINGS: Readonly<Record<string, MethodState>> = {
  author: AUTHOR_METHOD,
  investor: PRESETS.investor,
  publication: PRESETS.publication,
  'z-scores, AMPI, filled in': {
    ...AUTHOR_METHOD,
    normalise: 'zscore',
    aggregate: 'ampi',
    missing: 'mean',
    weights: { economic: 3, 'labour-risk': 2, unemployment: 0.5 },
  },
  'ranks, harmonic, outliers as they are': {
    ...AUTHOR_METHOD,
    normalise: 'percentile',
    aggregate: 'harmonic',
    treat: false,
    weights: { social: 2 },
  },
};

let source: StaticData;
let tables: MethodTables;
const pages = new Map<string, { readonly context: MethodContext; readonly body: string }>();

beforeAll(async () => {
  source = staticSource();
  tables = await methodTables();
  for (const [name, method] of Object.entries(SETTINGS)) {
    const context = await contextOf(method);
    pages.set(name, { context, body: renderStatic(methodBody(context)) });
  }
}, 60_000);

describe.each(Object.keys(SETTINGS))('the method page under %s', (name) => {
  const page = (): { readonly context: MethodContext; readonly body: string } => {
    const found = pages.get(name);
    if (found === undefined) throw new Error(`no page for ${name}`);
    return found;
  };

  it('says whose setting is in force, and marks each option that is', () => {
    const { body, context } = page();
    expect(body).toContain(`data-setting="${name === 'author' ? 'author' : 'changed'}"`);
    const { normalise, aggregate, missing, missingDimension } = context.setting;
    const marked = all(body, /data-option="([^"]+)" class="in-force"/g);
    expect(marked).toEqual([missing, normalise, aggregate, missingDimension]);
    const differing = all(body, /<tr class="(differs)">/g).length;
    expect(differing > 0).toBe(name !== 'author');
    expect(body).toContain(context.indices.potential.scores.method);
  });

  it('works every indicator out: the printed formula gives the printed score', () => {
    const worked = [
      ...page().body.matchAll(
        /<b><span class="num" data-figure="normalised[^>]*>([^<]*)<\/span><\/b> <span class="hint worked">([^<]+)</g,
      ),
    ];
    expect(worked.length).toBeGreaterThan(25);
    const wrong = worked.filter(
      ([, score = '', formula = '']) => !(Math.abs(computed(formula) - number(score)) <= 0.1),
    );
    expect(wrong.map(([, score, formula]) => `${formula} = ${score}`)).toEqual([]);
  });

  it('works every mean out: the printed formula gives the printed result', () => {
    const formulas = all(page().body, /<p class="formula formula-terms">(.*?)<\/p>/gs);
    expect(formulas.length).toBeGreaterThan(12);
    const wrong = formulas.filter((formula) => {
      const [left = '', right = ''] = splitAtLast(formula, ' = ');
      // Weights are printed to a thousandth: the exponents of nine dimensions may add up to 0.999.
      return !(
        Math.abs(computed(plainFormula(left)) - number(textOf(right).split(', based on')[0] ?? '')) <= 0.3
      );
    });
    expect(wrong.map(textOf)).toEqual([]);
  });

  it('shows no number that the tables do not give under this setting', async () => {
    const from = (await recomputed).under(SETTINGS[name] ?? AUTHOR_METHOD);
    const shown = [...page().body.matchAll(/data-figure="([^"]+)"[^>]*>([^<]*)</g)].map((match) => ({
      path: '',
      address: match[1] ?? '',
      text: match[2] ?? '',
    }));
    const traced = shown.filter(({ address }) => !address.startsWith('count|'));
    expect(traced.length).toBeGreaterThan(100);
    expect(traced.filter((figure) => !walkFigure(from, figure).ok)).toEqual([]);
  }, 120_000);
});

describe('what a setting does', () => {
  it('moves no rank under the author’s setting, and some under another', async () => {
    const author = effectsOf((await contextOf(AUTHOR_METHOD)).indices.potential);
    expect([author.shift, author.agreement, author.filled, author.moved]).toEqual([0, 1, 0, 0]);
    const { context } = pages.get('z-scores, AMPI, filled in') ?? {};
    const changed = context === undefined ? author : effectsOf(context.indices.potential);
    expect(changed.shift).toBeGreaterThan(0);
    expect(changed.agreement).toBeLessThan(1);
    expect(changed.filled).toBeGreaterThan(0);
  });

  it('is told of a town that is chosen, and of one without an index', async () => {
    const unscored = source.data.places.towns.find(
      ({ id }) => pages.get('author')?.context.indices.potential.scores.places[id]?.rank === null,
    );
    expect(unscored).toBeDefined();
    const context = await contextOf(AUTHOR_METHOD, unscored?.id ?? '');
    const text = textOf(renderStatic(methodBody(context)));
    expect(text).toContain(`Worked example: ${unscored?.names.en}`);
    expect(text).toMatch(/No score: only \d of 9 parts scored/);
  });

  it('is the author’s where the address asks for nonsense, and the page says so', async () => {
    const context = await contextOf(AUTHOR_METHOD, null, true);
    expect(renderStatic(methodBody(context))).toContain('data-setting="rejected"');
  });
});

const recomputed = recompute();

function contextOf(
  method: MethodState,
  townId: string | null = null,
  isRejected = false,
): Promise<MethodContext> {
  const explorer = createExplorer({
    data: source.data,
    state: { ...openingState('en', source.data), method },
    systemTheme: 'light',
    uncertainty: UNCERTAINTY_AT_ONCE,
  });
  return methodContext(explorer, tables, { townId, isRejected, aged: '' });
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '');
const number = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));

function splitAtLast(text: string, mark: string): readonly [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** A formula of the page as plain text: names left out, powers as `**`, of several lines the last. */
function plainFormula(formula: string): string {
  const last = formula.split('<span class="formula-gap"></span>').at(-1) ?? '';
  return textOf(
    last
      .replaceAll(/<span class="(?:hint|vh)">[^<]*<\/span>/g, '')
      .replaceAll(/<sup>([^<]*)<\/sup>/g, '**($1)'),
  );
}

/** Computes a formula as the page prints it. */
function computed(formula: string): number {
  const inform = /^\s*g\( (.*) \)\s*$/.exec(formula)?.[1];
  if (inform !== undefined) {
    const parts = inform.split(';').map((part) => {
      const [score = '', weight = '1'] = part.split('[');
      return { score: number(score), weight: Number.parseFloat(weight) };
    });
    return (
      informMean(
        parts.map(({ score }) => score),
        parts.map(({ weight }) => weight),
        [0, 10],
      ) ?? Number.NaN
    );
  }
  const script = formula
    .replaceAll(/(\d),(?=\d{3})/g, '$1')
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replaceAll(/ln ([\d.]+)/g, 'Math.log($1)')
    .replaceAll(/- (-[\d.]+)/g, '- ($1)');
  return Number(new Function(`return (${script});`)());
}
