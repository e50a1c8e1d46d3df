import { mean } from 'd3-array';
import { html, type TemplateResult } from 'lit';
import { pearson } from '../../../indicators/scoring/correlation.ts';
import { DIMENSIONS, type Dimension } from '../../../indicators/types.ts';
import { formatNumber, formatPercent, joinWords } from '../../i18n/format.ts';
import { methodCompareMessages } from '../../i18n/messages/method-compare.ts';
import { termName } from '../../i18n/messages/terms.ts';
import type { MethodContext } from './method-context.ts';
import { countText, woven } from './woven.ts';

/** Under this share of town-level figures a dimension tells regions apart more than towns. */
const FEW_OWN = 1 / 3;

/** What must be said of single dimensions of the potential: which go against the index, which are mostly regions' figures. */
export function dimensionRemarks(context: MethodContext): TemplateResult {
  const { language } = context;
  const texts = methodCompareMessages[language];
  const facts = DIMENSIONS.map((dimension) => factsOf(context, dimension));
  const against = facts.filter(({ r }) => r !== null && r < 0);
  const wide = facts.filter(({ own }) => own < FEW_OWN);
  const list = (rows: typeof facts, text: (row: (typeof facts)[number]) => string): string =>
    joinWords(
      language,
      rows.map((row) => `${termName(language, row.dimension)} (${text(row)})`),
    );
  return html`${
    against.length === 0
      ? ''
      : html`<p>${woven(texts.against, {
          list: countText(
            'dimensions-against',
            list(against, ({ r }) => `r = ${formatNumber(language, r ?? 0, 2)}`),
          ),
        })}</p>`
  }${
    wide.length === 0
      ? ''
      : html`<p>${woven(texts.mostlyRegions, {
          list: countText(
            'dimensions-of-regions',
            list(wide, ({ own }) => formatPercent(language, own)),
          ),
        })}</p>`
  }`;
}

/** Correlation of a dimension with the index and its share of town-level figures, over the ranked towns. */
function factsOf(
  { indices }: MethodContext,
  dimension: Dimension,
): { readonly dimension: Dimension; readonly r: number | null; readonly own: number } {
  const { places, ranked } = indices.potential.scores;
  const pairs = ranked.flatMap((id) => {
    const nodes = places[id]?.nodes;
    const [score, index] = [nodes?.[dimension], nodes?.['potential']?.score ?? null];
    if (score?.status !== 'scored' || score.score === null || index === null) return [];
    return [[score.score, index] as const];
  });
  const shares = ranked.map((id) => places[id]?.nodes[dimension]?.townLevelShare ?? 0);
  return { dimension, r: pearson(pairs), own: mean(shares) ?? 0 };
}
