import { html, nothing, type TemplateResult } from 'lit';
import type { TownId } from '../../../../geodata/types.ts';
import { lastDay } from '../../../../indicators/experts/answer-list.ts';
import { isExample } from '../../../../indicators/experts/example-panel.ts';
import type { Instrument } from '../../../../indicators/experts/panel.ts';
import type { PanelResults } from '../../../../indicators/experts/panel-results.ts';
import type { PictureForm } from '../../../export/save-figure.ts';
import { dateText } from '../../../i18n/date-text.ts';
import { expertsResultMessages } from '../../../i18n/messages/experts-results.ts';
import { never } from '../../../lib/never.ts';
import { saysOfTowns } from '../../../state/expert-digest.ts';
import { sentence } from '../../parts/figure-text.ts';
import { actionsTemplate } from './actions/actions-template.ts';
import { actionsView } from './actions/actions-view.ts';
import { type Chart, chartsOf, type PictureState } from './charts/chart-list.ts';
import { pictureButtons } from './charts/picture-buttons.ts';
import { crossTemplate } from './cross/cross-template.ts';
import { crossView } from './cross/cross-view.ts';
import { pestelTemplate } from './pestel/pestel-template.ts';
import { pestelView } from './pestel/pestel-view.ts';
import { problemTemplate } from './problem-field/problem-template.ts';
import { problemView } from './problem-field/problem-view.ts';
import type { ResultContext } from './result-context.ts';
import { aroundFigure, countFigure } from './result-figures.ts';
import { risksTemplate } from './risks/risks-template.ts';
import { risksView } from './risks/risks-view.ts';
import { NO_SCORES, type TownScores } from './town-scores.ts';
import { mapQuery, mapWeights, panelDigest, weightLayers } from './use/panel-digest.ts';
import { type FileState, type UseHandlers, useTemplate } from './use/use-template.ts';
import { weightsTemplate } from './weights/weights-template.ts';
import { weightsView } from './weights/weights-view.ts';

/** What the reader chooses in the results. */
export interface ResultsChoice {
  /** Limits of the grades of the problem field. */
  readonly cuts: readonly [relevant: number, high: number];
  /** The town whose actions and risks are shown; null = the first. */
  readonly town: TownId | null;
}

export interface ResultsInput {
  readonly context: ResultContext;
  readonly results: PanelResults;
  readonly towns: TownScores;
  readonly choice: ResultsChoice;
  readonly file: FileState;
  /** The chart that is saved as a picture, or could not be; null = none. */
  readonly saving: PictureState | null;
}

/** What the results are taken away as. */
export interface FileHandlers extends UseHandlers {
  readonly onPicture: (chart: Chart, form: PictureForm) => void;
}

/** Regions as the map opens with, and the layer of what experts said in place of the scores of towns. */
const EXPERT_LAYERS = 'regions~experts';

type OnChoice = (change: Partial<ResultsChoice>) => void;

/** All results of a panel, one section each, in the order in which they were asked for. */
export function resultsTemplate(
  input: ResultsInput,
  onChoice: OnChoice,
  files: FileHandlers,
): TemplateResult {
  const { context, results, towns, file, saving } = input;
  const { language, panel, uid } = context;
  const texts = expertsResultMessages[language];
  const shown = panel.instruments;
  return html`<div class="ex-results">
    <p class="ex-who">${whoAnswered(context)}</p>
    ${isExample(panel) ? html`<p class="side-note" role="note" data-example>${texts.example}</p>` : nothing}
    ${towns === NO_SCORES && shown.includes('actions') ? html`<p class="side-note" role="note">${texts.noScores}</p>` : nothing}
    ${
      shown.length < 2
        ? nothing
        : html`<nav class="ex-contents" aria-label=${texts.contents}>${shown.map((one) => html`<a class="chip" href="#${uid}-${one}" @click=${(event: Event) => leap(event, `${uid}-${one}`)}>${texts[one]}</a>`)}</nav>`
    }
    ${shown.map(
      (
        one,
      ) => html`<section class="ex-result" id="${uid}-${one}" data-result=${one} tabindex="-1" aria-labelledby="${uid}-${one}-title">
        <h4 id="${uid}-${one}-title">${texts[one]}</h4>
        ${resultOf(one, input, onChoice)}
        ${pictureButtons(language, chartsOf(one, results), saving, files.onPicture)}
      </section>`,
    )}
    ${useTemplate(context, townsHref(input), file, files)}
  </div>`;
}

/** The address of the page says which part of it is open, so a link inside must not change it. */
function leap(event: Event, id: string): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLElement;
  const part = link.closest('.ex-results')?.querySelector<HTMLElement>(`#${id}`);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

function whoAnswered(context: ResultContext): TemplateResult {
  const { language, answers } = context;
  const texts = expertsResultMessages[language];
  const count = countFigure(context, answers.length, ['answers']);
  const who = sentence(aroundFigure(texts.answered(answers.length), count));
  const last = lastDay(answers);
  return last === '' ? html`${who}.` : html`${who}, ${texts.lastOn(dateText(language, last))}.`;
}

function resultOf(one: Instrument, input: ResultsInput, onChoice: OnChoice) {
  const { context, results, choice } = input;
  const onTown = (town: TownId) => onChoice({ town });
  switch (one) {
    case 'problems':
      return drawn(results.problems, (field) =>
        problemTemplate(context, problemView(context, field), (cuts) => onChoice({ cuts })),
      );
    case 'pestel':
      return drawn(results.pestel, (pestel) => pestelTemplate(context, pestelView(context, pestel)));
    case 'cross':
      return drawn(results.cross, (cross) => crossTemplate(context, crossView(context, cross)));
    case 'weights':
      return drawn(results.weights, (weights) =>
        weightsTemplate(context, weightsView(context, weights), weightsHref(input)),
      );
    case 'actions':
      return drawn(results.actions && actionsView(context, results.actions, choice.town), (view) =>
        actionsTemplate(context, view, onTown),
      );
    case 'risks':
      return drawn(results.risks && risksView(context, results.risks, choice.town), (view) =>
        risksTemplate(context, view, onTown),
      );
    default:
      return never(one);
  }
}

/** The map, seen from the page of experts. */
const MAP = '../';

/** The map by the weights of the panel, and with what else it says; '' where there are none, or their figures are not known. */
function weightsHref({ context: { panel, answers }, results, towns: { version } }: ResultsInput): string {
  const weights = mapWeights(results.weights);
  if (weights === null || version === 0) return '';
  return `${MAP}${mapQuery({ version, weights, digest: panelDigest(panel, answers, results), layers: weightLayers(panel) })}`;
}

/** The map with what the panel says of towns, by its own weights; '' where it says nothing of them. */
function townsHref({ context: { panel, answers }, results, towns: { version } }: ResultsInput): string {
  const digest = panelDigest(panel, answers, results);
  if (!saysOfTowns(digest) || version === 0) return '';
  return `${MAP}${mapQuery({ version, weights: null, digest, layers: EXPERT_LAYERS })}`;
}

function drawn<Result>(result: Result | null, draw: (result: Result) => TemplateResult) {
  return result === null ? nothing : draw(result);
}
