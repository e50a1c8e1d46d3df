import type { CrossResult } from './cross-analysis.ts';
import type { Panel } from './panel.ts';
import type { PestelResult } from './pestel.ts';
import type { ProblemField } from './problem-field.ts';
import { type ResultTable, type Say, SPREAD, spreadCells } from './table-cells.ts';

type Named = readonly (readonly [name: string, table: ResultTable])[];

/** Factors of the problem field, and the agreement on them. */
export function problemTables(field: ProblemField, say: Say): Named {
  const agreement = field.agreement;
  return [
    [
      'problem-field',
      [
        ['factor', 'text', ...SPREAD, 'grade', 'p_high', 'p_relevant', 'p_moderate', 'weight', 'dissenting'],
        ...field.factors.map(({ id, relevance, grade, probabilities: p, weight, dissent }) => [
          id,
          say('factors', id),
          ...spreadCells(relevance),
          grade,
          p?.high ?? null,
          p?.relevant ?? null,
          p?.moderate ?? null,
          weight,
          dissent.map(({ expert, value }) => `${expert}: ${value}`).join('; '),
        ]),
      ],
    ],
    [
      'agreement',
      [
        [
          'consensus',
          'w',
          'w_uncorrected',
          'chi_squared',
          'degrees',
          'p',
          'experts',
          'weights_by',
          'seed',
          'runs',
        ],
        [
          field.consensus,
          agreement?.w ?? null,
          agreement?.wUncorrected ?? null,
          agreement?.chiSquared ?? null,
          agreement?.degrees ?? null,
          agreement?.p ?? null,
          agreement?.experts ?? null,
          field.weightsBy,
          field.seed,
          field.runs,
        ],
      ],
    ],
  ];
}

/** Factors and letters of PESTEL. */
export function pestelTables(result: PestelResult, say: Say): Named {
  return [
    [
      'pestel',
      [
        ['factor', 'text', 'letter', ...SPREAD, 'probability', 'impact', 'weight'],
        ...result.factors.map(({ id, letter, score, probability, impact, weight }) => [
          ...[id, say('factors', id), letter],
          ...spreadCells(score),
          ...[probability, impact, weight],
        ]),
      ],
    ],
    [
      'pestel-letters',
      [
        ['letter', 'factors', 'sum', 'opportunities', 'threats', ...SPREAD],
        ...result.letters.map(({ letter, factors, sum, opportunities, threats, spread }) => [
          ...[letter, factors, sum, opportunities, threats],
          ...spreadCells(spread),
        ]),
      ],
    ],
  ];
}

/** Matrix with its sums, and pairs of the cross-analysis. */
export function crossTables(panel: Panel, result: CrossResult, say: Say): Named {
  return [
    [
      'cross-matrix',
      [
        ['factor', 'text', ...panel.components.map(({ id }) => id), 'active', 'net'],
        ...result.factors.map(({ id, size, net }, at) => [
          id,
          say('factors', id),
          ...(result.matrix[at] ?? []),
          size,
          net,
        ]),
        ['', 'passive', ...result.components.map(({ size }) => size), null, null],
        ['', 'net', ...result.components.map(({ net }) => net), null, null],
      ],
    ],
    [
      'cross-pairs',
      [
        ['factor', 'component', 'factor_text', 'component_text', ...SPREAD, 'quadrant'],
        ...result.pairs.map(({ factor, component, influence, quadrant }) => [
          ...[factor, component, say('factors', factor), say('components', component)],
          ...spreadCells(influence),
          quadrant,
        ]),
      ],
    ],
  ];
}
