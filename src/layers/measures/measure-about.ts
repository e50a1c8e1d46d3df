import type { Language } from '../../../geodata/types.ts';
import { COMPONENTS_OF } from '../../../indicators/scoring/index-tree.ts';
import type { Scope } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { measureChoiceMessages } from '../../i18n/messages/measure-choice.ts';
import { structureMeasureMessages } from '../../i18n/messages/structure-measures.ts';
import { never } from '../../lib/never.ts';
import type { MeasureId } from '../../state/state.ts';
import { type Measure, readMeasure } from './measures.ts';

/** Parts that are named before the rest is counted. */
const MOST_PARTS = 3;

/** What a measure is, in one line; '' = its name says it. */
export function measureAbout(data: ExplorerData, scope: Scope, id: MeasureId, language: Language): string {
  const measure = readMeasure(data, scope, id);
  switch (measure?.kind) {
    case 'node':
      return nodeAbout(data, scope, measure, language);
    case 'indicator': {
      const { unit, why } = measure.indicator;
      return [unit[language], why[language]].filter((text) => text !== '').join('. ');
    }
    case 'quotient':
      return measureChoiceMessages[language].quotient;
    case 'structure':
      return structureMeasureMessages[language][`${measure.measure}Hint`];
    case 'upload':
    case undefined:
      return '';
    default:
      return never(measure);
  }
}

function nodeAbout(
  data: ExplorerData,
  scope: Scope,
  { index, node }: Extract<Measure, { kind: 'node' }>,
  language: Language,
): string {
  const texts = measureChoiceMessages[language];
  if (node === index) return texts[index];
  const components: Readonly<Record<string, readonly string[]>> = COMPONENTS_OF;
  const parents = components[node] ?? [node];
  const names = data.codebook
    .filter((one) => one.scope === scope && one.use === index)
    .filter(({ parent, group }) => parents.includes(parent) || node === `group:${group}`)
    .map((one) => one.names[language]);
  if (names.length === 0) return '';
  return texts.madeOf(names.slice(0, MOST_PARTS).join(', '), Math.max(0, names.length - MOST_PARTS));
}
