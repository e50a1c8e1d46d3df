import { html, nothing, svg, type TemplateResult } from 'lit';
import { figureView, sentence } from '../parts/figure-text.ts';
import type { PeersView } from './profile-peers.ts';
import type { ScoreBar } from './profile-scores.ts';

/** Scores as bars of one scale, each with those below it; `kind` is their class. */
export function barList(bars: readonly ScoreBar[], kind: string): TemplateResult {
  return html`<ul class="bars ${kind}">
    ${bars.map(
      (bar) => html`<li class="bar-item" data-node=${bar.node}>
        <div class="bar-line">
          <span>${bar.name}</span>
          ${barPicture(bar)}
          <span>${figureView(bar.score)}</span>
          <span>${bar.points === null ? nothing : figureView(bar.points)}</span>
        </div>
        ${barWords(bar)}
        ${bar.neutral === null ? nothing : html`<span class="bar-coverage bar-neutral">${sentence(bar.neutral.sentence)}</span>`}
        ${bar.children.length < 2 ? nothing : barList(bar.children, 'bars-inner')}
      </li>`,
    )}
  </ul>`;
}

/** Where the score stands among the others, and what it rests on. */
function barWords({ peers, coverageText }: ScoreBar): TemplateResult | typeof nothing {
  if (peers === null && coverageText === '') return nothing;
  return html`<span class="bar-coverage">${peers === null ? nothing : sentence(peers.sentence)}${
    peers === null || coverageText === '' ? nothing : ' · '
  }${coverageText}</span>`;
}

const BAR = { width: 100, height: 8 } as const;
/** Below the bar all places stand as dots. */
const DOTS_AT = 12.5;
const HEIGHT = 16;
const HATCH = 4;

/** Bar, dots and median. What they show is said in the words beside them. */
function barPicture({ length, dotted, neutral, peers }: ScoreBar): TemplateResult {
  const wide = length === null ? 0 : Math.max(0.8, length * BAR.width);
  return html`<svg class="bar-peers" viewBox="0 0 ${BAR.width} ${HEIGHT}" preserveAspectRatio="none" role="none">
    ${length === null ? svg`<path class="bar-hatch" d=${hatchTo(neutral?.length ?? 1)} />` : nothing}
    ${
      length === null
        ? nothing
        : svg`<rect class="bar-fill ${dotted ? 'bar-dotted' : ''}" width=${Number(wide.toFixed(1))} />`
    }
    ${peers === null ? nothing : peersPicture(peers, length)}
  </svg>`;
}

/** Places as dots on a line, `own` larger, and their median; all from 0 to 1. What it shows is said in words beside it. */
export function dotStrip(peers: Pick<PeersView, 'dots' | 'median'>, own: number | null): TemplateResult {
  return html`<svg class="bar-peers dot-strip" viewBox="0 0 ${BAR.width} ${HEIGHT}" preserveAspectRatio="none" role="none">
    ${peersPicture(peers, own)}
  </svg>`;
}

/** A dot is a stroke of no length with round ends: it stays round however wide the bar is. */
function peersPicture({ dots, median }: Pick<PeersView, 'dots' | 'median'>, own: number | null) {
  return svg`${dots.length === 0 ? nothing : svg`<path class="bar-dots" d=${dotsAt(dots)} />`}
    ${own === null ? nothing : svg`<path class="bar-own" d=${dotsAt([own])} />`}
    <path class="bar-median" d="M${Math.round(median * BAR.width)} 0v${HEIGHT}" />`;
}

/** Dots at shares of the bar from left to right, each from the one before it; those at one place are one. */
function dotsAt(values: readonly number[]): string {
  const places = [...new Set(values.map((value) => Math.round(value * BAR.width)))].sort((a, b) => a - b);
  return places
    .map((place, i) => (i === 0 ? `M${place} ${DOTS_AT}h0` : `m${place - (places[i - 1] ?? 0)} 0h0`))
    .join('');
}

/** Slanting lines from the start of the bar to a share of it. */
function hatchTo(length: number): string {
  const count = Math.max(1, Math.round((length * BAR.width) / HATCH));
  return Array.from({ length: count }, (_, i) => `M${i * HATCH} ${BAR.height}l${HATCH}-${BAR.height}`).join(
    '',
  );
}
