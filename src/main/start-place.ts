import { formatNumber } from '../i18n/format.ts';
import { askedQuery, MOST_COLUMNS } from '../lib/asked-places.ts';
import {
  type ComparedPlace,
  type CompareFile,
  type Comparison,
  comparedWith,
  MOST_CHOSEN,
  medianScore,
  readComparison,
  withComparison,
} from '../lib/compared-places.ts';
import { barMark } from './bar-mark.ts';
import { citePlace } from './cite-place.ts';
import { element } from './element.ts';
import { drawStrips } from './figure-strips.ts';
import { gradedLines } from './graded-lines.ts';
import { addLateParts } from './late-parts.ts';
import { offerWorkbook } from './offer-workbook.ts';
import { pageLanguage } from './page-language.ts';

/** Where the bars of a scale end, by the list that they stand in. */
const FULL = { potential: 100, risk: 10 } as const;

/**
 * Entry of the page of a town or region: puts a control above its bars that says with what they are compared, marks the
 * others on every bar, hands the choice on to the pages of other places, completes the citation and offers the figures as a workbook. Without it the page
 * has the median and the line to cite alone. Returns what draws the comparison again.
 */
async function startPlace(): Promise<(() => void) | undefined> {
  const box = document.querySelector<HTMLElement>('[data-compare]');
  const { compare: file = '' } = box?.dataset ?? {};
  const ownId = document.querySelector<HTMLElement>('[data-profile]')?.dataset['profile'] ?? '';
  if (box === null || file === '') return undefined;
  const content = await readFile(file);
  // The page has the median of all by itself; room for a control that does not come is not kept.
  if (content === null) {
    box.remove();
    return undefined;
  }
  const { words, places, strips, cite, workbook } = content;
  const line = document.querySelector<HTMLElement>('[data-cite]');
  const own = places.find(({ id }) => id === ownId);
  if (line !== null && own !== undefined)
    offerWorkbook(
      ownId,
      citePlace(
        line,
        { ...cite.citation, key: `${cite.citation.key}-${ownId.toLowerCase()}`, title: own.title },
        cite.words,
      ),
      workbook,
    );
  const known = new Set(places.map(({ id }) => id));
  let chosen = readComparison(location.search, known);
  const show = (comparison: Comparison): void => {
    chosen = comparison;
    history.replaceState(null, '', withComparison(location.href, comparison));
    draw();
  };
  const draw = (): void => {
    const others = comparedWith(places, ownId, chosen);
    drawControl(box, { words, places, ownId, chosen, others }, show);
    drawBars(words, chosen, others);
    drawStrips({ words, strips, chosen, others });
    handOn(known, chosen);
  };
  draw();
  return draw;
}

/** The file of the page; null where it does not come, or is another one. */
async function readFile(address: string): Promise<CompareFile | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

interface Control extends Pick<CompareFile, 'words' | 'places'> {
  readonly ownId: string;
  readonly chosen: Comparison;
  readonly others: readonly ComparedPlace[];
}

function drawControl(box: HTMLElement, control: Control, show: (comparison: Comparison) => void): void {
  const { words, places, chosen } = control;
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['way'] : '';
  const isTown = places.some(({ regionId }) => regionId !== null);
  const ways = ['all', ...(isTown ? (['region'] as const) : []), 'nearest'] as const;
  const names = {
    all: words['all'],
    region: words['regionTowns'],
    nearest: isTown ? words['nearestTowns'] : words['nearestRegions'],
  };
  const legend = element('span', { className: 'compare-heading', textContent: words['heading'] ?? '' });
  const buttons = ways.map((way) => {
    const button = element('button', { type: 'button', textContent: names[way] ?? '' });
    button.dataset['way'] = way;
    button.setAttribute('aria-pressed', String(chosen.kind === way));
    button.addEventListener('click', () => show({ kind: way }));
    return button;
  });
  box.replaceChildren(
    legend,
    ...buttons,
    picker(control, show),
    sideBySide(control),
    told(control),
    ...gradedLines(control),
  );
  if (focused !== '' && focused !== undefined)
    box.querySelector<HTMLElement>(`[data-way="${focused}"]`)?.focus();
}

/** A list to choose places from, and those chosen, each with a button that takes it away. */
function picker(
  { words, places, ownId, chosen }: Control,
  show: (comparison: Comparison) => void,
): DocumentFragment {
  const ids = chosen.kind === 'chosen' ? chosen.ids : [];
  const parts = document.createDocumentFragment();
  for (const id of ids.filter((one) => one !== ownId)) {
    const name = places.find((place) => place.id === id)?.name ?? id;
    const button = element('button', { type: 'button', textContent: `${name} ×` });
    button.setAttribute('aria-label', (words['remove'] ?? '').replace('{name}', name));
    button.setAttribute('aria-pressed', 'true');
    button.addEventListener('click', () => {
      const left = ids.filter((other) => other !== id);
      show(left.length === 0 ? { kind: 'all' } : { kind: 'chosen', ids: left });
    });
    parts.append(button);
  }
  if (ids.length >= MOST_CHOSEN) return parts;
  const select = element('select', {});
  select.setAttribute('aria-label', words['choosePlace'] ?? '');
  select.dataset['way'] = 'chosen';
  select.append(
    new Option(words['chosen'] ?? '', ''),
    ...places
      .filter(({ id, scores }) => id !== ownId && !ids.includes(id) && Object.keys(scores).length > 0)
      .map(({ id, name }) => new Option(name, id)),
  );
  select.addEventListener('change', () => show({ kind: 'chosen', ids: [...ids, select.value] }));
  parts.append(select);
  return parts;
}

/** The page that sets the place and those chosen side by side, all figures in one table. */
function sideBySide({ words, places, ownId, others }: Control): HTMLElement {
  const scope = places.some(({ regionId }) => regionId !== null) ? 'town' : 'region';
  const ids = [ownId, ...others.map(({ id }) => id)].slice(0, MOST_COLUMNS);
  const textContent = words['sideBySide'] ?? '';
  return element('a', { href: `../../compare/${askedQuery(scope, ids)}`, textContent });
}

/** Who the others are, each with a link to its page. */
function told({ words, chosen, others }: Control): HTMLElement {
  const line = element('p', { className: 'quiet' });
  line.setAttribute('role', 'status');
  if (chosen.kind === 'all' || (chosen.kind === 'chosen' && others.length === 0)) {
    line.textContent = words['whoAll'] ?? '';
    return line;
  }
  if (others.length === 0) {
    line.textContent = (chosen.kind === 'nearest' ? words['noneNearest'] : words['none']) ?? '';
    return line;
  }
  const [before = '', after = ''] = (words['who'] ?? '').split('{names}');
  const links = others.flatMap(({ id, name }, i) => [
    ...(i === 0 ? [] : [', ']),
    element('a', { href: `../${id}/`, textContent: name }),
  ]);
  line.append(before, ...links, after);
  if (chosen.kind === 'nearest') line.append(` ${words['nearestHow'] ?? ''}`);
  return line;
}

/** Marks the others on every bar and says their scores; those of an earlier choice are taken away. */
function drawBars(words: CompareFile['words'], { kind }: Comparison, others: readonly ComparedPlace[]): void {
  for (const old of document.querySelectorAll('.bar-compared, .compare-score')) old.remove();
  for (const [index, full] of Object.entries(FULL)) {
    for (const bar of document.querySelectorAll<HTMLElement>(`#${index} [data-node]`)) {
      const node = bar.dataset['node'] ?? '';
      const middle = medianScore(others, node);
      if (middle === null) continue;
      const values = kind === 'chosen' ? others.flatMap(({ scores }) => scores[node] ?? []) : [middle.value];
      const picture = bar.querySelector(':scope > .bar-line svg');
      for (const value of values) picture?.append(barMark(value / full));
      const text =
        kind === 'chosen'
          ? others.flatMap(({ name, scores }) => {
              const score = scores[node];
              return score === undefined ? [] : [`${name} ${number(score)}`];
            })
          : [
              (words['medianOf'] ?? '')
                .replace('{count}', String(middle.count))
                .replace('{value}', number(middle.value)),
            ];
      const said = element('b', { className: 'compare-score', textContent: ` · ${text.join(', ')}` });
      bar.querySelector(':scope > .bar-coverage')?.append(said);
    }
  }
}

function number(value: number): string {
  return formatNumber(pageLanguage(), value, 1);
}

/** The pages of other places, and this one in other languages, open with the same comparison. */
function handOn(known: ReadonlySet<string>, chosen: Comparison): void {
  const own = /[^/]+\/$/.exec(location.pathname)?.[0] ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const id = /([^/]+)\/$/.exec(link.pathname)?.[1] ?? '';
    const isSameKind = link.origin === location.origin && (known.has(id) || link.pathname.endsWith(own));
    if (isSameKind && !link.getAttribute('href')?.startsWith('#'))
      link.href = withComparison(link.href, chosen);
  }
}

// What comes late has strips of its own.
const [drawAgain] = await Promise.all([startPlace(), addLateParts()]);
drawAgain?.();
document.documentElement.dataset['ready'] = '';
