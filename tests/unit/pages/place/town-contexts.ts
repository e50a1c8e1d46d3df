import type { Language } from '../../../../geodata/languages.ts';
import type { FigureView, SentencePart } from '../../../../src/panels/parts/figure-view.ts';
import type { ProfileContext } from '../../../../src/panels/profile/profile-context.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData } from '../../layers/real-explorer.ts';
import { contextsOf } from '../../panels/profile/profile-contexts.ts';

/** Contexts of all towns that have their file, as the build has them. */
export function townContexts(language: Language): readonly ProfileContext[] {
  return [...contextsOf(realData(), openingView(language), 'town')].filter(({ file }) => file !== null);
}

/** The same of all regions. */
export function regionContexts(language: Language): readonly ProfileContext[] {
  return [...contextsOf(realData(), openingView(language), 'region')].filter(({ file }) => file !== null);
}

/** The words of a sentence. */
export function wordsOf(sentence: readonly SentencePart[]): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The figures of a sentence. */
export function figuresOf(sentence: readonly SentencePart[]): readonly FigureView[] {
  return sentence.flatMap((part) => (typeof part === 'object' && 'figure' in part ? [part] : []));
}
