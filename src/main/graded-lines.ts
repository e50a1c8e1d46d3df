import { formatNumber } from '../i18n/format.ts';
import {
  type ComparedPlace,
  type CompareFile,
  type Comparison,
  medianScore,
} from '../lib/compared-places.ts';
import { rangesMeet, sizeGrade } from '../lib/size-words.ts';
import { element } from './element.ts';
import { pageLanguage } from './page-language.ts';

/** Two places, or one and the middle of several, set against each other. */
interface Compared extends Pick<CompareFile, 'words' | 'places'> {
  readonly ownId: string;
  readonly chosen: Comparison;
  readonly others: readonly ComparedPlace[];
}

const INDICES = ['potential', 'risk'] as const;

/**
 * The two scores of the place beside those of the others, in words graded by size; `≈` where the rank intervals meet.
 * None where the place has no score, or nothing is chosen. Folded, so that the page does not move when it opens with a
 * comparison in its address.
 */
export function gradedLines(compared: Compared): readonly HTMLElement[] {
  const { words, others, chosen } = compared;
  if (chosen.kind === 'all' || others.length === 0) return [];
  const lines = INDICES.flatMap((index) => gradedLine(compared, index) ?? []);
  if (lines.length === 0) return [];
  const hasMeeting = lines.some((line) => line.includes('≈'));
  const folded = element('details', { className: 'compare-graded' });
  folded.append(
    element('summary', { textContent: words['inWords'] ?? '' }),
    ...[...lines, ...(hasMeeting ? [words['meet'] ?? ''] : [])].map((text) =>
      element('p', { textContent: text }),
    ),
  );
  return [folded];
}

function gradedLine(
  { words, places, ownId, chosen, others }: Compared,
  index: (typeof INDICES)[number],
): string | null {
  const own = places.find(({ id }) => id === ownId);
  const score = own?.scores[index];
  if (own === undefined || score === undefined || score <= 0) return null;
  const grade = (value: number): string => words[sizeGrade(value, score)] ?? '';
  const middle = medianScore(others, index);
  const parts =
    chosen.kind === 'chosen'
      ? others.flatMap(({ name, scores, ranks }) => {
          const value = scores[index];
          if (value === undefined) return [];
          const [ours, theirs] = [own.ranks[index], ranks[index]];
          const isOpen = ours !== undefined && theirs !== undefined && rangesMeet(ours, theirs);
          return [`${name} ${number(value)}, ${grade(value)}${isOpen ? ' ≈' : ''}`];
        })
      : middle === null
        ? []
        : [`${medianWords(words, middle)}, ${grade(middle.value)}`];
  const head = (words[`${index}Here`] ?? '').replace('{own}', number(score));
  return parts.length === 0 ? null : `${head}${parts.join('; ')}.`;
}

function medianWords(
  words: Compared['words'],
  { count, value }: { readonly count: number; readonly value: number },
): string {
  return (words['medianOf'] ?? '').replace('{count}', String(count)).replace('{value}', number(value));
}

function number(value: number): string {
  return formatNumber(pageLanguage(), value, 1);
}
