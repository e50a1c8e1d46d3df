import { formatNumber } from '../i18n/format.ts';
import {
  type ComparedPlace,
  type CompareFile,
  type Comparison,
  medianFigure,
} from '../lib/compared-places.ts';
import { barMark } from './bar-mark.ts';
import { element } from './element.ts';
import { pageLanguage } from './page-language.ts';

/** What strips are drawn from. */
interface Compared extends Pick<CompareFile, 'words' | 'strips'> {
  readonly chosen: Comparison;
  readonly others: readonly ComparedPlace[];
}

/** Marks the others on every strip of figures and says their values. */
export function drawStrips({ words, strips, chosen, others }: Compared): void {
  for (const [id, [low, high, decimals]] of Object.entries(strips)) {
    for (const line of document.querySelectorAll<HTMLElement>(`[data-strip="${id}"]`)) {
      const middle = medianFigure(others, id);
      if (middle === null) continue;
      const said = (value: number): string => formatNumber(pageLanguage(), value, decimals);
      const shown =
        chosen.kind === 'chosen' ? others.flatMap(({ figures }) => figures[id] ?? []) : [middle.value];
      for (const value of shown) line.querySelector('svg')?.append(barMark((value - low) / (high - low)));
      const text =
        chosen.kind === 'chosen'
          ? others.flatMap(({ name, figures }) => {
              const value = figures[id];
              return value === undefined ? [] : [`${name} ${said(value)}`];
            })
          : [
              (words['medianOf'] ?? '')
                .replace('{count}', String(middle.count))
                .replace('{value}', said(middle.value)),
            ];
      line.append(element('b', { className: 'compare-score', textContent: ` · ${text.join(', ')}` }));
    }
  }
}
