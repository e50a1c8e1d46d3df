import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { figureView, sentence } from '../parts/figure-text.ts';
import { type HowMade, partHead } from '../parts/how-made-template.ts';
import type { ScoreBar } from './profile-scores.ts';
import type { ProfileView } from './profile-view.ts';

/** Potential by nine dimensions and risk by its three, as bars with contributions and coverage. */
export function scoresTemplate(
  language: Language,
  { potential, risk }: ProfileView,
  how: HowMade,
): TemplateResult {
  const texts = profileMessages[language];
  return html`${
    potential.length === 0
      ? nothing
      : html`<section class="profile-part">
        ${partHead(texts.potentialHeading, how('potential', texts.potentialHeading))}
        <p class="quiet">${texts.potentialHint}</p>
        ${barList(potential, 'bars-potential')}
      </section>`
  }
  ${
    risk.length === 0
      ? nothing
      : html`<section class="profile-part">
        ${partHead(texts.riskHeading, how('risk', texts.riskHeading))}
        <p class="quiet">${texts.riskHint}</p>
        ${barList(risk, 'bars-risk')}
      </section>`
  }`;
}

function barList(bars: readonly ScoreBar[], kind: string): TemplateResult {
  return html`<ul class="bars ${kind}">
    ${bars.map(
      (bar) => html`<li class="bar-item" data-node=${bar.node}>
        <div class="bar-line">
          <span class="bar-name">${bar.name}</span>
          ${barPicture(bar)}
          <span class="bar-score">${figureView(bar.score)}</span>
          <span class="bar-points">${bar.points === null ? nothing : figureView(bar.points)}</span>
        </div>
        ${bar.coverageText === '' ? nothing : html`<span class="bar-coverage">${bar.coverageText}</span>`}
        ${bar.neutral === null ? nothing : html`<span class="bar-coverage bar-neutral">${sentence(bar.neutral.sentence)}</span>`}
        ${bar.children.length < 2 ? nothing : barList(bar.children, 'bars-inner')}
      </li>`,
    )}
  </ul>`;
}

const HATCH = 4;

/** Slanting lines from the start of the bar to a share of it. */
function hatchTo(length: number): string {
  const count = Math.max(1, Math.round((length * BAR.width) / HATCH));
  return Array.from({ length: count }, (_, i) => `M${i * HATCH} ${BAR.height}l${HATCH}-${BAR.height}`).join(
    '',
  );
}

const BAR = { width: 100, height: 10 } as const;

/** The picture says nothing that the numbers beside it do not. */
function barPicture({ length, dotted, neutral }: ScoreBar): TemplateResult {
  const wide = length === null ? 0 : Math.max(0.8, length * BAR.width);
  return html`<svg class="bar ${length === null && neutral === null ? 'bar-empty' : ''}" viewBox="0 0 ${BAR.width} ${BAR.height}" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-ground" width=${BAR.width} height=${BAR.height} />
    ${neutral === null || length !== null ? nothing : svg`<path class="bar-hatch" d=${hatchTo(neutral.length)} vector-effect="non-scaling-stroke" />`}
    ${
      length === null
        ? nothing
        : svg`<rect class="bar-fill ${dotted ? 'bar-dotted' : ''}" width=${wide.toFixed(2)} height=${BAR.height} vector-effect="non-scaling-stroke" />`
    }
  </svg>`;
}
