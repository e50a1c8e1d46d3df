import { isExample } from '../../../../../indicators/experts/example-panel.ts';
import type { PanelResults } from '../../../../../indicators/experts/panel-results.ts';
import type { Spread } from '../../../../../indicators/experts/spread.ts';
import type { WorkbookCell, WorkbookSheet } from '../../../../export/workbook/place-workbook.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { expertsTownMessages } from '../../../../i18n/messages/experts-results-towns.ts';
import { expertsUseMessages } from '../../../../i18n/messages/experts-results-use.ts';
import { sentenceText } from '../../../parts/sentence-text.ts';
import { problemView } from '../problem-field/problem-view.ts';
import type { ResultContext } from '../result-context.ts';

type Row = readonly WorkbookCell[];

const WIDE = 48;
const NARROW = 16;

/** All results of a panel as sheets: one an instrument, numbers as they were computed, and one on the panel itself. */
export function resultSheets(context: ResultContext, results: PanelResults): readonly WorkbookSheet[] {
  const names = expertsResultMessages[context.language];
  const sheets: readonly (readonly [name: string, rows: readonly Row[] | null])[] = [
    [names.problems, problemRows(context, results)],
    [names.pestel, pestelRows(context, results)],
    [names.cross, crossRows(context, results)],
    [names.weights, weightRows(context, results)],
    [names.actions, actionRows(context, results)],
    [names.risks, riskRows(context, results)],
  ];
  return [
    aboutSheet(context, results),
    ...sheets.flatMap(([name, rows]) =>
      rows === null
        ? []
        : [{ name, rows, widths: (rows[0] ?? []).map((_, at) => (at === 0 ? WIDE : NARROW)) }],
    ),
  ];
}

/** The sheets but the first as one long table: part, item and town, measure, value. */
export function longTable(context: ResultContext, sheets: readonly WorkbookSheet[]): readonly Row[] {
  const texts = expertsUseMessages[context.language];
  const rows = sheets.slice(1).flatMap(({ name, rows: [head = [], ...body] }) =>
    body.flatMap((row) => {
      const town = head[1] === texts.town ? (row[1] ?? '') : '';
      return head.flatMap((column, at): readonly Row[] => {
        const value = row[at] ?? null;
        return at === 0 || column === texts.town || value === null
          ? []
          : [[name, row[0] ?? '', town, column, value]];
      });
    }),
  );
  return [[texts.part, texts.item, texts.town, texts.column, texts.value], ...rows];
}

function aboutSheet(context: ResultContext, { problems }: PanelResults): WorkbookSheet {
  const { language, panel, answers } = context;
  const texts = expertsUseMessages[language];
  const last =
    answers
      .flatMap(({ day }) => day ?? [])
      .sort()
      .at(-1) ?? '';
  const finding = problems === null ? '' : problemView(context, problems).finding.map(sentenceText).join(' ');
  return {
    name: texts.about,
    rows: [
      [texts.title, panel.title],
      ...(isExample(panel) ? [[texts.invented, expertsResultMessages[language].example]] : []),
      [texts.askedBy, panel.askedBy],
      [texts.experts, answers.length],
      [texts.day, last],
      [texts.round, panel.round],
      ...(panel.instruments.includes('weights') ? [[texts.weighed, context.level]] : []),
      ...(finding === '' ? [] : [[texts.agreement, finding]]),
    ],
    widths: [NARROW * 2, 100],
  };
}

function spreadHead({ language }: ResultContext): Row {
  const { mean, low, median, high, count } = expertsUseMessages[language];
  return [mean, low, median, high, count];
}

function spreadCells(spread: Spread | null): Row {
  return spread === null
    ? [null, null, null, null, null]
    : [spread.mean, spread.low, spread.median, spread.high, spread.count];
}

function problemRows(context: ResultContext, { problems }: PanelResults): readonly Row[] | null {
  if (problems === null) return null;
  const texts = expertsUseMessages[context.language];
  const names = expertsResultMessages[context.language];
  return [
    [texts.item, ...spreadHead(context), texts.grade, texts.probability, texts.weight],
    ...problems.factors.map(
      ({ id, relevance, grade, probabilities, weight }): Row => [
        context.item('factors', id),
        ...spreadCells(relevance),
        grade === null ? null : names[grade],
        grade === null ? null : (probabilities?.[grade] ?? null),
        weight,
      ],
    ),
  ];
}

function pestelRows(context: ResultContext, { pestel }: PanelResults): readonly Row[] | null {
  if (pestel === null) return null;
  const texts = expertsUseMessages[context.language];
  const names = expertsResultMessages[context.language];
  return [
    [texts.item, texts.group, ...spreadHead(context)],
    ...pestel.factors.map(
      ({ id, letter, score }): Row => [
        context.item('factors', id),
        names[`letter-${letter}`],
        ...spreadCells(score),
      ],
    ),
  ];
}

function crossRows(context: ResultContext, { cross }: PanelResults): readonly Row[] | null {
  if (cross === null) return null;
  return [
    [
      expertsUseMessages[context.language].item,
      ...cross.components.map(({ id }) => context.item('components', id)),
    ],
    ...cross.factors.map(({ id }, at): Row => [context.item('factors', id), ...(cross.matrix[at] ?? [])]),
  ];
}

function weightRows(context: ResultContext, { weights }: PanelResults): readonly Row[] | null {
  if (weights === null) return null;
  const texts = expertsUseMessages[context.language];
  return [
    [texts.item, texts.weight, ...spreadHead(context)],
    ...(weights.items ?? []).map(
      ({ item, weight, spread }): Row => [context.weighed(item), weight, ...spreadCells(spread)],
    ),
  ];
}

function actionRows(context: ResultContext, { actions }: PanelResults): readonly Row[] | null {
  if (actions === null) return null;
  const texts = expertsUseMessages[context.language];
  return [
    [texts.item, texts.town, texts.need, texts.feasibility, texts.rank, texts.rankFrom, texts.rankTo],
    ...actions.towns.flatMap(({ town, actions: ranked }) =>
      ranked.map(
        ({ id, need, feasibility, rank, interval }): Row => [
          context.item('actions', id),
          context.town(town),
          need,
          feasibility?.mean ?? null,
          rank,
          ...(interval ?? [null, null]),
        ],
      ),
    ),
  ];
}

function riskRows(context: ResultContext, { risks }: PanelResults): readonly Row[] | null {
  if (risks === null) return null;
  const texts = expertsUseMessages[context.language];
  const names = expertsTownMessages[context.language];
  return [
    [texts.item, texts.town, texts.likelihood, texts.consequence, texts.product, texts.level],
    ...risks.flatMap(({ town, risks: rated }) =>
      rated.map(
        ({ id, likelihood, consequence, product, level }): Row => [
          context.item('risks', id),
          context.town(town),
          likelihood?.median ?? null,
          consequence?.median ?? null,
          product?.median ?? null,
          level === null ? null : names[`level-${level}`],
        ],
      ),
    ),
  ];
}
