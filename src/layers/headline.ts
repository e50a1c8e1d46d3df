import type { IndexId, Scope } from '../../indicators/types.ts';
import { headlineMessages } from '../i18n/messages/headline.ts';
import type { DifferenceWords } from './difference/difference-words.ts';
import type { LayerContext } from './layer.ts';
import { measureName, measureScheme, readMeasure } from './measures/measures.ts';
import type { Headline } from './scene.ts';

/** Title and reading of a layer that fills places by the class of a value. `period` = its year or years; '' = none. */
export function valueHeadline(
  context: LayerContext,
  scope: Scope,
  period: string,
  difference: DifferenceWords | null,
): Headline {
  const { language, data, setting } = context;
  const texts = headlineMessages[language];
  const named = (name: string): string => (scope === 'town' ? texts.ofTowns(name) : texts.ofRegions(name));
  if (difference !== null) return { title: named(difference.name), reading: difference.notes[0] ?? '' };
  const measure = readMeasure(data, scope, setting.measure);
  const name = measureName(data, scope, setting.measure, language);
  const index = measure?.kind === 'node' && measure.node === measure.index ? measure.index : null;
  const dated = (title: string): string => (period === '' ? title : `${title}, ${period}`);
  return {
    title: index === null ? dated(named(name)) : indexTitle(context, scope, index),
    reading: measure === null ? '' : readingOf(context, scope, measure),
  };
}

function indexTitle({ language, editions }: LayerContext, scope: Scope, index: IndexId): string {
  const texts = headlineMessages[language];
  const edition = editions[scope];
  const label = edition?.kind === 'core' ? texts.core(edition.label) : (edition?.label ?? '–');
  if (scope === 'town') return index === 'potential' ? texts.potentialTowns(label) : texts.riskTowns(label);
  return index === 'potential' ? texts.potentialRegions(label) : texts.riskRegions(label);
}

/** What the strong end of the colours means; on a dark ground it is the bright one. */
function readingOf(
  { language, theme }: LayerContext,
  scope: Scope,
  measure: Parameters<typeof measureScheme>[0],
): string {
  const texts = headlineMessages[language];
  const { scheme, reversed } = measureScheme(measure);
  const isDark = theme === 'light';
  if (scheme === 'difference') return texts.diverging;
  const isTown = scope === 'town';
  if (measure.kind !== 'node')
    return reversed
      ? (isTown ? texts.lessTown : texts.lessRegion)(isDark)
      : (isTown ? texts.moreTown : texts.moreRegion)(isDark);
  if (measure.index === 'risk') return (isTown ? texts.riskierTown : texts.riskierRegion)(isDark);
  return (isTown ? texts.strongerTown : texts.strongerRegion)(isDark);
}
