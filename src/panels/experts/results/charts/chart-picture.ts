import type { TownId } from '../../../../../geodata/types.ts';
import type { PanelResults } from '../../../../../indicators/experts/panel-results.ts';
import { ALL_TOWNS } from '../../../../../indicators/experts/questions.ts';
import type { Block } from '../../../../export/svg-text.ts';
import { beginSmall, joinWords } from '../../../../i18n/format.ts';
import { expertsPictureMessages } from '../../../../i18n/messages/experts-pictures.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import { expertsTownMessages } from '../../../../i18n/messages/experts-results-towns.ts';
import { never } from '../../../../lib/never.ts';
import { sentenceText } from '../../../parts/sentence-text.ts';
import { actionsView } from '../actions/actions-view.ts';
import { crossView } from '../cross/cross-view.ts';
import { pestelView } from '../pestel/pestel-view.ts';
import { problemView } from '../problem-field/problem-view.ts';
import type { ResultContext } from '../result-context.ts';
import { risksView } from '../risks/risks-view.ts';
import { weightsView } from '../weights/weights-view.ts';
import { actionPicture } from './action-picture.ts';
import type { Chart } from './chart-list.ts';
import { matrixPicture } from './matrix-picture.ts';
import { pairPicture } from './pair-picture.ts';
import { riskPicture } from './risk-picture.ts';
import { problemRows, sumRows, tornadoRows, weightRows } from './row-charts.ts';
import { rowPicture } from './row-picture.ts';

/** A chart drawn for a picture of its own. */
export interface ChartPicture {
  readonly title: string;
  readonly picture: Block;
  /** Sentences under it: what is found, how it is read. */
  readonly notes: readonly string[];
}

/** Draws a chart of the results, of a town where it is of one; null where there is nothing to draw. */
export function chartPicture(
  chart: Chart,
  context: ResultContext,
  results: PanelResults,
  town: TownId | null,
): ChartPicture | null {
  switch (chart) {
    case 'problems':
      return results.problems && problemPicture(context, results.problems);
    case 'tornado':
    case 'sums':
      return results.pestel && pestelPicture(chart, context, results.pestel);
    case 'pairs':
    case 'matrix':
      return results.cross && crossPicture(chart, context, results.cross);
    case 'weights':
      return results.weights && weightPicture(context, results.weights);
    case 'actions':
      return results.actions && townActions(context, results.actions, town);
    case 'risks':
      return results.risks && townRisks(context, results.risks, town);
    default:
      return never(chart);
  }
}

type Known<Key extends keyof PanelResults> = NonNullable<PanelResults[Key]>;

function problemPicture(context: ResultContext, field: Known<'problems'>): ChartPicture {
  const { language } = context;
  const texts = expertsResultMessages[language];
  const view = problemView(context, field);
  const { unrated } = view;
  return {
    title: texts.problems,
    picture: rowPicture(problemRows(language, view)),
    notes: [
      ...view.finding.map(sentenceText),
      `${texts.stripKey} ${sentenceText(view.weightsBy)}`,
      ...(unrated.length === 0 ? [] : [texts.unrated(joinWords(language, unrated))]),
    ],
  };
}

function pestelPicture(
  chart: 'tornado' | 'sums',
  context: ResultContext,
  pestel: Known<'pestel'>,
): ChartPicture {
  const { language } = context;
  const name = expertsResultMessages[language].pestel;
  const texts = expertsPartMessages[language];
  const view = pestelView(context, pestel);
  if (chart === 'sums')
    return {
      title: `${name}: ${beginSmall(language, texts.letters)}`,
      picture: rowPicture(sumRows(language, view)),
      notes: [expertsPictureMessages[language].sumsKey],
    };
  return {
    title: name,
    picture: rowPicture(tornadoRows(language, view)),
    notes: [...view.finding.map(sentenceText), texts.tornadoKey],
  };
}

function crossPicture(
  chart: 'pairs' | 'matrix',
  context: ResultContext,
  cross: Known<'cross'>,
): ChartPicture {
  const texts = expertsPartMessages[context.language];
  const view = crossView(context, cross);
  return chart === 'pairs'
    ? { title: texts.plot, picture: pairPicture(texts, view), notes: [texts.plotKey] }
    : { title: texts.matrix, picture: matrixPicture(texts, view), notes: [texts.matrixKey] };
}

function weightPicture(context: ResultContext, weights: Known<'weights'>): ChartPicture {
  const { language } = context;
  const view = weightsView(context, weights);
  return {
    title: expertsResultMessages[language].weights,
    picture: rowPicture(weightRows(language, view)),
    notes: [view.finding.map(sentenceText).join(' '), expertsPictureMessages[language].weightsKey],
  };
}

function townActions(
  context: ResultContext,
  actions: Known<'actions'>,
  chosen: TownId | null,
): ChartPicture | null {
  const { language } = context;
  const texts = expertsTownMessages[language];
  const view = actionsView(context, actions, chosen);
  return (
    view && {
      title: ofTown(context, expertsResultMessages[language].actions, view.town),
      picture: actionPicture(texts, view),
      notes: [view.finding.map(sentenceText).join(' '), texts.callKey],
    }
  );
}

function townRisks(
  context: ResultContext,
  risks: Known<'risks'>,
  chosen: TownId | null,
): ChartPicture | null {
  const { language } = context;
  const texts = expertsTownMessages[language];
  const view = risksView(context, risks, chosen);
  return (
    view && {
      title: ofTown(context, expertsResultMessages[language].risks, view.town),
      picture: riskPicture(texts, view),
      notes: [view.finding.join(' '), texts.riskKey],
    }
  );
}

function ofTown({ language, town }: ResultContext, name: string, id: TownId): string {
  return `${name}: ${id === ALL_TOWNS ? beginSmall(language, town(id)) : town(id)}`;
}
