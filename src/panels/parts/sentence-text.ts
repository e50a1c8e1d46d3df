import type { SentencePart } from './figure-view.ts';

/** The words and numbers of a sentence as plain text, for a file or where nothing can be traced. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
